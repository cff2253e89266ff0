"""Draws print: pages, captions over photos, charts and screens.

Text is set in the font that comes with Pillow (Aileron, CC0), so that no other is needed; instead of the family, size,
weight, slant, width and antialiasing vary.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.random import Generator as Random
from PIL import Image, ImageDraw, ImageFont

from lir_model.pixels import LUMA, Array
from lir_model.training.drawn.colours import Colour, any_colour, floats, log_uniform, paper_and_ink

_LETTERS: Final = "eeeettaaoinshrdlucmfwypvbgkjqxzETAOINSHRDLCMWVBGK0123456789.,;:!?-()&%+=/@#"
_SMALLEST_PRINT, _LARGEST_PRINT = 7.0, 60.0
"""Font sizes in pixels: chosen, smaller letters cannot be read, larger ones are mere shapes."""


@cache
def _font(half_pixels: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(half_pixels / 2)


def _any_font(random: Random, largest: float = _LARGEST_PRINT) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return _font(round(2 * log_uniform(random, _SMALLEST_PRINT, largest)))


def _words(random: Random, count: int) -> str:
    lengths = random.integers(1, 10, count)
    return " ".join("".join(random.choice(list(_LETTERS), length)) for length in lengths)


def _set_lines(random: Random, image: Image.Image, inks: list[Colour], background: Colour | None = None) -> None:
    """Fills an image with lines of print."""
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1" if random.random() < 0.15 else "L"
    font = _any_font(random, 24 if random.random() < 0.8 else _LARGEST_PRINT)
    size = getattr(font, "size", 11)
    bold = int(random.random() < 0.2 and size > 14)
    step, y = size * random.uniform(1.0, 1.9), random.uniform(-size, size)
    left = random.uniform(-2 * size, size)
    while y < image.height:
        x = left + size * random.integers(0, 6) * (random.random() < 0.2)
        line = _words(random, int(random.integers(1, 2 + image.width // int(2 * size))))
        ink = inks[int(random.integers(len(inks)))]
        if background is not None:
            pen.rectangle(pen.textbbox((x, y), line, font=font), fill=background)
        pen.text((x, y), line, font=font, fill=ink, stroke_width=bold)
        y += step * (1 + (random.random() < 0.1))


def page(random: Random, photo: Array) -> Array:
    """A page of print: small or large, some of it slanted, stretched or turned a little."""
    side = len(photo)
    paper, ink = paper_and_ink(random)
    image = Image.new("RGB", (side, side), paper)
    inks = [ink] if random.random() < 0.7 else [ink, any_colour(random)]
    _set_lines(random, image, inks)
    if random.random() < 0.3:
        slant, turn = random.uniform(-0.3, 0.3, 2) * (random.random(2) < 0.6)
        wide = log_uniform(random, 0.75, 1.3)
        image = image.transform(
            image.size, Image.Transform.AFFINE, (wide, slant, 0, turn, 1, 0), Image.Resampling.BICUBIC, fillcolor=paper
        )
    return floats(image)


def caption(random: Random, photo: Array) -> Array:
    """A photo with print over it: captions with or without boxes, or translucent watermarks."""
    below = Image.fromarray((photo * 255).round().astype(np.uint8))
    over = below.copy()
    box, ink = paper_and_ink(random)
    _set_lines(random, over, [ink], box if random.random() < 0.3 else None)
    share = 1.0 if random.random() < 0.6 else random.uniform(0.2, 0.7)
    return floats(Image.blend(below, over, share))


def chart(random: Random, photo: Array) -> Array:
    """A chart with axes, grid lines, bars or curves, and labels."""
    side = len(photo)
    paper, ink = paper_and_ink(random)
    image = Image.new("RGB", (side, side), paper)
    pen = ImageDraw.Draw(image)
    pale = tuple(round(0.8 * p + 0.2 * i) for p, i in zip(paper, ink, strict=True))
    left, base, step = int(random.integers(0, 30)), side - int(random.integers(0, 30)), int(random.integers(5, 40))
    font = _any_font(random, 14)
    for at in range(0, side, step):
        pen.line((left, base - at, side, base - at), pale)
        if random.random() < 0.7:
            pen.line((left + at, 0, left + at, base), pale)
    for _ in range(int(random.integers(1, 4))):
        heights = base - side * random.random(side // step + 2)
        colour, kind = any_colour(random), random.integers(3)
        if kind == 0:
            for i, top in enumerate(heights):
                pen.rectangle((left + i * step + 2, top, left + i * step + step * 0.7, max(top, base)), colour)
        else:
            points = [(left + i * step, float(top)) for i, top in enumerate(heights)]
            pen.line(points, colour, int(random.integers(1, 4)))
            for x, y in points if kind == 2 else ():
                pen.ellipse((x - 3, y - 3, x + 3, y + 3), colour)
    pen.line((left, 0, left, base, side, base), ink)
    for at in range(0, side, step):
        pen.text((left + at, base + 2), str(int(random.integers(1000))), ink, font)
        pen.text((0, base - at), str(at), ink, font)
    return floats(image)


def screen(random: Random, photo: Array) -> Array:
    """A screen with overlapping windows that hold labels, hairlines, buttons, and some a photo."""
    side = len(photo)
    paper, ink = paper_and_ink(random)
    image = Image.new("RGB", (side, side), paper)
    pen = ImageDraw.Draw(image)
    font = _any_font(random, 16)
    size = int(getattr(font, "size", 11))
    thumbnail = Image.fromarray((photo * 255).astype(np.uint8))
    for _ in range(int(random.integers(2, 7))):
        x, y = (int(v) for v in random.integers(-20, side, 2))
        w, h = (int(v) for v in random.integers(20, side, 2))
        face, edge = any_colour(random), any_colour(random)
        pen.rounded_rectangle((x, y, x + w, y + h), int(random.integers(0, 9)), face, edge, int(random.integers(0, 3)))
        bright = np.dot(face, LUMA) > 128
        label = ((0, 0, 0) if bright else (255, 255, 255)) if random.random() < 0.8 else any_colour(random)
        if random.random() < 0.25:
            image.paste(thumbnail.resize((w // 2, h // 2)), (x + 4, y + 4))
        for row in range(y + 3, min(y + h - size, side), int(size * random.uniform(1.2, 2.5))):
            pen.text((x + 5, row), _words(random, int(random.integers(1, 6))), label, font)
            if random.random() < 0.3:
                pen.line((x, row - 2, x + w, row - 2), edge)
            if random.random() < 0.2:
                pen.rectangle((x + w - 3 - size, row, x + w - 3, row + size), any_colour(random), ink)
    return floats(image)
