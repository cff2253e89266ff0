"""Draws textiles and patterns with details down to one pixel, and stars."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.random import Generator as Random

from lir_model.pixels import Array
from lir_model.training.drawn.colours import log_uniform, paper_and_ink
from lir_model.training.drawn.graphics import gradient

_ODDS: Final = (0.25, 0.2, 0.1, 0.15, 0.15, 0.15)
"""Probabilities of checkerboards, stripes, grids, tiles, crossed waves and waves: the finest patterns are the most
frequent, because they are learnt last."""


def _pattern_weights(random: Random, side: int) -> Array:
    """A regular pattern, ``(side, side)`` in [0, 1]."""
    y, x = np.indices((side, side), np.intp) + random.integers(0, 16, 2)[:, None, None]
    kind = random.choice(6, p=_ODDS)
    if kind == 0:
        cell = int(random.choice([1, 1, 1, 2, 3, 4]))
        return np.asarray((x // cell + y // cell) % 2, np.float32)
    if kind == 1:
        on, off = (int(v) for v in random.integers(1, 5, 2))
        run = (y, x, x + y, x - y, x + 2 * y)[int(random.integers(5))]
        return np.asarray(run % (on + off) < on, np.float32)
    if kind == 2:
        across, down = (int(v) for v in random.integers(2, 13, 2))
        lines = (x % across == 0).astype(int) + (y % down == 0)
        return np.asarray(lines > int(random.random() < 0.3), np.float32)
    if kind == 3:
        tile: Array = random.random((int(random.integers(2, 9)), int(random.integers(2, 9))))
        tile = tile if random.random() < 0.3 else tile > 0.5
        return np.asarray(tile[y % tile.shape[0], x % tile.shape[1]], np.float32)
    angle, period = random.uniform(0, np.pi), log_uniform(random, 2.2, 14)
    waves = np.sin(2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / period)
    if kind == 4:
        other = period * random.uniform(0.7, 1.4)
        waves = waves * np.sin(2 * np.pi * (y * np.cos(angle) - x * np.sin(angle)) / other)
    sharp = random.uniform(0.5, 3)
    return np.asarray((0.5 + sharp * waves / 2).clip(0, 1), np.float32)


def pattern(random: Random, photo: Array) -> Array:
    """Textiles and patterns with details down to one pixel, of any contrast, in all of the picture or a part of it."""
    side = len(photo)
    paper, ink = (np.array(colour) / 255 for colour in paper_and_ink(random))
    contrast = min(1.0, log_uniform(random, 0.04, 2))
    weights = _pattern_weights(random, side)[..., None]
    picture = paper + contrast * (ink - paper) * weights
    if random.random() < 0.3:
        y, x = np.indices((side, side))
        angle = random.uniform(0, np.pi)
        part = (x - side / 2) * np.cos(angle) + (y - side / 2) * np.sin(angle) > random.uniform(-side / 4, side / 4)
        rest = _pattern_weights(random, side)[..., None] if random.random() < 0.5 else random.random()
        picture = np.where(part[..., None], picture, paper + contrast * (ink - paper) * rest)
    return np.asarray(picture, np.float32)


def stars(random: Random, photo: Array) -> Array:
    """A dark sky, evenly lit or not, with stars from hardly visible to white."""
    side = len(photo)
    picture = 0.4 * gradient(random, photo) * random.random()
    count = int(side * side * log_uniform(random, 2e-4, 6e-3))
    y, x = np.indices((9, 9)) - 4
    for _ in range(count):
        top, left = random.integers(0, side - 9, 2)
        dy, dx = random.uniform(-0.5, 0.5, 2)
        sigma = random.uniform(0.4, 1.1)
        spot = np.exp(-((y - dy) ** 2 + (x - dx) ** 2) / (2 * sigma**2))
        tint = 1 - random.uniform(0, 0.35) * np.array([[1, 0.5, 0], [0, 0.3, 1]])[int(random.integers(2))]
        # The number of stars brighter than B is proportional to 1 / B, so most are faint.
        brightness = 0.02 / (0.008 + random.random())
        picture[top : top + 9, left : left + 9] += np.asarray(brightness * spot[..., None] * tint, np.float32)
    return picture.clip(0, 1)
