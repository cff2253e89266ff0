"""Lightness and colour apart: a colour is its luma, and what its channels differ from that by (its chroma)."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Plane, Planes, luma

_LEAST: Final = np.float32(1e-3)
"""Luma and chroma below this, with white at 1, count as none: a quarter of a step of 8 bits. Chosen."""
_MOST_GAIN: Final = np.float32(4)
"""Chroma is raised at most so many times: beyond, there is little but noise to raise. Chosen."""


def former_lightness(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Takes the change of luma back; that of chroma stays whole."""
    return Shift(luma(before) - luma(now))


def former_colour(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Takes the change of chroma back; that of luma stays whole."""
    kept = before - now
    kept -= luma(kept)
    return Shift(kept)


def former_saturation(before: Planes, now: Planes, scale: int) -> Effect:  # noqa: ARG001
    """Brings chroma, of the hue it has now, towards as much in proportion to luma as there was before.

    Grey stays grey: it has no hue that could be raised.
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
    """Length of chroma as a vector."""
    squares = chroma[0] * chroma[0]
    for channel in chroma[1:]:
        squares += channel * channel
    size: Plane = np.sqrt(squares)
    return size
