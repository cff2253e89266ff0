"""EXIF taken out of a file that is built like TIFF, as a structure of its own."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from lir_app.photo.metadata.exif import EXIF_IFD, GPS_IFD, INTEROP_IFD, ORIENTATION
from lir_app.photo.metadata.ifd import (
    ASCII,
    LONG,
    RATIONAL,
    SHORT,
    BrokenStructureError,
    Buffer,
    Builder,
    Directory,
    Field,
    Kind,
    directory,
    in_order,
    integer_field,
    integers,
    structure,
)
from lir_model.messages import Message

_DESCRIPTIVE: Final = frozenset((
    *range(269, 273), 282, 283, 296, *range(285, 288), 305, 306, 315, 316, 32781, 32932, 33432,
    18246, 18249,  # ratings of Microsoft Photo
    33550, 33922, 34264, 34735, 34736, 34737,  # GeoTIFF
    33434, 33437, 34850, 34852, 34855, *range(36864, 36869), *range(37377, 37387), 37393, 37394, 37395,  # TIFF/EP
    *range(40091, 40096),  # texts of Windows Explorer
    42112,  # GDAL
    50341,  # print image matching
))  # fmt: skip
"""Tags of a TIFF file that describe the photo; all others tell how the file is stored."""
_PRIVATE: Final = 32768
"""From here on tags are makers' own (TIFF 6.0, section 2)."""
_MAKER_NOTE: Final = 0x927C
_NOTE_IN_PLACE: Final = 1 << 20
"""A maker note that ends before this byte keeps its place in the file, with nothing before it if need be."""
_MOVABLE_NOTES: Final = (b"Nikon\0\2", b"OLYMPUS\0", b"OM SYSTEM\0", b"Apple iOS\0", b"FUJIFILM", b"PENTAX \0")
"""Maker notes whose offsets count from their own start."""
MOVED: Final = Message("its maker notes had to be moved; programs may not find all that is in them")


@dataclass(frozen=True)
class _Parts:
    """Directories of EXIF; None for what there is not."""

    top: Directory
    inner: Directory | None
    interop: Directory | None
    gps: Directory | None

    @classmethod
    def of(cls, data: Buffer, kind: Kind, top: Directory) -> _Parts:
        """The directories that the first one leads to."""
        inner = inside(data, kind, top, EXIF_IFD)
        interop = inside(data, kind, inner, INTEROP_IFD) if inner else None
        return cls(top, inner, interop, inside(data, kind, top, GPS_IFD))


def inside(data: Buffer, kind: Kind, outer: Directory, tag: int) -> Directory | None:
    """The directory to which a tag leads, if it can be read."""
    field = outer.fields.get(tag)
    values = integers(field, kind) if field else ()
    with suppress(BrokenStructureError):
        return directory(data, kind, values[0]) if values and values[0] else None
    return None


def describes(field: Field) -> bool:
    """Whether a field of a first directory says something of the photo; texts of makers' own tags do."""
    return field.tag in _DESCRIPTIVE or (field.tag >= _PRIVATE and field.kind == ASCII)


def is_sound(field: Field) -> bool:
    """Whether a field that tells the print size is of the type that readers insist on."""
    return {282: RATIONAL, 283: RATIONAL, 296: SHORT}.get(field.tag, field.kind) == field.kind and field.count > 0


def loose(field: Field) -> Field:
    """A field whose value may lie anywhere."""
    return replace(field, place=-1)


def taken_out(data: Buffer, kind: Kind, found: Directory) -> tuple[bytes | None, bool]:
    """EXIF as a structure of its own, and whether maker notes lost their place in it.

    Args:
        data: the file.
        kind: of its structure.
        found: its first directory.
    """
    return _built(kind, _Parts.of(data, kind, found), _NOTE_IN_PLACE)


def compacted(exif: bytes) -> tuple[bytes, bool]:
    """The same EXIF with nothing between its parts, and whether maker notes lost their place by that.

    Raises:
        BrokenStructureError: it is none.
    """
    kind, found = structure(exif)
    built, moved = _built(kind, _Parts.of(exif, kind, found), 0)
    return built or exif, moved


def joined(top: bytes | None, inner: bytes | None, gps: bytes | None) -> bytes | None:
    """EXIF of directories that each are the first of a structure of its own.

    Raises:
        BrokenStructureError: one of them is none.
    """
    found: list[Directory | None] = []
    kind = Kind("<")
    for part in (top, inner, gps):
        if not part:
            found.append(None)
            continue
        own, held = structure(part)
        fields = {tag: in_order(loose(field), own.order, kind.order) for tag, field in held.fields.items()}
        found.append(replace(held, fields=fields))
    first_one = found[0] or Directory({}, (), 0, 0)
    return _built(kind, _Parts(first_one, found[1], None, found[2]), 0)[0]


def _built(kind: Kind, parts: _Parts, in_place: int) -> tuple[bytes | None, bool]:
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
    builder = Builder(Kind(kind.order), body)

    def led_to(tag: int, fields: Iterable[Field]) -> Field:
        return integer_field(tag, LONG, (builder.directory(fields),), kind)

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
