"""Takes no more from a place than noise can have been.

Noise has about the same power in all places that are equally light, and what it was is seen in the calmest of them,
where a network takes nothing else. Where it takes much more, it takes detail with it. If noise of power n and detail of
power d were taken, and a share a of both is, then (1 - a)² n of the noise stays and a² d of the detail goes: with
a = 2 n / (n + d) that is just n, as much as the picture had. So what is taken is held to twice the power of noise at
most, by a factor, and no place comes out worse than it was. The noise of cameras is stronger at edges, and that of JPEG
files lies there; such noise is alike from pixel to pixel, in lightness or in colour, and may have more power.
"""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.safeguards.calmest import count_of_calmest, power_of_calmest
from lir_model.tensors import ramp

_CELL: Final = 8
"""Side in pixels of the cells, among which the calmest are sought."""
_GROUPS: Final = 8
"""Groups of cells by how light they are: the curves of cameras hide noise in shadows and lights. Chosen."""
_AROUND: Final = 5
"""Side in pixels of the surroundings over which the power of what was taken is a mean. Measured, as the limits below:
docs/experiments.md, row 110."""
_MOST: Final = (8.0, 2.0)
"""Power that may be taken, over that of the noise: for noise that may be stronger at edges, and for noise that is the
same everywhere."""
_ALIKE: Final = (0.15, 0.05)
"""By how much less than pixels two apart neighbours differ: from the first value on noise counts as that of a camera,
up to the second as white."""
_FAINT: Final = (1.5 / 255, 2.5 / 255)
"""Standard deviation of the noise, white at 1: up to the first value it counts as that of a camera, because rounding
makes faint noise white."""
_STRONG: Final = (22 / 255, 12 / 255)
"""The same for strong noise, which is cut off at black and white, so that dark and light places have less of it than
others."""
_ROUNDING: Final = (1 / 255) ** 2 / 3
"""Power that rounding to 8 bits may hide: chosen."""


def taking_no_more_than_noise(network: Network) -> Network:
    """The same network, but it takes no more from a place than noise can have been.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides that are multiples of 4; does not clip.
    """

    def run(pictures: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(pictures, pulse)
        taken = pictures - restored
        power = taken.square().mean(1, keepdim=True)
        most = torch.stack([_most(*each) for each in zip(pictures, taken, power, strict=True)])
        around = F.avg_pool2d(power, _AROUND, stride=1, padding=_AROUND // 2, count_include_pad=False)
        return pictures - taken * torch.div(most, around.clamp_min_(_ROUNDING)).clamp_max_(1)

    return run


def _most(picture: Tensor, taken: Tensor, power: Tensor) -> Tensor:
    """The power that may be taken from each place, ``(1, h, w)``.

    Args:
        picture, taken: ``(3, h, w)``.
        power: of what was taken, a mean over the colours, ``(1, h, w)``.
    """
    cells = F.avg_pool2d(power, _CELL)
    calm = cells.flatten().topk(count_of_calmest(cells.numel()), largest=False, sorted=False)
    noise = calm.values.max()
    c, h, w = taken.shape
    grid = taken.reshape(c, h // _CELL, _CELL, w // _CELL, _CELL).permute(1, 3, 0, 2, 4).flatten(0, 1)
    red, green, blue = grid[calm.indices].unbind(1)
    alike = torch.stack([_alike(each) for each in (red + green + blue, red - green, blue - green)]).max()
    deviation = noise.sqrt()
    white = ramp(alike, _ALIKE) * ramp(deviation, _FAINT) * ramp(deviation, _STRONG)
    unlike, same = _MOST
    alone = _among_alike(cells, F.avg_pool2d(picture.mean(0, keepdim=True), _CELL)).clamp_min(noise)
    most = (alone + _ROUNDING) * unlike * (same / unlike) ** white
    return F.interpolate(most[None], (h, w), mode="bilinear", align_corners=False)[0]


def _among_alike(cells: Tensor, lightness: Tensor) -> Tensor:
    """The power of the noise at the lightness of each cell: in the calmest of those that are about as light.

    Args:
        cells: power of what was taken, ``(1, rows, columns)``.
        lightness: the same shape.
    """
    order = lightness.flatten().argsort()
    found = torch.empty_like(lightness.flatten())
    for group in order.tensor_split(_GROUPS):
        found[group] = power_of_calmest(cells.flatten()[group])
    return found.view_as(cells)


def _alike(cells: Tensor) -> Tensor:
    """By how much less than pixels two apart neighbours differ, in square cells ``(n, side, side)``; 0 for white
    noise."""
    near, far = (
        (cells[:, step:] - cells[:, :-step]).square().mean() + (cells[..., step:] - cells[..., :-step]).square().mean()
        for step in (1, 2)
    )
    return 1 - (near + _ROUNDING) / (far + _ROUNDING)
