"""Draws vector shapes, line art, colours that differ in hue alone, gradients, and very saturated photos."""

from __future__ import annotations

import colorsys
from collections.abc import Callable

import numpy as np
from numpy.random import Generator as Random
from PIL import Image, ImageDraw

from lir_model.pixels import LUMA, Array
from lir_model.training.drawn.colours import Colour, any_colour, floats, log_uniform, paper_and_ink


def _drawn_finely(random: Random, side: int, paper: Colour, draw: Callable[[ImageDraw.ImageDraw, int], None]) -> Array:
    """A picture that ``draw`` draws with a pen and a scale: at a scale of 1 with hard edges, or of 3 and then reduced,
    which smooths edges."""
    fine = 1 if random.random() < 0.3 else 3
    image = Image.new("RGB", (side * fine, side * fine), paper)
    draw(ImageDraw.Draw(image), fine)
    return floats(image.resize((side, side), Image.Resampling.BOX) if fine > 1 else image)


def shapes(random: Random, photo: Array) -> Array:
    """Filled and outlined vector shapes that overlap."""
    side = len(photo)

    def draw(pen: ImageDraw.ImageDraw, fine: int) -> None:
        for _ in range(int(random.integers(3, 40))):
            size = log_uniform(random, 3, side * 0.7)
            x, y = random.uniform(-size / 2, side - size / 2, 2)
            box = [fine * v for v in (x, y, x + size, y + size * random.uniform(0.3, 1))]
            fill, outline = any_colour(random), any_colour(random)
            width = int(fine * random.integers(0, 4))
            kind = random.integers(5)
            if kind == 0:
                pen.rectangle(box, fill, outline, width)
            elif kind == 1:
                pen.ellipse(box, fill, outline, width)
            elif kind == 2 and size > 20:
                pen.rounded_rectangle(box, fine * size / 10, fill, outline, width)
            elif kind == 3:
                pen.pieslice(box, float(random.uniform(0, 360)), float(random.uniform(0, 360)), fill)
            else:
                corners = fine * (np.array([x, y]) + size * random.random((int(random.integers(3, 7)), 2)))
                pen.polygon([tuple(corner) for corner in corners], fill)

    return _drawn_finely(random, side, any_colour(random), draw)


def line_art(random: Random, photo: Array) -> Array:
    """Thin lines: contours, hatching, circles, zigzags."""
    side = len(photo)
    paper, ink = paper_and_ink(random)

    def draw(pen: ImageDraw.ImageDraw, fine: int) -> None:
        for _ in range(int(random.integers(4, 20))):
            width = max(1, round(fine * log_uniform(random, 0.4, 3)))
            kind = random.integers(3)
            if kind == 0:
                angles = np.cumsum(random.normal(0, 0.4, 40))
                steps = random.uniform(1, 8) * np.stack([np.cos(angles), np.sin(angles)], 1)
                points = fine * (random.uniform(0, side, 2) + np.cumsum(steps, 0))
                pen.line([tuple(p) for p in points], ink, width, joint="curve")
            elif kind == 1:
                radius = fine * log_uniform(random, 2, side / 2)
                x, y = fine * random.uniform(0, side, 2)
                pen.ellipse((x - radius, y - radius, x + radius, y + radius), None, ink, width)
            else:
                start, gap = random.uniform(0, side, 2), random.uniform(2, 9)
                angle, length = random.uniform(0, np.pi), random.uniform(5, side)
                along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
                for i in range(int(random.integers(1, 20))):
                    a = fine * (start + i * gap * across)
                    pen.line([tuple(a), tuple(a + fine * length * along)], ink, width)

    return _drawn_finely(random, side, paper, draw)


def equal_lightness(random: Random, photo: Array) -> Array:
    """Saturated colours of the same luma side by side: edges in hue alone."""
    side = len(photo)
    luma = random.uniform(0.15, 0.75)
    seeds = random.uniform(0, side, (int(random.integers(3, 40)), 2))
    colours: list[Array] = []
    while len(colours) < len(seeds):
        colour = np.array(colorsys.hsv_to_rgb(random.random(), 1, 1))
        colour = colour * luma / (colour @ LUMA)
        if colour.max() > 1:  # this hue cannot be so light: mixed with white
            colour = luma + (colour - luma) * (1 - luma) / (colour.max() - luma)
        colours.append(colour)
    fine = 2 * side
    y, x = (np.indices((fine, fine)) + 0.5) / 2
    stretch = random.uniform(0.2, 1)  # long cells are stripes
    distance = [(x - a) ** 2 + (stretch * (y - b)) ** 2 for a, b in seeds]
    cells = np.array(colours)[np.argmin(distance, 0)]
    return np.asarray(cells.reshape(side, 2, side, 2, 3).mean((1, 3)), np.float32)


def gradient(random: Random, photo: Array) -> Array:
    """A gradient of two or three colours, along a line or around a point."""
    side = len(photo)
    y, x = np.indices((side, side)) / side
    angle, centre = random.uniform(0, 2 * np.pi), random.uniform(0, 1, 2)
    line, circle = x * np.cos(angle) + y * np.sin(angle), np.hypot(x - centre[0], y - centre[1])
    along = line if random.random() < 0.6 else circle
    along = (along - along.min()) / np.ptp(along)
    stops = np.array([any_colour(random) for _ in range(int(random.integers(2, 4)))]) / 255
    places = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(along, places, stops[:, c]) for c in range(3)], 2).astype(np.float32)


def vivid(random: Random, photo: Array) -> Array:
    """A photo with colours so saturated that some are clipped, as in a photo of a wide gamut taken for sRGB."""
    grey = (photo @ LUMA)[..., None]
    tinted = photo * (0.4 + 0.6 * np.array(any_colour(random)) / 255) if random.random() < 0.4 else photo
    return np.asarray(grey + random.uniform(1.5, 4) * (tinted - grey), np.float32).clip(0, 1)
