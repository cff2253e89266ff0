"""EXIF: a TIFF structure (CIPA DC-008), patched in place, because maker notes survive no other rewriting."""

from __future__ import annotations

import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.ifd import (
    INTEGERS,
    LONG,
    SHORT,
    BrokenStructureError,
    Directory,
    Field,
    Kind,
    directory,
    integers,
    opened,
    structure,
)  # fmt: skip
from lir_app.photo.metadata.metadata import Density

PREFIX: Final = b"Exif\0\0"
ORIENTATION: Final = 0x0112
EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_THUMBNAIL, _THUMBNAIL_LENGTH = 0x0201, 0x0202
_UNITS: Final = {1: "none", 2: "inch", 3: "cm"}
_SIZES: Final = {0x0100: 0, 0x0101: 1, 0xA002: 0, 0xA003: 1, 0x1001: 0, 0x1002: 1}
"""Tags that tell width (0) or height (1): of the directory itself, of EXIF, of interoperability."""
_COLOUR_SPACE: Final = 0xA001
_SUBJECT: Final = (0x9214, 0xA214)
"""SubjectArea and SubjectLocation: a place in the picture, perhaps with a diameter, or width and height."""

MakeThumbnail = Callable[[int], bytes | None]
"""Gives a small JPEG of the picture in at most so many bytes, or None where that cannot be."""


def has_structure(exif: bytes) -> bool:
    """Whether it has a first directory at all."""
    try:
        kind, first = opened(exif)
        directory(exif, kind, first)
    except BrokenStructureError:
        return False
    return True


def is_whole(exif: bytes) -> bool:
    """Whether every directory of it can be read."""
    try:
        kind, found = structure(exif)
    except BrokenStructureError:
        return False
    try:
        inner = [directory(exif, kind, place) for place in _inner_places(found, kind)]
    except BrokenStructureError:
        return False
    return not any(each.broken for each in (found, *inner))


def orientation_of(exif: bytes | None, packet: bytes | None = None) -> int:
    """1 to 8; 1 where it is not told.

    Args:
        exif: a TIFF structure.
        packet: XMP, which counts where EXIF tells nothing.
    """
    try:
        kind, first = opened(exif or b"")
        field = directory(exif or b"", kind, first).fields.get(ORIENTATION)
    except BrokenStructureError:
        field = None
    return xmp.orientation_of(packet) if field is None else _as_orientation(field, kind)


def _as_orientation(field: Field, kind: Kind) -> int:
    """Programs write this number in every field type there is."""
    values = integers(field, kind)
    if values:
        value = values[0]
    elif field.kind == 2:
        text = field.data.split(b"\0")[0].strip()
        value = int(text) if text.isdigit() and len(text) == 1 else 1
    elif field.kind in (5, 10) and field.count:
        over, under = struct.unpack_from(kind.order + "LL", field.data)
        value = over // under if under else 1
    elif field.kind in (11, 12) and field.count:
        number = struct.unpack_from(kind.order + ("f" if field.kind == 11 else "d"), field.data)[0]
        value = int(number) if 1 <= number <= 8 else 1
    else:
        value = max(field.data.rstrip(b"\0") or b"\1")
    return value if 1 <= value <= 8 else 1


def says_adobe_rgb(exif: bytes | None) -> bool:
    """Whether it says so by interoperability index R03 (DCF 2.0), or by the colour space that cameras write for it."""
    try:
        kind, first = opened(exif or b"")
        inner = _inner(exif or b"", kind, directory(exif or b"", kind, first))
    except BrokenStructureError:
        return False
    spaces = [integers(found.fields[_COLOUR_SPACE], kind) for found in inner if _COLOUR_SPACE in found.fields]
    indices = [found.fields[1].data for found in inner if 1 in found.fields]
    return (2,) in spaces or any(index.strip(b"\0 ").upper() == b"R03" for index in indices)


def density_of(exif: bytes | None) -> Density | None:
    """The print size that EXIF tells."""
    try:
        kind, first = opened(exif or b"")
        return density_in(directory(exif or b"", kind, first), kind)
    except BrokenStructureError:
        return None


def density_in(found: Directory, kind: Kind) -> Density | None:
    """The print size that a directory tells (TIFF 6.0, section 8)."""
    values = []
    for tag in (_X_RESOLUTION, _Y_RESOLUTION):
        field = found.fields.get(tag)
        if field is None or field.kind not in (5, 10) or field.count < 1:
            return None
        over, under = struct.unpack_from(kind.order + "LL", field.data)
        if not over or not under:
            return None
        values.append(over / under)
    unit = found.fields.get(_RESOLUTION_UNIT)
    number = (integers(unit, kind) or (2,))[0] if unit else 2
    named = {"none": "none", "inch": "inch", "cm": "cm"}[_UNITS.get(number, "inch")]
    return Density(values[0], values[1], "none" if named == "none" else "cm" if named == "cm" else "inch")


