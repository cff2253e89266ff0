"""Takes the colour out of saturated areas before the network sees them, and adds it again afterwards.

A network learns from photographs what colours look like: green is mostly leaves, which vary in colour. So it mistakes
noise in a flat green for such variation and leaves more of it than in grey. Therefore the local mean chroma is
subtracted before the network and added to its output; the noise itself does not change. Areas where noise is clipped at
black or white are left as they are, because the network has to see the clipping.
"""

from __future__ import annotations

from typing import Final

import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.tensors import brightest, darkest, luma, ramp

_CELL: Final = 16
"""Side of a cell in pixels. The mean colour is that of a cell and its eight neighbours: chosen."""
_SATURATED: Final = (0.15, 0.35)
"""Difference between the largest and the smallest channel of the mean colour: up to the first value an area counts as
neutral, from the second on as saturated. Chosen."""
_CUT: Final = (0.05, 0.01)
"""Share of pixels with a clipped channel: from the first value on an area stays as it is, up to the second it is
treated in full. Chosen."""


def neutralising_colours(network: Network) -> Network:
    """The same network, which sees saturated areas as neutral ones.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides of at least 16; does not clip.
    """

    def run(picture: Tensor, pulse: parallel.Pulse) -> Tensor:
        colour = _colour(picture)
        return network(picture, pulse) if colour is None else network(picture - colour, pulse) + colour

    return run


def _colour(picture: Tensor) -> Tensor | None:
    """The chroma to take out, smooth in space: ``(b, 3, h, w)``, local mean colour minus its luma; None where no area
    is saturated."""
    mean = _cells(picture)
    saturated = ramp(brightest(mean) - darkest(mean), _SATURATED)
    if not saturated.any():
        return None
    cut = _cells(((brightest(picture) >= 1) | (darkest(picture) <= 0)).float())
    colour = (mean - luma(mean)) * saturated * ramp(cut, _CUT)
    return F.interpolate(colour, picture.shape[-2:], mode="bilinear", align_corners=False)


def _cells(picture: Tensor) -> Tensor:
    """The mean of each cell and its neighbours: ``(b, c, rows, columns)`` of cells."""
    return F.avg_pool2d(F.avg_pool2d(picture, _CELL), 3, stride=1, padding=1, count_include_pad=False)
