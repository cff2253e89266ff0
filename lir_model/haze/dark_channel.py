"""The dark channel prior: near any point of a haze-free scene some pixel is dark in one of its channels.

He, Sun, Tang, *Single Image Haze Removal Using Dark Channel Prior*, CVPR 2009, with the transmission refined by their
guided filter (TPAMI 35, 2013). It takes all that is not dark for haze, even white walls and skies; the dehazing network
learns to correct that. The numbers below were chosen unless they name a source.
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
"""Sides in pixels of the windows of the dark channel, whose results are averaged: the small one follows edges of depth,
the large one finds something dark beside white walls."""
_REMOVED: Final = 0.97
"""Share of the haze that is removed; without any haze, far things look near."""
_LEAST_TRANSMISSION: Final = 0.3
"""Least transmission that is divided by. Where less light comes through, the division would amplify noise and blotches,
so some haze stays."""
_AIR: Final = 1000
"""One in this many pixels, the brightest of the dark channel, shows the airlight: 0.1 %, as in the paper."""
_AIR_WINDOW: Final = 21
"""Side in pixels of the window of the dark channel for the airlight: larger than lamps, which are not air."""
_DARKEST_AIR: Final = 0.1
"""Least value of a channel of the airlight."""
_SMOG: Final = (0.28, 0.22)
"""Transmission in the haziest quarter of a scene: from the first value up the air counts as lit evenly, from the second
down as smog."""
_BARE: Final = (0.06, 0.04)
"""Detail (local standard deviation of luma, divided by transmission): from the first value up it is that of a scene,
from the second down that of air in the shade."""
_DETAIL_RADIUS: Final = 7
"""Radius in pixels of the window for detail."""
_HALF_CLEAR: Final = (0.3, 0.5)
"""Range of transmission in which detail is looked for, because the scene should be visible there."""
_SHADE_WINDOW: Final = 61
"""Side in pixels of the window that shows how much light falls on the air near a pixel."""
_PLACES: Final = 6
"""Rows and columns of the grid of places in which it is judged whether there may be haze."""
_BLACKEST: Final = 0.02
"""Quantile of the pixels of a place that tells how dark it gets."""
_CLEAR_PLACES: Final = 0.35
"""Quantile of the places, by how dark they get, that decides whether there may be haze."""
_BLACK: Final = (0.09, 0.16)
"""Value of that quantile, white at 1: up to the first limit there is no haze, from the second on there may be some.
Measured: it is at most 0.07 in 13 of 16 clear photographs (in three pale ones 0.12, 0.18 and 0.27), and at least 0.16
in 14 hazy ones."""
_RADIUS: Final = 60
"""Radius in pixels of the window of the guided filter."""
_EPSILON: Final = 1e-3
"""Variance, white at 1, below which the guided filter takes a window for flat."""


@dataclass(frozen=True, eq=False)
class Haze:
    """The haze between the camera and scenes.

    Attributes:
        air: the airlight (colour of the air), ``(b, 3, h, w)``, above 0.
        transmission: the share of the scene's light that comes through, ``(b, 1, h, w)``.
        visible: the transmission in the haziest quarter if the air were lit evenly, ``(b,)``.
    """

    air: Tensor
    transmission: Tensor
    visible: Tensor

    @classmethod
    def of(cls, scene: Tensor) -> Haze:
        """Estimates the haze of scenes ``(b, 3, h, w)`` in [0, 1], some hundred pixels a side."""
        dark = _darkest(scene, _AIR_WINDOW).flatten(1)
        haziest = dark.topk(max(1, dark.shape[1] // _AIR)).indices
        air = scene.flatten(2).gather(2, haziest[:, None].expand(-1, 3, -1)).amax(2)[..., None, None]
        air = air.clamp_min(_DARKEST_AIR)
        transmission = _transmission(scene, air)
        visible = transmission.flatten(1).quantile(0.25, dim=1)
        shade = ramp(visible, _SMOG) * ramp(_half_clear_detail(scene, transmission), _BARE)
        # The haziest pixel nearby shows how much light falls on the air: the sun is behind only one side of smog.
        lit = box_mean(_largest(_darkest(scene / air, _AIR_WINDOW), _SHADE_WINDOW), _SHADE_WINDOW // 2)
        air = (air * (1 - shade[:, None, None, None] * (1 - lit))).clamp_min(_DARKEST_AIR)
        return cls(air, _transmission(scene, air), visible)


def may_be_hazy(scene: Tensor) -> Tensor:
    """Whether there may be haze in scenes ``(b, 3, h, w)`` in [0, 1]: ``(b,)``, from 0 (no) to 1 (yes).

    Haze lies over everything that is not near. A scene that is black in many places has none, however bright its sky.
    """
    darkest = scene.amin(1)
    h, w = (side // _PLACES for side in darkest.shape[-2:])
    places = darkest[:, : h * _PLACES, : w * _PLACES].unfold(1, h, h).unfold(2, w, w).flatten(1, 2).flatten(2)
    blackest = places.quantile(_BLACKEST, dim=2)
    return ramp(blackest.quantile(_CLEAR_PLACES, dim=1), _BLACK)


def dehaze(scene: Tensor) -> Tensor:
    """Removes the haze of whole scenes by the prior alone.

    Args:
        scene: ``(b, 3, h, w)`` in [0, 1], some hundred pixels a side.

    Returns:
        The same shape, clipped to [0, 1].
    """
    haze = Haze.of(scene)
    refined = _guided(luma(scene).double(), haze.transmission.double()).float().clamp(_LEAST_TRANSMISSION, 1)
    return ((scene - haze.air) / refined + haze.air).clamp(0, 1)


def _transmission(scene: Tensor, air: Tensor) -> Tensor:
    """The share of the scene's light that comes through, ``(b, 1, h, w)``, by the dark channels of scenes over air."""
    veils = torch.stack([_darkest(scene / air, window) for window in _WINDOWS])
    return 1 - _REMOVED * veils.clamp_max(1).mean(0)


