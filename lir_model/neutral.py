"""Saturated places shown to a network as neutral ones, and given their colour back after it.

A network knows what colours are like in photographs: green is mostly leaves, whose colours vary. So it takes noise in a
flat green for such variation and leaves more of it than in grey. Whatever the local mean of the colours is added to all
three channels alike, and the difference is added to what the network makes of that; noise stays as it is. Where noise
is cut off at black or white the picture stays as it is, for the network must see where that is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import torch.nn.functional as F
from torch import Tensor

from lir_model import parallel
from lir_model.tensors import brightest, darkest, luma, ramp

Network = Callable[[Tensor, parallel.Check], Tensor]
"""As a runner holds it."""

_CELL: Final = 16
"""Side in pixels of the cells whose mean colour counts, each with its eight neighbours: chosen."""
_SATURATED: Final = (0.15, 0.35)
"""Least and most difference between the channels of the mean colour from which a place passes for saturated: chosen."""
_CUT: Final = (0.05, 0.01)
"""Share of the pixels with a channel at black or white from which a place stays as it is, and up to which not."""


def neutrally(network: Network) -> Network:
    """The same network, shown saturated places as neutral ones.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], of sides of at least 16; nothing is clipped on the way.
    """

    def run(picture: Tensor, check: parallel.Check) -> Tensor:
        colour = _colour(picture)
        return network(picture - colour, check) + colour

    return run


def _colour(picture: Tensor) -> Tensor:
    """How far the colours of each place, smooth in space, are from its luma."""
    mean = _cells(picture)
    saturated = ramp(brightest(mean) - darkest(mean), _SATURATED)
    cut = _cells(((brightest(picture) >= 1) | (darkest(picture) <= 0)).float())
    colour = (mean - luma(mean)) * saturated * ramp(cut, _CUT)
    return F.interpolate(colour, picture.shape[-2:], mode="bilinear", align_corners=False)


def _cells(picture: Tensor) -> Tensor:
    """The mean of each cell and its neighbours, ``(b, c, h, w)`` in cells."""
    return F.avg_pool2d(F.avg_pool2d(picture, _CELL), 3, stride=1, padding=1, count_include_pad=False)
