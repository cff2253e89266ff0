"""The time left is right for each method and for chains, if steps take what they cost, or each kind keeps its pace."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from torch import Tensor

from lir_model import methods
from lir_model.blur import samples, search
from lir_model.blur.estimation import Estimate
from lir_model.methods.base import Method, Work
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter, Progress
from lir_model.region import Region
from lir_model.running.parallel import Pulse
from lir_model.running.runner import Runner
from tests.model.fakes import fake_runner
from tests.model.test_restorer import truth

METHODS: dict[str, Callable[[], Method]] = {
    "tiled": lambda: methods.make_tiled("noise"),
    "scene": lambda: methods.make_scene("haze"),
    "hazy scene": methods.make_hazy_scene,
    "deconvolution": methods.make_blind_deconvolution,
    "draft of a hazy scene": lambda: methods.make_hazy_scene().draft(4),
    "draft of a deconvolution": lambda: methods.make_blind_deconvolution().draft(4),
}


CHAINS = [("deconvolution", "tiled"), ("tiled", "scene"), ("tiled", "hazy scene", "deconvolution")]


class Machine:
    """A clock that each step moves by its cost, times what its kind takes more here, and all that was reported."""

    def __init__(self, **paces: float) -> None:
        self._paces, self.now, self.seen = paces, 0.0, list[tuple[float, Progress]]()
        self.meter = Meter(lambda progress: self.seen.append((self.now, progress)), clock=lambda: self.now)

    def restore(self, method: Method, picture: Array, runner: Runner, part: Meter) -> None:
        whole, advance = Region.whole(picture), part.advance

        def take(kind: str, cost: float) -> None:
            self.now += cost * self._paces.get(kind, 1.0)
            advance(kind, cost)

        part.begin(method.costs(whole, whole, runner))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(part, "advance", take)
            photo = WholePicture(picture.repeat(4, 0).repeat(4, 1))  # for drafts; else it is not looked at
            method.restore(Work(picture, whole, part, print, original=photo), runner)

    def restore_all(self, steps: Sequence[Method], picture: Array) -> None:
        whole, runner = Region.whole(picture), fake_runner()
        parts = [self.meter.part(step.costs(whole, whole, runner)) for step in steps]
        for step, part in zip(steps, parts, strict=True):
            self.restore(step, picture, runner, part)


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

    monkeypatch.setattr(samples, "softness", lambda _: 2.0)
    monkeypatch.setattr(Estimate, "finer", lambda self, _: replace(self, scales=self.scales + 1))
    monkeypatch.setattr(search, "most_plausible", lambda *_: torch.from_numpy(kernel))
    monkeypatch.setattr(search, "blurred_places", lambda *_: torch.ones(1, 1, dtype=torch.bool))


@pytest.mark.slow
@pytest.mark.parametrize("name", METHODS)
def test_a_tenth_of_the_way_the_time_left_is_right_within_a_fifth(name: str) -> None:
    machine = Machine()
    machine.restore_all([METHODS[name]()], truth(500, 700))
    assert max(errors(machine.seen, after=0.1)) < 0.2
    assert machine.seen[-1][1].fraction == pytest.approx(1)
    fractions = [progress.fraction for _, progress in machine.seen]
    assert fractions == sorted(fractions)


@pytest.mark.slow
@pytest.mark.parametrize("names", CHAINS)
def test_it_stays_right_through_a_chain(names: tuple[str, ...]) -> None:
    machine = Machine()
    machine.restore_all([METHODS[name]() for name in names], truth(300, 400))
    assert max(errors(machine.seen, after=0.1)) < 0.2
    assert machine.seen[-1][1].fraction == pytest.approx(1)


@pytest.mark.slow
@pytest.mark.parametrize("tiles", [2, 3, 4])
def test_tiles_side_by_side_tell_the_time_long_before_the_first_is_done(tiles: int) -> None:
    begun, seen = time.monotonic(), list[tuple[float, Progress]]()

    def in_steps(picture: Tensor, pulse: Pulse) -> Tensor:
        for _ in range(20):
            time.sleep(0.05)
            pulse(1 / 20)
        return picture

    method, picture = METHODS["tiled"](), truth(100, tiles * 96)
    whole, runner = Region.whole(picture), replace(fake_runner(batch=2), network=in_steps)
    meter = Meter(lambda progress: seen.append((time.monotonic() - begun, progress)))
    method.restore(Work(picture, whole, meter.part(method.costs(whole, whole, runner)), print), runner)
    told = errors(seen, after=0.2)
    assert len(told) > 5, "tiles side by side were once told of only when they ended"
    assert statistics.median(told) < 0.5  # not the worst: a busy machine may hold up any one of them


@pytest.mark.slow
def test_what_tiles_take_on_this_machine_is_learned_once_for_a_chain() -> None:
    machine, picture = Machine(tiles=8), truth(300, 400)
    machine.restore_all([METHODS["deconvolution"](), METHODS["tiled"]()], picture)
    tiles_have_begun = [(now, progress) for now, progress in machine.seen if progress.fraction > 0.75]
    assert max(errors(tiles_have_begun, after=0)) < 0.01


@pytest.mark.slow
def test_a_kernel_that_is_remembered_is_not_searched_for_again() -> None:
    method, picture, machine = methods.make_blind_deconvolution(), truth(200, 240), Machine()
    Machine().restore_all([method], picture)
    machine.restore_all([method], picture)
    assert max(errors(machine.seen, after=0.1)) < 0.01
