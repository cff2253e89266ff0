"""EXIF (CIPA DC-008), a TIFF structure. It is changed in place: maker notes break if anything is moved."""

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
"""Tags of the picture's width (0) and height (1): in the first directory, in EXIF's, in that of interoperability."""
_COLOUR_SPACE: Final = 0xA001
_SUBJECT: Final = (0x9214, 0xA214)
"""Tags SubjectArea and SubjectLocation: a point, a point and a diameter, or a point, width and height, in pixels."""

MakeThumbnail = Callable[[int], bytes | None]
"""Makes a small JPEG of the picture, of at most so many bytes; None if that is too few."""


def has_structure(exif: bytes) -> bool:
    """Whether EXIF has at least a first directory."""
    try:
        kind, first = opened(exif)
        directory(exif, kind, first)
    except BrokenStructureError:
        return False
    return True


def is_whole(exif: bytes) -> bool:
    """Whether all directories of EXIF can be read, and all their fields."""
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
    """The orientation of the stored pixels, 1 to 8; 1 if there is none.

    Args:
        exif: a TIFF structure; or None.
        packet: XMP, which counts if EXIF has no orientation; or None.
    """
    try:
        kind, first = opened(exif or b"")
        field = directory(exif or b"", kind, first).fields.get(ORIENTATION)
    except BrokenStructureError:
        field = None
    return xmp.orientation_of(packet) if field is None else _as_orientation(field, kind)


def _as_orientation(field: Field, kind: Kind) -> int:
    """The orientation in a field of any type: programs write the number in all of them."""
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
    """Whether EXIF says that colours are Adobe RGB: by interoperability index R03 (DCF 2.0), or by colour space 2."""
    try:
        kind, first = opened(exif or b"")
        inner = _inner(exif or b"", kind, directory(exif or b"", kind, first))
    except BrokenStructureError:
        return False
    spaces = [integers(found.fields[_COLOUR_SPACE], kind) for found in inner if _COLOUR_SPACE in found.fields]
    indices = [found.fields[1].data for found in inner if 1 in found.fields]
    return (2,) in spaces or any(index.strip(b"\0 ").upper() == b"R03" for index in indices)


def density_of(exif: bytes | None) -> Density | None:
    """The print size in EXIF; None if there is none."""
    try:
        kind, first = opened(exif or b"")
        return density_in(directory(exif or b"", kind, first), kind)
    except BrokenStructureError:
        return None


def density_in(found: Directory, kind: Kind) -> Density | None:
    """The print size in a directory (TIFF 6.0, section 8); None if there is none."""
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
    """EXIF for pixels that have been turned upright: orientation 1, print size and places of subjects turned with them.

    Args:
        exif: a TIFF structure; broken parts stay as they are.
        orientation: the one by which the pixels were turned.
        width: of the turned picture, in pixels.
        height: of the turned picture, in pixels.
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
    with suppress(struct.error):  # a point so far outside of the picture that it does not fit the field type
        struct.pack_into(f"{kind.order}{len(values)}{letter}", patched, field.place, *values)


def true_to(exif: bytes, width: int, height: int, thumbnail: MakeThumbnail | None = None) -> bytes:
    """EXIF with the sizes of the picture corrected, and the thumbnail replaced or removed.

    Args:
        exif: a TIFF structure; broken parts stay as they are.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        thumbnail: makes the new thumbnail; None removes it.
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
    """Overwrites an entry with one number, whatever field type and count it had."""
    if field_type == LONG and field.kind == SHORT and value <= 0xFFFF:
        field_type = SHORT
    packed = struct.pack(kind.order + ("H" if field_type == SHORT else "L"), value).ljust(kind.inline, b"\0")
    head = struct.pack(kind.order + "HH", field.tag, field_type) + struct.pack(kind.offset, 1)
    patched[field.slot : field.slot + kind.entry] = head + packed


def _inner_places(found: Directory, kind: Kind) -> list[int]:
    """Offsets of the directories of EXIF and GPS."""
    places = []
    for tag in (EXIF_IFD, GPS_IFD):
        field = found.fields.get(tag)
        values = integers(field, kind) if field else ()
        if values and values[0]:
            places.append(values[0])
    return places


def _inner(exif: bytes, kind: Kind, found: Directory) -> list[Directory]:
    """The directories of EXIF, GPS and interoperability, without those that cannot be read."""
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
