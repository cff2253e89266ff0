"""What the photo looks like, and a button to do what would help: one quiet line above the tasks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lir_app.ui.theme import UNIT
from lir_app.ui.wording import looks


class SuggestionLine(QWidget):
    """Takes no room while nothing is suggested.

    Signals:
        accept_asked: the button.
    """

    accept_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("muted", True)
        self._words.setWordWrap(True)
        self.button = QToolButton(self)
        self.button.setObjectName("accept")
        self.button.setText(self.tr("Accept"))
        self.button.setToolTip(self.tr("Choose the tasks that would help (U)"))
        self.button.clicked.connect(self.accept_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT, UNIT * 2, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_tasks(self, tasks: Sequence[str], *, accepted: bool) -> None:
        """Say what these tasks take away; no button where they are chosen already."""
        self.setVisible(bool(tasks))
        self._words.setText(looks(tasks))
        self.button.setVisible(not accepted)
