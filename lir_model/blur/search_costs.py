"""What a search for blur costs, for the progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lir_model.blur.deconvolution import KERNEL_SIDE
from lir_model.blur.estimation import SIDES
from lir_model.blur.search_reach import Reach
from lir_model.running.runner import Runner

SEARCH: Final = "search"
"""The kind of its steps, for a ``Meter``."""
_ESTIMATING: Final = 7e-6
_SCALE: Final = 0.025
TURN: Final = 0.0025
"""Seconds of one core per pixel of the sample and prior for all scales, for a scale of any size, and for each turn that
is tried in each place, measured where ``Runner.cost`` was."""


@dataclass(frozen=True)
class SearchCosts:
    """Costs of a search in a sample.

    Attributes:
        height, width: of the sample.
        reach: how far the search goes.
        runner: runs the network.
    """

    height: int
    width: int
    reach: Reach
    runner: Runner

    def estimating(self, done: int) -> float:
        """Of an estimate that has gone through some scales already."""
        return estimating(self.height, self.width, range(done, self.reach.scales))

    @property
    def judging(self) -> float:
        """Of a look at the sample through the network."""
        h, w = (
            min(self.reach.judged_side, round(length * self.reach.side / KERNEL_SIDE))
            for length in (self.height, self.width)
        )
        return self.runner.cost(h * w)


def estimating(height: int, width: int, scales: range) -> float:
    """The cost of an estimate at some of the scales, in a sample of this size."""
    share = sum(SIDES[scale] ** 2 for scale in scales) / sum(side**2 for side in SIDES)
    return len(scales) * _SCALE + share * height * width * _ESTIMATING
