"""Draws fine natural textures that are easily taken for noise: grass, fur, leaves, gravel and cloth.

Each is drawn several times as large and then reduced, with more or less averaging, as cameras and programs do it. So
its finest details are as small as a pixel, but they are things and no noise. The diagnosis learns with other ones
(``lir_model/training/diagnosis/textures.py``), so that these can judge it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.random import Generator as Random
from PIL import Image, ImageDraw

from lir_model.pixels import Array

_LARGER: Final = (2, 4)
"""How many times as large as the picture a texture is drawn, from and to: chosen."""
_CONTRAST: Final = (0.2, 1.0)
"""Share of its contrast that a texture keeps, from and to: chosen; the fainter it is, the more it is like noise."""
_FILTERS: Final = (
    Image.Resampling.BOX,
    Image.Resampling.LANCZOS,
    Image.Resampling.BICUBIC,
    Image.Resampling.NEAREST,
)
"""Filters that reduce: the last one takes single values, as some programs do, and gives the sharpest pictures."""


def draw_texture(kind: str, seed: int, height: int, width: int) -> Array:
    """A picture that is full of one texture, ``(height, width, 3)`` uint8; the same seed gives the same one.

    Args:
        kind: a key of ``TEXTURES``.
        seed: decides all that is random.
        height, width: in pixels, 16 at least.
    """
    random = np.random.default_rng(seed)
    times = int(random.integers(*_LARGER, endpoint=True))
    large = TEXTURES[kind](random, height * times, width * times)
    mean = large.mean((0, 1))
    fainter = mean + random.uniform(*_CONTRAST) * (large - mean)
    lit = (fainter * _light(random, *large.shape[:2])).clip(0, 255).astype(np.uint8)
    return np.asarray(Image.fromarray(lit).resize((width, height), _FILTERS[int(random.integers(len(_FILTERS)))]))


def _light(random: Random, height: int, width: int) -> Array:
    """Smooth light and shade over a picture, ``(height, width, 1)``, about 1."""
    return _smooth(random, (4, 5), (0.6, 1.3), height, width)[..., None]


def _smooth(random: Random, cells: tuple[int, int], values: tuple[float, float], height: int, width: int) -> Array:
    """``(height, width)``, interpolated between random values in so many rows and columns."""
    coarse = Image.fromarray(random.uniform(*values, cells).astype(np.float32))
    return np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))


def _colours(random: Random, count: int, spread: float) -> Array:
    """Colours ``(count, 3)`` around one that is drawn first: they differ in lightness most, in hue a little."""
    base = random.uniform(50, 170) * random.uniform(0.6, 1.3, 3)
    lightness = np.exp(spread * random.standard_normal((count, 1)))
    hue = np.exp(0.15 * spread * random.standard_normal((count, 3)))
    return np.asarray((base * lightness * hue).clip(4, 251).astype(int))


def _filled(height: int, width: int, colour: Array) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (width, height), tuple(colour.astype(int).tolist()))
    return image, ImageDraw.Draw(image)


def _blades(random: Random, height: int, width: int, longest: float, bend: float) -> Array:
    """Thin strokes over one another, those further down on top, each darker at its foot."""
    count = height * width // 60
    colours = _colours(random, count, random.uniform(0.2, 0.5))
    image, pen = _filled(height, width, colours.mean(0))
    lengths = random.uniform(longest / 3, longest, count)
    lean = random.uniform(-0.4, 0.4) + bend * random.standard_normal(count)
    feet = np.c_[random.uniform(0, width, count), np.sort(random.uniform(0, height + longest, count))]
    middles = feet - np.c_[np.sin(lean), np.cos(lean)] * lengths[:, None] / 2
    tips = 2 * middles - feet
    widths = random.integers(1, 4, count).tolist()
    dark = (0.7 * colours).astype(int).tolist()
    strokes = zip(feet.tolist(), middles.tolist(), tips.tolist(), dark, colours.tolist(), widths, strict=True)
    for foot, middle, tip, below, above, wide in strokes:
        pen.line((*foot, *middle), tuple(below), wide)
        pen.line((*middle, *tip), tuple(above), wide)
    return np.asarray(image, np.float32)


def grass(random: Random, height: int, width: int) -> Array:
    """A meadow."""
    return _blades(random, height, width, random.uniform(12, 60), 0.3)


def fur(random: Random, height: int, width: int) -> Array:
    """Hair that lies in one direction."""
    side = max(height, width)
    hair = _blades(random, side, side, random.uniform(30, 120), 0.12)
    return np.rot90(hair, int(random.integers(4)))[:height, :width]


def leaves(random: Random, height: int, width: int) -> Array:
    """Foliage: ellipses over one another, the smaller the more (Lee, Mumford and Huang, *Occlusion Models for Natural
    Images*, IJCV 41, 2001)."""
    count = height * width // 90
    colours = _colours(random, count, random.uniform(0.3, 0.6))
    image, pen = _filled(height, width, colours.mean(0))
    middles = random.uniform(0, (width, height), (count, 2))
    radii = 2 / random.uniform(0.05, 1, (count, 1)) * random.uniform(0.4, 1, (count, 2))
    for box, colour in zip(np.c_[middles - radii, middles + radii].tolist(), colours.tolist(), strict=True):
        pen.ellipse(box, tuple(colour))
    return np.asarray(image, np.float32)


def gravel(random: Random, height: int, width: int) -> Array:
    """Stones, each lit from one side."""
    count = height * width // int(random.uniform(40, 200))
    colours = _colours(random, count, random.uniform(0.15, 0.4))
    image, pen = _filled(height, width, 0.4 * colours.mean(0))
    middles = random.uniform(0, (width, height), (count, 2))
    radii = (height * width / count) ** 0.5 * random.uniform(0.4, 0.8, (count, 1))
    shaded = np.c_[middles - radii, middles + radii].tolist()
    lit = np.c_[middles - radii, middles + radii / 3].tolist()
    for whole, part, colour in zip(shaded, lit, colours.tolist(), strict=True):
        pen.ellipse(whole, tuple(int(0.6 * value) for value in colour))
        pen.ellipse(part, tuple(colour))
    return np.asarray(image, np.float32)


def cloth(random: Random, height: int, width: int) -> Array:
    """Threads over and under one another, of uneven width and lightness."""
    pitch = random.uniform(4, 12)
    rows, columns = np.mgrid[:height, :width] / pitch
    cells = (height // 20 + 2, width // 20 + 2)
    uneven = [_smooth(random, cells, (-0.2, 0.2), height, width) for _ in range(2)]
    along, across = (np.sin(2 * np.pi * (place + by)) for place, by in zip((rows, columns), uneven, strict=True))
    above = (rows.astype(int) + columns.astype(int)) % 2 == 0
    threads = random.uniform(0.8, 1.2, int(height / pitch) + 2)[rows.astype(int)]
    base = random.uniform(60, 160) * random.uniform(0.7, 1.3, 3)
    shade = random.uniform(0.15, 0.4) * np.where(above, along, across) * threads
    return np.asarray(base * (1 + shade)[..., None])


TEXTURES: Final[dict[str, Callable[[Random, int, int], Array]]] = {
    drawing.__name__: drawing for drawing in (grass, fur, leaves, gravel, cloth)
}
"""The kinds of textures by name. Each function takes randomness, a height and a width, and gives ``(h, w, 3)``, 0 to
255."""
