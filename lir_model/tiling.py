"""The plan of tiles and their blending weights: pure geometry.

Both axes are planned alike. Tiles of one length stand at even distances over the axis and a margin on both sides that
is filled by reflection. Neighbours overlap; in the middle of the overlap one fades into the other by a raised cosine.
The weights of all tiles sum to exactly 1 at each position, so blending is a plain sum, and the outermost pixels of a
tile, which have seen the least of their surroundings, are not used at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from lir_model.pixels import Array
from lir_model.sides import Sides

Tile = str | int
"""Side of a tile in pixels, ``whole`` for one tile, ``auto`` for what suits the device."""

MARGIN: Final = 8
"""Pixels of reflection around the picture."""
OVERLAP: Final = 32
"""Least overlap of neighbouring tiles in pixels; they fade into each other over the middle half of it."""
_FADE: Final = OVERLAP // 2


@dataclass(frozen=True, eq=False)
class Span:
    """One tile along one axis.

    Attributes:
        indices: for each pixel of the tile the position in the picture that it shows (reflected beyond the ends).
        start: the first position that the tile contributes to.
        offset: where in the tile that position is.
        weights: blending weights from there on, float32, as many as positions it contributes to.
    """

    indices: Array
    start: int
    offset: int
    weights: Array

    @property
    def stop(self) -> int:
        """One past the last position that the tile contributes to."""
        return self.start + len(self.weights)


def reflect(indices: Array, length: int) -> Array:
    """Positions beyond the ends of an axis, mirrored back into it; of an axis of 1 everything is position 0."""
    if length == 1:
        return np.zeros_like(indices)
    period = 2 * (length - 1)
    folded = np.abs(indices) % period
    return np.minimum(folded, period - folded)


def spans(length: int, tile: int, sides: Sides) -> tuple[Span, ...]:
    """Tiles over an axis.

    Args:
        length: of the axis in pixels, at least 1.
        tile: greatest length of a tile, one that the network accepts; shorter ones are taken where as many do.
        sides: that the network accepts.
    """
    padded = length + 2 * MARGIN
    count = max(1, -(-(padded - OVERLAP) // (tile - OVERLAP)))
    side = sides.up(-(-(padded + (count - 1) * OVERLAP) // count))
    if count == 1:
        return (Span(reflect(np.arange(side) - MARGIN, length), 0, MARGIN, np.ones(length, dtype=np.float32)),)
    firsts = [round(i * (padded - side) / (count - 1)) - MARGIN for i in range(count)]
    # Where one tile hands over to the next: the fade is centred on the middle of what both see.
    seams = [(a + side + b) // 2 - _FADE // 2 for a, b in pairwise(firsts)]
    fade = (0.5 - 0.5 * np.cos(np.pi * (np.arange(_FADE) + 0.5) / _FADE)).astype(np.float32)
    planned = []
    for i, first in enumerate(firsts):
        start = seams[i - 1] if i else 0
        stop = seams[i] + _FADE if i < count - 1 else length
        weights = np.ones(stop - start, dtype=np.float32)
        if i:
            weights[:_FADE] = fade
        if i < count - 1:
            weights[-_FADE:] = 1 - fade
        planned.append(Span(reflect(np.arange(side) + first, length), start, start - first, weights))
    return tuple(planned)
