"""Builds EXIF as a structure of its own from directories of a file that is built like TIFF."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from lir_app.photo.metadata import ifd
from lir_app.photo.metadata.exif import EXIF_IFD, GPS_IFD, INTEROP_IFD, ORIENTATION
from lir_model.messages import Message

_DESCRIPTIVE: Final = frozenset((
    *range(269, 273), 282, 283, 296, *range(285, 288), 297, 305, 306, 315, 316, 32781, 32932, 33432,
    18246, 18249,  # ratings of Microsoft Photo
    33550, 33922, 34264, 34735, 34736, 34737,  # GeoTIFF
    33434, 33437, 34850, 34852, 34855, *range(36864, 36869), *range(37377, 37387), 37393, 37394, 37395,  # TIFF/EP
    *range(40091, 40096),  # texts of Windows Explorer
    42112,  # GDAL
    50341,  # print image matching
))  # fmt: skip
"""Tags of a TIFF file's first directory that describe the photo; the others describe how the file is stored."""
PRIVATE: Final = 32768
"""Tags from this number on are private: anybody may define some (TIFF 6.0, section 2)."""
_PRINT_SIZE: Final = {282: ifd.RATIONAL, 283: ifd.RATIONAL, 296: ifd.SHORT}
"""Tags of the print size, and their field types."""
_MAKER_NOTE: Final = 0x927C
_NOTE_IN_PLACE: Final = 1 << 20
"""A maker note that ends before this byte of the file keeps its offset in EXIF, with zeros before it. Chosen: a larger
gap would cost too much room in each result."""
_MOVABLE_NOTES: Final = (b"Nikon\0\2", b"OLYMPUS\0", b"OM SYSTEM\0", b"Apple iOS\0", b"FUJIFILM", b"PENTAX \0")
"""How maker notes begin whose offsets count from their own start, so that they can be moved."""
MOVED: Final = Message("its maker notes had to be moved; programs may not find all that is in them")


@dataclass(frozen=True)
class _Parts:
    """The directories of EXIF.

    Attributes:
        top: the first directory.
        inner: that of EXIF itself; or None.
        interop: that of interoperability, which ``inner`` points to; or None.
        gps: that of GPS; or None.
    """

    top: ifd.Directory
    inner: ifd.Directory | None
    interop: ifd.Directory | None
    gps: ifd.Directory | None

    @classmethod
    def of(cls, data: ifd.Buffer, kind: ifd.Kind, top: ifd.Directory) -> _Parts:
        """The directories that a first one points to."""
        inner = inside(data, kind, top, EXIF_IFD)
        interop = inside(data, kind, inner, INTEROP_IFD) if inner else None
        return cls(top, inner, interop, inside(data, kind, top, GPS_IFD))


def inside(data: ifd.Buffer, kind: ifd.Kind, outer: ifd.Directory, tag: int) -> ifd.Directory | None:
    """The directory that a tag points to; None if there is none, or it cannot be read."""
    place = ifd.number_in(outer, kind, tag)
    with suppress(ifd.BrokenStructureError):
        return ifd.directory(data, kind, place) if place else None
    return None


def describes(field: ifd.Field) -> bool:
    """Whether a field of a first directory describes the photo; private tags do if they hold text."""
    return field.tag in _DESCRIPTIVE or (field.tag >= PRIVATE and field.kind == ifd.ASCII)


def is_sound(field: ifd.Field) -> bool:
    """Whether a field has values, and if it is one of the print size, of the only type that readers accept."""
    return field.kind == _PRINT_SIZE.get(field.tag, field.kind) and field.count > 0


def loose(field: ifd.Field) -> ifd.Field:
    """The field without its place, so that a ``Builder`` writes its values anew."""
    return replace(field, place=-1)


def taken_out(data: ifd.Buffer, kind: ifd.Kind, found: ifd.Directory) -> tuple[bytes | None, bool]:
    """Takes EXIF out of a file that is built like TIFF.

    Args:
        data: the file.
        kind: of the file's structure.
        found: the file's first directory.

    Returns:
        EXIF, or None if nothing describes the photo; and whether maker notes had to be moved that may break by it.
    """
    return _built(kind, _Parts.of(data, kind, found), _NOTE_IN_PLACE)


def compacted(exif: bytes) -> tuple[bytes, bool]:
    """EXIF without gaps between its parts.

    Returns:
        EXIF, and whether maker notes had to be moved that may break by it.

    Raises:
        BrokenStructureError: it has no structure.
    """
    kind, found = ifd.structure(exif)
    built, moved = _built(kind, _Parts.of(exif, kind, found), 0)
    return built or exif, moved


def joined(top: bytes | None, inner: bytes | None, gps: bytes | None) -> bytes | None:
    """Joins EXIF from three structures, each of which holds one directory.

    Args:
        top: its first directory; or None.
        inner: its directory of EXIF; or None.
        gps: its directory of GPS; or None.

    Returns:
        EXIF in little-endian order; None if all are None.

    Raises:
        BrokenStructureError: one of them has no structure.
    """
    found: list[ifd.Directory | None] = []
    kind = ifd.Kind("<")
    for part in (top, inner, gps):
        if not part:
            found.append(None)
            continue
        own, held = ifd.structure(part)
        fields = {tag: ifd.in_order(loose(field), own.order, kind.order) for tag, field in held.fields.items()}
        found.append(replace(held, fields=fields))
    first_one = found[0] or ifd.Directory({}, (), 0, 0)
    return _built(kind, _Parts(first_one, found[1], None, found[2]), 0)[0]


def _built(kind: ifd.Kind, parts: _Parts, in_place: int) -> tuple[bytes | None, bool]:
    top = [
        loose(field)
        for tag, field in parts.top.fields.items()
        if tag == ORIENTATION or (describes(field) and is_sound(field))
    ]
    if not top and parts.inner is None and parts.gps is None:
        return None, False
    note = parts.inner.fields.get(_MAKER_NOTE) if parts.inner else None
    body, moved = b"", False
    if note is not None and len(note.data) > 4:
        if 16 <= note.place <= in_place - len(note.data):
            body = bytes(note.place) + note.data
        else:
            moved = not note.data.startswith(_MOVABLE_NOTES)
    builder = ifd.Builder(ifd.Kind(kind.order), body)

    def led_to(tag: int, fields: Iterable[ifd.Field]) -> ifd.Field:
        return ifd.integer_field(tag, ifd.LONG, (builder.directory(fields),), kind)

    if parts.inner is not None:
        kept = [loose(field) for tag, field in parts.inner.fields.items() if tag not in (_MAKER_NOTE, INTEROP_IFD)]
        if note is not None:
            kept.append(note if body else loose(note))
        if parts.interop is not None:
            kept.append(led_to(INTEROP_IFD, map(loose, parts.interop.fields.values())))
        top.append(led_to(EXIF_IFD, kept))
    if parts.gps is not None:
        top.append(led_to(GPS_IFD, map(loose, parts.gps.fields.values())))
    return bytes(builder.finish(builder.directory(top))), moved
