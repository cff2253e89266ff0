"""The segments of a JPEG file: what stands before its picture (ITU-T T.81, annex B)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

LARGEST: Final = 65_533
"""Bytes of a segment's body."""
SOI, EOI, SOS = 0xD8, 0xD9, 0xDA
APP1, APP2 = 0xE1, 0xE2

Segment = tuple[int, bytes]
"""A marker, and the body behind it."""


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, and start and end of the body, of each segment before the picture."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in (SOS, EOI) or 0xD0 <= marker <= 0xD7 or marker == 1:
            return
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if end > len(data) or end < at + 4:
            return
        yield marker, at + 4, end
        at = end


def packed(kept: list[Segment]) -> bytes:
    """Segments as they stand in a file."""
    return b"".join(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body for marker, body in kept)
