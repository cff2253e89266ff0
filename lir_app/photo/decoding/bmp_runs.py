"""BMP files with run-length encoded pixels (Microsoft, [MS-WMF] 3.1.6), also cut-off ones."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import numpy as np

from lir_model.pixels import Array

BITS: Final = {1: 8, 2: 4}
"""Bits of an index into the palette, by kind of compression."""
_END_OF_ROW, _END, _MOVE = 0, 1, 2
"""Meanings of the second byte of a pair whose first is 0; larger values count the unencoded pixels that follow."""


def expanded(data: bytes, width: int, height: int, bits: int) -> tuple[Array, float]:
    """Expands runs to indices into the palette. Pixels that the file skips are 0.

    Args:
        data: the runs.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        bits: of an index, 8 or 4.

    Returns:
        ``(height, width)`` uint8, the lowest row first, and the share of the picture that is missing, 0 to 1.
    """
    # Everything in the file takes whole pairs of bytes. Consecutive runs are expanded together, because some programs
    # write a photo as millions of runs of one pixel.
    pairs = np.frombuffer(data, np.uint8, len(data) // 2 * 2).reshape(-1, 2)
    no_runs = [*np.flatnonzero(pairs[:, 0] == 0).tolist(), len(pairs)]
    indices = _indices(data, bits)
    result = np.zeros((height, width), np.uint8)
    at = x = y = 0
    while y < height:
        if at >= len(pairs):
            return result, (height - y - min(1.0, x / width)) / height
        count, value = data[2 * at], data[2 * at + 1]
        if count:
            end = min(no_runs[bisect_left(no_runs, at)], at + width)  # more runs than that do not fit into a row
            part = _expanded_runs(pairs[at:end], bits)
            at = end
        elif value == _END_OF_ROW:
            x, y, at = 0, y + 1, at + 1
            continue
        elif value == _END:
            break
        elif value == _MOVE:
            if at + 1 < len(pairs):
                x, y = x + data[2 * at + 2], y + data[2 * at + 3]
            at += 2
            continue
        else:
            start = 2 * (at + 1) * 8 // bits
            part = indices[start : start + value]
            at += 1 + (value * bits + 15) // 16
        result[y, x : x + len(part)] = part[: max(0, width - x)]
        x += len(part)
    return result, 0.0


def _expanded_runs(pairs: Array, bits: int) -> Array:
    """The indices of runs ``(n, 2)`` of count and value; with 4 bits, upper and lower half of the value alternate."""
    counts = pairs[:, 0]
    values = np.repeat(pairs[:, 1], counts)
    if bits == 8:
        return values
    starts = np.cumsum(counts, dtype=np.intp) - counts
    in_run = np.arange(len(values)) - np.repeat(starts, counts)
    return np.where(in_run % 2, values & 15, values >> 4)


def _indices(packed: bytes, bits: int) -> Array:
    values = np.frombuffer(packed, np.uint8)
    return values if bits == 8 else np.stack((values >> 4, values & 15), axis=1).reshape(-1)