def upright(exif: bytes, orientation: int, width: int, height: int) -> bytes:
    """The same bytes for pixels that were turned as an orientation says.

    Args:
        exif: a TIFF structure; what of it is broken stays as it is.
        orientation: how the pixels were turned.
        width: of the turned picture.
        height: of the turned picture.
    """
    try:
        kind, found = structure(exif)
    except BrokenStructureError:
        return exif
    patched = bytearray(exif)
    if field := found.fields.get(ORIENTATION):
        _put_integer(patched, kind, field, SHORT, 1)
    if orientation >= 5:
        across, down = found.fields.get(_X_RESOLUTION), found.fields.get(_Y_RESOLUTION)
        if across and down and len(across.data) == len(down.data):
            patched[across.place : across.place + len(across.data)] = down.data
            patched[down.place : down.place + len(down.data)] = across.data
    if orientation != 1:
        for inner in _inner(exif, kind, found):
            for tag in _SUBJECT:
                if field := inner.fields.get(tag):
                    _turn_subject(patched, field, kind, orientation, size=(width, height))
    return bytes(patched)


def _turn_subject(patched: bytearray, field: Field, kind: Kind, orientation: int, *, size: tuple[int, int]) -> None:
    letter, values = INTEGERS.get(field.kind), list(integers(field, kind))
    if letter is None or len(values) < 2:
        return
    if orientation in (5, 6, 7, 8):
        values[0], values[1] = values[1], values[0]
        if len(values) == 4:
            values[2], values[3] = values[3], values[2]
    if orientation in (3, 4, 7, 8):
        values[1] = max(0, size[1] - 1 - values[1])
    if orientation in (2, 3, 6, 7):
        values[0] = max(0, size[0] - 1 - values[0])
    with suppress(struct.error):  # a place far outside of the picture
        struct.pack_into(f"{kind.order}{len(values)}{letter}", patched, field.place, *values)


def true_to(exif: bytes, width: int, height: int, thumbnail: MakeThumbnail | None = None) -> bytes:
    """The same bytes with the sizes of the picture made true, and the small picture inside made anew or taken out.

    Args:
        exif: a TIFF structure; what of it is broken stays as it is.
        width: in pixels.
        height: in pixels.
        thumbnail: makes a new small picture.
    """
    try:
        kind, found = structure(exif)
    except BrokenStructureError:
        return exif
    patched = bytearray(exif)
    for inner in (found, *_inner(exif, kind, found)):
        for tag, axis in _SIZES.items():
            if field := inner.fields.get(tag):
                _put_integer(patched, kind, field, LONG, (width, height)[axis])
    if found.after and found.link + struct.calcsize(kind.offset) <= len(exif):
        _renew_thumbnail(patched, kind, found, thumbnail)
    return bytes(patched)


def _renew_thumbnail(patched: bytearray, kind: Kind, found: Directory, make: MakeThumbnail | None) -> None:
    try:
        second = directory(patched, kind, found.after)
    except BrokenStructureError:
        second = Directory({}, (), 0, 0)
    place, length = (
        (integers(field, kind) or (0,))[0] if (field := second.fields.get(tag)) else 0
        for tag in (_THUMBNAIL, _THUMBNAIL_LENGTH)
    )
    fits = min(place, length) > 0 and place + length <= len(patched) and patched[place : place + 2] == b"\xff\xd8"
    new = make(length) if make is not None and fits else None
    if fits:
        patched[place : place + length] = (new or b"").ljust(length, b"\0")
    if new is None:
        struct.pack_into(kind.offset, patched, found.link, 0)
        if fits and place + length == len(patched):
            del patched[place:]
        return
    _put_integer(patched, kind, second.fields[_THUMBNAIL_LENGTH], LONG, len(new))
    if field := second.fields.get(ORIENTATION):
        _put_integer(patched, kind, field, SHORT, 1)


def _put_integer(patched: bytearray, kind: Kind, field: Field, field_type: int, value: int) -> None:
    """Makes an entry hold one number, whatever it held: the field types and counts found here are of every sort."""
    if field_type == LONG and field.kind == SHORT and value <= 0xFFFF:
        field_type = SHORT
    packed = struct.pack(kind.order + ("H" if field_type == SHORT else "L"), value).ljust(kind.inline, b"\0")
    head = struct.pack(kind.order + "HH", field.tag, field_type) + struct.pack(kind.offset, 1)
    patched[field.slot : field.slot + kind.entry] = head + packed


def _inner_places(found: Directory, kind: Kind) -> list[int]:
    places = []
    for tag in (EXIF_IFD, GPS_IFD):
        field = found.fields.get(tag)
        values = integers(field, kind) if field else ()
        if values and values[0]:
            places.append(values[0])
    return places


def _inner(exif: bytes, kind: Kind, found: Directory) -> list[Directory]:
    """The directories inside, as far as they can be read."""
    inner: list[Directory] = []
    for tag in (EXIF_IFD, GPS_IFD, INTEROP_IFD):
        for outer in (found, *inner):
            field = outer.fields.get(tag)
            values = integers(field, kind) if field else ()
            try:
                if values and values[0]:
                    inner.append(directory(exif, kind, values[0]))
                    break
            except BrokenStructureError:
                continue
    return inner
