"""Workers: the threads, and the work that the queue gives them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.photo import Photo
from lir_app.recipes import Recipe
from lir_app.ui.work.opening.read_jobs import Read, ReadKept, ReadPasted
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.piece_job import Previewed, RestorePiece
from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.queue.requests import Cause, Job, Request
from lir_app.ui.work.restoring.restore_job import GiveMemoryBack, Restore, Restored
from lir_app.ui.work.session.document import Document, Result
from lir_app.ui.work.session.session import Session
from lir_app.ui.work.threads.job import JobHandle
from lir_app.ui.work.threads.job_thread import JobThread
from lir_app.ui.work.threads.worker import LEAST
from lir_model.progress import Progress

log = logging.getLogger(__name__)

PATIENCE: Final = 10.0
"""Seconds after which another thread reads and writes what lies elsewhere: chosen, longer than most files take."""

_REST: Final = 3000
"""Milliseconds without work for the network after which the memory of its tiles goes back to the system: chosen.
Meanwhile the window may have to wait for memory (see ``freed_memory.give_back``), so not while a batch runs."""


class Workers(QObject):
    """Carries out what the queue decides, in three threads: one for the network; one for files, so that photos open and
    save while another is restored, which others relieve where a disk does not answer; and one for measuring, which
    nothing waits for.

    Attributes:
        queue: decides.
        session: the open photos.

    Signals:
        was_read: a photo's pixels are there.
        not_readable: a photo, the reason, and whether a request waited for it, which reports the failure.
        restored: a photo, the job and what came out, kept in the photo already.
        dropped: results in the store that newer ones replaced.
        part_restored: a photo with a part that is done, kept in its preview.
        previewed: the same of a piece of a preview.
        ended: a photo and its job that ended, in whatever way.
        preview_failed: a photo and the reason.
        document_changed: something about this photo.
        request_ready: the result for a lasting request is there.
        request_refused: a request that is not fulfilled, the cause, and a sentence if something failed.
    """

    was_read = Signal(Document)
    not_readable = Signal(Document, str, bool)
    restored = Signal(Document, Job, Restored)
    dropped = Signal(tuple)
    part_restored = Signal(Document)
    previewed = Signal(Document, Job, Previewed)
    ended = Signal(Document, Job)
    preview_failed = Signal(Document, str)
    document_changed = Signal(Document)
    request_ready = Signal(Request)
    request_refused = Signal(Request, Cause, str)

    def __init__(self, device: Callable[[], str], parent: QObject) -> None:
        """``device`` names the device to restore on."""
        super().__init__(parent)
        self._device = device
        self.queue = Queue(self)
        self.session = Session(self.queue)
        self.network = JobThread("network", self)
        self.files = JobThread("files", self, patience=PATIENCE)
        self.files.does_not_answer.connect(self._on_silence)
        self.measuring = JobThread("measuring", self, niceness=LEAST)
        self._handles: dict[Job, JobHandle] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(lambda: self.measuring.submit(GiveMemoryBack()))

    @property
    def threads(self) -> tuple[JobThread, ...]:
        return self.network, self.files, self.measuring

    # What the queue asks

    def has_pixels(self, photo: int) -> bool:
        document = self.session.numbered(photo)
        return document is not None and document.photo is not None

    def has_result(self, photo: int, recipe: Recipe) -> bool:
        document = self.session.numbered(photo)
        return document is not None and document.has_result(recipe)

    def read(self, photo: int) -> None:
        document = self.session.numbered(photo)
        if document is not None:
            self.files.submit(
                _reading(document),
                done=partial(self._on_read, photo),
                failed=partial(self._on_not_read, photo),
                urgent=True,
            )

    def restore(self, job: Job) -> None:
        document = self.session.numbered(job.photo)
        if document is None or document.photo is None:
            raise ValueError("the queue asks for a photo that is not there")
        self._rest.stop()
        pixels, device = document.photo.pixels, self._device()
        failed, cancelled = partial(self._on_failed, job), partial(self._on_cancelled, job)
        if job.piece is None:
            self._handles[job] = self.network.submit(
                Restore(pixels, job.recipe, device),
                done=partial(self._on_restored, job),
                failed=failed,
                cancelled=cancelled,
                advanced=partial(self._on_advanced, job),
                delivered=partial(self._on_part, job),
            )
        else:
            self._handles[job] = self.network.submit(
                RestorePiece(pixels, job.recipe, device, job.piece),
                done=partial(self._on_previewed, job),
                failed=failed,
                cancelled=cancelled,
                advanced=partial(self._on_advanced, job),
                urgent=True,
            )

    def stop(self, job: Job) -> None:
        self._handles[job].cancel()

    def fulfil(self, request: Request) -> None:
        if request.lasting:
            self.request_ready.emit(request)

    def tell(self, request: Request, cause: Cause, reason: str) -> None:
        self.request_refused.emit(request, cause, reason)

    def changed(self, photo: int) -> None:
        if document := self.session.numbered(photo):
            self.document_changed.emit(document)

    # What the threads answer

    def _on_read(self, number: int, photo: Photo) -> None:
        document = self.session.numbered(number)
        if document is not None:
            document.photo = photo
        self.queue.was_read(number)
        if document is not None:
            self.was_read.emit(document)

    def _on_silence(self, job: object) -> None:
        if isinstance(job, Read):
            for document in self.session.documents:
                if document.path == job.path:
                    self.queue.does_not_answer(document.number)

    def _on_not_read(self, number: int, reason: str) -> None:
        document = self.session.numbered(number)
        wanted = self.queue.job(number) is not None
        self.queue.not_readable(number, reason)
        if document is not None:
            self.not_readable.emit(document, reason, wanted)

    def _on_advanced(self, job: Job, progress: Progress) -> None:
        self.queue.advanced(job, progress.fraction, progress.seconds_left)

    def _on_part(self, job: Job, patch: Patch) -> None:
        document = self.session.numbered(job.photo)
        if document is not None and not job.stopping:
            document.add_patch(job.recipe, patch)
            self.part_restored.emit(document)

    def _on_restored(self, job: Job, made: Restored) -> None:
        del self._handles[job]
        document = self.session.numbered(job.photo)
        if document is not None:
            dropped = document.keep(Result(job.recipe, made.outcome))
            self.dropped.emit(tuple(dropped))
        self.queue.done(job)
        if document is not None:
            self.restored.emit(document, job, made)
        self._settle(job, document)

    def _on_previewed(self, job: Job, made: Previewed) -> None:
        del self._handles[job]
        document = self.session.numbered(job.photo)
        if document is not None:
            document.add_patch(job.recipe, made.patch)
        self.queue.done(job)
        if document is not None:
            self.previewed.emit(document, job, made)
        self._settle(job, document)

    def _on_failed(self, job: Job, reason: str) -> None:
        del self._handles[job]
        wanted = not job.stopping
        document = self.session.numbered(job.photo)
        self.queue.failed(job, reason)
        if document is not None and wanted and job.piece is not None:
            self.preview_failed.emit(document, reason)
        self._settle(job, document)

    def _on_cancelled(self, job: Job) -> None:
        del self._handles[job]
        self.queue.cancelled(job)
        self._settle(job, self.session.numbered(job.photo))

    def _settle(self, job: Job, document: Document | None) -> None:
        self.session.free_excess_pixels()
        if not self._handles:
            self._rest.start()
        if document is not None:
            self.ended.emit(document, job)


def _reading(document: Document) -> Read | ReadKept | ReadPasted:
    """The job that reads a photo, wherever its pixels are."""
    pasted = next((stored for stored in document.stored.values() if stored.with_photo), None)
    if pasted is not None:
        return ReadPasted(pasted)
    kept = document.kept
    return ReadKept(kept) if kept is not None and document.file_replaced else Read(document.path, kept)
