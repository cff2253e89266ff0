"""Runs independent pieces of work side by side, each on a core of its own.

On a CPU the operations of these networks are too small to be split among threads: a second thread for one tile gains
little, a second tile in parallel nearly doubles the pace. So each worker thread here uses a single PyTorch thread, for
as long as the process lives. The settings of the caller's own threads do not change.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import cache
from itertools import chain, islice
from threading import Barrier, Event
from typing import Final, TypeVar

import torch

from lir_model.errors import Cancelled

_ASKED: Final = 0.05
"""Seconds between two calls of the check while waiting for a piece: chosen."""

Item = TypeVar("Item")
Made = TypeVar("Made")
Check = Callable[[], None]
"""Called now and then during work; raises ``Cancelled`` to stop it."""


def never() -> None:
    """The check for work that cannot be stopped."""


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    work: Callable[[Item, Check], Made], items: Iterable[Item], check: Check, at_once: int | None = None
) -> Generator[Made]:
    """Works on items side by side and yields the results, in the order of the items.

    Items are drawn only as they are needed, in the calling thread, so that memory holds few of them. When the iteration
    ends, even by an error, no work is still running. A single item, or items of which only one is worked on at once,
    are worked on in the calling thread, with all its PyTorch threads.

    Args:
        work: makes a result of an item; calls the check that it is given now and then.
        items: to work on.
        check: called often, in the calling thread; may raise to stop.
        at_once: how many items are worked on at once, at most one per core; None means one per core.

    Raises:
        Exception: what ``check`` or, for the earliest item, ``work`` raised.
    """
    count = min(at_once or cores(), cores())
    remaining = iter(items)
    check()
    first = list(islice(remaining, count))
    if len(first) > 1:
        yield from _side_by_side(work, chain(first, remaining), check, count)
        return
    for item in chain(first, remaining):
        check()
        yield work(item, check)


def _side_by_side(
    work: Callable[[Item, Check], Made], items: Iterator[Item], check: Check, count: int
) -> Generator[Made]:
    threads = _threads()
    stopped = Event()
    inferring = torch.is_inference_mode_enabled()

    def stop() -> None:
        if stopped.is_set():
            raise Cancelled("another piece of the same work ended it")

    def piece(item: Item) -> Made:
        stop()
        with torch.inference_mode(inferring):  # is set per thread
            return work(item, stop)

    running: deque[Future[Made]] = deque()
    try:
        while True:
            check()
            running.extend(threads.submit(piece, item) for item in islice(items, count - len(running)))
            if not running:
                return
            while not wait((running[0],), _ASKED).done:
                check()
            yield running.popleft().result()
    finally:
        stopped.set()
        # A piece that has not begun may stand behind long ones of other work, which this one must not wait for.
        wait([future for future in running if not future.cancel()])


@cache
def _threads() -> ThreadPoolExecutor:
    """A pool with one thread for each core, all started."""
    count = cores()
    before = torch.get_num_threads()
    threads = ThreadPoolExecutor(count, "lir-parallel")
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
