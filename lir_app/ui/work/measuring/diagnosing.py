"""Diagnoses the open photos in the background, one after the other."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from lir_app.adviser import Adviser
from lir_app.photo.reading_process import read_photo
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.job import JobContext
from lir_model.diagnosis import Diagnosis
from lir_model.pixels import Array

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Diagnose:
    """Diagnose a photo.

    Attributes:
        document: the photo.
        pixels: its pixels; None reads them from its file.
    """

    document: Document
    pixels: Array | None

    def run(self, context: JobContext) -> Diagnosis:
        advise = context.cached("adviser", Adviser)
        return advise(read_photo(self.document.path).pixels if self.pixels is None else self.pixels)


class Diagnosing(QObject):
    """Gives each open photo its diagnosis, the one on the canvas first, in the thread that nothing waits for.

    A photo whose diagnosis fails only has no suggestion.
    """

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._running = False
        self._tried: set[int] = set()
        devices = studio.devices.changed
        for changed in (devices, studio.documents_changed, studio.current_changed, studio.pixels_changed):
            changed.connect(self._go_on)

    def _go_on(self) -> None:
        """Diagnose the next photo, once PyTorch is loaded for the other networks."""
        if self._running or self._studio.devices.machine is None:
            return
        document = self._next()
        if document is not None:
            self._running = True
            self._tried.add(document.number)
            self._studio.measuring.submit(
                Diagnose(document, None if document.photo is None else document.photo.pixels),
                done=partial(self._on_done, document),
                failed=partial(self._on_failed, document),
            )

    def _next(self) -> Document | None:
        current = self._studio.current
        if current is not None and current.number not in self._tried:
            # While it is being read: reading it twice would only delay its display.
            return None if current.photo is None else current
        waiting = (each for each in self._studio.session.documents if each.number not in self._tried)
        return next((each for each in waiting if each.photo is not None or each.readable_again), None)

    def _on_done(self, document: Document, found: Diagnosis) -> None:
        document.diagnosis = found
        self._studio.document_changed.emit(document)
        self._end()

    def _on_failed(self, document: Document, reason: str) -> None:
        log.info("%s: no diagnosis: %s", document.path, reason)
        self._end()

    def _end(self) -> None:
        self._running = False
        self._go_on()
