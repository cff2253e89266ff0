"""A thread that lives as long as the window and runs one job after another.

A job is submitted through a queued signal and ends in exactly one of done, failed, cancelled, which is reported in the
thread that submitted it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from lir_app.ui.work.threads.job import JobHandle, Made, ThreadJob, places_of
from lir_app.ui.work.threads.waiting_jobs import WaitingJobs
from lir_app.ui.work.threads.worker import NICENESS, End, Worker
from lir_model.progress import Progress

log = logging.getLogger(__name__)

STOP_MILLISECONDS: Final = 30_000
"""How long the program waits at its end for a running job: chosen, much longer than a tile takes on a slow
processor."""


LOOKING_MILLISECONDS: Final = 500
"""How often it is looked whether a job waits for a disk."""

_MOST_STUCK: Final = 8
"""Most threads that may wait for disks that do not answer: chosen."""


def _nothing(*_: object) -> None:
    pass


@dataclass(frozen=True)
class _Submitted:
    handle: JobHandle
    done: Callable[[Any], None]
    failed: Callable[[str], object]
    cancelled: Callable[[], object]
    advanced: Callable[[Progress], None]
    delivered: Callable[[Any], None]


class JobThread(QObject):
    """The thread, as the window uses it.

    Where a job may wait for a disk that does not answer, ``patience`` seconds are given: when one has run for so long
    and others wait, another thread takes over, and what works in the same folder waits until the job ends.

    Attributes:
        patience: those seconds; None where no job waits for a disk.

    Args:
        niceness: by how much the thread steps back for others.

    Signals:
        noticed: a sentence from a running job.
        idle_changed: whether there is nothing to do.
        does_not_answer: the job that has run for so long.
    """

    noticed = Signal(str)
    idle_changed = Signal(bool)
    does_not_answer = Signal(object)
    _wake = Signal()

    def __init__(
        self,
        name: str,
        parent: QObject | None = None,
        *,
        patience: float | None = None,
        niceness: int = NICENESS,
    ) -> None:
        super().__init__(parent)
        self._name, self.patience, self._niceness = name, patience, niceness
        self._count = 0
        self._submitted: dict[int, _Submitted] = {}
        self._waiting: WaitingJobs[JobHandle] = WaitingJobs()
        self._stuck: dict[int, tuple[QThread, Worker]] = {}
        """By number of the job, the threads that still wait for a disk."""
        self._ended: list[tuple[QThread, Worker]] = []
        self._thread, self._worker = self._begin()
        self._look = QTimer(self, interval=LOOKING_MILLISECONDS)
        self._look.timeout.connect(self._look_after)

    def _begin(self) -> tuple[QThread, Worker]:
        """A new thread for the jobs that wait."""
        thread, worker = QThread(self), Worker(self._waiting, self._niceness)
        thread.setObjectName(self._name)
        worker.moveToThread(thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wake.connect(worker.run_next, queued)
        worker.advanced.connect(self._on_advanced, queued)
        worker.delivered.connect(self._on_delivered, queued)
        worker.ended.connect(self._on_ended, queued)
        worker.noticed.connect(self.noticed, queued)
        thread.started.connect(worker.step_back)
        thread.start()
        return thread, worker

    def _look_after(self) -> None:
        """Have another thread take over where the present one waits for a disk."""
        number, begun = self._worker.running or (0, 0.0)
        submitted = self._submitted.get(number)
        if self.patience is None or submitted is None or time.monotonic() - begun < self.patience:
            return
        self.does_not_answer.emit(submitted.handle.job)
        if len(self._submitted) == len(self._stuck) + 1 or len(self._stuck) == _MOST_STUCK:
            return
        places = places_of(submitted.handle.job)
        log.warning("%s: no answer from %s", self._name, ", ".join(map(str, places)))
        self._worker.retired.set()
        self._wake.disconnect(self._worker.run_next)
        self._stuck[number] = self._thread, self._worker
        for held in self._waiting.hold_back(number, places):
            self.does_not_answer.emit(held.job)
        self._thread, self._worker = self._begin()
        self._wake_for_all()

    def _wake_for_all(self) -> None:
        for _ in range(len(self._waiting)):
            self._wake.emit()

    @property
    def idle(self) -> bool:
        """Whether no job is waiting or running."""
        return not self._submitted

    @property
    def running(self) -> bool:
        """Whether a thread is alive."""
        return any(thread.isRunning() for thread, _ in ((self._thread, self._worker), *self._stuck.values()))

    def submit(
        self,
        job: ThreadJob[Made],
        *,
        done: Callable[[Made], None] = _nothing,
        failed: Callable[[str], object] = _nothing,
        cancelled: Callable[[], object] = _nothing,
        advanced: Callable[[Progress], None] = _nothing,
        delivered: Callable[[Any], None] = _nothing,
        urgent: bool = False,
    ) -> JobHandle:
        """Hand a job over. Exactly one of ``done``, ``failed``, ``cancelled`` is called later, in this thread.

        After ``request_stop`` none of them is called.
        """
        self._count += 1
        handle = JobHandle(self._count, job, urgent)
        self._submitted[handle.number] = _Submitted(handle, done, failed, cancelled, advanced, delivered)
        if self._waiting.put(handle, urgent=urgent, places=places_of(job)):
            QTimer.singleShot(0, self, partial(self.does_not_answer.emit, job))
        self._wake.emit()
        if self.patience is not None:
            self._look.start()
        if len(self._submitted) == 1:
            self.idle_changed.emit(False)
        return handle

    def request_stop(self) -> None:
        """Cancel everything and end the thread at the next tile. It cannot be used afterwards."""
        for submitted in self._submitted.values():
            submitted.handle.cancel()
        self._submitted.clear()
        self._look.stop()
        for thread in (self._thread, *(thread for thread, _ in self._stuck.values())):
            thread.quit()

    def stop(self) -> None:
        """Like ``request_stop``, but waits until the thread has ended, unless it is one that waits for a disk."""
        self.request_stop()
        if not self._thread.wait(STOP_MILLISECONDS):
            log.error("the thread %s did not stop within %d ms", self._name, STOP_MILLISECONDS)

    @Slot(int, Progress)
    def _on_advanced(self, number: int, progress: Progress) -> None:
        if submitted := self._submitted.get(number):
            submitted.advanced(progress)

    @Slot(int, object)
    def _on_delivered(self, number: int, part: object) -> None:
        if submitted := self._submitted.get(number):
            submitted.delivered(part)

    @Slot(int, End)
    def _on_ended(self, number: int, end: End) -> None:
        if number in self._stuck:
            thread, worker = self._stuck.pop(number)
            thread.quit()
            self._ended.append((thread, worker))
            self._waiting.release(number)
            self._wake_for_all()
        submitted = self._submitted.pop(number, None)
        if submitted is None:
            return
        if not self._submitted:
            self._look.stop()
            self.idle_changed.emit(True)
        if end.cancelled:
            submitted.cancelled()
        elif end.reason:
            submitted.failed(end.reason)
        else:
            submitted.done(end.result)
