"""Restoring whole photos: what the window asks of the queue, and what it says about failures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from statistics import fmean
from typing import Final

from PySide6.QtCore import QObject, Signal

from lir_app.ui.work.notices import Kind
from lir_app.ui.work.queue.requests import Cause, Job, Request
from lir_app.ui.work.restoring.rates import Rates
from lir_app.ui.work.restoring.restore_job import Restored
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio

_LOOKED_AT: Final = 64
"""Waiting photos, the first of all, whose own time is asked for: chosen, so that thousands take no longer."""


@dataclass(frozen=True)
class Overall:
    """Progress of all photos since the queue was last empty.

    Attributes:
        ended: number of photos that have ended.
        asked: number of all photos.
        seconds_left: estimate for all of them; None while unknown.
        fraction: share of the work that is done, 0 to 1; each photo counts the same.
    """

    ended: int
    asked: int
    seconds_left: float | None
    fraction: float = 0.0


class Restoring(QObject):
    """Restores photos as wholes.

    Signals:
        changed: something started, went on or ended.
        result_changed: a whole result of the current photo came in, or a part of it.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(self, studio: Studio, rates: Rates, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._rates, self._queue = studio, rates, studio.queue
        self._seconds: list[float] = []
        workers = studio.workers
        workers.document_changed.connect(self.changed)
        workers.ended.connect(self.changed)
        workers.restored.connect(self._on_restored)
        workers.part_restored.connect(self._on_more)
        workers.request_refused.connect(self._on_refused)
        studio.storing.loaded.connect(self._on_more)

    @property
    def running(self) -> Document | None:
        """The photo that is being restored, or read for that."""
        job = self._queue.running
        return None if job is None or job.stopping else self._studio.session.numbered(job.photo)

    @property
    def busy(self) -> bool:
        """Whether any whole photo is being restored or waiting."""
        return self._queue.busy

    @property
    def stopping(self) -> bool:
        """Whether a photo was cancelled and still finishes its tile."""
        return self._queue.running is not None and self._queue.running.stopping

    @property
    def overall(self) -> Overall:
        """Progress of all photos. Waiting ones are expected to take what was measured here for photos of their size, or
        else the average time of those before them."""
        (ended, asked), job = self._queue.tally, self._queue.running
        seconds = job.seconds_left if job is not None else None
        typical = self._typical
        looked_at = [self._expected(each, typical) for each in self._queue.waiting(_LOOKED_AT)]
        # Of those that come later hardly one has been read, and nothing more is known of them.
        waiting = looked_at + [typical] * (asked - ended - (job is not None) - len(looked_at))
        if waiting:
            if job is not None and seconds is None and (expected := self._expected(job, typical)) is not None:
                seconds = max(0.0, expected - job.elapsed)
            known = [each for each in waiting if each is not None]
            begun = job is None or seconds is not None
            seconds = (seconds or 0.0) + sum(known) if begun and len(known) == len(waiting) else None
        done = ended + (job.progress if job is not None else 0.0)
        return Overall(ended, asked, seconds, done / asked if asked else 0.0)

    def _expected(self, photo: Job, typical: float | None) -> float | None:
        """Seconds that a whole photo will take: as measured here for photos of its size, else the typical time."""
        document = self._studio.session.numbered(photo.photo)
        measured = None if document is None else self._rates.expected(document, photo.recipe)
        return typical if measured is None else measured

    @property
    def _typical(self) -> float | None:
        """Seconds that a photo took on average; None while nothing tells."""
        job = self._queue.running
        running = [] if job is None or job.seconds_left is None else [job.elapsed + job.seconds_left]
        known = [*self._seconds, *running]
        return fmean(known) if known else None

    def set_paused(self, paused: bool) -> None:
        """Pause after the current photo, or go on."""
        if paused:
            self._queue.pause()
        else:
            self._queue.resume()
        self.changed.emit()

    @property
    def paused(self) -> bool:
        """Whether the queue is paused."""
        return self._queue.paused

    def restore(self, documents: Iterable[Document]) -> None:
        """Restore whole photos, one after another; ends a pause."""
        self._queue.resume()
        self._queue.ask(
            *(
                Request(document.number, recipe)
                for document in documents
                if (recipe := document.choices.recipe).steps
                and not document.restored
                and self._queue.job(document.number, recipe) is None
            )
        )

    def cancel(self, document: Document | None = None) -> None:
        """Stop restoring one photo, or all of them, and tell so; of what was to be saved, saving tells."""
        only_seen = {request.photo for request in self._queue.requests if not request.lasting}
        asked = self._studio.session.documents if document is None else [document]
        stopped = [each for each in asked if each.number in only_seen]
        self._queue.cancel(None if document is None else document.number)
        if stopped:
            text = self.tr("Restoring was stopped: %n photos are not restored.", None, len(stopped))
            if len(stopped) == 1:
                text = self.tr("Restoring {name} was stopped.").format(name=stopped[0].name)
            self._studio.say(text, action=self.tr("Go On"), run=partial(self.restore, stopped))
        self.changed.emit()

    def _on_restored(self, document: Document, _: Job, made: Restored) -> None:
        self._seconds = [*(self._seconds if self._queue.tally[0] > 1 else []), made.seconds]
        if document.photo is not None:
            performed = made.outcome.performed
            self._rates.note(document.photo.height * document.photo.width, performed, whole=True)
            self._studio.devices.note_used([step.device for step in performed])
            if document is self._studio.current:
                self.result_changed.emit()

    def _on_more(self, document: Document) -> None:
        if document is self._studio.current:
            self.result_changed.emit()

    def _on_refused(self, request: Request, cause: Cause, reason: str) -> None:
        document = self._studio.session.numbered(request.photo)
        if cause is Cause.FAILED and not request.lasting and document is not None:
            text = self.tr("{name} was not restored: {reason}").format(name=document.name, reason=reason)
            self._studio.say(text, Kind.ERROR)
