"""Diagnoses the open photos in the background, one after the other."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from lir_app.adviser import Adviser
from lir_app.photo import Photo
from lir_app.photo.reading_process import read_photo
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.job import JobContext
from lir_model.diagnosis import Diagnosis
from lir_model.pixels import Array

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ReadToDiagnose:
    """Read a photo to diagnose it.

    Attributes:
        path: its file.
        number: of the photo.
    """

    path: Path
    number: int

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.path.parent,)

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        return read_photo(self.path)


@dataclass(frozen=True, eq=False)
class Diagnose:
    """Diagnose a photo.

    Attributes:
        pixels: its pixels.
    """

    pixels: Array

    def run(self, context: JobContext) -> Diagnosis:
        from lir_model.running import parallel

        advise = context.cached("adviser", Adviser)
        return parallel.alone(lambda: advise(self.pixels))  # a preview that begins meanwhile is waited for


class Diagnosing(QObject):
    """Gives each open photo its diagnosis, the one on the canvas first, in the thread that nothing waits for; one that
    is not in memory is read where disks may take their time.

    A photo whose diagnosis fails only has no suggestion.
    """

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._underway: set[int] = set()
        """Numbers of the photos that are read or diagnosed, without those whose disks do not answer."""
        self._tried: set[int] = set()
        studio.files.does_not_answer.connect(self._on_silence)
        devices = studio.devices.changed
        for changed in (devices, studio.documents_changed, studio.current_changed, studio.pixels_changed):
            changed.connect(self._go_on)

    def _go_on(self) -> None:
        """Diagnose the next photo, once PyTorch is loaded for the other networks."""
        if self._underway or self._studio.devices.machine is None:
            return
        document = self._next()
        if document is not None:
            self._tried.add(document.number)
            self._underway.add(document.number)
            if document.photo is not None:
                self._diagnose(document, document.photo)
            else:
                self._studio.files.submit(
                    ReadToDiagnose(document.path, document.number),
                    done=partial(self._diagnose, document),
                    failed=partial(self._on_failed, document),
                )

    def _next(self) -> Document | None:
        current = self._studio.current
        if current is not None and current.number not in self._tried:
            # While it is being read: reading it twice would only delay its display.
            return None if current.photo is None else current
        waiting = (each for each in self._studio.session.documents if each.number not in self._tried)
        return next((each for each in waiting if each.photo is not None or each.readable_again), None)

    def _diagnose(self, document: Document, photo: Photo) -> None:
        self._studio.measuring.submit(
            Diagnose(photo.pixels),
            done=partial(self._on_done, document),
            failed=partial(self._on_failed, document),
        )

    def _on_done(self, document: Document, found: Diagnosis) -> None:
        document.diagnosis = found
        self._studio.document_changed.emit(document)
        self._end(document.number)

    def _on_failed(self, document: Document, reason: str) -> None:
        log.info("%s: no diagnosis: %s", document.path, reason)
        self._end(document.number)

    def _on_silence(self, job: object) -> None:
        if isinstance(job, ReadToDiagnose):
            self._end(job.number)

    def _end(self, number: int) -> None:
        self._underway.discard(number)
        self._go_on()
