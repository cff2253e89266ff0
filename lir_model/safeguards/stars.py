"""Gives back the light of faint stars that a network took for noise.

A star is a spot of a pixel or two, white enough to be seen in all colours, alone in a dark sky. The light of one is
spread over some pixels, so that it stands out from noise more clearly in a mean over such a spot than in any pixel. A
network that has seen few of them makes those fainter that it does not wipe out.
"""

from __future__ import annotations

import math
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.safeguards.calmest import power_of_calmest

_DEVIATION: Final = 0.9
"""Of the Gaussian that a spot is taken for, in pixels: chosen, for stars that an optic hardly spreads. Of wider ones,
of 1.1, seven tenths of the light are given back."""
_REACH: Final = 2
"""Pixels from the middle of a spot to its border."""
_PROFILE: Final = [math.exp(-((x / _DEVIATION) ** 2) / 2) for x in range(-_REACH, _REACH + 1)]
"""Light along a line through the middle of a spot whose peak is 1; a spot is the product of two."""
_SPOT: Final = sum(weight**2 for weight in _PROFILE) ** 2
"""Sum of the squares of a spot: the power of its light, and what noise gains in a sum over it."""
_CLEAR: Final = 5.0
"""By how many standard deviations of the noise a spot stands out to be a star. Measured, docs/experiments.md, row
111: with 4 noise passes for stars."""
_QUIET: Final = 3.5
_ALONE: Final = (3, 6)
"""Around a star nothing stands out by more than so many standard deviations from beyond the first distance on up to the
second, in pixels: chosen. So fine detail does not count."""
_WHITE: Final = 0.25
"""Share of the mean light of the three colours that each of them has at least: chosen. A hot pixel of a sensor is of
one colour."""
_DARK: Final = 0.25
"""How light a sky may be, white at 1: chosen."""
_CELL: Final = 8
"""Side of a cell in pixels. The sky is a mean over a cell and its eight neighbours, the noise that of the calmest fifth
of the cells: chosen."""
_LEAST: Final = 0.5 / 255
"""Least deviation of the noise: what rounding hides. Chosen."""


def keeping_stars(network: Network) -> Network:
    """The same network, but stars keep their light.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides that are multiples of 8; does not clip.
    """

    def run(pictures: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(pictures, pulse)
        lightness = pictures.mean(1, keepdim=True)
        cells = F.avg_pool2d(F.avg_pool2d(lightness, _CELL), 3, stride=1, padding=1, count_include_pad=False)
        if not (cells < _DARK).any():
            return restored
        sky = F.interpolate(cells, lightness.shape[-2:], mode="bilinear", align_corners=False)
        taken = pictures - restored
        places = _spots(lightness - sky, _noise(taken.mean(1, keepdim=True)), sky < _DARK)
        spot = _spot(pictures.device)
        colours = (_around(pictures - sky, places, _REACH) * spot).sum((2, 3))
        places = places[(colours > _WHITE * colours.mean(1, keepdim=True)).all(1)]
        light = (_around(taken, places, _REACH) * spot).sum((2, 3), keepdim=True) / _SPOT
        result = restored.clone()
        result.index_put_(_indices(places, _REACH), light.clamp_min_(0) * spot, accumulate=True)
        return result

    return run


def _noise(taken: Tensor) -> Tensor:
    """The deviation of the noise in the lightness of each picture, ``(b, 1, 1, 1)``."""
    calm = power_of_calmest(F.avg_pool2d(taken.square(), _CELL).flatten(1))
    return calm.sqrt().clamp_min(_LEAST).view(-1, 1, 1, 1)


def _spots(light: Tensor, noise: Tensor, dark: Tensor) -> Tensor:
    """The middles of spots that stand out from dark surroundings: picture, channel, row, column of each, ``(n, 4)``.

    Args:
        light: of each pixel above the sky, ``(b, 1, h, w)``.
        noise: its deviation, ``(b, 1, 1, 1)``.
        dark: where spots may be.
    """
    clear = _sums_in_spots(light) / (noise * _SPOT**0.5)
    near, far = _ALONE
    dark[..., :far, :] = dark[..., -far:, :] = dark[..., :far] = dark[..., -far:] = False
    places = (dark & (clear > _CLEAR)).nonzero()
    around = _around(clear, places, far)[:, 0].abs()
    middle = slice(far - _REACH, far + _REACH + 1)
    peaks = around[:, far, far] == around[:, middle, middle].amax((1, 2))
    around[:, far - near : far + near + 1, far - near : far + near + 1] = 0
    return places[peaks & (around.amax((1, 2)) < _QUIET)]


def _sums_in_spots(light: Tensor) -> Tensor:
    """The sum over a spot at each pixel, weighted by the spot's light: ``(b, 1, h, w)`` to the same."""
    for axis in (2, 3):
        side = light.shape[axis]
        padded = F.pad(light, (0, 0, _REACH, _REACH) if axis == 2 else (_REACH, _REACH))
        light = torch.zeros_like(light)
        for start, weight in enumerate(_PROFILE):
            light.add_(padded.narrow(axis, start, side), alpha=weight)
    return light


def _spot(device: torch.device) -> Tensor:
    """A star whose peak is 1, ``(5, 5)``."""
    profile = torch.tensor(_PROFILE, device=device)
    return torch.outer(profile, profile)


def _around(of: Tensor, places: Tensor, reach: int) -> Tensor:
    """What lies around each place, ``(n, c, 2 * reach + 1, 2 * reach + 1)``."""
    return of[_indices(places, reach, of.shape[1])]


def _indices(places: Tensor, reach: int, channels: int = 3) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    picture, _, row, column = places.view(-1, 4, 1, 1, 1).unbind(1)
    away = torch.arange(-reach, reach + 1, device=places.device)
    return picture, torch.arange(channels, device=places.device).view(-1, 1, 1), row + away.view(-1, 1), column + away
