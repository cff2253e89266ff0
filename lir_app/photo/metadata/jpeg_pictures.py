"""What lies behind the picture of a JPEG file: HDR gain maps, the others of a pair, films, data of phones."""

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
"""Kinds of pictures in the index that are the main one for smaller displays."""
_PADDING: Final = b"\0\xff \r\n"
"""What says nothing between pictures and at the end of a file."""


def end_of_picture(data: bytes) -> int:
    """The place behind the first picture; the length of the data where it is cut."""
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
        gain_map: or None.
        is_missing: whether a gain map is promised that is not there.
        others: how many pictures are neither the main one made smaller nor its gain map: the others of a pair.
        trailer: what follows the last of the pictures, such as the film of a motion photo; or None.
    """

    def __init__(self, data: bytes, index: int, promises: tuple[Segment, ...]) -> None:
        """Looks for them.

        Args:
            data: the file.
            index: where the structure begins that tells of further pictures; negative where there is none.
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
    """Start and end of the first picture that says that it is a gain map."""
    for start, end in places:
        picture = data[start:end]
        bodies = [picture[a:b] for marker, a, b in segments(picture) if marker in (APP1, APP2)]
        if any(body.startswith(ISO_GAIN_MAP) or any(mark in body for mark in _GAIN_MAPS) for body in bodies):
            return start, end
    # Where the map itself says nothing the main picture's own words count.
    return places[0] if promised and places else None


def _next(data: bytes, behind: int) -> list[tuple[int, int]]:
    """The picture behind the main one, if any; some programs leave room between them."""
    room = re.compile(rb"\0*").match(data, behind)
    start = behind if room is None else room.end()
    return [(start, start + end_of_picture(data[start:]))] if data[start : start + 2] == b"\xff\xd8" else []


def _indexed(data: bytes, index: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and end of pictures of the multi-picture format's index, without the first (CIPA DC-007, 5.2.3)."""
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
    """The segment that tells where the second picture is (CIPA DC-007, 5.2).

    Args:
        before: bytes of the first picture ahead of this segment.
        behind: bytes of it behind this segment.
        second: bytes of the second picture.
    """
    fields = ((0xB000, 7, 4, b"0100"), (0xB001, 4, 1, struct.pack(">L", 2)), (0xB002, 7, 32, struct.pack(">L", 50)))
    table = b"".join(struct.pack(">HHL4s", *field) for field in fields)
    body = MPF + b"MM\0*" + struct.pack(">LH", 8, 3) + table + bytes(4)
    length = 4 + len(body) + 32
    first = before + length + behind
    origin = before + 4 + len(MPF)
    entries = struct.pack(">LLLHH", 0x030000, first, 0, 0, 0) + struct.pack(">LLLHH", 0, second, first - origin, 0, 0)
    return packed([(APP2, body + entries)])
