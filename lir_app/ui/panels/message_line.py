"""Messages as lines inside the window, which do not have to be closed before going on."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lir_app.ui.gathering import Gathering
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.widgets.screen_reader import announce
from lir_app.ui.widgets.wrapped_label import WrappedLabel
from lir_app.ui.wording import sentence
from lir_app.ui.work.notices import Kind, Notice

_SHOWN_MILLISECONDS: Final = 8000
"""How long a message is shown: chosen."""
_MOST_LINES: Final = 4
"""Most messages shown at a time: chosen."""
_ICONS: Final = {
    Kind.INFO: "mdi6.information-outline",
    Kind.DONE: "mdi6.check-circle-outline",
    Kind.ERROR: "mdi6.alert-circle-outline",
}


class MessageArea(QWidget):
    """The newest messages, one line each, over the lower edge of the photo; hidden while there are none.

    Older ones are counted, and shown again when newer ones are closed, or closed with them. Only what is shown takes
    widgets: a folder of thousands of broken files may say something of each. Every message is announced to screen
    readers.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: list[Notice] = []
        self._lines: list[_Line] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(UNIT * 2, UNIT, UNIT * 2, UNIT * 2)
        self._layout.setSpacing(UNIT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._older = QFrame(self)
        self._older.setObjectName("messageLine")
        self._more = QLabel(self._older)
        close_all = QToolButton(self._older)
        close_all.setText(self.tr("Close All"))
        close_all.clicked.connect(self._close_all)
        row = QHBoxLayout(self._older)
        row.setContentsMargins(UNIT * 2, UNIT // 2, UNIT, UNIT // 2)
        row.addWidget(self._more)
        row.addWidget(close_all)
        self._layout.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self._new = Gathering(self)
        self._new.gathered.connect(self._show_newest)
        theme.changed.connect(self._restyle)

    def show_message(self, message: Notice) -> None:
        """Show a message."""
        self._messages.append(message)
        self._new.add(message)
        announce(self, sentence(message.text), urgent=message.kind is Kind.ERROR)

    @property
    def texts(self) -> list[str]:
        """The texts of all messages that were not closed, oldest first."""
        return [message.text for message in self._messages]

    def withdraw(self, message: Notice) -> None:
        """Close a message that is no longer true."""
        self._messages = [each for each in self._messages if each is not message]
        self._show_newest()

    def _close_all(self) -> None:
        self._messages = []
        self._show_newest()

    def _show_newest(self, *_: object) -> None:
        shown = self._messages[-_MOST_LINES:]
        for line in [line for line in self._lines if not any(line.message is message for message in shown)]:
            self._lines.remove(line)
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, message in enumerate(shown):
            if place == len(self._lines) or self._lines[place].message is not message:
                line = _Line(message, self._theme, self)
                line.closed.connect(partial(self.withdraw, message))
                self._lines.insert(place, line)
                self._layout.insertWidget(1 + place, line)
                line.show()
        older = len(self._messages) - len(shown)
        self._more.setText(self.tr("and %n more", None, older))
        self._older.setVisible(older > 0)
        self.setVisible(bool(shown))

    def _restyle(self) -> None:
        for line in self._lines:
            line.restyle()


class _Line(QFrame):
    closed = Signal()

    def __init__(self, message: Notice, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageLine")
        self.message = message
        self._theme = theme
        self._icon = QLabel(self)
        text = WrappedLabel(sentence(message.text), self)
        text.setAccessibleName(text.text())
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.closed.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT // 2, UNIT, UNIT // 2)
        layout.setSpacing(UNIT)
        layout.addWidget(self._icon)
        layout.addWidget(text, 1)
        if message.run is not None:
            button = QPushButton(message.action, self)
            button.clicked.connect(message.run)
            button.clicked.connect(self.closed.emit)
            layout.addWidget(button)
        layout.addWidget(self._close)
        self.restyle()
        if message.kind is not Kind.ERROR:
            QTimer.singleShot(_SHOWN_MILLISECONDS, self, self.closed.emit)

    def restyle(self) -> None:
        look = self._theme.look
        colour = {Kind.INFO: look.accent, Kind.DONE: look.good, Kind.ERROR: look.danger}[self.message.kind]
        self._icon.setPixmap(self._theme.icon(_ICONS[self.message.kind], colour).pixmap(18, 18))
        self._close.setIcon(self._theme.icon("mdi6.close"))
