"""What lies behind the picture of a JPEG file: HDR gain maps, further pictures, films, data of phones."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from lir_app.photo.metadata.ifd import BrokenStructureError, directory, opened
from lir_app.photo.metadata.jpeg_segments import APP1, APP2, EOI, Segment, packed, segments
from lir_app.photo.metadata.metadata import GainMap

MPF: Final = b"MPF\0"
ISO_GAIN_MAP: Final = b"urn:iso:std:iso:ts:21496:-1\0"
_GAIN_MAPS: Final = (b"http://ns.adobe.com/hdr-gain-map/1.0/", b"http://ns.apple.com/HDRGainMap/1.0/", b"hdrgainmap")
_SMALLER: Final = (0x010001, 0x010002)
"""Types of pictures in the index (CIPA DC-007, 5.2.3.3) that are the main one at a smaller size, for displays."""
_PADDING: Final = b"\0\xff \r\n"
"""Bytes that mean nothing between pictures and at the end of a file."""


def end_of_picture(data: bytes) -> int:
    """The offset behind the first picture; the length of the data if the picture is cut off."""
    at = 2
    for _, _, end in segments(data):
        at = end
    # In coded data FF is followed by 00 or a restart marker; everything else is a marker.
    marker = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
    while found := marker.search(data, at):
        at = found.end()
        if data[at - 1] == EOI:
            return at
        if at + 2 > len(data):
            break
        at += struct.unpack_from(">H", data, at)[0]
    return len(data)


class Behind:
    """What lies behind the main picture of a file.

    Attributes:
        gain_map: the HDR gain map; or None.
        is_missing: whether the file announces a gain map that it does not hold.
        others: how many further pictures there are that are neither the main one at a smaller size nor its gain map,
            such as the second of a stereo pair.
        trailer: what follows the last picture, such as the film of a motion photo; or None.
    """

    def __init__(self, data: bytes, index: int, promises: tuple[Segment, ...]) -> None:
        """Looks for further pictures and data.

        Args:
            data: the file.
            index: the offset of the TIFF structure that lists further pictures (MPF); negative if there is none.
            promises: segments of the main picture that announce a gain map.
        """
        behind = end_of_picture(data)
        indexed = list(_indexed(data, index)) if index >= 0 else []
        words = any(b"GainMap" in data[a:b] for marker, a, b in segments(data) if marker == APP1)
        promised = bool(promises) or words
        places = [(start, end) for _, start, end in indexed]
        if index >= 0 or promised:
            places += _next(data, behind)
        place = _place_of_map(data, places, promised)
        self.gain_map = None if place is None else GainMap(data[slice(*place)], promises)
        self.is_missing = promised and place is None
        kept = b"" if self.gain_map is None else self.gain_map.jpeg
        self.others = sum(kind not in _SMALLER and data[start:end] != kept for kind, start, end in indexed)
        last = max([behind, *(end for _, _, end in indexed), *([] if place is None else [place[1]])])
        rest = data[last:]
        self.trailer = rest if rest.strip(_PADDING) else None


def _place_of_map(data: bytes, places: list[tuple[int, int]], promised: bool) -> tuple[int, int] | None:
    """The start and end of the first picture that says it is a gain map."""
    for start, end in places:
        picture = data[start:end]
        bodies = [picture[a:b] for marker, a, b in segments(picture) if marker in (APP1, APP2)]
        if any(body.startswith(ISO_GAIN_MAP) or any(mark in body for mark in _GAIN_MAPS) for body in bodies):
            return start, end
    # A map that does not say what it is counts as one if the main picture announced it.
    return places[0] if promised and places else None


def _next(data: bytes, behind: int) -> list[tuple[int, int]]:
    """The start and end of the picture behind the main one, if any; some programs leave zeros between them."""
    room = re.compile(rb"\0*").match(data, behind)
    start = behind if room is None else room.end()
    return [(start, start + end_of_picture(data[start:]))] if data[start : start + 2] == b"\xff\xd8" else []


def _indexed(data: bytes, index: int) -> Iterator[tuple[int, int, int]]:
    """The type, start and end of each picture but the first in a multi-picture index (CIPA DC-007, 5.2.3)."""
    view = data[index:]
    try:
        kind, first = opened(view)
        entries = directory(view, kind, first).fields[0xB002].data
    except (BrokenStructureError, KeyError):
        return
    for at in range(16, len(entries) - 15, 16):
        attribute, length, offset = struct.unpack_from(kind.order + "LLL", entries, at)
        start = index + offset
        if data[start : start + 2] == b"\xff\xd8" and start + length <= len(data):
            yield attribute & 0xFFFFFF, start, start + length


def index_of_two(before: int, behind: int, second: int) -> bytes:
    """The segment that lists two pictures of one file (multi-picture format, CIPA DC-007, 5.2).

    Args:
        before: number of bytes of the first picture before this segment.
        behind: number of bytes of the first picture behind this segment.
        second: number of bytes of the second picture.
    """
    fields = ((0xB000, 7, 4, b"0100"), (0xB001, 4, 1, struct.pack(">L", 2)), (0xB002, 7, 32, struct.pack(">L", 50)))
    table = b"".join(struct.pack(">HHL4s", *field) for field in fields)
    body = MPF + b"MM\0*" + struct.pack(">LH", 8, 3) + table + bytes(4)
    length = 4 + len(body) + 32
    first = before + length + behind
    origin = before + 4 + len(MPF)
    entries = struct.pack(">LLLHH", 0x030000, first, 0, 0, 0) + struct.pack(">LLLHH", 0, second, first - origin, 0, 0)
    return packed([(APP2, body + entries)])
