"""Full screen: shows the photo alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from lir_app.ui.actions import COMMANDS, Actions, Do


class FullScreen(QObject):
    """Hides everything around the photo, and shows it again.

    Args:
        window: the window.
        actions: of which ``Do.FULL_SCREEN`` turns full screen on and off.
        around: the widgets to hide.
    """

    def __init__(self, window: QMainWindow, actions: Actions, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._around, self._action = window, tuple(around), actions[Do.FULL_SCREEN]
        self._cancel, self._keys = (
            actions[Do.CANCEL],
            (actions[Do.FULL_SCREEN].shortcuts(), actions[Do.CANCEL].shortcuts()),
        )
        self._gone: list[QWidget] = []
        # Shortcuts of actions in a hidden menu bar would not work.
        window.addActions([actions[command.name] for command in COMMANDS])
        self._action.toggled.connect(self._set_on)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice that the window left full screen in another way, for example by the window manager."""
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
        # Where nothing else can be seen, Esc leads back before it stops anything.
        here, cancelling = self._keys
        self._action.setShortcuts([*here, *cancelling] if on else here)
        self._cancel.setShortcuts([] if on else cancelling)
        if on != self._window.isFullScreen():
            self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
