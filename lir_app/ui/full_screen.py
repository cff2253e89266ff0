"""The photo alone on the whole screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from lir_app.ui.actions import COMMANDS, Actions, Do


class FullScreen(QObject):
    """Takes everything around the photo away, and brings back what was there.

    Args:
        window: the window.
        actions: one of which turns it on and off.
        around: what goes.
    """

    def __init__(self, window: QMainWindow, actions: Actions, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._around, self._action = window, tuple(around), actions[Do.FULL_SCREEN]
        self._gone: list[QWidget] = []
        # Keys of a menu bar that is hidden would be dead.
        window.addActions([actions[command.name] for command in COMMANDS])
        self._action.toggled.connect(self._set_on)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow a window that leaves the whole screen in another way."""
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._action.setChecked(False)
        return super().eventFilter(window, event)

    def _set_on(self, on: bool) -> None:
        if on:
            self._gone = [widget for widget in self._around if not widget.isHidden()]
            for widget in self._gone:
                widget.hide()
        else:
            for widget in self._gone:
                widget.show()
            self._gone = []
        if on != self._window.isFullScreen():
            self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
