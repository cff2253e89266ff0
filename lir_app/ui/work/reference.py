"""Comparison with another file: a clean original, or the result of another program."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.photo import Photo
from lir_app.ui.work.measuring.score import Measure, Score
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.opening.read_jobs import Read
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.job import JobHandle

_SETTLE_MILLISECONDS: Final = 300
"""Time after the last change before scores are measured again: chosen."""


class Referencing(QObject):
    """Keeps the reference of the current photo, and the scores of photo and result against it.

    Signals:
        changed: the reference or the scores changed.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._document: Document | None = None
        self._files: dict[int, Path] = {}
        self._handle: JobHandle | None = None
        self.photo: Photo | None = None
        self.before: Score | None = None
        self.after: Score | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._measure)
        studio.current_changed.connect(self._on_current)

    def compare_with(self, path: Path) -> None:
        """Read another file and compare the current photo with it."""
        document = self._studio.current
        if document is not None:
            self._studio.files.submit(
                Read(path),
                done=partial(self._on_read, document),
                failed=self._say,
                urgent=True,
            )

    def clear(self) -> None:
        """Drop the reference, and compare with the photo itself again."""
        if self._document is not None:
            self._files.pop(self._document.number, None)
        self._put_away()

    def _on_current(self) -> None:
        """Show the reference of the photo now on the canvas, which may have to be read again."""
        self._put_away()
        document = self._studio.current
        path = self._files.get(document.number) if document is not None else None
        if document is not None and path is not None:
            self._studio.load(document, lambda _: self.compare_with(path) if document is self._studio.current else None)

    def _put_away(self) -> None:
        if self.photo is not None:
            if self._handle is not None:
                self._handle.cancel()
            self.photo = self.before = self.after = self._document = None
            self.changed.emit()

    def measure_soon(self) -> None:
        """Result or strength changed."""
        if self.photo is not None:
            self._settle.start()

    def _on_read(self, document: Document, reference: Photo) -> None:
        if document is not self._studio.current or document.photo is None:
            return
        if reference.pixels.shape[:2] != document.photo.pixels.shape[:2]:
            text = self.tr("{other} cannot be compared with {name}: it has {a}, the photo {b}.")
            sizes = [f"{photo.width} × {photo.height}" for photo in (reference, document.photo)]
            self._studio.say(
                text.format(other=reference.path.name, name=document.name, a=sizes[0], b=sizes[1]), Kind.ERROR
            )
            return
        self._files[document.number] = reference.path
        self._document, self.photo, self.before, self.after = document, reference, None, None
        self.changed.emit()
        self._measure()

    def _measure(self) -> None:
        document = self._document
        if document is None or self.photo is None or document.photo is None:
            return
        if self._handle is not None:
            self._handle.cancel()
        result = document.result if document.choices.recipe.steps else None
        job = Measure(
            self.photo,
            document.photo,
            result.outcome if result else None,
            document.choices.recipe.blending,
        )
        self._handle = self._studio.measuring.submit(job, done=partial(self._on_measured, self.photo), failed=self._say)

    def _say(self, reason: str) -> None:
        self._studio.say(reason, Kind.ERROR)

    def _on_measured(self, reference: Photo, scores: tuple[Score, Score | None]) -> None:
        if reference is self.photo:
            self.before, self.after = scores
            self.changed.emit()
