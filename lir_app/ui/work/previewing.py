"""Previews: what is in view is restored at once, ahead of the whole photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.ui.work.jobs import Restored
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.rates import Rates
from lir_app.ui.work.session import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.work_items import Job, Stage
from lir_model.region import Region

DEBOUNCE_MILLISECONDS: Final = 120
FIRST_PREVIEW_SECONDS: Final = 0.8
PREVIEW_GROWTH: Final = 4
"""How much more time than the last one the next, larger preview may take."""
LONGEST_PREVIEW_SECONDS: Final = 8.0
ASSUMED_PREVIEW_RATE: Final = 4e-6
"""Seconds a pixel before anything was measured: the fast network on an old laptop."""
SMALLEST_PREVIEW: Final = 192


class Previewing(QObject):
    """Has previews of the current photo made between the tiles of whole ones.

    Signals:
        changed: a preview began or ended.
        result_changed: a preview of the current photo came in.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(
        self, studio: Studio, rates: Rates, visible_region: Callable[[], Region | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._rates = rates
        self._visible_region = visible_region
        self._preview_rate = ASSUMED_PREVIEW_RATE
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._start)
        studio.choices_changed.connect(self._on_choices)
        for changed in (studio.current_changed, studio.pixels_changed, studio.machine_changed):
            changed.connect(self.ask)
        studio.workers.restored.connect(self._on_restored)
        studio.workers.preview_failed.connect(self._on_failed)
        studio.workers.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether a preview is being made."""
        return self._studio.queue.preview is not None

    def ask(self) -> None:
        """Restore what is in view soon: when no newer request comes for a moment."""
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce.start()

    def cancel(self) -> None:
        """Stop the preview that is being made."""
        self._studio.queue.stop_preview()

    def _on_choices(self, document: Document) -> None:
        if document is self._studio.current:
            self.ask()

    def _start(self) -> None:
        document, view = self._studio.current, self._visible_region()
        if document is None or document.photo is None or view is None or not document.choices.recipe.steps:
            self.cancel()
            return
        recipe = document.choices.recipe.computed
        region = centre(view, round(self._budget / (self._preview_rate * len(recipe.steps))))
        made = document.preview
        if made is None or made.recipe != recipe or made.region is None or not made.region.covers(region):
            self._studio.queue.show_part(document.number, recipe, region)
            self.changed.emit()

    def _on_restored(self, document: Document, job: Job, made: Restored) -> None:
        region = job.region
        if region is None:
            return
        self._preview_rate = made.seconds / (region.height * region.width) / len(job.recipe.steps)
        self._rates.note(job.recipe, region.height * region.width, made, whole=False)
        if document is self._studio.current:
            self.result_changed.emit()
            self._budget = max(FIRST_PREVIEW_SECONDS, made.seconds * PREVIEW_GROWTH)
            if not self.busy and self._budget <= LONGEST_PREVIEW_SECONDS and not self._debounce.isActive():
                self._start()

    def _on_failed(self, document: Document, reason: str) -> None:
        text = self.tr("No preview of {name}: {reason}").format(name=document.name, reason=reason)
        self._studio.say(text, Kind.ERROR)

    def _on_ended(self, document: Document, job: Job) -> None:
        """A whole photo that was called off is previewed again."""
        self.changed.emit()
        if document is self._studio.current and job.region is None and job.stage is Stage.CANCELLED:
            self.ask()


def centre(view: Region, pixels: int) -> Region:
    """The middle of a region, of about so many pixels and the same proportions; the region itself if it has no more."""
    share = math.sqrt(pixels / (view.height * view.width))
    if share >= 1:
        return view
    height = min(view.height, max(SMALLEST_PREVIEW, round(view.height * share)))
    width = min(view.width, max(SMALLEST_PREVIEW, round(view.width * share)))
    return Region(view.top + (view.height - height) // 2, view.left + (view.width - width) // 2, height, width)
