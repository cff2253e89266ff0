"""Draws masks. A pixel gets the same value, bit by bit, whichever part of the photo is drawn."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lir_model.masks.mask import Effect, Grey, Linear, Mask, Radial, Shape, Stroke
from lir_model.pixels import Array, peak
from lir_model.region import Region

Shares = NDArray[np.float32]
"""``(h, w)``, 1 for the result, 0 for the photo."""

_SHARPEST: Final = 1.0
"""Pixels over which even a hard edge fades, against aliasing: chosen."""
_KEPT: Final = 48
"""Number of parts of a mask without its newest shape (which is being painted) that are kept: those of a large window.
Chosen."""


def drawn(mask: Mask, photo: tuple[int, int], region: Region) -> Shares:
    """A part of a mask, ``(region.height, region.width)``.

    Args:
        mask: what to draw.
        photo: height and width of the whole photo in the pixels to draw, smaller for a reduced photo.
        region: the part, in the same pixels.

    Returns:
        Float32, from 0 (the photo) to 1 (the result).
    """
    if not mask.shapes:
        return _base(mask, photo, region)
    below = replace(mask, shapes=mask.shapes[:-1])
    shares = _settled(below, mask.elsewhere, photo, region).copy()
    _draw(mask.shapes[-1], shares, mask, photo, region)
    return shares


@lru_cache(maxsize=_KEPT)
def _settled(mask: Mask, elsewhere: float, photo: tuple[int, int], region: Region) -> Shares:
    """A mask without its newest shape. ``elsewhere`` is that of the whole mask, since the newest may be the only
    shape."""
    shares = _base(mask, photo, region) if mask.picture else _full(region, elsewhere)
    for shape in mask.shapes:
        _draw(shape, shares, mask, photo, region)
    return shares


def _full(region: Region, value: float) -> Shares:
    return np.full((region.height, region.width), value, np.float32)


def _base(mask: Mask, photo: tuple[int, int], region: Region) -> Shares:
    """What holds where no shape reaches."""
    return _full(region, mask.elsewhere) if mask.picture is None else _stretched(mask.picture, photo, region)


def _draw(shape: Shape, shares: Shares, mask: Mask, photo: tuple[int, int], region: Region) -> None:
    """Lays a shape over shares of the region."""
    place = _extent(shape, photo).intersection(region)
    if not place.pixels:
        return
    coverage = _coverage(shape, photo, place)
    coverage *= np.float32(shape.strength / 100)
    inside = shares[place.seen_from(region).slices]
    if shape.effect is Effect.ERASE:
        target = _base(mask, photo, place)
    else:
        target = _full(place, 1.0 if shape.effect is Effect.IN else 0.0)
    target -= inside
    target *= coverage
    inside += target


def _extent(shape: Shape, photo: tuple[int, int]) -> Region:
    """The region that a shape may touch, in pixels."""
    height, width = photo
    longer = max(photo)
    if isinstance(shape, Stroke):
        reach = max(shape.size * longer / 2, _SHARPEST)
        xs, ys = [x * width for x, _ in shape.points], [y * height for _, y in shape.points]
        return _box(min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
    if isinstance(shape, Radial) and not shape.outside:
        x, y = shape.centre[0] * width, shape.centre[1] * height
        across, down = (max(radius * longer, _SHARPEST) for radius in shape.radii)
        return _box(x - across, y - down, x + across, y + down)
    return Region(0, 0, height, width)


def _box(left: float, top: float, right: float, bottom: float) -> Region:
    first_row, first_column = int(np.floor(top)) - 1, int(np.floor(left)) - 1
    return Region(first_row, first_column, int(np.ceil(bottom)) + 2 - first_row, int(np.ceil(right)) + 2 - first_column)


def _coverage(shape: Shape, photo: tuple[int, int], place: Region) -> Shares:
    """How far a shape of full strength covers each pixel of a place: 1 inside, 0 outside."""
    if isinstance(shape, Stroke):
        return _of_stroke(shape, photo, place)
    return _of_linear(shape, photo, place) if isinstance(shape, Linear) else _of_radial(shape, photo, place)


def _of_stroke(stroke: Stroke, photo: tuple[int, int], place: Region) -> Shares:
    """Coverage of a stroke, by the distance to its line."""
    height, width = photo
    radius = max(stroke.size * max(photo) / 2, _SHARPEST)
    nearest = _full(place, radius * radius)
    corners = [(x * width, y * height) for x, y in stroke.points]
    for (x0, y0), (x1, y1) in pairwise(corners) if len(corners) > 1 else [(corners[0], corners[0])]:
        left, right, top, bottom = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        near = _box(left - radius, top - radius, right + radius, bottom + radius).intersection(place)
        if not near.pixels:
            continue
        across, down = _centres(near)
        across, down = across - x0, down - y0
        length = float(np.hypot(x1 - x0, y1 - y0))
        ux, uy = ((x1 - x0) / length, (y1 - y0) / length) if length else (0.0, 0.0)
        # How far along the line the nearest point of it lies.
        along = (down * uy).astype(np.float32)[:, None] + (across * ux).astype(np.float32)
        np.clip(along, 0, np.float32(length), out=along)
        dx = across.astype(np.float32) - along * np.float32(ux)
        along *= np.float32(uy)
        dy = down.astype(np.float32)[:, None] - along
        dx *= dx
        dy *= dy
        dx += dy
        target = nearest[near.seen_from(place).slices]
        np.minimum(target, dx, out=target)
    distance: Shares = np.sqrt(nearest)
    return _faded(distance, radius, max(stroke.softness / 100 * radius, _SHARPEST))


def _of_linear(linear: Linear, photo: tuple[int, int], place: Region) -> Shares:
    """Coverage of a linear gradient, by how far along its direction a pixel lies."""
    height, width = photo
    (x0, y0), (x1, y1) = ((x * width, y * height) for x, y in (linear.start, linear.end))
    length = float(np.hypot(x1 - x0, y1 - y0))
    across, down = _centres(place)
    ux, uy = ((x1 - x0) / length, (y1 - y0) / length) if length else (1.0, 0.0)
    along = ((down - y0) * uy).astype(np.float32)[:, None] + ((across - x0) * ux).astype(np.float32)
    return _faded(along, max(length, _SHARPEST), max(length, _SHARPEST))


def _of_radial(radial: Radial, photo: tuple[int, int], place: Region) -> Shares:
    """Coverage of a radial gradient, by the distance from its centre in units of its radii."""
    height, width = photo
    radii = [max(radius * max(photo), _SHARPEST) for radius in radial.radii]
    across, down = _centres(place)
    x = ((across - radial.centre[0] * width) / radii[0]).astype(np.float32)
    y = ((down - radial.centre[1] * height) / radii[1]).astype(np.float32)
    distance: Shares = np.sqrt((y * y)[:, None] + x * x)
    coverage = _faded(distance, 1.0, max(radial.softness / 100, _SHARPEST / min(radii)))
    return 1 - coverage if radial.outside else coverage


def _centres(place: Region) -> tuple[Array, Array]:
    """Centres of the pixels, across and down."""
    return np.arange(place.left, place.right) + 0.5, np.arange(place.top, place.bottom) + 0.5


def _faded(distance: Shares, end: float, fading: float) -> Shares:
    """1 up to ``fading`` before the end, from there to 0 at the end by a cubic Hermite curve (smoothstep)."""
    share = (np.float32(end) - distance) * np.float32(1 / fading)
    np.clip(share, 0, 1, out=share)
    return share * share * (3 - 2 * share)


def _stretched(picture: Grey, photo: tuple[int, int], region: Region) -> Shares:
    """A grey picture enlarged or reduced to the photo, interpolated linearly between the centres of its pixels."""
    pixels = picture.pixels
    for axis, (start, stop) in enumerate(((region.top, region.bottom), (region.left, region.right))):
        place = (np.arange(start, stop) + 0.5) * (pixels.shape[axis] / photo[axis]) - 0.5
        first = np.floor(place).astype(np.intp)
        share = (place - first).astype(np.float32)
        last = pixels.shape[axis] - 1
        one, other = (pixels.take(i.clip(0, last), axis).astype(np.float32) for i in (first, first + 1))
        other -= one
        other *= share[:, None] if axis == 0 else share
        pixels = other + one
    shares: Shares = pixels * np.float32(1 / peak(picture.pixels.dtype))
    return shares
