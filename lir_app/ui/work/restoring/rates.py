"""How long restoring takes on this machine: rates measured here, kept between runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from lir_app.pipeline import Performed
from lir_app.recipes import Recipe
from lir_app.ui import settings as table
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_model.tasks import Size

LEAST_MEASURED_PIXELS: Final = 100_000
"""Smaller pictures are not measured, because the margins of tiles dominate there: chosen."""


class Rates(QObject):
    """Learns from each restoration, and predicts the time of the next.

    Signals:
        changed: a rate was learned; expected times are better now.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio

    def expected(self, document: Document, recipe: Recipe) -> float | None:
        """Seconds that a recipe would take on the whole photo; None while unknown."""
        if document.photo is None:
            return None
        pixels = document.photo.height * document.photo.width
        rates = [self._rate(step.task, recipe.size) for step in recipe.steps]
        known = [fixed + pixels * per_pixel for fixed, per_pixel in filter(None, rates)]
        return sum(known) if known and len(known) == len(rates) else None

    def note(self, pixels: int, performed: Sequence[Performed], *, whole: bool) -> None:
        """Learn from a restoration of so many pixels."""
        if pixels < LEAST_MEASURED_PIXELS:
            return
        rates = self._studio.settings[table.RATES]
        learned = {
            _key(step.task, step.size, step.device.title): (pace * step.photo.fixed, pace * step.photo.per_pixel)
            for step in performed
            if step.cost > 0 and (pace := step.seconds / step.cost) > 0
        }
        # A rate from a part must not replace that of a whole photo.
        new = {key: rate for key, rate in learned.items() if whole or key not in rates}
        if new:
            self._studio.settings[table.RATES] = {**rates, **new}
            self.changed.emit()

    def _rate(self, task: str, wanted_size: Size | None) -> table.Rate | None:
        machine = self._studio.devices.machine
        if machine is None:
            return None
        wanted = self._studio.devices.name
        device = next((d for d in machine.devices if d.name == wanted), machine.automatic)
        size: Size = "fast" if wanted_size == "fast" or "best" not in self._studio.sizes[task] else "best"
        return self._studio.settings[table.RATES].get(_key(task, size, device.title))


def _key(task: str, size: Size, device: str) -> str:
    return f"{device}/{size}/{task}"
