"""The dark channel prior: near any point of a hazeless scene something is dark in one of the colours.

He, Sun, Tang, *Single Image Haze Removal Using Dark Channel Prior*, CVPR 2009, with the transmission refined by their
guided filter (TPAMI 35, 2013). It takes whatever is not dark for haze, white walls and skies too, which is what the
network of dehazing learns to mend.
"""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.guided import box_mean

_WINDOWS: Final = (9, 31)
"""The small one follows the edges of depth, the large one finds something dark beside white walls: the mean is better
than any one window."""
_REMOVED: Final = 0.97
"""Share of the haze that is taken away; without any the far looks near."""
_LEAST_TRANSMISSION: Final = 0.3
"""Where less comes through, some haze stays: what is left of the scene would be noise and blotches."""
_AIR: Final = 1000
"""The brightest of so many pixels of the dark channel show the air."""
_AIR_WINDOW: Final = 21
"""Of that dark channel: larger than lamps, which are no air."""
_RADIUS: Final = 60
_EPSILON: Final = 1e-3
_LUMA: Final = (0.299, 0.587, 0.114)


def luma(scene: Tensor) -> Tensor:
    """``(b, 3, h, w)`` to ``(b, 1, h, w)`` by ITU-R BT.601."""
    return (scene * scene.new_tensor(_LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)


def dehaze(scene: Tensor) -> Tensor:
    """Whole scenes without their haze.

    Args:
        scene: ``(b, 3, h, w)`` in [0, 1], some hundred pixels a side.

    Returns:
        The same shape, clipped to [0, 1].
    """
    air, transmission = air_and_transmission(scene)
    refined = _guided(luma(scene).double(), transmission.double()).float().clamp(_LEAST_TRANSMISSION, 1)
    return ((scene - air) / refined + air).clamp(0, 1)


def air_and_transmission(scene: Tensor) -> tuple[Tensor, Tensor]:
    """The colour of the air, ``(b, 3, 1, 1)``, and the share of light that comes through it, ``(b, 1, h, w)``."""
    dark = _darkest(scene, _AIR_WINDOW).flatten(1)
    haziest = dark.topk(max(1, dark.shape[1] // _AIR)).indices
    air = scene.flatten(2).gather(2, haziest[:, None].expand(-1, 3, -1)).amax(2)[..., None, None].clamp_min(0.1)
    veils = torch.stack([_darkest(scene / air, window) for window in _WINDOWS])
    return air, 1 - _REMOVED * veils.mean(0)


def _darkest(scene: Tensor, window: int) -> Tensor:
    """The least value of any colour in a window around each pixel, ``(b, 1, h, w)``."""
    return -F.max_pool2d(-scene.amin(1, keepdim=True), window, 1, window // 2)


def _guided(guide: Tensor, source: Tensor) -> Tensor:
    mean_guide, mean_source = box_mean(guide, _RADIUS), box_mean(source, _RADIUS)
    covariance = box_mean(guide * source, _RADIUS) - mean_guide * mean_source
    slope = covariance / (box_mean(guide.square(), _RADIUS) - mean_guide.square() + _EPSILON)
    return box_mean(slope, _RADIUS) * guide + box_mean(mean_source - slope * mean_guide, _RADIUS)
