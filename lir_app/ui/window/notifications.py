"""Notifies people who use another program meanwhile that all photos are restored."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from lir_app.ui.work.queue.workers import Workers
from lir_app.ui.work.restoring.restoring import Restoring

_SHOWN_MILLISECONDS: Final = 10_000
"""How long a notification is shown: chosen."""


class Notifying(QObject):
    """Notifies when several restorations have ended and the window is not active."""

    def __init__(self, workers: Workers, restoring: Restoring, window: QWidget) -> None:
        super().__init__(window)
        self._restoring, self._window = restoring, window
        self._restored = 0
        workers.restored.connect(self._on_restored)
        restoring.changed.connect(self._on_changed)

    def _on_restored(self) -> None:
        self._restored += 1

    def _on_changed(self) -> None:
        # The queue becomes empty just before its last result is signalled.
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if self._restoring.busy:
            return
        restored, self._restored = self._restored, 0
        if restored > 1 and not self._window.isActiveWindow():
            self.notify(self.tr("%n photos are restored.", None, restored))

    def notify(self, text: str) -> None:
        """Mark the window in the task bar, and show a notification if the system can."""
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            # A notification needs an icon in the system tray, which is removed with it.
            icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            icon.messageClicked.connect(self._window.activateWindow)
            icon.show()
            icon.showMessage("LIR Studio", text, QApplication.windowIcon(), _SHOWN_MILLISECONDS)
            QTimer.singleShot(_SHOWN_MILLISECONDS, icon, icon.deleteLater)
