"""The dark channel prior: near any point of a hazeless scene something is dark in one of the colours.

He, Sun, Tang, *Single Image Haze Removal Using Dark Channel Prior*, CVPR 2009, with the transmission refined by their
guided filter (TPAMI 35, 2013). It takes whatever is not dark for haze, white walls and skies too, which is what the
network of dehazing learns to mend. The numbers below were chosen unless they name a source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.guided_filter import box_covariance, box_mean
from lir_model.tensors import luma, ramp

_WINDOWS: Final = (9, 31)
"""Windows of the dark channel in pixels, whose results are averaged: the small one follows the edges of depth, the
large one finds something dark beside white walls."""
_REMOVED: Final = 0.97
"""Share of the haze that is taken away; without any haze what is far looks near."""
_LEAST_TRANSMISSION: Final = 0.3
"""Transmission that is divided by at least: where less light comes through, dividing would leave noise and blotches, so
some haze stays."""
_AIR: Final = 1000
"""The brightest of so many pixels of the dark channel show the air: 0.1 %, as in the paper."""
_AIR_WINDOW: Final = 21
"""Window of the dark channel that shows the air, in pixels: larger than lamps, which are no air."""
_DARKEST_AIR: Final = 0.1
_SMOG: Final = (0.28, 0.22)
"""Light that comes through the haziest quarter of a scene: at the first value air is lit evenly, at the second it is
smog."""
_BARE: Final = (0.06, 0.04)
"""Detail (local deviation of luma, divided by transmission): at the first value it is that of a scene, at the second
that of air in the shade."""
_DETAIL_RADIUS: Final = 7
_HALF_CLEAR: Final = (0.3, 0.5)
"""Transmission where detail is looked for: the scene ought to show there."""
_SHADE_WINDOW: Final = 61
_PLACES: Final = 6
"""Whether there may be haze is judged in a grid of so many places a side."""
_BLACKEST: Final = 0.02
"""How dark a place gets: the quantile of its pixels at this share."""
_CLEAR_PLACES: Final = 0.35
"""Where this share of the places gets darker than the first limit below, there is no haze; where it stays brighter than
the second, there may be some. Measured: of 16 clear photographs it reaches 0.07 at most, but for three pale ones
(0.12, 0.18, 0.27); of 14 hazy ones 0.16 at least."""
_BLACK: Final = (0.09, 0.16)
_RADIUS: Final = 60
_EPSILON: Final = 1e-3


@dataclass(frozen=True, eq=False)
class Haze:
    """What stands between the camera and scenes.

    Attributes:
        air: its colour, ``(b, 3, h, w)``, above 0.
        transmission: the share of light that comes through, ``(b, 1, h, w)``.
        visible: the share that comes through in the haziest quarter, were the air lit evenly, ``(b,)``.
    """

    air: Tensor
    transmission: Tensor
    visible: Tensor

    @classmethod
    def of(cls, scene: Tensor) -> Haze:
        """Judges ``(b, 3, h, w)`` in [0, 1], some hundred pixels a side."""
        dark = _darkest(scene, _AIR_WINDOW).flatten(1)
        haziest = dark.topk(max(1, dark.shape[1] // _AIR)).indices
        air = scene.flatten(2).gather(2, haziest[:, None].expand(-1, 3, -1)).amax(2)[..., None, None]
        air = air.clamp_min(_DARKEST_AIR)
        transmission = _transmission(scene, air)
        visible = transmission.flatten(1).quantile(0.25, dim=1)
        shade = ramp(visible, _SMOG) * ramp(_half_clear_detail(scene, transmission), _BARE)
        # The haziest place near shows how much light is on the air: of smog the sun is behind one side only.
        lit = box_mean(_largest(_darkest(scene / air, _AIR_WINDOW), _SHADE_WINDOW), _SHADE_WINDOW // 2)
        air = (air * (1 - shade[:, None, None, None] * (1 - lit))).clamp_min(_DARKEST_AIR)
        return cls(air, _transmission(scene, air), visible)


def veiled(scene: Tensor) -> Tensor:
    """Whether there may be haze in ``(b, 3, h, w)``, from 0 to 1, ``(b,)``.

    Haze lies over all that is not near. Where things are black in many places there is none, however bright the sky.
    """
    darkest = scene.amin(1)
    h, w = (side // _PLACES for side in darkest.shape[-2:])
    places = darkest[:, : h * _PLACES, : w * _PLACES].unfold(1, h, h).unfold(2, w, w).flatten(1, 2).flatten(2)
    blackest = places.quantile(_BLACKEST, dim=2)
    return ramp(blackest.quantile(_CLEAR_PLACES, dim=1), _BLACK)


def dehaze(scene: Tensor) -> Tensor:
    """Whole scenes without their haze.

    Args:
        scene: ``(b, 3, h, w)`` in [0, 1], some hundred pixels a side.

    Returns:
        The same shape, clipped to [0, 1].
    """
    haze = Haze.of(scene)
    refined = _guided(luma(scene).double(), haze.transmission.double()).float().clamp(_LEAST_TRANSMISSION, 1)
    return ((scene - haze.air) / refined + haze.air).clamp(0, 1)


def _transmission(scene: Tensor, air: Tensor) -> Tensor:
    veils = torch.stack([_darkest(scene / air, window) for window in _WINDOWS])
    return 1 - _REMOVED * veils.clamp_max(1).mean(0)


def _half_clear_detail(scene: Tensor, transmission: Tensor) -> Tensor:
    """The detail where half of a scene's light seems to come through, ``(b,)``; infinite without such a place."""
    grey = luma(scene).double()
    variance = box_covariance(grey, grey, _DETAIL_RADIUS)
    detail = (variance.clamp_min(0).sqrt() / transmission).float()
    low, high = _HALF_CLEAR
    half_clear = (transmission > low) & (transmission < high)
    return detail.where(half_clear, torch.nan).flatten(1).nanmedian(1).values.nan_to_num(torch.inf)


def _largest(x: Tensor, window: int) -> Tensor:
    """The largest value in a window of an odd side around each pixel, of the part of it inside the picture."""
    x = F.pad(x, [window // 2] * 4, value=-torch.inf)
    for axis in (2, 3):
        reached = 1
        while reached < window:  # each step doubles what a value is the largest of
            step = min(reached, window - reached)
            length = x.shape[axis] - step
            x = torch.maximum(x.narrow(axis, 0, length), x.narrow(axis, step, length))
            reached += step
    return x


def _darkest(scene: Tensor, window: int) -> Tensor:
    """The least value of any colour in a window around each pixel, ``(b, 1, h, w)``."""
    return -_largest(-scene.amin(1, keepdim=True), window)


def _guided(guide: Tensor, source: Tensor) -> Tensor:
    mean_guide, mean_source = box_mean(guide, _RADIUS), box_mean(source, _RADIUS)
    slope = box_covariance(guide, source, _RADIUS) / (box_covariance(guide, guide, _RADIUS) + _EPSILON)
    return box_mean(slope, _RADIUS) * guide + box_mean(mean_source - slope * mean_guide, _RADIUS)
