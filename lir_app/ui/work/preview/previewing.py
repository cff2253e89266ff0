"""Previews: the visible part is restored at once at the scale of the screen, then refined part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.ui.work.notices import Kind, Notice
from lir_app.ui.work.preview.costs import PreviewCosts
from lir_app.ui.work.preview.piece_job import Previewed, Reduce
from lir_app.ui.work.preview.preview_plan import Look, next_piece
from lir_app.ui.work.queue.countdown import TimeLeft
from lir_app.ui.work.queue.requests import Job, Stage
from lir_app.ui.work.restoring.rates import Rates
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.job import JobHandle
from lir_model.region import Region

DEBOUNCE_MILLISECONDS: Final = 60
"""Chosen: too short to be noticed, but longer than the time between two movements of a wheel."""


class Previewing(QObject):
    """Carries out the plan of a preview (``plan``) for the current photo, one piece at a time.

    Signals:
        changed: a piece began or ended.
        result_changed: a piece of the current photo came in.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(self, studio: Studio, rates: Rates, look: Callable[[], Look | None], parent: QObject) -> None:
        """``look`` tells what is in view."""
        super().__init__(parent)
        self._studio = studio
        self._rates = rates
        self._look = look
        self._costs = PreviewCosts()
        self._expected = TimeLeft(0.0)
        self._stopped: _View | None = None
        self._told: Notice | None = None
        self._reducing: JobHandle | None = None
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._next)
        studio.choices_changed.connect(self._on_choices)
        for changed in (studio.current_changed, studio.pixels_changed, studio.devices.changed):
            changed.connect(self.ask)
            changed.connect(self._reduce)
        studio.workers.previewed.connect(self._on_previewed)
        studio.workers.preview_failed.connect(self._on_failed)
        studio.workers.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether a piece is being made."""
        return self._studio.queue.preview is not None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the piece that is being made is there; None while unknown."""
        job = self._studio.queue.preview
        told = None if job is None else job.time_left
        return self._expected.now if told is None else told.now

    @property
    def stopped(self) -> bool:
        """Whether the person stopped the preview, and has changed nothing since."""
        return self._stopped is not None

    def ask(self) -> None:
        """Restore the visible part soon, unless a newer request comes within a moment."""
        self._stopped = None
        if self._told is not None:
            self._studio.withdrawn.emit(self._told)
            self._told = None
        self._debounce.start()

    def follow_view(self) -> None:
        """Restore what is visible now. A preview that was stopped goes on only if that is something else."""
        if self._stopped is None or self._stopped != _view(self._look()):
            self.ask()

    def cancel(self) -> None:
        """Stop the piece that is being made, and make no other until something changes."""
        if self.busy and not self._studio.queue.busy:
            text = self.tr("The preview was stopped. It goes on once you change something.")
            self._told = self._studio.say(text, action=self.tr("Go On"), run=self.ask)
        self._stopped = _view(self._look())
        self._debounce.stop()
        self._studio.queue.stop_preview()
        self.changed.emit()

    def _on_choices(self, document: Document) -> None:
        if document is self._studio.current:
            self.ask()

    def _reduce(self) -> None:
        """Reduce the current photo to all scales in advance, before a task is switched on."""
        if self._reducing is not None:
            self._reducing.cancel()
            self._reducing = None
        document = self._studio.current
        if document is not None and document.photo is not None and self._studio.devices.machine is not None:
            self._reducing = self._studio.network.submit(Reduce(document.photo.pixels))

    def _next(self) -> None:
        """Begin the piece that is needed next; stop any other."""
        document, look = self._studio.current, self._look()
        if document is None or document.photo is None or look is None or not document.choices.recipe.computed.steps:
            self._studio.queue.stop_preview()
            return
        recipe = document.choices.recipe.computed
        device, begun = self._studio.devices.name, {patch.piece.scale for patch in document.patches}
        costs = self._costs.of(device, recipe, look.photo, begun)
        piece = next_piece(look, costs, document.done)
        running = self._studio.queue.preview
        if piece is None:
            self._studio.queue.stop_preview()
        elif running is None or (running.photo, running.recipe, running.piece) != (document.number, recipe, piece):
            self._expected = TimeLeft(costs(piece.scale).of(piece.pixels))
            self._studio.queue.show_part(document.number, recipe, piece)
        self.changed.emit()

    def _on_previewed(self, document: Document, job: Job, made: Previewed) -> None:
        piece = made.patch.piece
        device = self._studio.devices.name
        self._costs.note(device, job.recipe, made.performed, made.cost, draft=piece.draft)
        if not piece.draft:
            self._rates.note(piece.pixels, made.performed, whole=False)
        if document is self._studio.current:
            self.result_changed.emit()
            if not self._debounce.isActive():
                self._next()

    def _on_failed(self, document: Document, reason: str) -> None:
        text = self.tr("No preview of {name}: {reason}").format(name=document.name, reason=reason)
        self._studio.say(text, Kind.ERROR)

    def _on_ended(self, document: Document, job: Job) -> None:
        """Preview a photo again whose whole restoration was given up, unless the person stopped it."""
        self.changed.emit()
        given_up = job.piece is None and job.stage is Stage.CANCELLED
        if document is self._studio.current and given_up and not self.stopped:
            self.ask()


_View = tuple[Region, int]


def _view(look: Look | None) -> _View:
    """What is in view, and at which scale it is restored."""
    return (Region(0, 0, 0, 0), 1) if look is None else (look.visible, look.scale)
