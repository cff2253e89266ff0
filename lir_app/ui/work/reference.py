"""Comparing with another file: a clean original, or what another program made of the same photo."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from lir_app.photo import Photo
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.jobs import Measure, Read, Score
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.session import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.thread_queue import JobHandle

_SETTLE_MILLISECONDS: Final = 300


class Referencing(QObject):
    """Keeps the reference of the current photo and how near photo and result come to it.

    Signals:
        changed: another reference, none, or other scores.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._document: Document | None = None
        self._handle: JobHandle | None = None
        self.photo: Photo | None = None
        self.before: Score | None = None
        self.after: Score | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._measure)
        studio.current_changed.connect(self.clear)

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
        """Back to comparing with the photo itself."""
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
        if reference.pixels.shape != document.photo.pixels.shape:
            text = self.tr("{other} cannot be compared with {name}: it has {a}, the photo {b}.")
            sizes = [self._size(photo) for photo in (reference, document.photo)]
            self._studio.say(
                text.format(other=reference.path.name, name=document.name, a=sizes[0], b=sizes[1]), Kind.ERROR
            )
            return
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
            self.photo.pixels,
            document.photo.pixels,
            result.outcome if result else None,
            document.choices.recipe.last_strength,
        )
        self._handle = self._studio.measuring.submit(job, done=partial(self._on_measured, self.photo), failed=self._say)

    def _size(self, photo: Photo) -> str:
        kind = self.tr("in colour") if photo.pixels.ndim == 3 else self.tr("grey")
        return f"{photo.width} × {photo.height} {kind}"

    def _say(self, reason: str) -> None:
        self._studio.say(reason, Kind.ERROR)

    def _on_measured(self, reference: Photo, scores: tuple[Score, Score | None]) -> None:
        if reference is self.photo:
            self.before, self.after = scores
            self.changed.emit()


class ReferenceLine(QFrame):
    """The line above the canvas while a photo is compared with another file."""

    def __init__(self, referencing: Referencing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("referenceLine")
        self._referencing = referencing
        self._theme = theme
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Stop comparing with this file"))
        self._close.setAccessibleName(self._close.toolTip())
        self._close.clicked.connect(referencing.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT // 2, UNIT, UNIT // 2)
        layout.setSpacing(UNIT)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._close)
        referencing.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _show(self) -> None:
        reference = self._referencing.photo
        self.setVisible(reference is not None)
        if reference is None:
            return
        parts = [self.tr("Compared with {name}").format(name=reference.path.name)]
        for title, score in (
            (self.tr("Photo"), self._referencing.before),
            (self.tr("Result"), self._referencing.after),
        ):
            if score is not None:
                words = self.tr("{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}")
                if math.isinf(score.psnr):
                    words = self.tr("{title}: no difference")
                parts.append(words.format(title=title, psnr=score.psnr, ssim=score.ssim))
        if self._referencing.before is None:
            parts.append(self.tr("measuring…"))
        self.text.setText("   ·   ".join(parts))
        self.text.setAccessibleName(self.text.text())

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("mdi6.file-compare", self._theme.look.accent).pixmap(18, 18))
        self._close.setIcon(self._theme.icon("mdi6.close"))
