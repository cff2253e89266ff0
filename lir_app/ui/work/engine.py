"""Work away from the window: permanent threads that run one job after another.

There are three lanes, each a worker object in its own thread that lives as long as the window: one for the network, one
for files, so that a photo opens and saves while another is being restored, and one for measuring, which nothing should
wait for. A job is an immutable value; it is handed
over by a queued signal and ends in exactly one of done, failed, cancelled.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from lir_model.errors import Cancelled, LIRError

log = logging.getLogger(__name__)

Made = TypeVar("Made")

STOP_MILLISECONDS: Final = 30_000
"""A tile on a slow processor, with much to spare."""


@dataclass(frozen=True)
class Advance:
    """How far a job is.

    Attributes:
        fraction: 0 to 1.
        seconds_left: estimate; None while unknown.
    """

    fraction: float
    seconds_left: float | None = None


class Desk(Protocol):
    """What a running job may use of the thread it runs in."""

    def advance(self, advance: Advance) -> None:
        """Report progress."""

    def notice(self, text: str) -> None:
        """Tell the person something that is no failure."""

    def cancelled(self) -> bool:
        """Whether to stop; asked once a tile."""

    def keep(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """A tool that outlives the job, made at its first use."""


class Job(Protocol):
    """Work for a lane: a frozen dataclass."""

    def run(self, desk: Desk) -> object:
        """Do it, in the lane's thread. ``LIRError`` carries a sentence for the person; ``Cancelled`` ends quietly."""


@dataclass(frozen=True, eq=False)
class Ticket:
    """A job on its way.

    Attributes:
        number: unique within its lane.
        urgent: goes first, and even between the tiles of a job that is running.
        stop: set to cancel.
    """

    number: int
    job: Job
    urgent: bool = False
    stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Stop at the next tile, or before the start."""
        self.stop.set()


def _nothing(*_: object) -> None:
    pass


@dataclass(frozen=True)
class _Handlers:
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    cancelled: Callable[[], object]
    advanced: Callable[[Advance], None]


class Lane(QObject):
    """A thread and its worker, seen from the window.

    Signals:
        noticed: a sentence from a running job.
        idle_changed: whether the lane has nothing to do.
    """

    noticed = Signal(str)
    idle_changed = Signal(bool)
    _wake = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._handlers: dict[int, _Handlers] = {}
        self._tickets: dict[int, Ticket] = {}
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wake.connect(self._worker.run_next, queued)
        self._worker.advanced.connect(self._on_advanced, queued)
        self._worker.done.connect(self._on_done, queued)
        self._worker.failed.connect(self._on_failed, queued)
        self._worker.cancelled.connect(self._on_cancelled, queued)
        self._worker.noticed.connect(self.noticed, queued)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether no job is waiting or running."""
        return not self._handlers

    @property
    def running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread.isRunning()

    def submit(
        self,
        job: Job,
        *,
        done: Callable[[Any], None] = _nothing,
        failed: Callable[[str], None] = _nothing,
        cancelled: Callable[[], object] = _nothing,
        advanced: Callable[[Advance], None] = _nothing,
        urgent: bool = False,
    ) -> Ticket:
        """Hand a job over. Exactly one of ``done``, ``failed``, ``cancelled`` is called later, in this thread."""
        self._count += 1
        ticket = Ticket(self._count, job, urgent)
        self._handlers[ticket.number] = _Handlers(done, failed, cancelled, advanced)
        self._tickets[ticket.number] = ticket
        self._worker.put(ticket)
        self._wake.emit()
        if len(self._handlers) == 1:
            self.idle_changed.emit(False)
        return ticket

    def stop(self) -> None:
        """Cancel everything, end the thread, wait for it. The lane cannot be used afterwards."""
        for ticket in self._tickets.values():
            ticket.cancel()
        self._handlers.clear()
        self._tickets.clear()
        self._thread.quit()
        if not self._thread.wait(STOP_MILLISECONDS):
            log.error("the thread %s did not stop within %d ms", self._thread.objectName(), STOP_MILLISECONDS)

    def _end(self, number: int) -> _Handlers | None:
        self._tickets.pop(number, None)
        handlers = self._handlers.pop(number, None)
        if handlers is not None and not self._handlers:
            self.idle_changed.emit(True)
        return handlers

    @Slot(int, object)
    def _on_advanced(self, number: int, advance: Advance) -> None:
        if handlers := self._handlers.get(number):
            handlers.advanced(advance)

    @Slot(int, object)
    def _on_done(self, number: int, result: object) -> None:
        if handlers := self._end(number):
            handlers.done(result)

    @Slot(int, str)
    def _on_failed(self, number: int, reason: str) -> None:
        if handlers := self._end(number):
            handlers.failed(reason)

    @Slot(int)
    def _on_cancelled(self, number: int) -> None:
        if handlers := self._end(number):
            handlers.cancelled()


class _Worker(QObject):
    """Lives in the lane's thread, except for ``put``."""

    advanced = Signal(int, object)
    done = Signal(int, object)
    failed = Signal(int, str)
    cancelled = Signal(int)
    noticed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._urgent: deque[Ticket] = deque()
        self._ordinary: deque[Ticket] = deque()
        self._tools: dict[Hashable, Any] = {}

    def put(self, ticket: Ticket) -> None:
        """Queue a ticket; called from the window's thread. The signal that follows has it run."""
        (self._urgent if ticket.urgent else self._ordinary).append(ticket)

    @Slot()
    def run_next(self) -> None:
        """Run the next job. Finds none when an urgent one was already run between the tiles of another."""
        for queue in (self._urgent, self._ordinary):
            if queue:
                self._run(queue.popleft())
                return

    def run_urgent(self) -> None:
        """Run all urgent jobs that wait."""
        while self._urgent:
            self._run(self._urgent.popleft())

    def _run(self, ticket: Ticket) -> None:
        try:
            if ticket.stop.is_set():
                raise Cancelled
            result = ticket.job.run(_Desk(self, ticket, self._tools))
        except Cancelled:
            self.cancelled.emit(ticket.number)
        except LIRError as error:
            log.error("%s", error)
            self.failed.emit(ticket.number, str(error))
        except MemoryError:
            log.exception("out of memory")
            self.failed.emit(ticket.number, self.tr("There is not enough memory. Close other photos or programs."))
        except Exception as error:
            log.exception("a job broke off")
            text = self.tr("Something unexpected went wrong ({error}). The log file, in the Help menu, says more.")
            self.failed.emit(ticket.number, text.format(error=f"{type(error).__name__}: {error}"))
        else:
            self.done.emit(ticket.number, result)


class _Desk:
    """The running job's side of the worker; see :class:`Desk`."""

    def __init__(self, worker: _Worker, ticket: Ticket, tools: dict[Hashable, Any]) -> None:
        self._worker = worker
        self._ticket = ticket
        self._tools = tools

    def advance(self, advance: Advance) -> None:
        self._worker.advanced.emit(self._ticket.number, advance)

    def notice(self, text: str) -> None:
        self._worker.noticed.emit(text)

    def cancelled(self) -> bool:
        if not self._ticket.urgent:
            self._worker.run_urgent()
        return self._ticket.stop.is_set()

    def keep(self, key: Hashable, make: Callable[[], Made]) -> Made:
        if key not in self._tools:
            self._tools[key] = make()
        kept: Made = self._tools[key]
        return kept
