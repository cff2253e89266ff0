"""Gathers what comes one by one in quick succession, to be dealt with in one go."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

_MILLISECONDS: Final = 100
"""How long further values are gathered: chosen, people take it for at once."""
_AT_ONCE: Final = 8
"""Most values in that time that are handed over as they come: chosen, what people do gives fewer."""


class Gathering(QObject):
    """Hands a few values over as they come, and what follows in quick succession together.

    A folder of broken files gives hundreds of messages in a second, and to show one takes a hundredth of a second.

    Signals:
        gathered: what was added since the last time, in its order.
    """

    gathered = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._handed_over = 0
        self._waiting: list[Any] = []
        self._pause = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._pause.timeout.connect(self._on_pause)

    def add(self, value: object) -> None:
        """Add something."""
        self._waiting.append(value)
        if self._handed_over < _AT_ONCE:
            self._hand_over()

    def _on_pause(self) -> None:
        self._handed_over = 0
        if self._waiting:
            self._hand_over()
            self._handed_over = _AT_ONCE  # it goes on

    def _hand_over(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._handed_over += 1
        if not self._pause.isActive():
            self._pause.start()
        self.gathered.emit(waiting)
