"""Steps: work as an iterator over its progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Event, Thread
from typing import Generic, TypeVar

from lir_model.progress import Progress, Report

Result = TypeVar("Result")
"""What the work gives in the end."""


class Steps(Generic[Result]):
    """Work that runs while a loop iterates over its progress.

    The work runs in a thread of its own, which starts with the loop and does not wait for a slow one. Leaving the loop
    early stops the work. Errors of the work are raised in the loop.

    Args:
        work: called with a function to report progress to, and one that says whether to stop; returns the result.
    """

    def __init__(self, work: Callable[[Report, Callable[[], bool]], Result]) -> None:
        self._work = work
        self._done: Future[Result] | None = None

    def __iter__(self) -> Iterator[Progress]:
        """Starts the work, anew if an earlier loop was left early. Yields nothing once the work is done."""
        if self._done is not None:
            return
        reports: SimpleQueue[Progress | None] = SimpleQueue()
        stop = Event()
        outcome: Future[Result] = Future()

        def work() -> None:
            try:
                outcome.set_result(self._work(reports.put, stop.is_set))
            except BaseException as error:
                outcome.set_exception(error)
            finally:
                reports.put(None)

        thread = Thread(target=work, name="lir-steps")
        thread.start()
        try:
            while (progress := reports.get()) is not None:
                yield progress
        finally:
            stop.set()
            thread.join()
        outcome.result()
        self._done = outcome

    @property
    def result(self) -> Result:
        """The result of the work, which is done first if it is not done yet."""
        while self._done is None:
            for _ in self:
                pass
        return self._done.result()
