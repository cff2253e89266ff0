"""Photoshop's image resources (Photoshop file formats, "Image Resource Blocks"), one of which holds IPTC."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

IPTC: Final = 0x0404
_RESOLUTION: Final = 0x03ED
_THUMBNAILS: Final = (0x0409, 0x040C)
"""Numbers of resources."""


def _blocks(resources: bytes) -> Iterator[tuple[int, int, int, int, int]]:
    """Number, start, start and length of the data, and end of each block, up to the first broken one."""
    at = 0
    while resources[at : at + 4] in (b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR") and at + 12 <= len(resources):
        (number,) = struct.unpack_from(">H", resources, at + 4)
        name = (resources[at + 6] + 2) & ~1
        data = at + 6 + name + 4
        if data > len(resources):
            return
        (length,) = struct.unpack_from(">L", resources, data - 4)
        end = data + length + length % 2
        if data + length > len(resources):
            return
        yield number, at, data, length, min(end, len(resources))
        at = end


def iptc_in(resources: bytes | None) -> bytes | None:
    """The records of IPTC (IIM 4) in resources; or None."""
    for number, _, data, length, _ in _blocks(resources or b""):
        if number == IPTC and length:
            return (resources or b"")[data : data + length]
    return None


def block(number: int, data: bytes) -> bytes:
    """The bytes of a block without a name."""
    return b"8BIM" + struct.pack(">HHL", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


def upright(resources: bytes, orientation: int) -> bytes:
    """The resources for pixels that were turned by an orientation: a quarter turn swaps the two print resolutions."""
    patched = bytearray(resources)
    if orientation >= 5:
        for number, _, data, length, _ in _blocks(resources):
            if number == _RESOLUTION and length >= 16:
                patched[data : data + 8] = resources[data + 8 : data + 16]
                patched[data + 8 : data + 16] = resources[data : data + 8]
    return bytes(patched)


def without_thumbnails(resources: bytes) -> bytes:
    """The resources without thumbnails, which show the picture as it was."""
    kept, at = b"", 0
    for number, start, _, _, end in _blocks(resources):
        if number in _THUMBNAILS:
            kept += resources[at:start]
            at = end
    return kept + resources[at:]
