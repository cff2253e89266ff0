"""Runs independent pieces of work side by side, each on a core of its own.

On a CPU the operations of these networks are too small to be split among threads: a second thread for one tile gains
little, a second tile in parallel nearly doubles the pace. So each worker thread here uses a single PyTorch thread, for
as long as the process lives. The settings of the caller's own threads do not change.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import cache
from itertools import chain, count, islice
from threading import Barrier, Event, local
from typing import Final, Protocol, TypeVar

import torch

from lir_model.errors import Cancelled

_ASKED: Final = 0.05
"""Seconds between two calls of the check, and between two reports, while waiting for a piece: chosen."""

Item = TypeVar("Item")
Made = TypeVar("Made")
Check = Callable[[], None]
"""Called now and then during work; raises ``Cancelled`` to stop it."""
OnShares = Callable[[Mapping[int, float]], None]
"""Called now and then with how much of each piece was done since the last call, as shares of the whole piece by its
number, from 0. Pieces that are worked on side by side come in one call, so that the time can be divided among them."""


class Pulse(Protocol):
    """What a piece of work calls now and then: a ``Check`` that may also be told how far the piece is."""

    def __call__(self, share: float = 0.0, /) -> None:
        """``share``: how much of the whole piece, from 0 to 1, was done since the last call."""


def never(_: float = 0.0, /) -> None:
    """The pulse of work that cannot be stopped and reports nothing."""


def ignored(_: Mapping[int, float]) -> None:
    """The ``OnShares`` of whoever does not want to know."""


def portion(pulse: Pulse, size: float) -> Pulse:
    """The pulse for a portion of a piece that is so large a share of it."""

    def of_whole(share: float = 0.0, /) -> None:
        pulse(share * size)

    return of_whole


def spread(costs: Sequence[float], at_once: int | None = None) -> list[float]:
    """How the time that ``each`` takes falls to its pieces: those that run side by side share what passes meanwhile.

    Args:
        costs: seconds of one core for each piece.
        at_once: as for ``each``.

    Returns:
        The seconds of each piece. All together they are the time from the first piece's begin to the last one's end.
    """
    most = min(at_once or cores(), cores())
    remaining, running, seconds = deque(enumerate(costs)), dict[int, float](), [0.0] * len(costs)
    while remaining or running:
        while remaining and len(running) < most:
            number, cost = remaining.popleft()
            running[number] = cost
        passing = min(running.values())
        for number in tuple(running):
            seconds[number] += passing / len(running)
        running = {number: left - passing for number, left in running.items() if left > passing}
    return seconds


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    work: Callable[[Item, Pulse], Made],
    items: Iterable[Item],
    check: Check,
    at_once: int | None = None,
    on_shares: OnShares = ignored,
) -> Generator[Made]:
    """Works on items side by side and yields the results, in the order of the items.

    Items are drawn only as they are needed, in the calling thread, so that memory holds few of them. When the iteration
    ends, even by an error, no work is still running. A single item, or items of which only one is worked on at once,
    are worked on in the calling thread, with all its PyTorch threads; so are all of what works ``alone``.

    Args:
        work: makes a result of an item; calls the pulse that it is given now and then.
        items: to work on.
        check: called often, in the calling thread; may raise to stop.
        at_once: how many items are worked on at once, at most one per core; None means one per core.
        on_shares: called often, in the calling thread. The shares of each piece add up to 1 when its result is given.

    Raises:
        Exception: what ``check`` or, for the earliest item, ``work`` raised.
    """
    most = 1 if _here.alone else min(at_once or cores(), cores())
    remaining = iter(items)
    check()
    first = list(islice(remaining, most))
    if len(first) > 1:
        yield from _side_by_side(work, chain(first, remaining), check, most, on_shares)
        return
    for number, item in enumerate(chain(first, remaining)):
        piece, next_report = _Piece(number), time.monotonic() + _ASKED

        def pulse(share: float = 0.0, /, piece: _Piece = piece) -> None:
            nonlocal next_report
            piece.add(share)
            if time.monotonic() >= next_report:
                _report(on_shares, (piece,))
                next_report = time.monotonic() + _ASKED
            check()

        check()
        made = work(item, pulse)
        piece.end()
        _report(on_shares, (piece,))
        yield made


def alone(work: Callable[[], Made]) -> Made:
    """Does a work on one core, whatever it asks of ``each``, and waits for it: other threads, for which somebody waits,
    have the threads of the pool. It steps back as far as the first thread that asked for this."""
    return work() if _here.alone else _lone_thread().submit(work).result()


class _Here(local):
    """What holds for the calling thread.

    Attributes:
        alone: whether it works on everything by itself.
    """

    alone = False


_here: Final = _Here()


def begin(work: Callable[[], Made]) -> Future[Made]:
    """Begins a work that does not use ``each``, beside what the calling thread does next, with one PyTorch thread.

    What works ``alone`` does it at once, itself.
    """
    if _here.alone:
        made: Future[Made] = Future()
        try:
            made.set_result(work())
        except Exception as error:
            made.set_exception(error)
        return made
    inferring = torch.is_inference_mode_enabled()

    def run() -> Made:
        with torch.inference_mode(inferring):
            return work()

    return _threads().submit(run)


class _Piece:
    """How far a piece of work is: written by the thread that works on it, read by the one that waits for it.

    Attributes:
        number: of the piece, from 0.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        self._done = self._taken = 0.0

    def add(self, share: float) -> None:
        """So much more of the piece is done."""
        self._done = min(1.0, self._done + share)

    def end(self) -> None:
        """All of the piece is done."""
        self._done = 1.0

    def take(self) -> float:
        """The share that was done since the last call."""
        done = self._done
        new, self._taken = done - self._taken, done
        return new


