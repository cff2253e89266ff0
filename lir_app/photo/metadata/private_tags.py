"""Private tags of TIFF files (TIFF 6.0, section 2), kept as they are if they mean the same in another file."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lir_app.photo.metadata.exif_extraction import PRIVATE, describes
from lir_app.photo.metadata.ifd import LONG, Buffer, Field, Kind, in_order, integers, structure

_COUNTS: Final = 50838
"""ImageJ's lengths of the parts of its next tag: integers that look like offsets but are none."""
_SLONG: Final = 9
_IFD: Final = 13
"""The field type of offsets of directories (TIFF Technical Note 1); types with higher numbers are BigTIFF's."""
_KNOWN: Final = frozenset((
    32953, *range(32995, 32999), 33421, 33422, *range(34016, 34037), 34925, 50674,  # how the picture is stored
    33723, 34377, 34665, 34675, 34853, 37724, 40965, 52545,  # read elsewhere
    *range(50706, 50838), *range(50840, 52600),  # DNG, which no result is
))  # fmt: skip
"""Private tags that are not kept as unknown ones."""


def read(data: Buffer) -> tuple[tuple[Field, ...], bool]:
    """The private tags of a TIFF file's first directory.

    Tags that may hold offsets are left out: only their makers know what they point to, and how to move it.

    Returns:
        The tags in little-endian order, and whether some were left out.

    Raises:
        BrokenStructureError: the file has no TIFF structure.
    """
    kind, found = structure(data)
    private = [
        field
        for tag, field in found.fields.items()
        if tag >= PRIVATE and tag not in _KNOWN and not describes(field) and field.count
    ]
    kept = [field for field in private if field.kind < _IFD and not _may_lead_on(data, kind, field)]
    return tuple(_alone(in_order(field, kind.order, "<")) for field in kept), len(kept) < len(private)


def _alone(field: Field) -> Field:
    return replace(field, place=-1, slot=-1)


def _may_lead_on(data: Buffer, kind: Kind, field: Field) -> bool:
    """Whether a field holds integers that may be offsets in the file."""
    return (
        field.kind in (LONG, _SLONG)
        and field.tag != _COUNTS
        and any(8 <= value < len(data) for value in integers(field, kind))
    )