def _half_clear_detail(scene: Tensor, transmission: Tensor) -> Tensor:
    """Median detail where about half of the scene's light seems to come through, ``(b,)``; infinite if that is
    nowhere."""
    grey = luma(scene).double()
    variance = box_covariance(grey, grey, _DETAIL_RADIUS)
    detail = (variance.clamp_min(0).sqrt() / transmission).float()
    low, high = _HALF_CLEAR
    half_clear = (transmission > low) & (transmission < high)
    return detail.where(half_clear, torch.nan).flatten(1).nanmedian(1).values.nan_to_num(torch.inf)


def _largest(x: Tensor, window: int) -> Tensor:
    """The largest value in a window, of an odd side, around each pixel; only pixels inside the picture count."""
    x = F.pad(x, [window // 2] * 4, value=-torch.inf)
    for axis in (2, 3):
        reached = 1
        while reached < window:  # each step doubles the stretch that a value is the largest of
            step = min(reached, window - reached)
            length = x.shape[axis] - step
            x = torch.maximum(x.narrow(axis, 0, length), x.narrow(axis, step, length))
            reached += step
    return x


def _darkest(scene: Tensor, window: int) -> Tensor:
    """The dark channel: the least value of any channel in a window around each pixel, ``(b, 1, h, w)``."""
    return -_largest(-scene.amin(1, keepdim=True), window)


def _guided(guide: Tensor, source: Tensor) -> Tensor:
    """A map, filtered so that its edges are those of the guide; both ``(b, 1, h, w)`` float64."""
    mean_guide, mean_source = box_mean(guide, _RADIUS), box_mean(source, _RADIUS)
    slope = box_covariance(guide, source, _RADIUS) / (box_covariance(guide, guide, _RADIUS) + _EPSILON)
    return box_mean(slope, _RADIUS) * guide + box_mean(mean_source - slope * mean_guide, _RADIUS)
