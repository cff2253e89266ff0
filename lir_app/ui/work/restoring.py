"""Restoring in the background: whole photos, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lir_app.recipe import Recipe
from lir_app.ui.work.jobs import Restore, Restored
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.rates import Rates
from lir_app.ui.work.session import Document, Result, State
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.thread_queue import JobHandle
from lir_model.progress import Progress

if TYPE_CHECKING:
    from lir_app.photo import Photo


@dataclass(frozen=True)
class _Running:
    document: Document
    handle: JobHandle


class Restoring(QObject):
    """Decides what the network's thread does.

    Signals:
        changed: something started, went on or ended.
        began: the network's lane is wanted for a whole photo.
        interrupted: a whole photo was cancelled.
        result_changed: a whole result of the current photo came in.
    """

    changed = Signal()
    result_changed = Signal()
    began = Signal()
    interrupted = Signal()

    def __init__(self, studio: Studio, rates: Rates, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._rates = rates
        self._waiting: list[Document] = []
        self._starting: Document | None = None
        self._running: _Running | None = None
        self._ended: dict[int, list[Callable[[Document], None]]] = {}
        studio.choices_changed.connect(self._on_choices)
        studio.machine_changed.connect(self._next)

    @property
    def running(self) -> Document | None:
        """The photo that is being restored, or read for it."""
        return self._running.document if self._running else self._starting

    @property
    def busy(self) -> bool:
        """Whether any whole photo is being restored or waits for it."""
        return self.running is not None or bool(self._waiting)

    # Whole photos

    def restore(self, documents: Iterable[Document], ended: Callable[[Document], None] = lambda _: None) -> None:
        """Restore whole photos, one after another; ``ended`` is called for each, whether it has its result or not."""
        for document in documents:
            if document.result is not None or not document.choices.recipe.steps:
                ended(document)
            else:
                self._ended.setdefault(document.number, []).append(ended)
                if not document.busy:
                    document.state, document.reason, document.progress = State.WAITING, "", 0.0
                    self._waiting.append(document)
                    self._studio.document_changed.emit(document)
        self._next()

    def cancel(self, document: Document | None = None) -> None:
        """Stop restoring one photo, or all of them."""
        for waiting in [d for d in self._waiting if document in {None, d}]:
            self._waiting.remove(waiting)
            self._settle(waiting)
        if self._starting is not None and document in {None, self._starting}:
            starting, self._starting = self._starting, None
            self._settle(starting)
        if self._running is not None and document in {None, self._running.document}:
            self._running.handle.cancel()
        self._next()

    def _next(self) -> None:
        if self.running is None and self._waiting and self._studio.machine is not None:
            self._starting = self._waiting.pop(0)
            self._starting.state = State.RUNNING
            document = self._starting
            self._studio.load(document, partial(self._start, document), partial(self._on_failed, document))
        self.changed.emit()

    def _start(self, document: Document, photo: Photo) -> None:
        if self._starting is not document:
            return
        self._starting = None
        self.began.emit()
        recipe = document.choices.recipe.computed
        handle = self._studio.network.submit(
            Restore(photo.pixels, recipe, self._studio.device),
            done=partial(self._on_restored, document, recipe, photo.pixels.shape[0] * photo.pixels.shape[1]),
            failed=partial(self._on_failed, document),
            cancelled=partial(self._on_cancelled, document),
            advanced=partial(self._on_advanced, document),
        )
        self._running = _Running(document, handle)
        self._studio.document_changed.emit(document)
        self.changed.emit()

    def _on_advanced(self, document: Document, progress: Progress) -> None:
        document.progress, document.seconds_left = progress.fraction, progress.seconds_left
        self._studio.document_changed.emit(document)
        self.changed.emit()

    def _on_restored(self, document: Document, recipe: Recipe, pixels: int, restored: Restored) -> None:
        self._running = None
        document.keep(Result(recipe, restored.outcome))
        self._rates.note(recipe, pixels, restored, whole=True)
        self._settle(document)
        if document is self._studio.current:
            self.result_changed.emit()
        self._next()

    def _on_failed(self, document: Document, reason: str) -> None:
        self._running = self._starting = None
        self._settle(document, reason)
        self._studio.say(
            self.tr("{name} was not restored: {reason}").format(name=document.name, reason=reason), Kind.ERROR
        )
        self._next()

    def _on_cancelled(self, document: Document) -> None:
        self._running = None
        self._settle(document)
        self.interrupted.emit()
        self._next()

    def _settle(self, document: Document, reason: str = "") -> None:
        document.state, document.reason = (State.FAILED if reason else State.READY), reason
        document.seconds_left, document.progress = None, 0.0
        document.note_shown()
        for ended in self._ended.pop(document.number, []):
            ended(document)
        self._studio.session.release()
        self._studio.document_changed.emit(document)
        self.changed.emit()

    def _on_choices(self, document: Document) -> None:
        if document.state is State.FAILED:
            document.state = State.READY
            document.note_shown()
        running = self._running
        if running is not None and running.document is document:
            job = running.handle.job
            if isinstance(job, Restore) and job.recipe != document.choices.recipe.computed:
                self.cancel(document)
