"""The line above the canvas while a photo is compared with another file."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from lir_app.language import translated
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.reference import Referencing
from lir_model.messages import Message


class ReferenceLine(QFrame):
    """Names the other file, and shows PSNR and SSIM of photo and result compared with it."""

    def __init__(self, referencing: Referencing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("referenceLine")
        self._referencing = referencing
        self._theme = theme
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
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
                words = Message(
                    "{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}", title=title, psnr=score.psnr, ssim=score.ssim
                )
                if math.isinf(score.psnr):
                    words = Message("{title}: no difference", title=title)
                parts.append(translated(words))
        if self._referencing.before is None:
            parts.append(self.tr("measuring…"))
        self.text.setText("   ·   ".join(parts))
        self.text.setAccessibleName(self.text.text())

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("mdi6.file-compare", self._theme.look.accent).pixmap(18, 18))
        self._close.setIcon(self._theme.icon("mdi6.close"))
