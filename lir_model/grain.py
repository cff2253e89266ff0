"""How noisy a photograph is by itself, so that the noisy ones need not be held up as clean."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from lir_model.arrays import Array

_LUMA: Final = (0.299, 0.587, 0.114)
_BLOCK: Final = 16
_FLATTEST: Final = 0.1
"""Share of the blocks that are taken for flat: what varies there is noise."""
_EXPOSED: Final = (25, 235)
"""Mean luma of blocks that count: noise is clipped where a picture is black or white."""


def grain(picture: Array) -> float:
    """The standard deviation of the noise in the flattest tenth of a picture.

    By the difference of two Laplacians, to which planes and straight edges are zero (Immerkær, *Fast Noise Variance
    Estimation*, 1996), in blocks, for texture is no noise.

    Args:
        picture: ``(h, w, 3)``, uint8 sRGB, at least 18 pixels a side.

    Returns:
        That of luma, of 255; 0 where every block is black or white.
    """
    luma = picture.astype(np.float32) @ np.array(_LUMA, np.float32)
    rows = luma[:-2] - 2 * luma[1:-1] + luma[2:]
    differences = rows[:, :-2] - 2 * rows[:, 1:-1] + rows[:, 2:]
    mean = _block_means(luma[1:-1, 1:-1])
    low, high = _EXPOSED
    deviation = np.sqrt(_block_means(differences**2)[(mean > low) & (mean < high)]) / 6
    return float(np.quantile(deviation, _FLATTEST)) if deviation.size else 0.0


def _block_means(plane: Array) -> Array:
    blocks = sliding_window_view(plane, (_BLOCK, _BLOCK))[::_BLOCK, ::_BLOCK]
    means: Array = blocks.mean((2, 3))
    return means
