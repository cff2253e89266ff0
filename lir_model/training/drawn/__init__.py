"""Drawn pictures: clean training targets of kinds that photographs rarely show.

Print, line art, charts, screens, textiles and single-pixel patterns, stars, colours that differ in hue alone, smooth
gradients, and very saturated colours. A network trained on photographs alone takes such things for noise or rain. All
ranges and probabilities in these modules were chosen to cover what one meets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import torch
from numpy.random import Generator as Random
from PIL import Image
from torch import Generator, Tensor

from lir_model.pixels import Array
from lir_model.training.crops import CropSource
from lir_model.training.drawn.colours import floats, log_uniform
from lir_model.training.drawn.graphics import equal_lightness, gradient, line_art, shapes, vivid
from lir_model.training.drawn.patterns import pattern, stars
from lir_model.training.drawn.text import caption, chart, page, screen

Drawing = Callable[[Random, Array], Array]
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
"""The kinds of drawings, by name. Each function takes randomness and a square photo, ``(side, side, 3)`` in [0, 1],
which it may draw on, and returns a picture of that shape."""

_OFTEN: Final = {"page": 3.0, "pattern": 4.0, "screen": 1.5, "caption": 1.5, "gradient": 0.4}
"""Weights of the kinds that are drawn more or less often than others, whose weight is 1: print and patterns are what
networks damage most."""
_RESCALED: Final = 0.2
"""Share of the drawings that are rescaled, as happens to screenshots and scans that are shared."""


def draw(kind: str, seed: int, photo: Array) -> Array:
    """Draws a picture, ``(side, side, 3)`` in [0, 1]; the same seed gives the same picture.

    Args:
        kind: a key of ``DRAWINGS``.
        seed: for everything random.
        photo: ``(side, side, 3)`` in [0, 1], which captions are written on; at least 32 pixels.
    """
    return DRAWINGS[kind](np.random.default_rng(seed), photo).clip(0, 1)


def draw_any(seed: int, photo: Array) -> Array:
    """Draws a picture of a random kind, ``(side, side, 3)`` float32 in [0, 1]; some are rescaled, faded or unevenly
    lit.

    Args:
        seed: for everything random.
        photo: as for ``draw``.
    """
    random, side = np.random.default_rng(seed), len(photo)
    odds = np.array([_OFTEN.get(kind, 1.0) for kind in DRAWINGS])
    kind = list(DRAWINGS)[int(random.choice(len(odds), p=odds / odds.sum()))]
    picture = draw(kind, int(random.integers(1 << 62)), photo)
    if random.random() < _RESCALED and kind != "vivid":
        filters = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)
        new = int(side * log_uniform(random, 0.55, 1.7))
        image = Image.fromarray((picture * 255).round().astype(np.uint8)).resize(
            (new, new), filters[int(random.integers(len(filters)))]
        )
        missing = max(0, side - new)  # mirrored
        picture = np.pad(floats(image), ((0, missing), (0, missing), (0, 0)), "reflect")[:side, :side]
    if random.random() < 0.2:
        low, high = sorted(random.random(2))
        picture = low + (high - low) * picture
    if random.random() < 0.15:
        light = gradient(random, photo).mean(2, keepdims=True)
        picture = picture * (0.6 + 0.4 * light)
    return np.ascontiguousarray(np.rot90(picture, int(random.choice([0, 0, 0, 1, 2, 3]))), np.float32)


class DrawnAmong:
    """The crops of another source, a share of which is replaced by drawn pictures.

    Args:
        photos: the other source.
        share: share of the crops that are replaced, in [0, 1].
    """

    def __init__(self, photos: CropSource, share: float) -> None:
        self._photos = photos
        self._share = share
        self.device = photos.device
        self.about = f"{photos.about}, {share:.0%} of them drawn"

    def draw(self, count: int, side: int, generator: Generator) -> Tensor:
        """Draws ``(count, 3, side, side)`` in [0, 1], on the device of the photos."""
        crops = self._photos.draw(count, side, generator)
        chances = torch.rand(count, generator=generator, device=generator.device)
        seeds = torch.randint(1 << 62, (count,), generator=generator, device=generator.device)
        for crop, chance, seed in zip(crops, chances.tolist(), seeds.tolist(), strict=True):
            if chance < self._share:
                picture = draw_any(seed, crop.permute(1, 2, 0).cpu().numpy())
                crop.copy_(torch.from_numpy(picture).permute(2, 0, 1))
        return crops
