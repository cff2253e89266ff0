"""Controls of lightness, colour and saturation. Luma and chroma (channels minus luma) are treated separately."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Plane, Planes, luma

_LEAST: Final = np.float32(1e-3)
"""Luma and chroma are raised to at least this before division, white at 1: a quarter of a step of 8 bits. Chosen."""
_MOST_GAIN: Final = np.float32(4)
"""Largest factor for chroma: where more would be needed, there is little but noise. Chosen."""


def former_lightness(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Undoes the change of luma; the change of chroma stays."""
    return Shift(luma(before) - luma(now))


def former_colour(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Undoes the change of chroma; the change of luma stays."""
    kept = before - now
    kept -= luma(kept)
    return Shift(kept)


def former_saturation(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Scales chroma so that its ratio to luma is that of before; the hue stays as it is now.

    Grey stays grey, because it has no hue.
    """
    if len(now) == 1:
        return Shift(np.zeros_like(now[0]))
    lightness, former = luma(now), luma(before)
    chroma = now - lightness
    size = _size(chroma)
    wanted = _size(before - former)
    wanted *= np.maximum(lightness, _LEAST)
    wanted /= np.maximum(former, _LEAST)
    gain = np.minimum(wanted / np.maximum(size, _LEAST), _MOST_GAIN)
    gain -= 1
    chroma *= gain
    return Shift(chroma)


def _size(chroma: Planes) -> Plane:
    """Euclidean length of the chroma of each pixel."""
    squares = chroma[0] * chroma[0]
    for channel in chroma[1:]:
        squares += channel * channel
    size: Plane = np.sqrt(squares)
    return size
