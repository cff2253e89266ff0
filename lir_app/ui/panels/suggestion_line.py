"""The line above the tasks that suggests some for the photo, with a button to choose them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lir_app.ui.panels.hiding import hide_in_place
from lir_app.ui.theme import UNIT
from lir_app.ui.wording import looks


class SuggestionLine(QWidget):
    """The line; hidden while nothing is suggested.

    Signals:
        accept_asked: the button was clicked.
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
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())
        hide_in_place(self)
        hide_in_place(self.button)

    @property
    def text(self) -> str:
        """The text; empty while the line is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_tasks(self, tasks: Sequence[str], *, accepted: bool) -> None:
        """Show why these tasks are suggested; without the button if they are accepted, that is, chosen already."""
        self.setVisible(bool(tasks))
        self._words.setText(looks(tasks))
        self.button.setVisible(not accepted)
