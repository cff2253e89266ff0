"""A camera that turned about its axis while the shutter was open.

Then each point of a picture is blurred along a short arc around the middle of the picture: the farther from it, the
longer. No single kernel tells that, but a single angle does. It is found as that with which the spectra of all places
together are likeliest (``spectra.py``). A steady turn about the middle of an uncropped picture is assumed.
"""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from lir_model.blur.places import looked_at, places
from lir_model.blur.spectra import Spectra
from lir_model.parallel import Check, each
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.tensors import to_tensor

_SIDE: Final = 160
"""Side in pixels of what is looked at in the middle of each place: chosen, enough for arcs of 60 pixels."""
_LONGEST: Final = 60.0
"""Longest arc in pixels, in the corners of a picture, that is looked for: chosen."""
_WIDEST: Final = 0.06
"""Largest angle that is looked for, in radians: chosen, three and a half degrees."""
_COARSELY: Final = tuple(_LONGEST / 2**i for i in range(5))
"""Arcs that are tried first. Shorter ones than the true arc explain a turn too, down to half of it."""
_FINELY: Final = (2**0.5, 2**0.25, 2**0.125)
"""Factors by which the best arc is made longer and shorter, one after the other."""
_LEAST: Final = 0.6
_DOUBTFUL: Final = 0.25
"""Evidence, summed over the places, from which a turn is believed, and how much of that for it there may be against it.
Measured: 15 of 16 photographs that were turned by 0.3 to 1.8 degrees have 0.68 and more, and at most 0.12 against it;
of 229 other pictures three have 0.6 and more, and 0.38 and more against it (docs/experiments.md)."""
_TOGETHER: Final = 4
"""Places that are looked at together: chosen, so that the steps of many are one, and two cores have as much to do."""
_TINY: Final = 1e-3
_ACROSS: Final = (-0.2, 0.0, 0.2)
"""Where in a place arcs are looked at, as shares of its side: their length and direction vary. Chosen."""


def angle_turned(picture: Array, check: Check) -> float:
    """The angle in radians by which the camera turned while it took a picture; 0 where it did not, as far as can be
    told.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        check: called now and then; may raise to stop.
    """
    whole = Region.whole(picture)
    grid = places(whole)
    if min(len(grid), len(grid[0])) < 2:
        return 0.0  # what is upright, such as rain, would pass for arcs beside the middle
    parts = looked_at(whole, _SIDE)
    seen = [_Places.of(picture, parts[i : i + _TOGETHER], whole) for i in range(0, len(parts), _TOGETHER)]
    corner = math.hypot(whole.height, whole.width) / 2

    def measured(lengths: list[float]) -> list[float]:
        """The evidence for arcs of such lengths in the corners, summed over the places."""

        def of_some(places: _Places, _: Check) -> Tensor:
            return places.turned([length / corner for length in lengths])

        with closing(each(of_some, seen, check)) as found:
            return torch.cat(list(found)).sum(0).tolist()

    coarsely = [length for length in _COARSELY if length <= _WIDEST * corner]
    tried = dict(zip(coarsely, measured(coarsely), strict=True))
    for factor in _FINELY:
        best = max(tried, key=lambda length: tried[length], default=0.0)
        if tried.get(best, 0.0) < _LEAST / 2:
            return 0.0
        beside = [best / factor, best * factor]
        tried |= dict(zip(beside, measured(beside), strict=True))
    best = max(tried, key=lambda length: tried[length])
    angle = best / corner
    # Out of focus, waves along the radius are as weak as those across it.
    with closing(each(lambda places, _: places.turned_alone(angle), seen, check)) as found:
        alone = torch.cat(list(found))
    on_its_side, against = float(alone.clamp_min(0).sum()), float((-alone).clamp_min(0).sum())
    return angle if on_its_side - against >= _LEAST and against <= _DOUBTFUL * on_its_side else 0.0


@dataclass(frozen=True, eq=False)
class _Places:
    """The middles of some places of a picture, all of one size.

    Attributes:
        spectra: of their luma.
        offsets: from the middle of the picture, down and across, at several points of each, ``(places, points, 2)``.
    """

    spectra: Spectra
    offsets: Tensor

    @classmethod
    def of(cls, picture: Array, parts: list[Region], whole: Region) -> _Places:
        lumas = torch.stack([to_tensor(picture[part.slices][None])[0].mean(0) for part in parts])
        size = lumas.shape[1:]
        points = [
            [part.top + (0.5 + y) * size[0] - whole.height / 2, part.left + (0.5 + x) * size[1] - whole.width / 2]
            for part in parts
            for y in _ACROSS
            for x in _ACROSS
        ]
        return cls(Spectra.of(lumas), torch.tensor(points).view(len(parts), -1, 2))

    def turned(self, angles: list[float]) -> Tensor:
        """How much likelier it is that the camera turned by each angle than that it did not move, ``(places,
        angles)``."""
        return self._evidence(angles, self.offsets.flip(2) * torch.tensor((1.0, -1.0)))

    def turned_alone(self, angle: float) -> Tensor:
        """The same of one angle, less what a camera that moved forwards explains: lines as long, but along the radius.
        ``(places,)``."""
        return (self.turned([angle]) - self._evidence([angle], self.offsets).clamp_min(0))[:, 0]

    def _evidence(self, angles: list[float], lines: Tensor) -> Tensor:
        """Of lines ``(places, points, 2)``, times each angle."""
        passed = torch.zeros(len(lines), len(angles), self.spectra.power.shape[1])
        waves = torch.stack((self.spectra.down, self.spectra.across))
        half_turns = math.pi * torch.tensor(angles)[:, None]
        for line in lines.unbind(1):
            # Its sine over itself: of 0, which would be 1, a tiny phase is the same.
            phase = (half_turns * (line @ waves)[:, None]).abs_().clamp_min_(_TINY)
            passed += phase.sin().div_(phase).square_()
        return self.spectra.evidence(passed / lines.shape[1])
