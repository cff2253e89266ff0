"""A camera that turned about its axis while the shutter was open.

Then each point of a picture is blurred along a short arc around the middle of the picture: the farther from it, the
longer. No single kernel tells that, but a single angle does. It is found as that with which the spectra of all places
together are likeliest (``spectra.py``). A steady turn about the middle of an uncropped picture is assumed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import torch

from lir_model.blur.places import looked_at, places
from lir_model.blur.spectra import Spectrum
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
    seen = [_Place.of(picture, part, whole) for part in looked_at(whole, _SIDE)]
    corner = math.hypot(whole.height, whole.width) / 2

    def measured(lengths: list[float]) -> list[float]:
        """The evidence for arcs of such lengths in the corners, summed over the places."""

        def of_a_place(place: _Place, _: Check) -> list[float]:
            return [place.turned(length / corner) for length in lengths]

        with closing(each(of_a_place, seen, check)) as found:
            return [sum(values) for values in zip(*found, strict=True)]

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
    alone = [place.turned(angle) - max(0.0, place.approached(angle)) for place in seen]
    on_its_side, against = sum(max(0.0, value) for value in alone), sum(max(0.0, -value) for value in alone)
    return angle if sum(alone) >= _LEAST and against <= _DOUBTFUL * on_its_side else 0.0


@dataclass(frozen=True, eq=False)
class _Place:
    """The middle of a place of a picture.

    Attributes:
        spectrum: of its luma.
        down, across: its offset from the middle of the picture, in pixels.
        height, width: its size.
    """

    spectrum: Spectrum
    down: float
    across: float
    height: int
    width: int

    @classmethod
    def of(cls, picture: Array, part: Region, whole: Region) -> _Place:
        luma = to_tensor(picture[part.slices][None])[0].mean(0)
        down, across = (
            part.top + (part.height - whole.height) / 2,
            part.left + (part.width - whole.width) / 2,
        )
        return cls(Spectrum.of(luma), down, across, part.height, part.width)

    def turned(self, angle: float) -> float:
        """How much likelier it is that the camera turned by an angle than that it did not move."""
        return self._evidence(lambda down, across: (across * angle, -down * angle))

    def approached(self, angle: float) -> float:
        """The same of a camera that moved forwards: lines as long, but along the radius."""
        return self._evidence(lambda down, across: (down * angle, across * angle))

    def _evidence(self, line: Callable[[float, float], tuple[float, float]]) -> float:
        passed = torch.zeros(())
        for y in _ACROSS:
            for x in _ACROSS:
                dy, dx = line(self.down + y * self.height, self.across + x * self.width)
                passed = passed + torch.sinc(self.spectrum.down * dy + self.spectrum.across * dx).square()
        return self.spectrum.evidence(passed / len(_ACROSS) ** 2)
