"""Takes away only what rain can have added: light that is nearly grey.

Rain shows because drops are lit (Garg and Nayar, *Vision and Rain*, 2007): they add light to what lies behind, or hide
some of it behind light of their own, and either way are as grey as the sky. So no pixel is darker for a drop, unless a
veil of fine drops lies before something bright, which is smooth; and no colour gains much more than the others, unless
they are brighter behind the drop already, so that less of it shows before them. What the network takes beyond that was
the photograph's, for instance coloured print.
"""

from __future__ import annotations

from itertools import permutations
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network

_TINT: Final = 0.1
"""Share by which a colour may gain more than another, white at 1: more than twice the tint of the rain that the network
learned from (``degrade/rain.py``). Chosen."""
_ROUNDING: Final = 0.5 / 255
"""What rounding to 8 bits may add to a colour or take from it."""
_CLIPPED: Final = 1 - _ROUNDING
"""From this value on a colour may have gained more than can be seen."""
_LEAST_ROOM: Final = 1 / 255
"""What a colour of the scene lacks to white is at least this much: a level, so that nothing is divided by 0."""
_COMPARABLE: Final = 2.0
"""Light before a scene is compared for colours whose room to white differs by at most this factor; a colour with hardly
any room gains too little to tell how much there was. Measured, docs/experiments.md, row 106."""
_CELL: Final = 16
"""Side of a cell in pixels. What a veil takes is smooth over a cell and its eight neighbours: chosen."""


def taking_only_light(network: Network) -> Network:
    """The same network, which takes nearly grey light only and brightens nothing but what is veiled.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides of at least 16.
    """

    def run(picture: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(picture, pulse)
        taken = picture - restored
        return picture - torch.where(taken > 0, _grey(taken, picture, restored), _veiled(taken))

    return run


def _grey(taken: Tensor, picture: Tensor, restored: Tensor) -> Tensor:
    """What was taken from each colour, as far as the other two agree that it was light of rain."""
    gains = [gain * (1 + _TINT) + _ROUNDING for gain in taken.clamp_min(0).split(1, -3)]
    gains = [gain.masked_fill_(of >= _CLIPPED, torch.inf) for gain, of in zip(gains, picture.split(1, -3), strict=True)]
    rooms = (1 - restored).clamp_(_LEAST_ROOM, 1).split(1, -3)
    least = list(taken.split(1, -3))
    for one, other in permutations(range(len(least)), 2):
        # Added to what is behind, light is the same for all colours; before it, in proportion to the room to white.
        share = torch.div(rooms[one], rooms[other]).clamp_min_(1)
        share.masked_fill_(share > _COMPARABLE, torch.inf)
        least[one] = torch.minimum(least[one], share.mul_(gains[other]))
    return torch.cat(least, -3)


def _veiled(taken: Tensor) -> Tensor:
    """What was taken from each colour where that is negative, as far as it was so all around."""
    cells = F.avg_pool2d(F.avg_pool2d(taken, _CELL, ceil_mode=True), 3, stride=1, padding=1, count_include_pad=False)
    around = F.interpolate(cells, taken.shape[-2:], mode="bilinear", align_corners=False)
    return torch.maximum(taken, around.clamp_max_(0))
