"""Haze left: brings back some of the haze, more of it in the distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from lir_model.blending.colours import former_saturation
from lir_model.blending.effects import Effect, Inside
from lir_model.blending.planes import Plane, Planes, luma, smoothed

CELL: Final = 8
"""Side, in pixels of the photo, of the cells whose means are used, as haze is smooth. Chosen."""
_WINDOWS: Final = (1, 2)
"""Steps in cells of the smoothings that follow one another. Chosen: together wider than a streak of rain."""
REACH: Final = CELL * (2 + 2 * sum(_WINDOWS))
"""Pixels that influence a pixel: the windows twice, for values and for coefficients, and the cells on both sides."""
_EPSILON: Final = np.float32(1e-4)
"""Variance that counts as flat, with white at 1: the square of 1 %. As He, Sun and Tang choose for smoothing."""
_THINNEST: Final = np.float32(1e-3)
_THICKEST: Final = np.float32(0.95)
"""Limits of the thickness (the share of light that haze replaced). Thinner haze is invisible; behind thicker haze
nothing is known of the scene. Chosen."""
_DARKEST: Final = np.float32(0.05)
"""Least difference between the air and the scene that is divided by: on things nearly as white as the air, haze does
not show. Chosen."""


def leave_haze(before: Planes, now: Planes, scale: int) -> Effect:
    """Leaves a share of the haze.

    Haze mixes the light of the scene J with that of the air A: I = J t + A (1 - t), with transmission t. So where the
    air is constant, the removed haze is a linear function of the restored picture. This function is fitted around each
    pixel by a guided filter (He, Sun, Tang 2013, doi:10.1109/TPAMI.2012.213, sub-sampled), which ignores streaks of
    rain because they do not follow the scene. Leaving a share of the scattering turns t into t ** share (Beer-Lambert
    law), so the distance keeps more haze than the foreground. The air is taken to be white.
    """
    cell = max(1, CELL // scale)
    shape = now.shape[1:]
    small = np.stack([_cells(plane, cell) for plane in now])
    slope, offset = _followed(small, np.stack([_cells(plane, cell) for plane in before]) - small)
    light = 1 - luma(small)
    thickness = luma(slope * small + offset) / np.maximum(light, _DARKEST)
    return _Air(slope, offset, thickness.clip(_THINNEST, _THICKEST), shape, cell)


def saturation_without_streaks(before: Planes, now: Planes, scale: int) -> Effect:
    """Saturation as before, where streaks of rain were taken away: they are pale, but the scene behind them was not.

    How pale the air made the scene is what ``leave_haze`` finds.
    """
    rows, columns = now.shape[1:]
    veiled = leave_haze(before, now, scale).at(now, 1.0, (slice(0, rows), slice(0, columns)))
    return former_saturation(veiled, now, scale)


@dataclass(frozen=True, eq=False)
class _Air:
    """Haze, cell by cell.

    Attributes:
        slope, offset: ``(c, rows, columns)`` of cells: what was taken, as a linear function of what is there now.
        thickness: ``(rows, columns)``, the share of the light that haze had replaced.
        shape: height and width in pixels.
        cell: side of a cell in pixels.
    """

    slope: Planes
    offset: Planes
    thickness: Plane
    shape: tuple[int, ...]
    cell: int

    @property
    def nbytes(self) -> int:
        return self.slope.nbytes + self.offset.nbytes + self.thickness.nbytes

    def at(self, now: Planes, share: float, inside: Inside) -> Planes:
        left = (1 - (1 - self.thickness) ** np.float32(share)) / self.thickness
        result = np.empty_like(now)
        for channel, plane in enumerate(now):
            np.multiply(plane, self._pixels(self.slope[channel] * left + 1, inside), out=result[channel])
            result[channel] += self._pixels(self.offset[channel] * left, inside)
        return result

    def _pixels(self, cells: Plane, inside: Inside) -> Plane:
        return _spread(cells, self.shape, self.cell, inside)


def _followed(guide: Planes, values: Planes) -> tuple[Planes, Planes]:
    """Slope and offset of the local linear fit of the values to the guide, channel by channel."""
    mean_guide, mean_values = _windowed(guide), _windowed(values)
    variance = _windowed(guide * guide) - mean_guide * mean_guide
    together = _windowed(guide * values) - mean_guide * mean_values
    variance += _EPSILON
    slope: Planes = together / variance.clip(_EPSILON)
    return _windowed(slope), _windowed(mean_values - slope * mean_guide)


def _windowed(planes: Planes) -> Planes:
    for step in _WINDOWS:
        planes = np.stack([smoothed(plane, step) for plane in planes])
    return planes


def _cells(plane: Plane, cell: int) -> Plane:
    """Means of cells; incomplete cells are filled by repeating the last row and column."""
    if cell == 1:
        return plane
    height, width = plane.shape
    if height % cell or width % cell:
        plane = np.pad(plane, ((0, -height % cell), (0, -width % cell)), mode="edge")
    rows = sum((plane[start::cell] for start in range(1, cell)), start=plane[0::cell])
    total = sum((rows[:, start::cell] for start in range(1, cell)), start=rows[:, 0::cell])
    means: Plane = total * np.float32(1 / (cell * cell))
    return means


def _spread(cells: Plane, shape: tuple[int, ...], cell: int, inside: Inside) -> Plane:
    """Interpolates cells back to a part of the pixels, linearly between the centres of cells."""
    if cell == 1:
        return cells[inside]
    (top, bottom, _), (left, right, _) = (each.indices(side) for each, side in zip(inside, shape, strict=True))
    narrow = _between(cells.T, cell, left, right).T  # columns first, while there are few rows
    return _between(narrow, cell, top, bottom)


def _between(cells: Plane, cell: int, start: int, stop: int) -> Plane:
    """Interpolates rows of cells to the rows of pixels from start to stop."""
    first, last = ((2 * row - cell) // (2 * cell) for row in (start, stop - 1))
    above, below = (cells.take(np.arange(first, last + 1) + i, 0, mode="clip") for i in (0, 1))
    below -= above
    share = (np.arange(cell, dtype=np.float32) + np.float32(0.5)) / np.float32(cell)
    rows = below[:, None] * share[:, None]
    rows += above[:, None]
    skipped = start - (first * cell + cell // 2)
    spread: Plane = rows.reshape(-1, cells.shape[1])[skipped : skipped + stop - start]
    return spread
