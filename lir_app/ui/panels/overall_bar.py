"""The line above the filmstrip: starts and pauses the restoration of all photos, and shows its progress."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lir_app.ui import wording
from lir_app.ui.actions import Actions, Do
from lir_app.ui.panels.progress_bar import ProgressBar
from lir_app.ui.theme import UNIT
from lir_app.ui.work.restoring.restoring import Overall

_STEPS: Final = 1000
"""Of the bar: chosen, no step is seen on any screen."""


class OverallBar(QWidget):
    """Progress and time left of all photos that are restored together, and buttons for commands of the window."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.restore_all = self._button(actions[Do.RESTORE_ALL])
        self.restore_suggested = self._button(actions[Do.RESTORE_SUGGESTED])
        self._all, self._suggested = actions[Do.RESTORE_ALL], actions[Do.RESTORE_SUGGESTED]
        for action in (self._all, self._suggested):
            action.enabledChanged.connect(self._show_what_can_be_restored)
        self._show_what_can_be_restored()
        self.pause = self._button(actions[Do.PAUSE])
        self.text = QLabel(self)
        self.text.setProperty("muted", True)
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("Progress of all photos"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        layout.setSpacing(UNIT)
        layout.addWidget(self.restore_all)
        layout.addWidget(self.restore_suggested)
        layout.addWidget(self.pause)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.text)
        layout.addStretch()
        self.show_overall(Overall(0, 0, None), busy=False)

    def show_overall(self, overall: Overall, *, busy: bool) -> None:
        """Show the progress, if several photos are being restored.

        Args:
            overall: the progress.
            busy: whether photos are being restored.
        """
        several = busy and overall.asked > 1
        for widget in (self.pause, self.bar, self.text):
            widget.setVisible(several)
        self.bar.setValue(round(_STEPS * overall.fraction))
        number = min(overall.ended + 1, overall.asked)
        self.text.setText(wording.of_all(number, overall.asked, overall.seconds_left) if several else "")

    def _show_what_can_be_restored(self) -> None:
        """Offers what is suggested where nothing was chosen for any photo yet."""
        suggested = self._suggested.isEnabled() and not self._all.isEnabled()
        self.restore_suggested.setVisible(suggested)
        self.restore_all.setVisible(not suggested)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.iconText())
        return button
