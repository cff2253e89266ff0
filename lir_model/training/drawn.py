"""Pictures drawn on the fly: clean training targets of the kinds that photographs hardly ever show.

Print, line art, charts, screens, textiles and one-pixel patterns, stars, colours that differ in hue alone, smooth
gradients and very saturated colours. A network that has seen only photographs takes such things for noise or rain.

Text is set in the one font that Pillow carries (Aileron, CC0), so nothing but Pillow is needed; size, weight, slant,
width and antialiasing vary instead of the family.
"""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np
import torch
from numpy.random import Generator as Random
from PIL import Image, ImageDraw, ImageFont
from torch import Generator, Tensor

from lir_model.pixels import Array
from lir_model.training.crops import CropSource

Colour = tuple[int, int, int]
_LETTERS: Final = "eeeettaaoinshrdlucmfwypvbgkjqxzETAOINSHRDLCMWVBGK0123456789.,;:!?-()&%+=/@#"
_LUMA: Final = np.array([0.299, 0.587, 0.114])
_SMALLEST_PRINT, _LARGEST_PRINT = 7.0, 60.0
"""Height of the font in pixels: below, no letter can be read; above, letters are shapes."""


@cache
def _font(half_pixels: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(half_pixels / 2)


def _log_uniform(random: Random, low: float, high: float) -> float:
    return float(low * (high / low) ** random.random())


def _any_font(random: Random, largest: float = _LARGEST_PRINT) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return _font(round(2 * _log_uniform(random, _SMALLEST_PRINT, largest)))


def _colour(random: Random) -> Colour:
    """Grey, saturated or any."""
    kind = random.random()
    if kind < 0.3:
        return (int(random.integers(256)),) * 3
    if kind < 0.6:
        r, g, b = colorsys.hsv_to_rgb(random.random(), random.uniform(0.7, 1), random.uniform(0.4, 1))
        return round(255 * r), round(255 * g), round(255 * b)
    r, g, b = (int(v) for v in random.integers(0, 256, 3))
    return r, g, b


def _paper_and_ink(random: Random) -> tuple[Colour, Colour]:
    """Often black on white or white on black, else two colours that can be told apart by lightness."""
    kind = random.random()
    if kind < 0.3:
        return (255, 255, 255), (0, 0, 0)
    if kind < 0.4:
        return (0, 0, 0), (255, 255, 255)
    paper = _colour(random)
    while True:
        ink = _colour(random)
        if abs((np.subtract(paper, ink) * _LUMA).sum()) > 40:
            return paper, ink


def _words(random: Random, count: int) -> str:
    lengths = random.integers(1, 10, count)
    return " ".join("".join(random.choice(list(_LETTERS), length)) for length in lengths)


def _floats(image: Image.Image) -> Array:
    return np.asarray(image, dtype=np.float32) / 255


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


def page(random: Random, side: int, _: Array) -> Array:
    """Print: small and large, upright or slanted, wide or narrow, turned a little or not."""
    paper, ink = _paper_and_ink(random)
    image = Image.new("RGB", (side, side), paper)
    inks = [ink] if random.random() < 0.7 else [ink, _colour(random)]
    _set_lines(random, image, inks)
    if random.random() < 0.3:
        slant, turn = random.uniform(-0.3, 0.3, 2) * (random.random(2) < 0.6)
        wide = _log_uniform(random, 0.75, 1.3)
        image = image.transform(
            image.size, Image.Transform.AFFINE, (wide, slant, 0, turn, 1, 0), Image.Resampling.BICUBIC, fillcolor=paper
        )
    return _floats(image)


def _drawn_finely(random: Random, side: int, paper: Colour, draw: Callable[[ImageDraw.ImageDraw, int], None]) -> Array:
    """What ``draw`` draws, given a pen and pixels a unit: hard-edged at 1, antialiased at 3."""
    fine = 1 if random.random() < 0.3 else 3
    image = Image.new("RGB", (side * fine, side * fine), paper)
    draw(ImageDraw.Draw(image), fine)
    return _floats(image.resize((side, side), Image.Resampling.BOX) if fine > 1 else image)


def shapes(random: Random, side: int, _: Array) -> Array:
    """Filled and outlined vector shapes that overlap."""

    def draw(pen: ImageDraw.ImageDraw, fine: int) -> None:
        for _ in range(int(random.integers(3, 40))):
            size = _log_uniform(random, 3, side * 0.7)
            x, y = random.uniform(-size / 2, side - size / 2, 2)
            box = [fine * v for v in (x, y, x + size, y + size * random.uniform(0.3, 1))]
            fill, outline = _colour(random), _colour(random)
            width = int(fine * random.integers(0, 4))
            kind = random.integers(5)
            if kind == 0:
                pen.rectangle(box, fill, outline, width)
            elif kind == 1:
                pen.ellipse(box, fill, outline, width)
            elif kind == 2:
                pen.rounded_rectangle(box, fine * size / 5, fill, outline, width)
            elif kind == 3:
                pen.pieslice(box, float(random.uniform(0, 360)), float(random.uniform(0, 360)), fill)
            else:
                corners = fine * (np.array([x, y]) + size * random.random((int(random.integers(3, 7)), 2)))
                pen.polygon([tuple(corner) for corner in corners], fill)

    return _drawn_finely(random, side, _colour(random), draw)


def line_art(random: Random, side: int, _: Array) -> Array:
    """Thin lines: contours, hatching, circles, zigzags."""
    paper, ink = _paper_and_ink(random)

    def draw(pen: ImageDraw.ImageDraw, fine: int) -> None:
        for _ in range(int(random.integers(4, 20))):
            width = max(1, round(fine * _log_uniform(random, 0.4, 3)))
            kind = random.integers(3)
            if kind == 0:
                angles = np.cumsum(random.normal(0, 0.4, 40))
                steps = random.uniform(1, 8) * np.stack([np.cos(angles), np.sin(angles)], 1)
                points = fine * (random.uniform(0, side, 2) + np.cumsum(steps, 0))
                pen.line([tuple(p) for p in points], ink, width, joint="curve")
            elif kind == 1:
                radius = fine * _log_uniform(random, 2, side / 2)
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


def chart(random: Random, side: int, _: Array) -> Array:
    """Axes, grid lines, bars or curves, and labels."""
    paper, ink = _paper_and_ink(random)
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
        colour, kind = _colour(random), random.integers(3)
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
    return _floats(image)


def _pattern_weights(random: Random, side: int) -> Array:
    """A regular pattern, ``(side, side)`` in [0, 1]."""
    y, x = np.indices((side, side)) + random.integers(0, 16, 2)[:, None, None]
    kind = random.integers(6)
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
        tile = random.random((int(random.integers(2, 9)), int(random.integers(2, 9))))
        tile = tile if random.random() < 0.3 else tile > 0.5
        return np.asarray(tile[y % tile.shape[0], x % tile.shape[1]], np.float32)
    angle, period = random.uniform(0, np.pi), _log_uniform(random, 2.2, 14)
    waves = np.sin(2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / period)
    if kind == 4:
        other = period * random.uniform(0.7, 1.4)
        waves = waves * np.sin(2 * np.pi * (y * np.cos(angle) - x * np.sin(angle)) / other)
    sharp = random.uniform(0.5, 3)
    return np.asarray((0.5 + sharp * waves / 2).clip(0, 1), np.float32)


def pattern(random: Random, side: int, _: Array) -> Array:
    """Textiles and patterns down to one pixel, of any contrast, over all or a part of the picture."""
    paper, ink = (np.array(colour) / 255 for colour in _paper_and_ink(random))
    contrast = min(1.0, _log_uniform(random, 0.04, 2))
    weights = _pattern_weights(random, side)[..., None]
    picture = paper + contrast * (ink - paper) * weights
    if random.random() < 0.3:
        y, x = np.indices((side, side))
        angle = random.uniform(0, np.pi)
        part = (x - side / 2) * np.cos(angle) + (y - side / 2) * np.sin(angle) > random.uniform(-side / 4, side / 4)
        rest = _pattern_weights(random, side)[..., None] if random.random() < 0.5 else random.random()
        picture = np.where(part[..., None], picture, paper + contrast * (ink - paper) * rest)
    return np.asarray(picture, np.float32)


def stars(random: Random, side: int, _: Array) -> Array:
    """A dark sky, evenly lit or not, with stars from the faintest that can be seen to such as are white."""
    picture = 0.4 * gradient(random, side, _) * random.random()
    count = int(side * side * _log_uniform(random, 2e-4, 6e-3))
    y, x = np.indices((9, 9)) - 4
    for _star in range(count):
        top, left = random.integers(0, side - 9, 2)
        dy, dx = random.uniform(-0.5, 0.5, 2)
        sigma = random.uniform(0.4, 1.1)
        spot = np.exp(-((y - dy) ** 2 + (x - dx) ** 2) / (2 * sigma**2))
        tint = 1 - random.uniform(0, 0.35) * np.array([[1, 0.5, 0], [0, 0.3, 1]])[int(random.integers(2))]
        # Ten times as many stars for each 2.5 magnitudes, so most are faint.
        brightness = 0.02 / (0.008 + random.random())
        picture[top : top + 9, left : left + 9] += np.asarray(brightness * spot[..., None] * tint, np.float32)
    return picture.clip(0, 1)


def equal_lightness(random: Random, side: int, _: Array) -> Array:
    """Saturated colours of one luma side by side: edges that are in hue alone."""
    luma = random.uniform(0.15, 0.75)
    seeds = random.uniform(0, side, (int(random.integers(3, 40)), 2))
    colours = []
    while len(colours) < len(seeds):
        colour = np.array(colorsys.hsv_to_rgb(random.random(), 1, 1))
        colour = colour * luma / (colour @ _LUMA)
        if colour.max() > 1:  # too dark a hue for this lightness: towards white
            colour = luma + (colour - luma) * (1 - luma) / (colour.max() - luma)
        colours.append(colour)
    fine = 2 * side
    y, x = (np.indices((fine, fine)) + 0.5) / 2
    stretch = random.uniform(0.2, 1)  # long cells are stripes
    distance = [(x - a) ** 2 + (stretch * (y - b)) ** 2 for a, b in seeds]
    cells = np.array(colours)[np.argmin(distance, 0)]
    return np.asarray(cells.reshape(side, 2, side, 2, 3).mean((1, 3)), np.float32)


def gradient(random: Random, side: int, _: Array) -> Array:
    """Two or three colours that pass into each other, along a line or from a point."""
    y, x = np.indices((side, side)) / side
    angle, centre = random.uniform(0, 2 * np.pi), random.uniform(0, 1, 2)
    if random.random() < 0.6:
        along = x * np.cos(angle) + y * np.sin(angle)
    else:
        along = np.hypot(x - centre[0], y - centre[1])
    along = (along - along.min()) / np.ptp(along)
    stops = np.array([_colour(random) for _ in range(int(random.integers(2, 4)))]) / 255
    places = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(along, places, stops[:, c]) for c in range(3)], 2).astype(np.float32)


