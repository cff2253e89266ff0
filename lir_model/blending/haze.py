"""Haze left: some of the air between the camera and what is far away comes back."""

from __future__ import annotations

from typing import Final

import numpy as np

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


def leave_haze(before: Planes, now: Planes, amount: float, scale: int) -> Planes:
    """Leaves ``amount`` of the haze.

    Haze is light added to, and taken from, what lies behind: I = J t + A (1 - t). So what was taken is a linear
    function of what is there now, wherever the air does not change; that function is found around each pixel as the
    guided filter does (He, Sun, Tang 2013, doi:10.1109/TPAMI.2012.213, sub-sampled), which leaves streaks of rain out,
    for they do not follow the scene. Of the haze, ``amount`` of the scattering is left: t becomes t ** amount, the law
    of Beer and Lambert. The far distance so keeps more of its haze than what is near. The air counts as white.
    """
    cell = max(1, CELL // scale)
    shape = now.shape[1:]
    small = np.stack([_cells(plane, cell) for plane in now])
    slope, offset = _followed(small, np.stack([_cells(plane, cell) for plane in before]) - small)
    light = 1 - luma(small)
    thickness = luma(slope * small + offset) / np.maximum(light, _DARKEST)
    thickness = thickness.clip(_THINNEST, _THICKEST)
    share = (1 - (1 - thickness) ** np.float32(amount)) / thickness
    slope *= share
    offset *= share
    result = np.empty_like(now)
    for channel, plane in enumerate(now):
        np.multiply(plane, _spread(slope[channel], shape, cell) + 1, out=result[channel])
        result[channel] += _spread(offset[channel], shape, cell)
    return result


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


def _spread(cells: Plane, shape: tuple[int, ...], cell: int) -> Plane:
    """Cells back to pixels, linear between their centres."""
    if cell == 1:
        return cells
    for axis, side in ((1, shape[1]), (0, shape[0])):  # the small one first
        place = (np.arange(side, dtype=np.float32) + np.float32(0.5)) / np.float32(cell) - np.float32(0.5)
        first = np.floor(place).astype(np.intp)
        share = (place - first).astype(np.float32)
        last = cells.shape[axis] - 1
        one, other = (cells.take(index.clip(0, last), axis) for index in (first, first + 1))
        other -= one
        other *= share[:, None] if axis == 0 else share
        other += one
        cells = other
    return cells
