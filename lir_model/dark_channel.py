"""The dark channel prior: near any point of a hazeless scene something is dark in one of the colours.

He, Sun, Tang, *Single Image Haze Removal Using Dark Channel Prior*, CVPR 2009, with the transmission refined by their
guided filter (TPAMI 35, 2013). What is not dark is haze, or white: it takes white walls and skies for haze, where the
network errs the other way, so the mean of both is better than either.
"""

from __future__ import annotations

from typing import Final

import torch.nn.functional as F
from torch import Tensor

from lir_model.guided import box_mean

_WINDOW: Final = 15
_REMOVED: Final = 0.95
"""Share of the haze that is taken away; without any the far looks near."""
_LEAST_TRANSMISSION: Final = 0.1
_AIR: Final = 1000
"""The brightest of so many pixels of the dark channel show the air."""
_RADIUS: Final = 40
_EPSILON: Final = 1e-3
_LUMA: Final = (0.299, 0.587, 0.114)


def dehaze(scene: Tensor) -> Tensor:
    """A whole scene without its haze.

    Args:
        scene: ``(1, 3, h, w)`` in [0, 1], some hundred pixels a side.

    Returns:
        The same shape, clipped to [0, 1].
    """
    air, transmission = _air_and_transmission(scene)
    luma = (scene * scene.new_tensor(_LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)
    refined = _guided(luma.double(), transmission.double()).float().clamp(_LEAST_TRANSMISSION, 1)
    return ((scene - air) / refined + air).clamp(0, 1)


def visibility(scene: Tensor) -> float:
    """How much light comes through in the haziest quarter of a scene ``(1, 3, h, w)``: at most so much, from 0 to 1."""
    return float(_air_and_transmission(scene)[1].quantile(0.25))


def _air_and_transmission(scene: Tensor) -> tuple[Tensor, Tensor]:
    dark = _darkest(scene)
    count = max(1, dark.numel() // _AIR)
    haziest = dark.flatten().topk(count).indices
    air = scene.flatten(2)[..., haziest].amax(2)[..., None, None].clamp_min(0.1)
    return air, 1 - _REMOVED * _darkest(scene / air)


def _darkest(scene: Tensor) -> Tensor:
    """The least value of any colour in a window around each pixel, ``(1, 1, h, w)``."""
    return -F.max_pool2d(-scene.amin(1, keepdim=True), _WINDOW, 1, _WINDOW // 2)


def _guided(guide: Tensor, source: Tensor) -> Tensor:
    mean_guide, mean_source = box_mean(guide, _RADIUS), box_mean(source, _RADIUS)
    covariance = box_mean(guide * source, _RADIUS) - mean_guide * mean_source
    slope = covariance / (box_mean(guide.square(), _RADIUS) - mean_guide.square() + _EPSILON)
    return box_mean(slope, _RADIUS) * guide + box_mean(mean_source - slope * mean_guide, _RADIUS)
