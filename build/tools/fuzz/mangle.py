"""Ways to damage a file: blindly, and along the structure of its format so that damage gets past the first check."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import Final

import numpy as np

_EXTREME: Final = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFF)
"""Numbers at which counts and lengths go wrong."""
_HEAD: Final = 600
"""Bytes at the start of a file where most of what describes the picture lies."""

Rng = np.random.Generator


def mangled(data: bytes, rng: Rng) -> bytes:
    """The file with one to three kinds of damage; the same for the same state of the generator.

    Most are damaged once: what is damaged often is refused at the first glance.
    """
    for _ in range(rng.choice((1, 2, 3), p=(0.7, 0.2, 0.1))):
        data = _WAYS[rng.integers(len(_WAYS))](data, rng)
    if data.startswith(b"\x89PNG") and rng.random() < 0.8:
        # Readers look at the check sums first, and would look no further.
        head, blocks = blocks_of(data)
        data = head + b"".join(_with_check_sum(block) for block in blocks)
    return data


def _place(size: int, rng: Rng) -> int:
    """A place in the file, as often near its start as anywhere."""
    return int(rng.integers(max(1, min(size, _HEAD) if rng.random() < 0.5 else size)))


def _flip_bits(data: bytes, rng: Rng) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 2, 5, 20))):
        if changed:
            changed[_place(len(changed), rng)] ^= 1 << int(rng.integers(8))
    return bytes(changed)


def _cut(data: bytes, rng: Rng) -> bytes:
    return data[: _place(len(data), rng)]


def _write_number(data: bytes, rng: Rng) -> bytes:
    """An extreme number of 1, 2, 4 or 8 bytes in either order, as lengths, counts and offsets are stored."""
    width, order = int(rng.choice((1, 2, 4, 8))), "<>"[rng.integers(2)]
    value = int(rng.choice(_EXTREME)) & (1 << 8 * width) - 1
    at = _place(len(data), rng)
    return data[:at] + struct.pack(order + {1: "B", 2: "H", 4: "L", 8: "Q"}[width], value) + data[at + width :]


def _remove(data: bytes, rng: Rng) -> bytes:
    at = _place(len(data), rng)
    return data[:at] + data[at + int(rng.integers(1, 64)) :]


def _repeat(data: bytes, rng: Rng) -> bytes:
    at, length = _place(len(data), rng), int(rng.integers(1, 200))
    return data[:at] + data[at : at + length] * int(rng.integers(2, 50)) + data[at + length :]


def _fill(data: bytes, rng: Rng) -> bytes:
    at, length = _place(len(data), rng), int(rng.integers(1, 200))
    part = data[at : at + length]
    filled = rng.bytes(len(part)) if rng.random() < 0.5 else bytes([int(rng.choice((0, 0xFF)))]) * len(part)
    return data[:at] + filled + data[at + length :]


def _shuffle_blocks(data: bytes, rng: Rng) -> bytes:
    """Blocks of the format (segments, chunks, boxes) left out, doubled, exchanged, or with damage inside."""
    head, blocks = blocks_of(data)
    if len(blocks) < 2:
        return _write_number(data, rng)
    at, other = (int(i) for i in rng.integers(len(blocks), size=2))
    way = rng.integers(4)
    if way == 0:
        del blocks[at]
    elif way == 1:
        blocks.insert(other, blocks[at])
    elif way == 2:
        blocks[at], blocks[other] = blocks[other], blocks[at]
    else:
        blocks[at] = _WAYS_WITHIN[rng.integers(len(_WAYS_WITHIN))](blocks[at], rng)
    return head + b"".join(blocks)


def _with_check_sum(block: bytes) -> bytes:
    """A chunk of PNG with length and check sum made right again."""
    if len(block) < 12:
        return block
    kind, body = block[4:8], block[8:-4]
    return struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))


def blocks_of(data: bytes) -> tuple[bytes, list[bytes]]:
    """What comes before the first block of a file, and its blocks; TIFF: entries of the first directory."""
    if data.startswith(b"\xff\xd8"):
        return data[:2], _split(data, 2, lambda at: 2 + int.from_bytes(data[at + 2 : at + 4], "big"))
    if data.startswith(b"\x89PNG"):
        return data[:8], _split(data, 8, lambda at: 12 + int.from_bytes(data[at : at + 4], "big"))
    if data.startswith(b"RIFF"):
        return data[:12], _split(
            data, 12, lambda at: 8 + (int.from_bytes(data[at + 4 : at + 8], "little") + 1) // 2 * 2
        )
    if data[4:8] == b"ftyp":
        return b"", _split(data, 0, lambda at: int.from_bytes(data[at : at + 4], "big"))
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is not None and len(data) >= 8:
        (first,) = struct.unpack_from(order + "L", data, 4)
        if first + 2 <= len(data):
            (entries,) = struct.unpack_from(order + "H", data, first)
            start, end = first + 2, min(len(data), first + 2 + 12 * entries)
            return data[:start], [*(data[i : i + 12] for i in range(start, end, 12)), data[end:]]
    return data, []


def _split(data: bytes, start: int, length_at: Callable[[int], int]) -> list[bytes]:
    blocks = []
    while start < len(data):
        end = start + length_at(start)
        # The picture of a JPEG file follows its last segment without a length, so the rest is one block.
        if end <= start or end > len(data) or data[start : start + 2] == b"\xff\xda":
            end = len(data)
        blocks.append(data[start:end])
        start = end
    return blocks


Way = Callable[[bytes, Rng], bytes]
_WAYS_WITHIN: Final[tuple[Way, ...]] = (_flip_bits, _cut, _write_number, _remove, _repeat, _fill)
_WAYS: Final[tuple[Way, ...]] = (*_WAYS_WITHIN, _shuffle_blocks, _shuffle_blocks, _shuffle_blocks)