def _report(on_shares: OnShares, pieces: Iterable[_Piece]) -> None:
    """Reports what is new in pieces, if anything is."""
    shares = {piece.number: share for piece in pieces if (share := piece.take()) > 0}
    if shares:
        on_shares(shares)


def _side_by_side(
    work: Callable[[Item, Pulse], Made], items: Iterator[Item], check: Check, most: int, on_shares: OnShares
) -> Generator[Made]:
    """``each`` in the threads of the pool, ``most`` items at once. The results of items that were worked on ahead wait
    until those before them are given."""
    threads = _threads()
    stopped = Event()
    inferring = torch.is_inference_mode_enabled()

    def stop() -> None:
        if stopped.is_set():
            raise Cancelled("another piece of the same work ended it")

    def work_on(item: Item, piece: _Piece) -> Made:
        def pulse(share: float = 0.0, /) -> None:
            piece.add(share)
            stop()

        stop()
        with torch.inference_mode(inferring):  # is set per thread
            made = work(item, pulse)
        piece.end()
        return made

    running: deque[tuple[Future[Made], _Piece]] = deque()
    pieces = (_Piece(number) for number in count())
    try:
        while True:
            check()
            for item, piece in zip(islice(items, most - len(running)), pieces, strict=False):
                running.append((threads.submit(work_on, item, piece), piece))
            if not running:
                return
            first, _ = running[0]
            while not wait((first,), _ASKED).done:
                check()
                _report(on_shares, (begun for _, begun in running))
            made = first.result()
            _report(on_shares, (begun for _, begun in running))
            running.popleft()
            yield made
    finally:
        stopped.set()
        # A piece that has not begun may stand behind long ones of other work, which this one must not wait for.
        wait([future for future, _ in running if not future.cancel()])


@cache
def _threads() -> ThreadPoolExecutor:
    """A pool with one thread for each core, all started."""
    return _of_one_core_each("lir-parallel", cores())


@cache
def _lone_thread() -> ThreadPoolExecutor:
    """The thread of those who work alone."""

    def be_alone() -> None:
        _here.alone = True

    thread = _of_one_core_each("lir-alone", 1)
    thread.submit(be_alone).result()
    return thread


def _of_one_core_each(name: str, count: int) -> ThreadPoolExecutor:
    """So many threads, all started, each with one PyTorch thread."""
    before = torch.get_num_threads()
    threads = ThreadPoolExecutor(count, name)
    together = Barrier(count)

    def keep_to_itself() -> None:
        # set_num_threads holds for the calling thread. Without the call of get_num_threads before it, PyTorch would
        # later reset the thread to the number of the process. The barrier makes every thread run this exactly once.
        torch.get_num_threads()
        torch.set_num_threads(1)
        together.wait()

    wait([threads.submit(keep_to_itself) for _ in range(count)])
    torch.set_num_threads(before)  # restores the number of the process and of this thread
    return threads
