"""The time left is right for each method and for chains, if steps take what they cost, or each kind keeps its pace."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from lir_model import methods
from lir_model.blur import search
from lir_model.methods.base import Method, Work
from lir_model.pixels import Array
from lir_model.progress import Chain, Meter, Progress, Report
from lir_model.region import Region
from lir_model.runner import Runner
from tests.model.fakes import fake_runner
from tests.model.test_restorer import truth

METHODS: dict[str, Callable[[], Method]] = {
    "tiled": lambda: methods.make_tiled("noise"),
    "scene": lambda: methods.make_scene("haze"),
    "hazy scene": methods.make_hazy_scene,
    "shaken": methods.make_shaken,
    "draft of a hazy scene": lambda: methods.make_hazy_scene().draft(),
    "draft of a shaken picture": lambda: methods.make_shaken().draft(),
}


class Timed(Meter):
    """A meter on a clock that each step moves by its cost, times what its kind takes more on this machine."""

    def __init__(self, report: Report, paces: dict[str, float], clock: list[float]) -> None:
        super().__init__(report, clock=lambda: clock[0])
        self._now, self._paces = clock, paces

    def advance(self, kind: str, cost: float) -> None:
        self._now[0] += cost * self._paces.get(kind, 1.0)
        super().advance(kind, cost)


def restore(method: Method, picture: Array, runner: Runner, meter: Meter) -> None:
    whole = Region.whole(picture)
    for kind, cost in method.costs(whole, whole, runner).items():
        meter.plan(kind, cost)
    method.restore(Work(picture, whole, meter, print), runner)


def errors(seen: list[tuple[float, Progress]], *, after: float) -> list[float]:
    """How wrong the total time was, as a share of it, at each report later than a share of it."""
    end = seen[-1][0]
    return [
        abs(passed + (progress.seconds_left or 0) - end) / end for passed, progress in seen if passed >= after * end
    ]


@pytest.fixture(autouse=True)
def quick_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel is found at once, for only its steps matter here."""
    kernel = np.zeros((37, 37), np.float32)
    kernel[18, 15:22] = 1 / 7
    import torch

    monkeypatch.setattr(search, "estimate_kernel", lambda *_: torch.from_numpy(kernel))
    monkeypatch.setattr(search, "most_believed", lambda kernels, _: kernels[0])


@pytest.mark.parametrize("name", METHODS)
def test_a_tenth_of_the_way_the_time_left_is_right_within_a_fifth(name: str) -> None:
    clock, seen = [0.0], list[tuple[float, Progress]]()
    meter = Timed(lambda progress: seen.append((clock[0], progress)), {}, clock)
    restore(METHODS[name](), truth(500, 700), fake_runner(), meter)
    assert max(errors(seen, after=0.1)) < 0.2
    assert seen[-1][1].fraction == pytest.approx(1)
    fractions = [progress.fraction for _, progress in seen]
    assert fractions == sorted(fractions)


def test_it_stays_right_through_a_chain() -> None:
    clock, seen = [0.0], list[tuple[float, Progress]]()
    picture, runner = truth(500, 700), fake_runner()
    whole = Region.whole(picture)
    steps = [METHODS[name]() for name in ("tiled", "hazy scene", "shaken")]
    costs = [sum(step.costs(whole, whole, runner).values()) for step in steps]
    chain = Chain(costs, lambda progress: seen.append((clock[0], progress)), lambda: clock[0])
    for number, step in enumerate(steps):
        restore(step, picture, runner, Timed(chain.of(number), {}, clock))
    assert max(errors(seen, after=0.1)) < 0.2
    assert seen[-1][1].fraction == pytest.approx(1)


def test_a_kernel_that_is_remembered_is_not_searched_for_again() -> None:
    method, picture, runner = methods.make_shaken(), truth(200, 240), fake_runner()
    clock, seen = [0.0], list[tuple[float, Progress]]()
    restore(method, picture, runner, Meter())
    restore(method, picture, runner, Timed(lambda p: seen.append((clock[0], p)), {}, clock))
    assert max(errors(seen, after=0.1)) < 0.01
