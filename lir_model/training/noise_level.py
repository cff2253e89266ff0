"""How noisy a photograph is, so that noisy ones are not used as clean targets."""

from __future__ import annotations

from typing import Final

import torch.nn.functional as F

from lir_model.pixels import Array
from lir_model.tensors import luma, to_tensor

_BLOCK: Final = 16
_FLATTEST: Final = 0.1
"""Share of the blocks that are taken for flat: what varies there is noise."""
_EXPOSED: Final = (25 / 255, 235 / 255)
"""Mean luma of blocks that count: noise is clipped where a picture is black or white."""


def noise_level(picture: Array) -> float:
    """The standard deviation of the noise in the flattest tenth of a picture.

    By the difference of two Laplacians, to which planes and straight edges are zero (Immerkær, *Fast Noise Variance
    Estimation*, 1996), in blocks, for texture is no noise.

    Args:
        picture: ``(h, w, 3)`` of any dtype, at least 18 pixels a side.

    Returns:
        That of luma, of 255; 0 where every block is black or white.
    """
    lightness = luma(to_tensor(picture[None]))
    differences = lightness.diff(n=2, dim=2).diff(n=2, dim=3)
    mean = F.avg_pool2d(lightness[..., 1:-1, 1:-1], _BLOCK)
    # Of white noise the mask has 36 times the variance.
    variance = F.avg_pool2d(differences.square(), _BLOCK) / 36
    low, high = _EXPOSED
    exposed = variance[(mean > low) & (mean < high)]
    return 255 * float(exposed.quantile(_FLATTEST).sqrt()) if len(exposed) else 0.0
