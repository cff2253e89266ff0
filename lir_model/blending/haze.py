"""Haze left: some of the air between the camera and what is far away comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Inside
from lir_model.blending.planes import Plane, Planes, luma, smoothed

CELL: Final = 8
"""Side of the cells, in pixels of the photo, whose means are looked at: haze is smooth. Chosen."""
_WINDOWS: Final = (1, 2)
"""Means are taken over cells this far away, one after the other. Chosen: wider than a streak of rain."""
REACH: Final = CELL * (2 + 2 * sum(_WINDOWS))
"""The windows twice, for values and for coefficients, and the cells on both sides."""
_EPSILON: Final = np.float32(1e-4)
"""Variance that counts as flat, with white at 1: the square of 1 %. As He, Sun and Tang choose for smoothing."""
_THINNEST: Final = np.float32(1e-3)
_THICKEST: Final = np.float32(0.95)
"""Least and most of the light that haze counts as having replaced: beyond, nothing is known of what lies behind, and
below, nothing is to be seen of it. Chosen."""
_DARKEST: Final = np.float32(0.05)
"""Least difference between the air and what lies in it: on what is nearly as white as the air, haze does not show.
Chosen."""


def leave_haze(before: Planes, now: Planes, scale: int) -> Effect:
    """Leaves haze.

    Haze is light added to, and taken from, what lies behind: I = J t + A (1 - t). So what was taken is a linear
    function of what is there now, wherever the air does not change; that function is found around each pixel as the
    guided filter does (He, Sun, Tang 2013, doi:10.1109/TPAMI.2012.213, sub-sampled), which leaves streaks of rain out,
    for they do not follow the scene. Of the haze, a share of the scattering is left: t becomes t ** share, the law of
    Beer and Lambert. The far distance so keeps more of its haze than what is near. The air counts as white.
    """
    cell = max(1, CELL // scale)
    shape = now.shape[1:]
    small = np.stack([_cells(plane, cell) for plane in now])
    slope, offset = _followed(small, np.stack([_cells(plane, cell) for plane in before]) - small)
    light = 1 - luma(small)
    thickness = luma(slope * small + offset) / np.maximum(light, _DARKEST)
    return _Air(slope, offset, thickness.clip(_THINNEST, _THICKEST), shape, cell)


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
    """Slope and offset of the linear function of the guide that the values locally are, channel by channel."""
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
    """Means of cells; the last row and column are repeated where they do not fill theirs."""
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
    """A part of the cells back to pixels, linear between their centres."""
    if cell == 1:
        return cells[inside]
    (top, bottom, _), (left, right, _) = (each.indices(side) for each, side in zip(inside, shape, strict=True))
    narrow = _between(cells.T, cell, left, right).T  # the small one first
    return _between(narrow, cell, top, bottom)


def _between(cells: Plane, cell: int, start: int, stop: int) -> Plane:
    """Rows of cells to some of the rows of pixels; all pixels between the centres of two cells at once."""
    first, last = ((2 * row - cell) // (2 * cell) for row in (start, stop - 1))
    above, below = (cells.take(np.arange(first, last + 1) + i, 0, mode="clip") for i in (0, 1))
    below -= above
    share = (np.arange(cell, dtype=np.float32) + np.float32(0.5)) / np.float32(cell)
    rows = below[:, None] * share[:, None]
    rows += above[:, None]
    skipped = start - (first * cell + cell // 2)
    spread: Plane = rows.reshape(-1, cells.shape[1])[skipped : skipped + stop - start]
    return spread
