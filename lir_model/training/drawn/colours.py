"""Random numbers and random colours that drawn pictures share."""

from __future__ import annotations

import colorsys

import numpy as np
from numpy.random import Generator as Random
from PIL import Image

from lir_model.pixels import LUMA, Array

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""


def log_uniform(random: Random, low: float, high: float) -> float:
    """A random number between low and high, uniform on a logarithmic scale."""
    return float(low * (high / low) ** random.random())


def any_colour(random: Random) -> Colour:
    """A random colour: a grey, a saturated one, or any."""
    kind = random.random()
    if kind < 0.3:
        return (int(random.integers(256)),) * 3
    if kind < 0.6:
        r, g, b = colorsys.hsv_to_rgb(random.random(), random.uniform(0.7, 1), random.uniform(0.4, 1))
        return round(255 * r), round(255 * g), round(255 * b)
    r, g, b = (int(v) for v in random.integers(0, 256, 3))
    return r, g, b


def paper_and_ink(random: Random) -> tuple[Colour, Colour]:
    """Random colours of background and ink: often black and white, else two colours that differ in lightness."""
    kind = random.random()
    if kind < 0.3:
        return (255, 255, 255), (0, 0, 0)
    if kind < 0.4:
        return (0, 0, 0), (255, 255, 255)
    paper = any_colour(random)
    while True:
        ink = any_colour(random)
        if abs((np.subtract(paper, ink) * LUMA).sum()) > 40:
            return paper, ink


def floats(image: Image.Image) -> Array:
    """An RGB image as ``(h, w, 3)`` float32 in [0, 1]."""
    return np.asarray(image, dtype=np.float32) / 255
