"""Restores strongly coloured edges colour by colour where a network takes more from them than noise.

A network knows from photographs that colours change less from pixel to pixel than lightness does. So it blurs the
edges between strong colours that signs, charts and screens have, and wipes out print that is as light as its ground.
Each colour alone is to it a grey picture, whose edges it keeps; but it tells noise better by all three. So small parts
of the picture are restored both ways where such edges are, and there the way that takes less is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.region import Region
from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.safeguards.calmest import power_of_calmest
from lir_model.tensors import ramp

_CELL: Final = 4
"""Side in pixels of a cell: chosen. All of this is measured in cells, for that takes a hundredth of the network's
time."""
_AROUND_TAKEN: Final = 5
_AROUND_EDGES: Final = 3
"""Cells along each axis over which what was taken is averaged, and in which edges count: chosen. Over fewer, noise
differs too much from place to place."""
_STRONG: Final = (60 / 255, 120 / 255)
"""How much the difference of two colours changes within those cells, white at 1: up to the first value an edge counts
as that of a photograph, from the second on as a strong one. These limits, the next two and
``_MUCH`` were measured, see docs/experiments.md, row 105."""
_RATIO: Final = (1.3, 2.0)
"""Power taken from all colours together over that taken from each: up to the first value nothing changes, from the
second on each colour is restored alone."""
_NOISE: Final = (22 / 255, 12 / 255)
"""Standard deviation of the noise, white at 1: from the first value on nothing changes, up to the second all does. Of
strong noise the network leaves much in a single colour."""
_MUCH: Final = (1.5, 3.0)
"""Power taken over that of the noise: up to the first value it was noise, from the second on it was much more, and the
place is looked at. Without this, patterns get noise back that the network leaves in a single colour."""
_LEAST: Final = 3 * (2 / 255) ** 2
"""Least power that counts as noise: two levels of each colour, of which a part is rounding. Chosen."""
_SHARE: Final = 0.03
"""A part is restored colour by colour, which takes three times as long again, if so much was taken in more than this
share of it. Chosen."""
_INNER: Final = 160
_MARGIN: Final = 16
"""Side of a part, and what the network sees around it, in pixels: chosen, together a multiple of 32, which the network
accepts."""
_WHOLE: Final = _INNER + 2 * _MARGIN
_ROUNDING: Final = 2 / 255**2
"""Power that rounding to 8 bits may hide, added to what is divided by: chosen."""


def keeping_coloured_edges(network: Network) -> Network:
    """The same network, but strongly coloured edges stay.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides that are multiples of 32 and at least 128; does
    not clip.
    """

    def run(pictures: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(pictures, pulse)
        taken = _power(pictures - restored)
        noise = _noise(taken)
        much = taken / noise.clamp_min(_LEAST)
        looked_at = much > _MUCH[1]
        if not looked_at.any():
            return restored
        strong = ramp(_edges(restored), _STRONG) * ramp((noise / 3).sqrt(), _NOISE) * ramp(much, _MUCH)
        looked_at &= strong > 0
        if not looked_at.any():
            return restored
        result, whole = restored.clone(), Region(0, 0, *pictures.shape[-2:])
        for number, part in _parts(looked_at):
            seen = _seen(part, whole)
            cells = Region(*(side // _CELL for side in (seen.top, seen.left, seen.height, seen.width)))
            picture = pictures[number][:, *seen.slices]
            alone = _by_colours(network, picture, pulse)
            ratio = taken[number][:, *cells.slices] / (_power((picture - alone)[None])[0] + _ROUNDING)
            share = ramp(ratio, _RATIO) * strong[number][:, *cells.slices]
            share = F.interpolate(share[None], picture.shape[-2:], mode="bilinear", align_corners=False)[0]
            mixed = restored[number][:, *seen.slices].lerp(alone, share)
            result[number][:, *part.slices] = mixed[:, *part.seen_from(seen).slices]
        return result

    return run


def _power(taken: Tensor) -> Tensor:
    """The power of what was taken, averaged over some cells, of all colours: ``(b, 1, rows, columns)`` of cells."""
    cells = F.avg_pool2d(taken.square(), _CELL).sum(1, keepdim=True)
    return F.avg_pool2d(cells, _AROUND_TAKEN, stride=1, padding=_AROUND_TAKEN // 2, count_include_pad=False)


def _noise(taken: Tensor) -> Tensor:
    """The power of the noise in each picture, ``(b, 1, 1, 1)``."""
    return power_of_calmest(taken.flatten(1)).view(-1, 1, 1, 1)


def _edges(restored: Tensor) -> Tensor:
    """By how much the difference of two colours changes within some cells: ``(b, 1, rows, columns)`` of cells."""
    red, green, blue = F.avg_pool2d(restored, 2).split(1, 1)
    differences = torch.cat((red - green, green - blue, red - blue), 1)
    highest, lowest = (
        F.max_pool2d(F.max_pool2d(each, _CELL // 2), _AROUND_EDGES, stride=1, padding=_AROUND_EDGES // 2)
        for each in (differences, -differences)
    )
    return (highest + lowest).amax(1, keepdim=True)


def _parts(looked_at: Tensor) -> Iterator[tuple[int, Region]]:
    """The parts that are worth it: the number of the picture, and the part."""
    height, width = (side * _CELL for side in looked_at.shape[-2:])
    cells = _INNER // _CELL
    shares = F.avg_pool2d(looked_at.float(), cells, ceil_mode=True)
    for number, _, row, column in (shares > _SHARE).nonzero().tolist():
        top, left = row * _INNER, column * _INNER
        yield number, Region(top, left, min(_INNER, height - top), min(_INNER, width - left))


def _seen(part: Region, whole: Region) -> Region:
    """The part with its surroundings: as large as the network accepts, and within the picture."""
    height, width = (min(_WHOLE, side) for side in (whole.height, whole.width))
    top = min(max(0, part.top - _MARGIN), whole.height - height)
    left = min(max(0, part.left - _MARGIN), whole.width - width)
    return Region(top, left, height, width)


def _by_colours(network: Network, picture: Tensor, pulse: parallel.Pulse) -> Tensor:
    """A picture ``(3, h, w)`` whose colours the network restored one by one, as grey pictures."""
    colours = picture[:, None].expand(-1, 3, -1, -1).contiguous(memory_format=torch.channels_last)
    return network(colours, lambda _=0.0: pulse()).mean(1)
