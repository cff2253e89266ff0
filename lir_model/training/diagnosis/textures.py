"""Draws pictures full of fine things that are no noise: straw, pebbles, cells, weave and rough ground.

They are coloured as places of a photo are, and most are drawn larger and then reduced, with more or less averaging, as
cameras and programs do it. Ranges were chosen to cover what one meets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.random import Generator as Random
from PIL import Image, ImageDraw

from lir_model.pixels import Array

_MOST: Final = 900_000
"""Most pixels that are drawn: chosen, drawing takes about a tenth of a second."""
_FILTERS: Final = (
    Image.Resampling.BOX,
    Image.Resampling.BILINEAR,
    Image.Resampling.LANCZOS,
    Image.Resampling.NEAREST,
)
"""How textures are reduced: from well averaged to not at all, as programs do it."""


def draw_texture(seed: int, photo: Array) -> Array:
    """A picture full of one texture, ``(h, w, 3)`` in [0, 1], of the size of a photo and in some of its colours.

    Args:
        seed: decides all that is random.
        photo: ``(h, w, 3)`` in [0, 1], at least 32 pixels a side.
    """
    random = np.random.default_rng(seed)
    height, width = photo.shape[:2]
    times = min(random.uniform(1, 3.5), (_MOST / (height * width)) ** 0.5)
    h, w = (max(side, round(side * times)) for side in (height, width))
    large = TEXTURES[int(random.integers(len(TEXTURES)))](random, _Palette(random, photo), h, w)
    mean = large.mean((0, 1))
    fainter = mean + random.uniform(0.15, 1) * (large - mean)
    lit = fainter * _smooth(random, (3, 4), (random.uniform(0.5, 1), random.uniform(1, 1.4)), h, w)[..., None]
    picture = Image.fromarray((255 * lit.clip(0, 1)).astype(np.uint8))
    small = picture.resize((width, height), _FILTERS[int(random.integers(len(_FILTERS)))])
    return np.asarray(small, np.float32) / 255


class _Palette:
    """Colours of a texture: a few of a photo, that differ in lightness most, in hue a little."""

    def __init__(self, random: Random, photo: Array) -> None:
        flat = photo.reshape(-1, 3)
        self._random = random
        self._few = flat[random.integers(len(flat), size=int(random.integers(1, 5)))].clip(0.15, 0.85)
        self._spread = random.uniform(0.1, 0.6)
        self._hue = self._spread * random.uniform(0, 0.25)

    def colours(self, count: int) -> Array:
        """``(count, 3)`` in [0.01, 1]."""
        picked = self._few[self._random.integers(len(self._few), size=count)]
        lightness = np.exp(self._spread * self._random.standard_normal((count, 1)))
        hue = np.exp(self._hue * self._random.standard_normal((count, 3)))
        return np.asarray((picked * lightness * hue).clip(0.01, 1), np.float32)

    def mapped(self, values: Array) -> Array:
        """``(h, w, 3)``: values of 0 to 1 as colours, from dark to light."""
        stops = self.colours(int(self._random.integers(2, 6)))
        stops = stops[stops.mean(1).argsort()]
        place = (values.clip(0, 1) * (len(stops) - 1)).astype(np.float32)
        below = np.minimum(place.astype(int), len(stops) - 2)
        part = (place - below)[..., None]
        return np.asarray(stops[below] * (1 - part) + stops[below + 1] * part)


def _smooth(random: Random, cells: tuple[int, int], values: tuple[float, float], height: int, width: int) -> Array:
    """``(height, width)``, interpolated between random values in so many rows and columns."""
    coarse = Image.fromarray(random.uniform(*values, cells).astype(np.float32))
    return np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))


def _sheet(height: int, width: int, colour: Array) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (width, height), _ink(colour))
    return image, ImageDraw.Draw(image)


def _ink(colour: Array) -> tuple[int, int, int]:
    red, green, blue = (255 * colour).clip(0, 255).astype(int).tolist()
    return red, green, blue


def _drawn(image: Image.Image) -> Array:
    return np.asarray(image, np.float32) / 255


def straw(random: Random, palette: _Palette, height: int, width: int) -> Array:
    """Curved stalks in all or nearly one direction, over one another."""
    count = height * width // int(random.uniform(60, 160))
    colours = palette.colours(count)
    image, pen = _sheet(height, width, 0.5 * colours.mean(0))
    feet = random.uniform(-20, (width + 20, height + 20), (count, 2))
    length, loose = random.uniform(10, 70), random.uniform(0.05, 1.5)
    angle = random.uniform(0, 2 * np.pi) + loose * random.standard_normal(count)
    bend = random.uniform(0, 0.6) * random.standard_normal(count)
    points = [feet]
    for _ in range(3):
        step = length / 3 * random.uniform(0.5, 1, (count, 1))
        points.append(points[-1] + step * np.c_[np.cos(angle), np.sin(angle)])
        angle = angle + bend
    widths = random.integers(1, int(random.integers(2, 5)), count).tolist()
    for path, colour, wide in zip(np.concatenate(points, 1).tolist(), colours, widths, strict=True):
        pen.line(path, _ink(colour), wide)
    return _drawn(image)


def pebbles(random: Random, palette: _Palette, height: int, width: int) -> Array:
    """Many-cornered things of all sizes over one another, the smaller the more, some lit from a side: stones, leaves,
    bark."""
    count = height * width // int(random.uniform(50, 200))
    colours = palette.colours(count)
    image, pen = _sheet(height, width, random.uniform(0.3, 0.9) * colours.mean(0))
    middles = random.uniform(0, (width, height), (count, 1, 2))
    corners = int(random.integers(4, 9))
    turns = np.sort(random.uniform(0, 2 * np.pi, (count, corners)), 1)
    radii = random.uniform(2, 5) / random.uniform(0.1, 1, (count, 1, 1)) ** random.uniform(0.3, 1)
    around = radii * np.stack((np.cos(turns), random.uniform(0.4, 1) * np.sin(turns)), 2)
    towards = radii * random.uniform(-0.3, 0.3, 2)
    lit = random.uniform(0.6, 1)
    whole, part = (middles + around).reshape(count, -1).tolist(), (middles + towards + 0.6 * around).reshape(count, -1)
    for outline, light, colour in zip(whole, part.tolist(), colours, strict=True):
        pen.polygon(outline, _ink(lit * colour))
        pen.polygon(light, _ink(colour))
    return _drawn(image)


def cells(random: Random, palette: _Palette, height: int, width: int) -> Array:
    """Cells around points that are more or less regular, with darker or lighter joints: scales, seeds, tiles,
    crowds."""
    pitch = random.uniform(4, 16)
    rows, columns = int(height / pitch) + 3, int(width / pitch) + 3
    jitter = random.uniform(0.1, 1)
    seeds = np.moveaxis(np.mgrid[:rows, :columns], 0, 2) + jitter * random.uniform(-0.5, 0.5, (rows, columns, 2))
    colours = palette.colours(rows * columns).reshape(rows, columns, 3)
    y, x = (np.arange(side, dtype=np.float32) / np.float32(pitch) + 1 for side in (height, width))
    top, left = y.astype(int), x.astype(int)
    nearest = np.full((height, width), np.inf, np.float32)
    second, which = nearest.copy(), np.zeros((height, width), np.int32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            across = np.ix_((top + dy).clip(0, rows - 1), (left + dx).clip(0, columns - 1))
            away = np.hypot(y[:, None] - seeds[..., 0][across], x[None] - seeds[..., 1][across]).astype(np.float32)
            closer = away < nearest
            second = np.minimum(second, np.where(closer, nearest, away))
            index = (top + dy).clip(0, rows - 1)[:, None] * columns + (left + dx).clip(0, columns - 1)[None]
            which, nearest = np.where(closer, index, which), np.where(closer, away, nearest)
    joint = ((second - nearest) / random.uniform(0.1, 0.5)).clip(0, 1)
    dome = 1 - random.uniform(0, 0.7) * nearest
    dark = random.uniform(0.3, 1.1)
    return np.asarray(colours.reshape(-1, 3)[which] * ((dark + (1 - dark) * joint) * dome)[..., None])


def weave(random: Random, palette: _Palette, height: int, width: int) -> Array:
    """A small pattern again and again, drawn uneven by hand or loom: cloth, knitting, mesh, bricks."""
    side = int(random.integers(2, 9))
    tile = random.uniform(0, 1, (side, side))
    tile = tile + tile.T if random.random() < 0.5 else tile.round() + 0.3 * tile
    pitch, uneven = random.uniform(1.5, 6), random.uniform(0, 1.5)
    grid = (height // 24 + 2, width // 24 + 2)
    places = [
        axis / pitch + _smooth(random, grid, (-uneven, uneven), height, width)
        for axis in np.mgrid[:height, :width].astype(np.float32)
    ]
    below = [np.floor(place).astype(int) for place in places]
    parts = [place - low for place, low in zip(places, below, strict=True)]
    if random.random() < 0.5:  # threads with hard sides
        parts = [(4 * (part - 0.5) + 0.5).clip(0, 1) for part in parts]
    values = np.zeros((height, width), np.float32)
    for dy in (0, 1):
        for dx in (0, 1):
            share = (parts[0] if dy else 1 - parts[0]) * (parts[1] if dx else 1 - parts[1])
            values += share * tile[(below[0] + dy) % side, (below[1] + dx) % side]
    threads = random.uniform(1 - random.uniform(0, 0.4), 1, int(np.ptp(below[0])) + 2)
    values = (values - values.min()) / max(np.ptp(values), 1e-6) * threads[below[0] - below[0].min()]
    return palette.mapped(values)


def rough(random: Random, palette: _Palette, height: int, width: int) -> Array:
    """Rough ground: ridges at all scales, in some pictures longer one way: rock, bark, sand, water, hair."""
    longer = np.exp(random.uniform(0, 1.6)) ** (1 if random.random() < 0.5 else -1)
    fades, ridged = random.uniform(0.2, 1.1), random.random() < 0.6
    values, weight, size = np.zeros((height, width), np.float32), 1.0, random.uniform(2.5, 4)
    while size < min(height, width) / 2:
        grid = (max(2, int(height / size / longer**0.5)), max(2, int(width / size * longer**0.5)))
        octave = _smooth(random, grid, (-1, 1), height, width)
        values += weight * (octave if not ridged else 0.7 - np.abs(octave))
        weight, size = weight * 2 ** (fades - 0.5), size * 2
    values = (values - values.mean()) / max(float(values.std()), 1e-6)
    return palette.mapped(0.5 + values / random.uniform(2, 6))


TEXTURES: Final[tuple[Callable[[Random, _Palette, int, int], Array], ...]] = (straw, pebbles, cells, weave, rough)
"""The kinds of textures. Each function takes randomness, colours, a height and a width, and gives ``(h, w, 3)``, about
0 to 1."""
