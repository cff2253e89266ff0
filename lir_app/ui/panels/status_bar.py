"""The status bar: device, activity, photo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from lir_app.ui.theme import Theme


class StatusBar(QStatusBar):
    """Three texts.

    Attributes:
        device: the device in use, and why.
        activity: what goes on.
        photo: size and format of the current photo.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeGripEnabled(False)
        self._chip = QLabel(self)
        self.device, self.activity, self.photo = QLabel(self), QLabel(self), QLabel(self)
        self.activity.setTextFormat(Qt.TextFormat.PlainText)
        for label, name in (
            (self.device, self.tr("Device in use")),
            (self.activity, self.tr("Activity")),
            (self.photo, self.tr("Photo")),
        ):
            label.setAccessibleDescription(name)  # a screen reader would read a name instead of the text
        self.addWidget(self._chip)
        self.addWidget(self.device)
        self.addPermanentWidget(self.activity)
        self.addPermanentWidget(self.photo)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._chip.setPixmap(self._theme.icon("mdi6.chip", self._theme.look.muted).pixmap(16, 16))
