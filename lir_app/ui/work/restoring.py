"""Restoring in the background: a preview of what is in view at once, whole photos one after another."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.recipe import Recipe
from lir_app.ui import settings as table
from lir_app.ui.work.jobs import Restore, Restored
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.session import Document, Result, State
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.thread_queue import JobHandle
from lir_model.progress import Progress
from lir_model.region import Region
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_app.photo import Photo

DEBOUNCE_MILLISECONDS: Final = 120
FIRST_PREVIEW_SECONDS: Final = 0.8
PREVIEW_GROWTH: Final = 4
"""How much more time than the last one the next, larger preview may take."""
LONGEST_PREVIEW_SECONDS: Final = 8.0
ASSUMED_PREVIEW_RATE: Final = 4e-6
"""Seconds a pixel before anything was measured: the fast network on an old laptop."""
SMALLEST_PREVIEW: Final = 192
LEAST_MEASURED_PIXELS: Final = 100_000
"""Smaller pictures spend more on the tiles' margins than on themselves: their rate says nothing of others."""


@dataclass(frozen=True)
class _Running:
    document: Document
    handle: JobHandle


class Restoring(QObject):
    """Decides what the network's thread does.

    Signals:
        changed: something started, went on or ended.
        result_changed: a preview or a whole result of the current photo came in.
        measured: a rate was learned; expected times are better now.
    """

    changed = Signal()
    result_changed = Signal()
    measured = Signal()

    def __init__(self, studio: Studio, visible_region: Callable[[], Region | None], parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._visible_region = visible_region
        self._waiting: list[Document] = []
        self._starting: Document | None = None
        self._running: _Running | None = None
        self._ended: dict[int, list[Callable[[Document], None]]] = {}
        self._preview: JobHandle | None = None
        self._preview_rate = ASSUMED_PREVIEW_RATE
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._start_preview)
        studio.choices_changed.connect(self._on_choices)
        studio.current_changed.connect(self.ask_preview)
        studio.pixels_changed.connect(self.ask_preview)
        studio.machine_changed.connect(self.ask_preview)
        studio.machine_changed.connect(self._next)

    @property
    def running(self) -> Document | None:
        """The photo that is being restored, or read for it."""
        return self._running.document if self._running else self._starting

    @property
    def previewing(self) -> bool:
        """Whether a preview is being made."""
        return self._preview is not None

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
        if document is None and self._preview is not None:
            self._preview.cancel()
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
        if self._preview is not None:
            self._preview.cancel()
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
        self._note_rate(recipe, pixels, restored, whole=True)
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
        self.ask_preview()
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

    # Previews

    def ask_preview(self) -> None:
        """Restore what is in view soon: when no newer request comes for a moment."""
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce.start()

    def _on_choices(self, document: Document) -> None:
        if document.state is State.FAILED:
            document.state = State.READY
            document.note_shown()
        running = self._running
        if running is not None and running.document is document:
            job = running.handle.job
            if isinstance(job, Restore) and job.recipe != document.choices.recipe.computed:
                self.cancel(document)
        if document is self._studio.current:
            self.ask_preview()

    def _start_preview(self) -> None:
        document = self._studio.current
        if self._preview is not None:
            self._preview.cancel()
        if document is None or document.photo is None or document.busy or self._studio.machine is None:
            return
        recipe = document.choices.recipe.computed
        view = self._visible_region()
        if not recipe.steps or document.result is not None or view is None:
            return
        region = centre(view, round(self._budget / (self._preview_rate * len(recipe.steps))))
        if (
            document.preview is not None
            and document.preview.recipe == recipe
            and document.preview.region is not None
            and document.preview.region.covers(region)
        ):
            return
        handle = self._studio.network.submit(
            Restore(document.photo.pixels, recipe, self._studio.device, region),
            done=lambda made: self._on_previewed(handle, document, Result(recipe, made.outcome, region), made),
            failed=lambda reason: self._on_preview_failed(handle, document, reason),
            cancelled=lambda: self._on_preview_ended(handle),
            urgent=True,
        )
        self._preview = handle
        self.changed.emit()

    def _on_previewed(self, handle: JobHandle, document: Document, preview: Result, made: Restored) -> None:
        newest = self._on_preview_ended(handle)
        region, recipe = preview.region, preview.recipe
        if region is None:
            raise ValueError("a preview is of a region")
        document.keep(preview)
        self._preview_rate = made.seconds / (region.height * region.width) / len(recipe.steps)
        self._note_rate(recipe, region.height * region.width, made, whole=False)
        if document is self._studio.current:
            self.result_changed.emit()
            self._budget = max(FIRST_PREVIEW_SECONDS, made.seconds * PREVIEW_GROWTH)
            if newest and self._budget <= LONGEST_PREVIEW_SECONDS and not self._debounce.isActive():
                self._start_preview()

    def _on_preview_failed(self, handle: JobHandle, document: Document, reason: str) -> None:
        self._on_preview_ended(handle)
        text = self.tr("No preview of {name}: {reason}").format(name=document.name, reason=reason)
        self._studio.say(text, Kind.ERROR)

    def _on_preview_ended(self, handle: JobHandle) -> bool:
        """Whether it was the newest; an older one that ends late changes nothing."""
        newest = self._preview is handle
        if newest:
            self._preview = None
            self.changed.emit()
        return newest

    # Expected times

    def expected(self, document: Document, fast: bool) -> float | None:
        """Seconds that the whole photo would take at a size, from rates measured here; None while unknown."""
        if document.photo is None:
            return None
        pixels = document.photo.height * document.photo.width
        rates = [self._rate(step.task, fast) for step in document.choices.recipe.steps]
        known = [rate for rate in rates if rate is not None]
        return pixels * sum(known) if known and len(known) == len(rates) else None

    def _rate(self, task: str, fast: bool) -> float | None:
        machine = self._studio.machine
        if machine is None:
            return None
        wanted = self._studio.device
        device = next((d for d in machine.devices if d.name == wanted), machine.automatic)
        return self._studio.settings[table.RATES].get(self._rate_key(task, fast, device.title))

    def _rate_key(self, task: str, fast: bool, device: str) -> str:
        size = "fast" if fast or "best" not in self._studio.sizes[task] else "best"
        return f"{device}/{size}/{'whole' if TASKS[task].whole_picture else 'tiles'}"

    def _note_rate(self, recipe: Recipe, pixels: int, made: Restored, *, whole: bool) -> None:
        if pixels < LEAST_MEASURED_PIXELS:
            return
        keys = {
            self._rate_key(step.task, recipe.size == "fast", device)
            for step, device in zip(recipe.steps, made.devices, strict=True)
        }
        rates = self._studio.settings[table.RATES]
        # A part says less than a whole photo; steps of several kinds cannot be told apart.
        if len(keys) == 1 and (whole or not keys <= rates.keys()):
            key = keys.pop()
            self._studio.settings[table.RATES] = {**rates, key: made.seconds / pixels / len(recipe.steps)}
            self.measured.emit()


def centre(view: Region, pixels: int) -> Region:
    """The middle of a region, of about so many pixels and the same proportions; the region itself if it has no more."""
    share = math.sqrt(pixels / (view.height * view.width))
    if share >= 1:
        return view
    height = min(view.height, max(SMALLEST_PREVIEW, round(view.height * share)))
    width = min(view.width, max(SMALLEST_PREVIEW, round(view.width * share)))
    return Region(view.top + (view.height - height) // 2, view.left + (view.width - width) // 2, height, width)
