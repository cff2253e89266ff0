"""Measures the noise of photographs, so that noisy ones are not used as clean targets."""

from __future__ import annotations

from typing import Final

import torch.nn.functional as F

from lir_model.pixels import Array
from lir_model.tensors import luma, to_tensor

_BLOCK: Final = 16
"""Side in pixels of the blocks in which noise is measured: chosen."""
_FLATTEST: Final = 0.1
"""Quantile of the variances of the blocks that is taken for the noise's: in the flattest blocks, only noise varies.
Chosen."""
_EXPOSED: Final = (25 / 255, 235 / 255)
"""Range of the mean luma of blocks that count, because noise is clipped in darker and brighter ones: chosen."""


def noise_level(picture: Array) -> float:
    """The standard deviation of the noise in the flattest tenth of a picture.

    Noise is what a filter leaves that is zero on planes and straight edges, the difference of two Laplacians (Immerkær,
    *Fast Noise Variance Estimation*, 1996). It is measured in blocks, because the filter does not remove texture.

    Args:
        picture: ``(h, w, 3)`` of any depth, at least 18 pixels a side.

    Returns:
        The standard deviation of luma, white at 255; 0 if every block is nearly black or white.
    """
    lightness = luma(to_tensor(picture[None]))
    differences = lightness.diff(n=2, dim=2).diff(n=2, dim=3)
    mean = F.avg_pool2d(lightness[..., 1:-1, 1:-1], _BLOCK)
    # The squares of the filter's coefficients add up to 36.
    variance = F.avg_pool2d(differences.square(), _BLOCK) / 36
    low, high = _EXPOSED
    exposed = variance[(mean > low) & (mean < high)]
    return 255 * float(exposed.quantile(_FLATTEST).sqrt()) if len(exposed) else 0.0
