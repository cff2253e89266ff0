"""What all of a photo tells of noise: how much colour its fine detail has where it has least, and everywhere else.

Each colour of a sensor has noise of its own, and what cameras do to it leaves blotches that are coarser in colour than
in lightness. It is everywhere but in lights and blacks, and so in the calmest blocks, too. Grass, fur and leaves differ
from pixel to pixel in lightness, hardly in colour; things with colours of their own leave some blocks without.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.diagnosis.noise_evidence import DETAIL
from lir_model.diagnosis.views import spread
from lir_model.pixels import Array
from lir_model.tensors import brightest, darkest

_SIDE: Final = 64
"""Side in pixels of the squares that are looked at: chosen."""
_REDUCED: Final = (1, 2, 4)
"""Factors of reduction at which detail is looked at: chosen, for blotches of colour are some pixels wide."""
_BLOCK: Final = 8
"""Side of the blocks, in reduced pixels: chosen."""
_LIGHTNESS: Final = (0.03, 0.65)
"""Lightness, white at 1, of the blocks that count: in others noise hardly shows. Chosen."""
_CLIPPED: Final = 0.05
"""Share of its pixels that may be black or white in a block that counts in reduced detail: chosen. At full size all
count, for the paper of drawings is white. Measured: otherwise three of 33 drawings pass for noisy."""
_FEWEST: Final = 16
"""Blocks that count at least, the least clipped: chosen."""
_QUANTILES: Final = (0.01, 0.25, 0.75)
"""What is known of the blocks: the calmest of them, and others, that show how much calmer they are. Chosen."""
_NO_COLOUR: Final = 0.15
"""Standard deviation, of 255, added before logarithms are taken, so that errors of rounding say little: chosen."""
_WEIGHTS: Final = (2.08, 0.40, 0.97, -1.09, -1.74, -1.75, 1.09, 0.59, 0.52)
_OF_SEVERITY: Final = 0.73
_CONSTANT: Final = -3.07
"""Weights of the logarithms, finest detail first, of the root of the severity, and constant: fitted by
``build/tools/fit_evidence.py``; see docs/experiments.md, row 113."""


def colour_of_detail(picture: Array) -> tuple[float, ...]:
    """How much colour the fine detail of a photo has: for each reduction the logarithms of three quantiles of blocks.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth and size.
    """
    squares = spread(picture, _SIDE).float()
    return tuple(value for factor in _REDUCED for value in _quantiles(squares, factor))


def likelihood(colour: Sequence[float], severity: float) -> float:
    """How likely a photo has coloured noise, as logarithm of the odds; from 0 on it is taken for noisy.

    Args:
        colour: what ``colour_of_detail`` says.
        severity: of noise, 0 to 100, on average over the flattest places by lightness.
    """
    known = zip(_WEIGHTS, colour, strict=True)
    return sum(weight * value for weight, value in known) + _OF_SEVERITY * severity**0.5 + _CONSTANT


def _quantiles(squares: Tensor, factor: int) -> list[float]:
    """Logarithms of the quantiles of the standard deviations of colour in blocks of squares, ``(n, 3, h, w)``."""
    small = F.avg_pool2d(squares, factor)
    weights = torch.tensor(DETAIL)[None, None] / 6
    wide = F.pad(small, (1, 1, 1, 1), mode="reflect").flatten(0, 1)[:, None]
    detail = F.conv2d(wide, weights).view_as(small)
    colour = (detail - detail.mean(1, keepdim=True)).square().sum(1, keepdim=True)
    deviation = F.avg_pool2d(colour, _BLOCK).flatten().sqrt()
    lightness = F.avg_pool2d(small.mean(1, keepdim=True), _BLOCK).flatten() / 255
    cut = ((brightest(squares) >= 254) | (darkest(squares) <= 1)).float()
    clipped = F.avg_pool2d(cut, factor * _BLOCK).flatten()
    exposed = (clipped < _CLIPPED) | (factor == 1)
    counts = exposed & (lightness > _LIGHTNESS[0]) & (lightness < _LIGHTNESS[1])
    if int(counts.sum()) < _FEWEST:
        counts = clipped <= clipped.sort().values[:_FEWEST][-1]
    found = deviation[counts].quantile(torch.tensor(_QUANTILES))
    return (found + _NO_COLOUR).log().tolist()
