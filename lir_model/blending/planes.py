"""Pictures as float32 planes, on which controls compute: numpy is several times as fast on planes as on pixels.

Planes are ``(c, h, w)``, c being 1 (grey) or 3 (RGB), white at 1, possibly beyond [0, 1] on the way. Everything here
gives a pixel the same value, bit by bit, whatever part of the picture is computed with it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from lir_model.pixels import LUMA, Array, peak

Planes = NDArray[np.float32]
"""``(c, h, w)``."""
Plane = NDArray[np.float32]
"""``(h, w)``."""


def to_planes(picture: Array) -> Planes:
    """The planes of ``(h, w)`` or ``(h, w, 3)`` of any depth."""
    views = channels(picture)
    planes = np.empty((len(views), *picture.shape[:2]), np.float32)
    for plane, channel in zip(planes, views, strict=True):
        np.multiply(channel, np.float32(1 / peak(picture.dtype)), out=plane)
    return planes


def from_planes(planes: Planes, target: Array) -> None:
    """Writes planes into a picture of any depth, clipped and rounded; overwrites the planes as well."""
    planes.clip(0, 1, out=planes)
    if target.dtype != np.float32:
        planes *= np.float32(peak(target.dtype))
        np.rint(planes, out=planes)
    for value, channel in zip(planes, channels(target), strict=True):
        channel[...] = value.astype(target.dtype)


def channels(picture: Array) -> list[Array]:
    """A view ``(h, w)`` of each channel, on which numpy's innermost loop runs over a row instead of three values."""
    return [picture] if picture.ndim == 2 else [picture[..., channel] for channel in range(picture.shape[2])]


def luma(planes: Planes) -> Plane:
    """Luma, ``(h, w)``; of grey the grey itself."""
    if len(planes) == 1:
        return planes[0]
    red, green, blue = (np.float32(weight) for weight in LUMA)
    total: Plane = planes[0] * red
    total += planes[1] * green
    total += planes[2] * blue
    return total


def smoothed(plane: Plane, step: int) -> Plane:
    """Convolved with (1, 2, 1) / 4 along both axes, the neighbours ``step`` pixels away; edge pixels are repeated."""
    for axis in (0, 1):
        plane = _paired(_paired(_extended(plane, step, axis), step, axis), step, axis)
    plane *= np.float32(1 / 16)
    return plane


def _extended(plane: Plane, step: int, axis: int) -> Plane:
    margins: list[Any] = [(0, 0), (0, 0)]
    margins[axis] = (step, step)
    return np.pad(plane, margins, mode="edge")


def _paired(plane: Plane, step: int, axis: int) -> Plane:
    total: Plane = plane[:-step] + plane[step:] if axis == 0 else plane[:, :-step] + plane[:, step:]
    return total


def extremes(plane: Plane, radius: int) -> tuple[Plane, Plane]:
    """The least and the largest value in the window of ``2·radius + 1`` pixels a side around each pixel."""
    least = most = np.pad(plane, radius, mode="edge")
    for axis in (0, 1):
        width = 1  # of the stretch that each value stands for already
        while width < 2 * radius + 1:
            step = min(width, 2 * radius + 1 - width)
            least = np.minimum(*_shifted(least, step, axis))
            most = np.maximum(*_shifted(most, step, axis))
            width += step
    return least, most


def _shifted(plane: Plane, step: int, axis: int) -> tuple[Plane, Plane]:
    return (plane[:-step], plane[step:]) if axis == 0 else (plane[:, :-step], plane[:, step:])
