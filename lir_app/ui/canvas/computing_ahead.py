"""Computes what a slider is going to need before somebody touches it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Event


class Ahead:
    """Makes calls one after the other, in a thread that all share; the last list of them counts."""

    def __init__(self) -> None:
        self._stopped = Event()
        self._begun: frozenset[Hashable] = frozenset()

    def begin(self, calls: Mapping[Hashable, Callable[[], object]]) -> None:
        """Begin with other calls in place of those before; the same ones, by their keys, are not made again."""
        keys = frozenset(calls)
        if keys != self._begun:
            self.stop()
            self._begun, self._stopped = keys, Event()
            _thread().submit(_make, tuple(calls.values()), self._stopped)

    def stop(self) -> None:
        """Make no further call."""
        self._stopped.set()
        self._begun = frozenset()


def _make(calls: Sequence[Callable[[], object]], stopped: Event) -> None:
    for call in calls:
        if stopped.is_set():
            return
        call()


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "canvas-ahead")
