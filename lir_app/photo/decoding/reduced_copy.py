"""Tells a reduced copy of a picture, which can be made again, from another picture, which would be lost."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from lir_model.pixels import Array, to_8_bits

_SIDE: Final = 64
"""Longest side, in pixels, of what is compared: chosen."""
_NEARLY_FLAT: Final = 1.0
"""Standard deviation, of 255, below which there is nothing to compare but the lightness: chosen."""
_ALIKE: Final = 0.9
"""Least correlation of a copy with what it is a copy of: chosen. Programs sharpen thumbnails, or make them of the
picture as it was before it was developed; scanned pages of one document stay below it."""


def has_proportions(small: tuple[int, int], large: tuple[int, int]) -> bool:
    """Whether a picture is smaller than another and has its proportions, within a pixel; sizes are height and width."""
    scale = small[1] / max(1, large[1])
    return scale < 1 and abs(small[0] - large[0] * scale) <= 1


def shows_the_same(small: Array, large: Array) -> bool:
    """Whether a picture ``(h, w)`` or ``(h, w, 3)`` of integers is a reduced copy of a larger one."""
    if not has_proportions(small.shape[:2], large.shape[:2]):
        return False
    scale = min(1.0, _SIDE / max(small.shape[:2]))
    height, width = (max(1, round(side * scale)) for side in small.shape[:2])
    first, second = (_reduced(picture, height, width) for picture in (small, large))
    if min(first.std(), second.std()) < _NEARLY_FLAT:
        return bool(np.abs(first - second).max() < 2 * _NEARLY_FLAT)
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1]) > _ALIKE


def _reduced(picture: Array, height: int, width: int) -> Array:
    image = Image.fromarray(to_8_bits(picture)).resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(image.convert("RGB"), np.float64)
