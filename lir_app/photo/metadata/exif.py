"""EXIF (CIPA DC-008), a TIFF structure. It is changed in place: maker notes break if anything is moved."""

from __future__ import annotations

import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from lir_app.photo.metadata import ifd, xmp
from lir_app.photo.metadata.metadata import Density, Unit

PREFIX: Final = b"Exif\0\0"
ORIENTATION: Final = 0x0112
EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_THUMBNAIL, _THUMBNAIL_LENGTH = 0x0201, 0x0202
_UNITS: Final[dict[int, Unit]] = {1: "none", 2: "inch", 3: "cm"}
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
        ifd.structure(exif)
    except ifd.BrokenStructureError:
        return False
    return True


def is_whole(exif: bytes) -> bool:
    """Whether all directories of EXIF can be read, and all their fields."""
    try:
        kind, found = ifd.structure(exif)
    except ifd.BrokenStructureError:
        return False
    try:
        inner = [ifd.directory(exif, kind, place) for place in _inner_places(found, kind)]
    except ifd.BrokenStructureError:
        return False
    return not any(each.broken for each in (found, *inner))


def orientation_of(exif: bytes | None, packet: bytes | None = None) -> int:
    """The orientation of the stored pixels, 1 to 8; 1 if there is none.

    Args:
        exif: a TIFF structure; or None.
        packet: XMP, which counts if EXIF has no orientation; or None.
    """
    try:
        kind, found = ifd.structure(exif or b"")
        field = found.fields.get(ORIENTATION)
    except ifd.BrokenStructureError:
        field = None
    return xmp.orientation_of(packet) if field is None else _as_orientation(field, kind)


def _as_orientation(field: ifd.Field, kind: ifd.Kind) -> int:
    """The orientation in a field of any type: programs write the number in all of them."""
    values = ifd.integers(field, kind)
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
        kind, found = ifd.structure(exif or b"")
    except ifd.BrokenStructureError:
        return False
    inner = _inner(exif or b"", kind, found)
    spaces = [ifd.integers(each.fields[_COLOUR_SPACE], kind) for each in inner if _COLOUR_SPACE in each.fields]
    indices = [each.fields[1].data for each in inner if 1 in each.fields]
    return (2,) in spaces or any(index.strip(b"\0 ").upper() == b"R03" for index in indices)


def density_of(exif: bytes | None) -> Density | None:
    """The print size in EXIF; None if there is none."""
    try:
        kind, found = ifd.structure(exif or b"")
        return density_in(found, kind)
    except ifd.BrokenStructureError:
        return None


def density_in(found: ifd.Directory, kind: ifd.Kind) -> Density | None:
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
    return Density(values[0], values[1], _UNITS.get(ifd.number_in(found, kind, _RESOLUTION_UNIT), "inch"))


def upright(exif: bytes, orientation: int, width: int, height: int) -> bytes:
    """EXIF for pixels that have been turned upright: orientation 1, print size and places of subjects turned with them.

    Args:
        exif: a TIFF structure; broken parts stay as they are.
        orientation: the one by which the pixels were turned.
        width: of the turned picture, in pixels.
        height: of the turned picture, in pixels.
    """
    try:
        kind, found = ifd.structure(exif)
    except ifd.BrokenStructureError:
        return exif
    patched = bytearray(exif)
    if field := found.fields.get(ORIENTATION):
        _put_integer(patched, kind, field, ifd.SHORT, 1)
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


def _turn_subject(
    patched: bytearray, field: ifd.Field, kind: ifd.Kind, orientation: int, *, size: tuple[int, int]
) -> None:
    letter, values = ifd.INTEGERS.get(field.kind), list(ifd.integers(field, kind))
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


def matched_to(exif: bytes, width: int, height: int, thumbnail: MakeThumbnail | None = None) -> bytes:
    """EXIF with the sizes of the picture corrected, and the thumbnail replaced or removed.

    Args:
        exif: a TIFF structure; broken parts stay as they are.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        thumbnail: makes the new thumbnail; None removes it.
    """
    try:
        kind, found = ifd.structure(exif)
    except ifd.BrokenStructureError:
        return exif
    patched = bytearray(exif)
    for inner in (found, *_inner(exif, kind, found)):
        for tag, axis in _SIZES.items():
            if field := inner.fields.get(tag):
                _put_integer(patched, kind, field, ifd.LONG, (width, height)[axis])
    if found.after and found.link + struct.calcsize(kind.offset) <= len(exif):
        _renew_thumbnail(patched, kind, found, thumbnail)
    return bytes(patched)


def _renew_thumbnail(patched: bytearray, kind: ifd.Kind, found: ifd.Directory, make: MakeThumbnail | None) -> None:
    try:
        second = ifd.directory(patched, kind, found.after)
    except ifd.BrokenStructureError:
        second = ifd.Directory({}, (), 0, 0)
    place, length = (ifd.number_in(second, kind, tag) for tag in (_THUMBNAIL, _THUMBNAIL_LENGTH))
    fits = min(place, length) > 0 and place + length <= len(patched) and patched[place : place + 2] == b"\xff\xd8"
    new = make(length) if make is not None and fits else None
    if fits:
        patched[place : place + length] = (new or b"").ljust(length, b"\0")
    if new is None:
        struct.pack_into(kind.offset, patched, found.link, 0)
        if fits and place + length == len(patched):
            del patched[place:]
        return
    _put_integer(patched, kind, second.fields[_THUMBNAIL_LENGTH], ifd.LONG, len(new))
    if field := second.fields.get(ORIENTATION):
        _put_integer(patched, kind, field, ifd.SHORT, 1)


def _put_integer(patched: bytearray, kind: ifd.Kind, field: ifd.Field, field_type: int, value: int) -> None:
    """Overwrites an entry with one number, whatever field type and count it had."""
    if field_type == ifd.LONG and field.kind == ifd.SHORT and value <= 0xFFFF:
        field_type = ifd.SHORT
    packed = struct.pack(kind.order + ("H" if field_type == ifd.SHORT else "L"), value).ljust(kind.inline, b"\0")
    head = struct.pack(kind.order + "HH", field.tag, field_type) + struct.pack(kind.offset, 1)
    patched[field.slot : field.slot + kind.entry] = head + packed


def _inner_places(found: ifd.Directory, kind: ifd.Kind) -> list[int]:
    """Offsets of the directories of EXIF and GPS."""
    return [place for tag in (EXIF_IFD, GPS_IFD) if (place := ifd.number_in(found, kind, tag))]


def _inner(exif: bytes, kind: ifd.Kind, found: ifd.Directory) -> list[ifd.Directory]:
    """The directories of EXIF, GPS and interoperability, without those that cannot be read."""
    inner: list[ifd.Directory] = []
    for tag in (EXIF_IFD, GPS_IFD, INTEROP_IFD):
        for outer in (found, *inner):
            place = ifd.number_in(outer, kind, tag)
            with suppress(ifd.BrokenStructureError):
                if place:
                    inner.append(ifd.directory(exif, kind, place))
                    break
    return inner
