"""Pieces of work side by side, in order, each on one thread, and nothing left running at the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping

import pytest
import torch

from lir_model.errors import Cancelled
from lir_model.running import parallel
from lir_model.running.parallel import Check, Pulse, each, portion, spread

pytestmark = pytest.mark.skipif(parallel.cores() < 2, reason="one core has nothing to put side by side")


def never() -> None:
    pass


def pause(check: Check) -> None:
    """A step of a piece that goes on until its check ends it: where nothing does, the test hangs."""
    check()
    time.sleep(0.001)


def test_results_come_in_the_order_of_the_items_whichever_is_done_first() -> None:
    done = [threading.Event() for _ in range(9)]

    def work(item: int, _: Check) -> int:
        if item % 2 == 0 and item < 8:
            done[item + 1].wait()
        done[item].set()
        return item * item

    assert list(each(work, range(9), never, at_once=2)) == [n * n for n in range(9)]


def test_pieces_run_at_the_same_time() -> None:
    together = threading.Barrier(2, timeout=10)
    list(each(lambda _, __: together.wait(), range(4), never, at_once=2))  # would break if they ran one by one


def test_no_more_items_are_drawn_than_are_worked_on() -> None:
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for n in range(20):
            drawn.append(n)
            yield n

    for done, _ in enumerate(each(lambda n, _: n, items(), never, at_once=2)):
        assert len(drawn) <= done + 2


def test_each_piece_has_one_thread_and_whoever_asks_keeps_theirs() -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        seen = list(each(lambda _, __: torch.get_num_threads(), range(4), never, at_once=2))
        assert seen == [1, 1, 1, 1]
        assert torch.get_num_threads() == 3
    finally:
        torch.set_num_threads(before)


def test_a_piece_computes_on_one_core() -> None:
    def work(matrix: torch.Tensor, _: Check) -> float:
        everyone, own = time.process_time(), time.thread_time()
        torch.fft.rfft2(matrix @ matrix)
        return (time.process_time() - everyone) / (time.thread_time() - own)

    def waiting(matrix: torch.Tensor | None, check: Check) -> float:
        return 0.0 if matrix is None else work(matrix, check)

    torch.manual_seed(0)
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        shares = list(each(waiting, [torch.rand(1500, 1500), None], never, at_once=2))
    finally:
        torch.set_num_threads(before)
    assert shares[0] < 1.3  # with a second thread it is 2


def test_what_is_alone_is_worked_on_where_it_was_asked_for() -> None:
    here = threading.get_ident()
    assert list(each(lambda _, __: threading.get_ident(), range(1), never)) == [here]
    assert list(each(lambda _, __: threading.get_ident(), range(3), never, at_once=1)) == [here] * 3


def test_who_works_alone_leaves_the_others_to_those_who_are_waited_for() -> None:
    def where(_: int, __: Pulse) -> tuple[int, int]:
        return threading.get_ident(), torch.get_num_threads()

    before = torch.get_num_threads()
    apart = parallel.alone(lambda: set(each(where, range(4), never)))
    ((lone, torch_threads),) = apart
    assert torch_threads == 1
    assert torch.get_num_threads() == before
    assert lone not in {thread for thread, _ in each(where, range(4), never)} | {threading.get_ident()}
    assert parallel.alone(lambda: parallel.alone(threading.get_ident)) == lone


def test_who_works_alone_begins_nothing_beside_it() -> None:
    begun, own = parallel.alone(lambda: (parallel.begin(threading.get_ident).result(), threading.get_ident()))
    assert begun == own


def test_the_error_of_what_is_begun_alone_comes_with_its_result() -> None:
    def fail() -> None:
        raise ValueError("no")

    begun = parallel.alone(lambda: parallel.begin(fail))
    with pytest.raises(ValueError, match="no"):
        begun.result()


def test_the_error_of_who_works_alone_is_passed_on() -> None:
    def fail() -> None:
        raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        parallel.alone(fail)


def test_inference_mode_holds_in_each_piece() -> None:
    with torch.inference_mode():
        assert all(each(lambda _, __: torch.is_inference_mode_enabled(), range(4), never))


def test_what_was_begun_goes_on_beside_the_one_who_began_it_on_one_thread_and_gives_its_result() -> None:
    gone_on = threading.Event()

    def work() -> tuple[int, bool]:
        assert gone_on.wait(5)
        return torch.get_num_threads(), torch.is_inference_mode_enabled()

    with torch.inference_mode():
        begun = parallel.begin(work)
    gone_on.set()
    assert begun.result() == (1, True)


@pytest.mark.parametrize("at_once", [1, 2])
def test_the_error_of_one_piece_ends_the_work(at_once: int) -> None:
    running = threading.Semaphore(2)

    def work(item: int, check: Check) -> int:
        with running:
            if item == 1:
                raise ValueError("spoiled")
            while item > 1:
                pause(check)
            return item

    results = each(work, range(8), never, at_once)
    assert next(results) == 0
    with pytest.raises(ValueError, match="spoiled"):
        list(results)
    assert running.acquire(blocking=False)
    assert running.acquire(blocking=False), "a piece is still being worked on"


@pytest.mark.parametrize("items", [1, 8])
def test_cancelling_does_not_wait_for_a_piece_to_be_done(items: int) -> None:
    begun = threading.Event()

    def work(_: int, check: Check) -> None:
        begun.set()
        while True:
            pause(check)

    def check() -> None:
        if begun.is_set():
            raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        list(each(work, range(items), check))


def test_one_who_stops_asking_leaves_nothing_running() -> None:
    inside = threading.Semaphore(2)

    def work(item: int, check: Check) -> int:
        with inside:
            while item > 0:
                pause(check)
        return item

    results = each(work, range(8), never, at_once=2)
    next(results)
    results.close()
    assert inside.acquire(blocking=False)
    assert inside.acquire(blocking=False)


@pytest.mark.parametrize("at_once", [1, 2])
def test_each_piece_is_told_of_while_it_is_worked_on_and_all_of_it_in_the_end(at_once: int) -> None:
    told: list[tuple[int, float]] = []
    heard = threading.Event()

    def note(shares: Mapping[int, float]) -> None:
        told.extend(shares.items())
        heard.set()

    def work(item: int, pulse: Pulse) -> int:
        pulse(0.25)
        while not heard.wait(0.01):  # where nothing is told while the piece is worked on, the test hangs
            pulse()
        portion(pulse, 0.5)(0.5)
        return item

    for done in each(work, range(5), never, at_once, note):
        assert sum(share for piece, share in told if piece == done) == pytest.approx(1)
    assert {piece for piece, _ in told} == set(range(5))
    assert min(share for _, share in told) > 0


@pytest.mark.parametrize("at_once", [1, 2])
def test_it_tells_seldom_however_often_a_piece_does(at_once: int) -> None:
    """Or whoever shows it is kept busy."""
    told: list[Mapping[int, float]] = []

    def work(_: int, pulse: Pulse) -> None:
        for _ in range(1000):
            pulse(0.001)

    list(each(work, range(4), never, at_once, told.append))
    assert len(told) < 100


def test_pieces_that_run_side_by_side_share_the_time_that_passes() -> None:
    assert spread([2, 2, 2], at_once=1) == [2, 2, 2]
    assert spread([2, 2, 2, 2], at_once=2) == [1, 1, 1, 1]
    assert spread([], at_once=2) == []


def test_a_piece_with_nothing_beside_it_takes_its_whole_time() -> None:
    assert spread([2, 2, 2], at_once=2) == [1, 1, 2]
    assert spread([1, 4, 1], at_once=2) == pytest.approx([0.5, 3, 0.5])


def test_two_users_at_once_get_each_their_own() -> None:
    made: dict[str, list[str]] = {}

    def use(name: str) -> None:
        made[name] = list(each(lambda n, _: f"{name}{n}", range(50), never))

    users = [threading.Thread(target=use, args=(name,)) for name in "ab"]
    for user in users:
        user.start()
    for user in users:
        user.join()
    assert made == {name: [f"{name}{n}" for n in range(50)] for name in "ab"}


def test_work_that_waits_behind_other_work_is_cancelled_at_once() -> None:
    let_go, begun = threading.Event(), threading.Semaphore(0)

    def long(_: int, __: Check) -> bool:
        begun.release()
        return let_go.wait(30)

    others = threading.Thread(target=lambda: list(each(long, range(parallel.cores()), never)))
    others.start()
    for _ in range(parallel.cores()):
        begun.acquire()
    asked: list[int] = []

    def check() -> None:
        asked.append(0)
        if len(asked) > 3:
            raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        list(each(lambda n, _: n, range(8), check))
    assert not let_go.is_set()  # reached only if the cancelled work did not wait for the long one
    assert others.is_alive()
    let_go.set()
    others.join()
