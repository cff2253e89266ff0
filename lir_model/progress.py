"""Progress: the share of some work that is done, and the time that is left."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from lir_model.errors import Cancelled


@dataclass(frozen=True)
class Progress:
    """How far a piece of work is.

    Attributes:
        fraction: share of the work that is done, from 0 to 1, by the time it takes.
        seconds_left: estimated from the pace so far; None before the first step.
    """

    fraction: float
    seconds_left: float | None = None


_ROUNDING: Final = 1e-9
"""Share of a cost that rounding may leave of it when all its steps are done."""
_KNOWN: Final = 0.05
_KNOWN_SECONDS: Final = 0.2
"""Share of the steps of a kind that a pace known from earlier counts as, and the seconds that it counts as at least.
Chosen: the first steps tell little, for parts of a tile take longer than others, and memory has to be had first."""

Report = Callable[[Progress], None]
"""Called with the progress after each step."""


class Meter:
    """Adds up the costs of the steps of some work, estimates the time left, and asks between steps whether to go on.

    Steps are of kinds, such as tiles or a search. How long a unit of cost of a kind really takes is learned from its
    first steps; until then the average pace of all kinds so far is assumed. So costs only have to be right relative to
    each other, and only until their kind begins. A pace that is known from earlier counts as a few steps.

    Work of several pieces, such as the steps of a recipe, has one meter with a ``part`` for each piece. All parts
    report the progress of the whole, and what one part learns of a kind holds for the others.

    Args:
        report: called with the progress after each step.
        cancelled: says whether to stop.
        clock: gives the time in seconds.
        known: seconds per unit of cost by kind, as ``paces`` gave them earlier; assumed until a kind has begun.
    """

    def __init__(
        self,
        report: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
        known: Mapping[str, float] | None = None,
    ) -> None:
        self._known = dict(known or {})
        self._whole, self._parts = self, list[Meter]()
        self._report, self._cancelled, self._clock = report, cancelled, clock
        self._planned: defaultdict[str, float] = defaultdict(float)
        self._done: defaultdict[str, float] = defaultdict(float)
        self._paces: defaultdict[str, _Pace] = defaultdict(_Pace)
        self._last = clock()
        self._fraction = 0.0

    def part(self, costs: Mapping[str, float]) -> Meter:
        """A meter for one more piece of the work. ``costs`` by kind of step count as planned from now on."""
        part = Meter(cancelled=self._cancelled, clock=self._clock)
        part._whole = self._whole
        part._planned.update(costs)
        self._whole._parts.append(part)
        return part

    def begin(self, costs: Mapping[str, float]) -> None:
        """The work begins now; ``costs`` by kind of step replace those planned before.

        Work begins again when memory ran out. It then runs in another way or on another device, so what was learned of
        its kinds is forgotten.
        """
        for kind in self._done:
            self._whole._paces.pop(kind, None)
            self._whole._known.pop(kind, None)
        self._done.clear()
        self._planned = defaultdict(float, costs)
        self._whole._last = self._clock()

    def plan(self, kind: str, cost: float) -> None:
        """Expects more work of a kind; a negative cost takes back what turned out not to be needed."""
        self._planned[kind] += cost

    @property
    def cost(self) -> float:
        """All costs planned so far; at the end of the work, all that it did cost."""
        return sum(self._planned.values())

    def check(self) -> None:
        """Call before each step.

        Raises:
            Cancelled: the work is to stop.
        """
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("the restoration was cancelled")

    def advance(self, kind: str, cost: float) -> None:
        """A step of a kind, with this cost, is done; reports the progress."""
        self._done[kind] += cost
        self._whole._learn(kind, cost)

    @property
    def paces(self) -> dict[str, float]:
        """Seconds per unit of cost, by kind, measured so far."""
        return {kind: pace.seconds / pace.cost for kind, pace in self._whole._paces.items() if pace.cost > 0}

    def _learn(self, kind: str, cost: float) -> None:
        """The time since the last step, of whatever kind, was that of this step."""
        now = self._clock()
        self._paces[kind].add(now - self._last, cost)
        self._last = now
        if self._report is not None:
            self._report(self._progress())

    def _progress(self) -> Progress:
        """The progress of the whole, by what each kind has cost so far."""
        pieces = (self, *self._parts)
        overall = _Pace()
        for pace in self._paces.values():
            overall.add(pace.seconds, pace.cost)
        planned = defaultdict[str, float](float)
        rest = defaultdict[str, float](float)
        for piece in pieces:
            for kind, cost in piece._planned.items():
                planned[kind] += cost
                rest[kind] += max(0.0, cost - piece._done[kind])
        left = 0.0
        for kind, cost in rest.items():
            if cost > _ROUNDING * planned[kind]:
                left += self._pace(kind, planned[kind], overall).seconds_for(cost)
        passed = overall.seconds
        # More work found on the way must not move the progress bar back.
        self._fraction = max(self._fraction, passed / (passed + left) if left else 1.0)
        return Progress(self._fraction, left)

    def _pace(self, kind: str, planned: float, overall: _Pace) -> _Pace:
        """The pace to expect of a kind of which so much is planned in all."""
        if kind not in self._known:
            return self._paces.get(kind, overall)
        seconds = self._known[kind] * planned
        counted = min(1.0, max(_KNOWN, _KNOWN_SECONDS / seconds)) if seconds > 0 else _KNOWN
        pace = _Pace(seconds * counted, planned * counted)
        if kind in self._paces:
            pace.add(self._paces[kind].seconds, self._paces[kind].cost)
        return pace


@dataclass
class _Pace:
    """Seconds that steps took, and their cost."""

    seconds: float = 0.0
    cost: float = 0.0

    def add(self, seconds: float, cost: float) -> None:
        self.seconds += seconds
        self.cost += cost

    def seconds_for(self, cost: float) -> float:
        return self.seconds / self.cost * cost
