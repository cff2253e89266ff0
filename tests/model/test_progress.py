"""Progress: the fraction by cost, the time left by what steps really take."""

from __future__ import annotations

import pytest

from lir_model.errors import Cancelled
from lir_model.progress import Meter, Progress


class Clock:
    """Time that passes only when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def seen() -> list[Progress]:
    return []


def run(meter: Meter, clock: Clock, kind: str, *, steps: int, cost: float, seconds: float) -> None:
    for _ in range(steps):
        clock.now += seconds
        meter.advance(kind, cost)


def test_steps_count_by_their_cost(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    meter.plan("search", 30)
    meter.plan("tile", 70)
    run(meter, clock, "search", steps=3, cost=10, seconds=1)
    run(meter, clock, "tile", steps=7, cost=10, seconds=1)
    assert [p.fraction for p in seen] == pytest.approx([n / 10 for n in range(1, 11)])
    assert [p.seconds_left for p in seen] == pytest.approx(list(range(9, -1, -1)))


def test_a_kind_that_takes_longer_than_its_cost_is_believed_once_it_has_begun(
    clock: Clock, seen: list[Progress]
) -> None:
    meter = Meter(seen.append, clock=clock)
    meter.plan("search", 10)
    meter.plan("tile", 100)
    run(meter, clock, "search", steps=10, cost=1, seconds=1)
    assert seen[-1].seconds_left == pytest.approx(100)
    run(meter, clock, "tile", steps=1, cost=1, seconds=5)
    assert seen[-1].seconds_left == pytest.approx(99 * 5)


def test_work_that_is_not_needed_is_not_waited_for(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    meter.plan("search", 20)
    run(meter, clock, "search", steps=5, cost=1, seconds=1)
    meter.plan("search", -10)
    run(meter, clock, "search", steps=1, cost=1, seconds=1)
    assert seen[-1].seconds_left == pytest.approx(4)
    assert seen[-1].fraction == pytest.approx(0.6)


def test_work_found_on_the_way_does_not_move_the_bar_back(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    meter.plan("search", 10)
    run(meter, clock, "search", steps=8, cost=1, seconds=1)
    meter.plan("search", 10)
    run(meter, clock, "search", steps=12, cost=1, seconds=1)
    fractions = [p.fraction for p in seen]
    assert fractions == sorted(fractions)
    assert seen[8].seconds_left == pytest.approx(11)
    assert seen[-1] == Progress(1.0, 0.0)


def test_the_first_step_of_many_does_not_outweigh_what_the_kind_took_before(clock: Clock, seen: list[Progress]) -> None:
    """The first part of a tile takes longer than its share, and other programs may run for a moment."""
    meter = Meter(seen.append, clock=clock, known={"tile": 1})
    meter.plan("tile", 100)
    run(meter, clock, "tile", steps=1, cost=1, seconds=2)
    assert seen[-1].seconds_left == pytest.approx(99, rel=0.2)


def test_it_says_when_to_stop() -> None:
    stop = False
    meter = Meter(cancelled=lambda: stop)
    meter.check()
    stop = True
    with pytest.raises(Cancelled):
        meter.check()


def test_pieces_of_one_work_report_the_progress_of_the_whole(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    parts = [meter.part({"tile": 10}), meter.part({"tile": 30})]
    for part, cost in zip(parts, (1, 3), strict=True):
        run(part, clock, "tile", steps=10, cost=cost, seconds=cost)
    assert [p.fraction for p in seen] == pytest.approx(
        [n / 40 for n in range(1, 11)] + [0.25 + 0.075 * n for n in range(1, 11)]
    )
    lefts = [p.seconds_left for p in seen]
    assert lefts == pytest.approx([40 - n for n in range(1, 11)] + [30 - 3 * n for n in range(1, 11)])


def test_what_one_piece_learns_of_a_kind_holds_for_the_next(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    first, second = meter.part({"search": 10, "tile": 10}), meter.part({"tile": 40})
    run(first, clock, "search", steps=10, cost=1, seconds=1)
    run(first, clock, "tile", steps=10, cost=1, seconds=5)
    assert seen[-1].seconds_left == pytest.approx(40 * 5)
    run(second, clock, "tile", steps=40, cost=1, seconds=5)
    assert seen[-1] == Progress(1.0, 0.0)


def test_the_share_that_is_done_is_of_the_time_and_not_of_the_costs(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock, known={"search": 1, "tile": 9})
    meter.plan("search", 10)
    meter.plan("tile", 10)
    run(meter, clock, "search", steps=10, cost=1, seconds=1)
    assert seen[-1].fraction == pytest.approx(0.1)


def test_work_that_begins_again_elsewhere_learns_anew(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock)
    first, second = meter.part({"tile": 10}), meter.part({"tile": 10})
    first.begin({"tile": 10})
    run(first, clock, "tile", steps=5, cost=1, seconds=1)
    first.begin({"tile": 100})
    run(first, clock, "tile", steps=10, cost=1, seconds=2)
    assert seen[-1].seconds_left == pytest.approx(2 * (90 + 10))
    run(first, clock, "tile", steps=90, cost=1, seconds=2)
    run(second, clock, "tile", steps=10, cost=1, seconds=2)
    fractions = [p.fraction for p in seen]
    assert fractions == sorted(fractions)
    assert seen[-1] == Progress(1.0, 0.0)


def test_what_a_kind_took_before_is_expected_until_steps_of_it_tell_better(clock: Clock, seen: list[Progress]) -> None:
    meter = Meter(seen.append, clock=clock, known={"tile": 5})
    meter.plan("search", 10)
    meter.plan("tile", 100)
    run(meter, clock, "search", steps=10, cost=1, seconds=1)
    assert seen[-1].seconds_left == pytest.approx(500)
    run(meter, clock, "tile", steps=50, cost=1, seconds=2)
    assert seen[-1].seconds_left == pytest.approx(50 * 2, rel=0.15)
    assert meter.paces == pytest.approx({"search": 1, "tile": 2})
