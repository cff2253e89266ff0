"""BMP files whose pixels are told as runs (Microsoft, [MS-WMF] 3.1.6), also cut off ones."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.pixels import Array

BITS: Final = {1: 8, 2: 4}
"""Of an index into the palette, by the kind of compression."""


def expanded(data: bytes, width: int, height: int, bits: int) -> tuple[Array, float]:
    """The indices, ``(height, width)`` uint8, the lowest row first, and the share of the picture that is missing.

    Pixels that no run tells of, which a file may pass over, are 0.

    Args:
        data: the runs.
        width, height: of the picture.
        bits: of an index, 8 or 4.
    """
    result = np.zeros((height, width), np.uint8)
    at = x = y = 0
    while y < height:
        if at + 2 > len(data):
            return result, (height - y - min(1.0, x / width)) / height
        count, value = data[at], data[at + 1]
        at += 2
        if count:
            result[y, x : x + count] = _indices(bytes((value,)) * (count if bits == 8 else (count + 1) // 2), bits)[
                : max(0, min(count, width - x))
            ]
            x += count
        elif value == 0:
            x, y = 0, y + 1
        elif value == 1:
            break
        elif value == 2:
            if at + 2 > len(data):
                continue
            x, y, at = x + data[at], y + data[at + 1], at + 2
        else:
            length = value if bits == 8 else (value + 1) // 2
            told = _indices(data[at : at + length], bits)[: max(0, min(value, width - x))]
            result[y, x : x + len(told)] = told
            x, at = x + value, at + length + length % 2
    return result, 0.0


def _indices(packed: bytes, bits: int) -> Array:
    values = np.frombuffer(packed, np.uint8)
    return values if bits == 8 else np.stack((values >> 4, values & 15), axis=1).reshape(-1)