def vivid(random: Random, side: int, photo: Array) -> Array:
    """A photo with colours so saturated that some leave the range: what a wide gamut holds, squeezed into this one."""
    grey = (photo @ _LUMA)[..., None]
    tinted = photo * (0.4 + 0.6 * np.array(_colour(random)) / 255) if random.random() < 0.4 else photo
    return np.asarray(grey + random.uniform(1.5, 4) * (tinted - grey), np.float32).clip(0, 1)


def screen(random: Random, side: int, photo: Array) -> Array:
    """Windows with bars, panels, buttons, hairlines, labels, and a photo in some."""
    paper, ink = _paper_and_ink(random)
    image = Image.new("RGB", (side, side), paper)
    pen = ImageDraw.Draw(image)
    font = _any_font(random, 16)
    size = int(getattr(font, "size", 11))
    thumbnail = Image.fromarray((photo * 255).astype(np.uint8))
    for _ in range(int(random.integers(2, 7))):
        x, y = (int(v) for v in random.integers(-20, side, 2))
        w, h = (int(v) for v in random.integers(20, side, 2))
        face, edge = _colour(random), _colour(random)
        pen.rounded_rectangle((x, y, x + w, y + h), int(random.integers(0, 9)), face, edge, int(random.integers(0, 3)))
        bright = np.dot(face, _LUMA) > 128
        label = ((0, 0, 0) if bright else (255, 255, 255)) if random.random() < 0.8 else _colour(random)
        if random.random() < 0.25:
            image.paste(thumbnail.resize((w // 2, h // 2)), (x + 4, y + 4))
        for row in range(y + 3, min(y + h - size, side), int(size * random.uniform(1.2, 2.5))):
            pen.text((x + 5, row), _words(random, int(random.integers(1, 6))), label, font)
            if random.random() < 0.3:
                pen.line((x, row - 2, x + w, row - 2), edge)
            if random.random() < 0.2:
                pen.rectangle((x + w - 3 - size, row, x + w - 3, row + size), _colour(random), ink)
    return _floats(image)


def caption(random: Random, side: int, photo: Array) -> Array:
    """A photo with print over it: captions in boxes or plain, watermarks that it shows through."""
    below = Image.fromarray((photo * 255).round().astype(np.uint8))
    over = below.copy()
    box, ink = _paper_and_ink(random)
    _set_lines(random, over, [ink], box if random.random() < 0.3 else None)
    share = 1.0 if random.random() < 0.6 else random.uniform(0.2, 0.7)
    return _floats(Image.blend(below, over, share))


Drawing = Callable[[Random, int, Array], Array]
DRAWINGS: Final[dict[str, Drawing]] = {
    drawing.__name__: drawing
    for drawing in (
        page,
        shapes,
        line_art,
        chart,
        pattern,
        stars,
        equal_lightness,
        gradient,
        vivid,
        screen,
        caption,
    )
}
"""Each takes randomness, a side, and a photo, ``(side, side, 3)`` in [0, 1], that it may draw on; it gives back a
picture of that shape and range."""

_OFTEN: Final = {"page": 3.0, "pattern": 2.0, "screen": 1.5, "caption": 1.5, "gradient": 0.4}
"""Of what there is more or less than of others: print and patterns are harmed most."""
_RESCALED: Final = 0.35
"""Share that is drawn larger or smaller and rescaled, as screenshots and scans are when they are passed on."""


def draw(kind: str, side: int, seed: int, photo: Array) -> Array:
    """A picture, ``(side, side, 3)`` float32 in [0, 1]; the same seed gives the same one.

    Args:
        kind: a key of ``DRAWINGS``.
        side: in pixels, at least 32.
        seed: decides all that is random.
        photo: ``(side, side, 3)`` in [0, 1], which captions are written on.
    """
    return DRAWINGS[kind](np.random.default_rng(seed), side, photo).clip(0, 1)


def draw_any(side: int, seed: int, photo: Array) -> Array:
    """A picture of a kind drawn by the seed, as it may be met: rescaled, faded, unevenly lit, or as it was drawn."""
    random = np.random.default_rng(seed)
    odds = np.array([_OFTEN.get(kind, 1.0) for kind in DRAWINGS])
    kind = list(DRAWINGS)[int(random.choice(len(odds), p=odds / odds.sum()))]
    picture = draw(kind, side, int(random.integers(1 << 62)), photo)
    if random.random() < _RESCALED and kind != "vivid":
        part = int(side / _log_uniform(random, 0.6, 1.9)) if random.random() < 0.5 else side
        filters = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)
        chosen = filters[int(random.integers(3))]
        # A part enlarged, or the whole reduced and mirrored to its size again.
        image = Image.fromarray((picture * 255).round().astype(np.uint8)).resize((part, part), chosen)
        small = _floats(image)
        extra = max(0, side - part)
        picture = np.pad(small, ((0, extra), (0, extra), (0, 0)), "reflect")[:side, :side]
    if random.random() < 0.2:
        low, high = sorted(random.random(2))
        picture = low + (high - low) * picture
    if random.random() < 0.15:
        light = gradient(random, side, photo).mean(2, keepdims=True)
        picture = picture * (0.6 + 0.4 * light)
    return np.ascontiguousarray(np.rot90(picture, int(random.choice([0, 0, 0, 1, 2, 3]))), np.float32)


class DrawnAmong:
    """Another source's crops, with a share of drawn pictures among them.

    Args:
        photos: where the other crops come from.
        share: of the crops that are drawn, in [0, 1].
    """

    def __init__(self, photos: CropSource, share: float) -> None:
        self._photos = photos
        self._share = share
        self.device = photos.device

    def draw(self, count: int, side: int, generator: Generator) -> Tensor:
        """``(count, 3, side, side)`` in [0, 1], on the device of the photos."""
        crops = self._photos.draw(count, side, generator)
        chances = torch.rand(count, generator=generator, device=generator.device)
        seeds = torch.randint(1 << 62, (count,), generator=generator, device=generator.device)
        for crop, chance, seed in zip(crops, chances.tolist(), seeds.tolist(), strict=True):
            if chance < self._share:
                picture = draw_any(side, seed, crop.permute(1, 2, 0).cpu().numpy())
                crop.copy_(torch.from_numpy(picture).permute(2, 0, 1))
        return crops
