"""The part of a job thread that lives in the thread: it runs the jobs, and says how each ended."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from lir_app.language import translated
from lir_app.ui.work.threads.job import JobHandle, Made
from lir_app.ui.work.threads.waiting_jobs import WaitingJobs
from lir_model.errors import Cancelled, LIRError
from lir_model.progress import Progress

log = logging.getLogger(__name__)

NICENESS: Final = 5
"""By how much a thread steps back. Not further: a thread that gets no processor while it has Python's lock holds up the
window. Beside two other busy programs on two cores the window waited up to 1.0 s so at 10, 0.2 s at 5; at 3 it waited
for a processor more often (`build/tools/endurance.py --busy 2`)."""
LEAST: Final = 8
"""By how much one steps back for which nobody waits: beside another of these threads it gets half as much. Measured
likewise: at 19 the window waited up to 0.5 s, at 10 up to 0.16 s."""


@dataclass(frozen=True, eq=False)
class End:
    """How a job ended: with a result, with the reason of its failure, or cancelled."""

    result: Any = None
    reason: str = ""
    cancelled: bool = False


class Worker(QObject):
    """The part that lives in the thread."""

    advanced = Signal(int, Progress)
    delivered = Signal(int, object)
    ended = Signal(int, End)
    noticed = Signal(str)

    def __init__(self, waiting: WaitingJobs[JobHandle], niceness: int) -> None:
        super().__init__()
        self._waiting, self._niceness = waiting, niceness
        self._cached: dict[Hashable, Any] = {}
        self.running: tuple[int, float] | None = None
        """The number of the job that runs, and since when."""
        self.retired = threading.Event()
        """Another thread has taken over."""

    @Slot()
    def step_back(self) -> None:
        """Let the window, and other programs, have a processor first."""
        if sys.platform == "linux":
            # There each thread has a priority of its own, which the threads that it starts inherit (sched(7)), so
            # PyTorch's threads and those of tiles step back too.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), os.nice(0) + self._niceness)

    @Slot()
    def run_next(self) -> None:
        """Run the next job, if any: an urgent one may have run already between the tiles of another."""
        if not self.retired.is_set() and (handle := self._waiting.take()) is not None:
            self._run(handle)

    def run_urgent(self) -> None:
        """Run all waiting urgent jobs."""
        while (handle := self._waiting.take(urgent=True)) is not None:
            self._run(handle)

    def _run(self, handle: JobHandle) -> None:
        around, self.running = self.running, (handle.number, time.monotonic())
        end = self._end_of(handle)
        self.running = around
        self.ended.emit(handle.number, end)

    def _end_of(self, handle: JobHandle) -> End:
        try:
            if handle.stop.is_set():
                raise Cancelled
            return End(handle.job.run(_Context(self, handle, self._cached)))
        except Cancelled:
            return End(cancelled=True)
        except LIRError as error:
            log.error("%s", error)
            return End(reason=translated(error))
        except MemoryError:
            log.exception("out of memory")
            self._cached.clear()
            return End(reason=self.tr("There is not enough memory. Close other photos or programs."))
        except Exception as error:
            log.exception("a job broke off")
            text = self.tr("Something unexpected went wrong ({error}). The log file, in the Help menu, says more.")
            return End(reason=text.format(error=f"{type(error).__name__}: {error}"))


class _Context:
    """The running job's side of the worker; see :class:`JobContext`."""

    def __init__(self, worker: Worker, handle: JobHandle, cached: dict[Hashable, Any]) -> None:
        self._worker = worker
        self._handle = handle
        self._cached = cached

    def report(self, progress: Progress) -> None:
        self._worker.advanced.emit(self._handle.number, progress)

    def deliver(self, part: object) -> None:
        self._worker.delivered.emit(self._handle.number, part)

    def notify(self, text: str) -> None:
        self._worker.noticed.emit(translated(text))

    def cancelled(self) -> bool:
        if not self._handle.urgent and not self._handle.stop.is_set():  # to stop comes first: an urgent job takes long
            self._worker.run_urgent()
        return self._handle.stop.is_set()

    def cached(self, key: Hashable, make: Callable[[], Made]) -> Made:
        if key not in self._cached:
            self._cached[key] = make()
        made: Made = self._cached[key]
        return made
