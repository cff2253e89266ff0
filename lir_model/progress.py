"""Progress: how far work is and how long it will still take, from a tile to the window."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lir_model.errors import Cancelled


@dataclass(frozen=True)
class Progress:
    """How far a piece of work is.

    Attributes:
        fraction: from 0 to 1.
        seconds_left: estimated from the pace so far; None before there is one.
    """

    fraction: float
    seconds_left: float | None = None


Report = Callable[[Progress], None]


class Meter:
    """Adds up the steps of some work by what they cost, and asks between them whether to go on.

    Steps are of kinds, such as tiles or a search. What a kind really takes is learned from its first steps; until then
    it is expected to take its cost at the pace of everything before. So costs need only be right in proportion, and
    only until the kind begins.

    Args:
        report: is told the progress after each step.
        cancelled: whether to stop.
        clock: seconds.
    """

    def __init__(
        self,
        report: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report, self._cancelled, self._clock = report, cancelled, clock
        self._planned: defaultdict[str, float] = defaultdict(float)
        self._done: defaultdict[str, float] = defaultdict(float)
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._last = clock()
        self._fraction = 0.0

    def plan(self, kind: str, cost: float) -> None:
        """Expects work of a kind; a negative cost takes back what turned out not to be needed."""
        self._planned[kind] += cost

    def check(self) -> None:
        """Call before each step.

        Raises:
            Cancelled: the work is to stop.
        """
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("the restoration was cancelled")

    def advance(self, kind: str, cost: float) -> None:
        """A step of a kind is done."""
        now = self._clock()
        self._seconds[kind] += now - self._last
        self._done[kind] += cost
        self._last = now
        if self._report is not None:
            self._report(self._progress())

    def _progress(self) -> Progress:
        done, planned = sum(self._done.values()), sum(self._planned.values())
        overall = sum(self._seconds.values()) / done
        left = 0.0
        for kind, cost in self._planned.items():
            pace = self._seconds[kind] / self._done[kind] if self._done[kind] else overall
            left += pace * max(0.0, cost - self._done[kind])
        # Work that is found on the way does not move the bar back.
        self._fraction = max(self._fraction, min(1.0, done / planned))
        return Progress(self._fraction, left)


class Chain:
    """Turns the progress of each of several pieces of work, one after the other, into that of all.

    Args:
        costs: of the pieces, in one unit.
        report: is told the progress of all.
        clock: seconds.
    """

    def __init__(self, costs: Sequence[float], report: Report, clock: Callable[[], float] = time.monotonic) -> None:
        self._costs, self._report, self._clock = costs, report, clock
        self._start = clock()

    def of(self, number: int) -> Report:
        """What the piece of that number, from 0 on, reports to."""
        before, this, after = sum(self._costs[:number]), self._costs[number], sum(self._costs[number + 1 :])
        total = before + this + after

        def tell(progress: Progress) -> None:
            left = progress.seconds_left
            if left is not None:
                # Pieces to come take their cost at the pace of all up to the end of this one.
                left += after * (self._clock() - self._start + left) / (before + this)
            self._report(Progress((before + this * progress.fraction) / total, left))

        return tell
