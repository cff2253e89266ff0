"""Cut-off and damaged PNG files: completed with zeros, so that a decoder returns the intact part of the picture."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from typing import Final

from lir_app.photo.decoding.faults import DamagedError, cut_off, damaged
from lir_app.photo.metadata.png import SIGNATURE, chunk
from lir_model.messages import Message

_SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Number of samples of a pixel, by colour type (PNG specification, section 11.2.1)."""
_PASSES: Final = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""The passes of an interlaced picture: first column and row, and steps across and down (section 8.1)."""
_END: Final = chunk(b"IEND", b"")
_PIECE: Final = 1 << 16
"""Bytes decompressed at a time; if that fails, they are decompressed one by one: chosen."""


def completed(data: bytes) -> tuple[bytes, str]:
    """Completes a broken file.

    The picture is kept up to the end of the file, or up to the first damaged chunk; the rest is 0. If the check sum of
    the compressed pixels is right, the picture is intact, and only check sums of chunks are wrong.

    Returns:
        A complete file, and a warning that says how much of the picture is missing.

    Raises:
        DamagedError: the header is damaged, or too much is missing.
    """
    ahead, packed = _parts(data, checked=False)
    whole = _sound(packed)
    if whole is not None and len(whole) == _length(ahead.get(b"IHDR", b"")):
        return _file(ahead, whole), Message("check sums in it are wrong; its picture is whole")
    ahead, packed = _parts(data, checked=True)
    expected = _length(ahead.get(b"IHDR", b""))
    pixels, _ = unpacked(packed, expected)
    missing = expected - len(pixels)
    # A file with an end marker is not cut off.
    warning = damaged if missing and data.endswith(_END) else cut_off
    return _file(ahead, pixels + bytes(missing)), warning(missing / expected)


def _file(ahead: dict[bytes, bytes], pixels: bytes | bytearray) -> bytes:
    parts = [*ahead.items(), (b"IDAT", zlib.compress(pixels, 1)), (b"IEND", b"")]
    return SIGNATURE + b"".join(chunk(kind, body) for kind, body in parts)


def _parts(data: bytes, *, checked: bool) -> tuple[dict[bytes, bytes], bytes]:
    """The chunks that a decoder needs before the pixels, and the compressed pixels; if ``checked``, up to the first
    wrong check sum."""
    ahead: dict[bytes, bytes] = {}
    packed, at = [], len(SIGNATURE)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">L4s", data, at)
        body, stored = data[at + 8 : at + 8 + length], data[at + 8 + length : at + 12 + length]
        if checked and len(stored) == 4 and int.from_bytes(stored, "big") != zlib.crc32(kind + body):
            break
        if kind in (b"IHDR", b"PLTE", b"tRNS"):
            ahead[kind] = body
        elif kind == b"IDAT":
            packed.append(body)
        at += 12 + length
    return ahead, b"".join(packed)


def _length(header: bytes) -> int:
    """Bytes of the decompressed picture (section 7.2): each row is a byte for its filter, followed by whole bytes."""
    if len(header) != 13 or header[9] not in _SAMPLES or not any(header[:4]) or not any(header[4:8]):
        raise DamagedError("its header is damaged")
    width, height, bits, kind, _, _, interlaced = struct.unpack(">LLBBBBB", header)
    total = 0
    for left, top, across, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits * _SAMPLES[kind] + 7) // 8)
    return total


def _sound(packed: bytes) -> bytes | None:
    """The decompressed pixels; None if the compressed ones are damaged."""
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return None


def unpacked(packed: bytes, most: int) -> tuple[bytes, bool]:
    """Decompresses deflated data as far as possible, to at most so many bytes; and whether they are intact so far."""
    unpacker, result = zlib.decompressobj(), bytearray()
    for at in range(0, len(packed), _PIECE):
        if len(result) >= most:
            break
        before, piece = unpacker.copy(), packed[at : at + _PIECE]
        try:
            result += unpacker.decompress(piece)
        except zlib.error:
            with suppress(zlib.error):
                for place in range(len(piece)):
                    result += before.decompress(piece[place : place + 1])
            return bytes(result[:most]), False
    return bytes(result[:most]), True
