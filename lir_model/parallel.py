"""Independent pieces of work side by side, each on a core of its own.

On a CPU the operations of these networks are too small to be shared by threads: a second thread on one tile gains
little, a second tile beside it nearly doubles the pace. So each thread here runs PyTorch on itself alone, and
keeps to that for as long as the process lives, while the threads of whoever uses this package are left as they are.
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
"""Seconds between two calls of the check while pieces are worked on: chosen."""

Item = TypeVar("Item")
Made = TypeVar("Made")
Check = Callable[[], None]
"""Raises ``Cancelled`` where the work is to stop."""


def never() -> None:
    """The check of work that nobody stops."""


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    work: Callable[[Item, Check], Made], items: Iterable[Item], check: Check, at_once: int | None = None
) -> Generator[Made]:
    """Works on items side by side and gives what becomes of them, in their order.

    Items are drawn as they are needed, so that memory holds few of them, in the thread that asks for results. After the
    iteration, an error of one piece included, nothing is being worked on any more. What is alone, be it one item or one
    at once, is worked on in the thread that asks, with all threads that PyTorch has there.

    Args:
        work: makes something of an item; calls the check that it is given now and then.
        items: to work on.
        check: called often, in the thread that asks for results; may raise to stop.
        at_once: items that are worked on at once; None takes as many as there are cores.

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
        with torch.inference_mode(inferring):  # holds for a thread only
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
        wait(running)


@cache
def _threads() -> ThreadPoolExecutor:
    """One thread for each core, all started."""
    count = cores()
    before = torch.get_num_threads()
    threads = ThreadPoolExecutor(count, "lir-parallel")
    together = Barrier(count)

    def keep_to_itself() -> None:
        # The number holds for the thread that sets it. Asked for first, or the thread would later begin with that of
        # all. The barrier gives each thread this piece once.
        torch.get_num_threads()
        torch.set_num_threads(1)
        together.wait()

    wait([threads.submit(keep_to_itself) for _ in range(count)])
    torch.set_num_threads(before)  # what threads begin with, and this one's own
    return threads
