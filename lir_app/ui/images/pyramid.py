"""Pyramids: pictures reduced to half their size, again and again."""

from __future__ import annotations

import math
import threading
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lir_model.pixels import Array

Bytes = NDArray[np.uint8]

_SMALLEST: Final = 64
"""Least longer side of a level, in pixels: chosen."""
_STRIP: Final = 64
"""Rows halved at a time: chosen, they fit into the cache, and a cancelled build ends soon."""


def halved(pixels: Array) -> Bytes:
    """A picture at half the size, uint8: each pixel is the mean of a square of four, or of two or one at an odd edge.

    Args:
        pixels: ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16.
    """
    level = halved_unless(threading.Event(), pixels)
    assert level is not None
    return level


def top_level(pixels: Array) -> int:
    """How many times a picture is halved in a pyramid."""
    return max(0, math.ceil(math.log2(max(pixels.shape[:2]) / _SMALLEST)))


def pyramid(pixels: Array) -> list[Array]:
    """A picture and its halved copies, the largest first."""
    levels = [pixels]
    for _ in range(top_level(pixels)):
        levels.append(halved(levels[-1]))
    return levels


def halved_unless(cancelled: threading.Event, pixels: Array) -> Bytes | None:
    """As ``halved``; returns None soon after the event is set."""
    height, width = pixels.shape[:2]
    level = np.empty(((height + 1) // 2, (width + 1) // 2, *pixels.shape[2:]), np.uint8)
    for top in range(0, height, _STRIP):
        if cancelled.is_set():
            return None
        _halve_strip(pixels[top : top + _STRIP], level[top // 2 : (top + _STRIP) // 2])
    return level


def _halve_strip(strip: Array, into: Bytes) -> None:
    if strip.shape[0] % 2:
        strip = np.concatenate([strip, strip[-1:]])
    deep = strip.dtype == np.uint16
    sums = np.add(strip[0::2], strip[1::2], dtype=np.uint32 if deep else np.uint16)
    if sums.shape[1] % 2:
        sums = np.concatenate([sums, sums[:, -1:]], axis=1)
    # A channel at a time, so that numpy's innermost loop is as long as a row, not three values.
    planes = [(sums, into)] if sums.ndim == 2 else [(sums[..., c], into[..., c]) for c in range(3)]
    for plane, target in planes:
        total = plane[:, 0::2] + plane[:, 1::2]
        if deep:
            # The mean, and 1/257 of it, rounded as by pixels.to_8_bits.
            total += 514
            total //= 1028
        else:
            total += 2
            total >>= 2
        target[...] = total
