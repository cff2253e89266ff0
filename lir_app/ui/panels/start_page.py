"""The page shown while no photo is open: a place to drop photos, and samples to try."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from lir_app.language import translated
from lir_app.on_disk import is_file
from lir_app.ui.images.qt_images import rounded
from lir_app.ui.theme import UNIT, Theme, set_property
from lir_app.ui.work.opening.sample_photos import sample
from lir_model.tasks import TASKS

_SAMPLE_PICTURE: Final = QSize(144, 96)


class StartPage(QWidget):
    """The page.

    Signals:
        open_asked: the button to open photos was clicked.
        sample_asked: a sample was clicked; the name of its task.
    """

    open_asked = Signal()
    sample_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = QFrame(self)
        self._zone.setObjectName("dropZone")
        self._zone.setFixedWidth(UNIT * 84)
        self._picture = QLabel(self._zone)
        title = QLabel(self.tr("Drop photos here"), self._zone)
        title.setProperty("title", True)
        text = QLabel(
            self.tr("Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer."),
            self._zone,
        )
        text.setProperty("muted", True)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton(self.tr("Open Photos…"), self._zone)
        self._open.setProperty("primary", True)
        self._open.setMinimumHeight(UNIT * 5)
        self._open.clicked.connect(self.open_asked)
        self.setFocusProxy(self._open)
        zone = QVBoxLayout(self._zone)
        zone.setContentsMargins(UNIT * 6, UNIT * 4, UNIT * 6, UNIT * 4)
        zone.setSpacing(UNIT)
        zone.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        zone.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        zone.addWidget(text)
        zone.addSpacing(UNIT)
        zone.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)

        self._caption = QLabel(self.tr("Or try one of these"), self)
        self._caption.setProperty("muted", True)
        self._samples = QHBoxLayout()
        self._samples.setSpacing(UNIT)
        self.sample_buttons: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        layout.setSpacing(UNIT * 2)
        layout.addStretch(1)
        layout.addWidget(self._zone, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(UNIT * 2)
        layout.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._samples)
        layout.addStretch(1)
        self._samples.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._caption.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_tasks(self, tasks: Iterable[str]) -> None:
        """Offer the samples of these tasks; to be called once."""
        for name in tasks:
            path = sample(name)
            if not is_file(path):
                continue
            task = TASKS[name]
            button = QToolButton(self)
            button.setObjectName("sample")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setIcon(QIcon(rounded(QPixmap(str(path)), _SAMPLE_PICTURE, self.devicePixelRatioF())))
            button.setIconSize(_SAMPLE_PICTURE)
            button.setText(translated(task.title))
            button.setToolTip(translated(task.sentence))
            button.setAccessibleName(self.tr("Sample photo for {task}").format(task=translated(task.title)))
            button.clicked.connect(partial(self.sample_asked.emit, name))
            self._samples.addWidget(button)
            self.sample_buttons[name] = button
        self._caption.setVisible(bool(self.sample_buttons))

    def set_hovered(self, hovered: bool) -> None:
        """Show whether a drop would be accepted."""
        set_property(self._zone, "hovered", hovered)

    def _restyle(self) -> None:
        self._picture.setPixmap(self._theme.icon("mdi6.image-multiple-outline", self._theme.look.muted).pixmap(56, 56))
        self._open.setIcon(self._theme.icon("mdi6.folder-open-outline", self._theme.look.on_accent))
