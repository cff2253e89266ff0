"""The colour behind the transparent parts of a PNG file, in its chunk bKGD (PNG specification, section 11.3.4.1)."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Final

NEEDED: Final = (b"bKGD", b"IHDR", b"PLTE", b"tRNS")
"""Kinds of chunks that tell the colour, how it is stored, and whether anything is transparent."""
_GREY, _PALETTE, _GREY_ALPHA, _RGB_ALPHA = 0, 3, 4, 6
"""Types of pictures (section 11.2.1)."""


def read(chunks: Mapping[bytes, bytes]) -> bytes | None:
    """The colour as red, green and blue of 16 bits; None if there is none, it is damaged, or nothing is transparent.

    Args:
        chunks: the bodies of the chunks ``NEEDED`` that there are.
    """
    try:
        body = chunks[b"bKGD"]
        depth, kind = chunks[b"IHDR"][8:10]
        if kind not in (_GREY_ALPHA, _RGB_ALPHA) and b"tRNS" not in chunks:
            return None
        if kind == _PALETTE:
            values, top = struct.unpack_from(">3B", chunks.get(b"PLTE", b""), 3 * body[0]), 255
        else:
            values, top = struct.unpack(">H" if kind in (_GREY, _GREY_ALPHA) else ">3H", body), (1 << depth) - 1
        return struct.pack(">3H", *(min(value, top) * 65535 // top for value in (values * 3)[:3]))
    except (KeyError, ValueError, struct.error, IndexError, ZeroDivisionError):
        return None


def written(colour: bytes, depth: int, kind: int) -> bytes | None:
    """The body of the chunk; None if the picture has no transparency, or is grey and the colour is not.

    Args:
        colour: as ``read`` gives it.
        depth: bits of a value of the picture to be written.
        kind: type of that picture.
    """
    values = [value >> (16 - depth) for value in struct.unpack(">3H", colour)]
    if kind == _RGB_ALPHA:
        return struct.pack(">3H", *values)
    return struct.pack(">H", values[0]) if kind == _GREY_ALPHA and len(set(values)) == 1 else None
