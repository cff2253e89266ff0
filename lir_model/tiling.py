"""Positions of tiles and their blending weights: pure geometry.

Both axes are planned separately, by the same rule. Tiles of equal length are spaced evenly over the axis, which is
extended by a reflected margin at both ends. Neighbours overlap; in the middle of the overlap they are crossfaded by a
raised cosine. The weights of all tiles sum to 1 at each position, so blending is a plain sum. The outermost pixels of a
tile, for which the network saw the least surroundings, are not used.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from numbers import Integral
from typing import Final

import numpy as np

from lir_model.errors import ValuesError
from lir_model.input_sides import Sides
from lir_model.pixels import Array

Tile = str | int
"""Side of a tile in pixels, ``whole`` for a single tile, or ``auto`` for a side that suits the device."""


def check_tile(tile: object) -> None:
    """Refuses, by a ValuesError, what is no ``Tile``."""
    is_side = not isinstance(tile, bool) and isinstance(tile, Integral) and int(tile) > 0
    if not is_side and tile not in ("auto", "whole"):
        raise ValuesError("{text!r} is neither auto, whole nor a side in pixels", text=tile)


MARGIN: Final = 8
"""Pixels by which the picture is extended on each side by reflection: chosen."""
OVERLAP: Final = 32
"""Least overlap of neighbouring tiles in pixels: chosen. They are crossfaded over the middle half of it."""
_FADE: Final = OVERLAP // 2
"""Pixels of that half."""


@dataclass(frozen=True, eq=False)
class Span:
    """One tile along one axis.

    Attributes:
        indices: for each pixel of the tile, its position in the picture (reflected beyond the ends).
        start: the first position in the picture that the tile contributes to.
        offset: the pixel of the tile at ``start``.
        weights: float32 blending weights, one for each position that the tile contributes to.
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
    """Mirrors positions beyond the ends of an axis back into it, to 0 to ``length`` - 1."""
    if length == 1:
        return np.zeros_like(indices)
    period = 2 * (length - 1)
    folded = np.abs(indices) % period
    return np.minimum(folded, period - folded)


def spans(length: int, tile: int, sides: Sides) -> tuple[Span, ...]:
    """Tiles over an axis.

    Args:
        length: of the axis in pixels, at least 1.
        tile: greatest length of a tile, one that the network accepts. Tiles are shorter where that takes no more of
            them.
        sides: lengths that the network accepts.
    """
    padded = length + 2 * MARGIN
    count = max(1, -(-(padded - OVERLAP) // (tile - OVERLAP)))
    side = sides.up(-(-(padded + (count - 1) * OVERLAP) // count))
    if count == 1:
        return (Span(reflect(np.arange(side) - MARGIN, length), 0, MARGIN, np.ones(length, dtype=np.float32)),)
    firsts = [round(i * (padded - side) / (count - 1)) - MARGIN for i in range(count)]
    # Where the crossfade to the next tile begins: it is centred in the overlap.
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
