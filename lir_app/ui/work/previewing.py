"""Previews: what is in view is restored at once, ahead of the whole photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.ui.work.jobs import Restore, Restored
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.rates import Rates
from lir_app.ui.work.session import Document, Result
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.thread_queue import JobHandle
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
    """Has previews of the current photo made in the network's lane.

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
        self._preview: JobHandle | None = None
        self._preview_rate = ASSUMED_PREVIEW_RATE
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._start)
        studio.choices_changed.connect(self._on_choices)
        for changed in (studio.current_changed, studio.pixels_changed, studio.machine_changed):
            changed.connect(self.ask)

    @property
    def busy(self) -> bool:
        """Whether a preview is being made."""
        return self._preview is not None

    def ask(self) -> None:
        """Restore what is in view soon: when no newer request comes for a moment."""
        self._budget = FIRST_PREVIEW_SECONDS
        self._debounce.start()

    def cancel(self) -> None:
        """Stop the preview that is being made."""
        if self._preview is not None:
            self._preview.cancel()

    def _on_choices(self, document: Document) -> None:
        if document is self._studio.current:
            self.ask()

    def _start(self) -> None:
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
            done=lambda made: self._on_made(handle, document, Result(recipe, made.outcome, region), made),
            failed=lambda reason: self._on_failed(handle, document, reason),
            cancelled=lambda: self._on_ended(handle),
            urgent=True,
        )
        self._preview = handle
        self.changed.emit()

    def _on_made(self, handle: JobHandle, document: Document, preview: Result, made: Restored) -> None:
        newest = self._on_ended(handle)
        region, recipe = preview.region, preview.recipe
        if region is None:
            raise ValueError("a preview is of a region")
        document.keep(preview)
        self._preview_rate = made.seconds / (region.height * region.width) / len(recipe.steps)
        self._rates.note(recipe, region.height * region.width, made, whole=False)
        if document is self._studio.current:
            self.result_changed.emit()
            self._budget = max(FIRST_PREVIEW_SECONDS, made.seconds * PREVIEW_GROWTH)
            if newest and self._budget <= LONGEST_PREVIEW_SECONDS and not self._debounce.isActive():
                self._start()

    def _on_failed(self, handle: JobHandle, document: Document, reason: str) -> None:
        self._on_ended(handle)
        text = self.tr("No preview of {name}: {reason}").format(name=document.name, reason=reason)
        self._studio.say(text, Kind.ERROR)

    def _on_ended(self, handle: JobHandle) -> bool:
        """Whether it was the newest; an older one that ends late changes nothing."""
        newest = self._preview is handle
        if newest:
            self._preview = None
            self.changed.emit()
        return newest


def centre(view: Region, pixels: int) -> Region:
    """The middle of a region, of about so many pixels and the same proportions; the region itself if it has no more."""
    share = math.sqrt(pixels / (view.height * view.width))
    if share >= 1:
        return view
    height = min(view.height, max(SMALLEST_PREVIEW, round(view.height * share)))
    width = min(view.width, max(SMALLEST_PREVIEW, round(view.width * share)))
    return Region(view.top + (view.height - height) // 2, view.left + (view.width - width) // 2, height, width)
