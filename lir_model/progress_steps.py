"""Steps: some work as an iterator over its progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Event, Thread
from typing import Generic, TypeVar

from lir_model.progress import Progress, Report

Result = TypeVar("Result")


class Steps(Generic[Result]):
    """Work that goes on while its progress is iterated over.

    The work runs in a thread of its own, from the first step asked for until the last, and does not wait for a slow
    loop. A loop that is left early stops it. Errors of the work are raised in the loop.

    Args:
        work: is given whom to tell its progress, and whom to ask whether to stop; gives the result.
    """

    def __init__(self, work: Callable[[Report, Callable[[], bool]], Result]) -> None:
        self._work = work
        self._done: Future[Result] | None = None

    def __iter__(self) -> Iterator[Progress]:
        """Begins the work, or begins it again where a loop was left early; nothing is left to do once it is done."""
        if self._done is not None:
            return
        told: SimpleQueue[Progress | None] = SimpleQueue()
        stop = Event()
        outcome: Future[Result] = Future()

        def work() -> None:
            try:
                outcome.set_result(self._work(told.put, stop.is_set))
            except BaseException as error:
                outcome.set_exception(error)
            finally:
                told.put(None)

        thread = Thread(target=work, name="lir-steps")
        thread.start()
        try:
            while (progress := told.get()) is not None:
                yield progress
        finally:
            stop.set()
            thread.join()
        outcome.result()
        self._done = outcome

    @property
    def result(self) -> Result:
        """What the work gave. Where it is not done, does it first."""
        while self._done is None:
            for _ in self:
                pass
        return self._done.result()
