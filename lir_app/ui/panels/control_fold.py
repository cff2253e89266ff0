"""The controls of a task, hidden until they are asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from lir_app.language import translated
from lir_app.ui.panels.amount_row import AmountRow
from lir_app.ui.theme import Theme
from lir_app.ui.work.choices import Choice
from lir_model.blending import Control
from lir_model.tasks import Task


class ControlFold(QWidget):
    """A button that shows and hides a row for each control below it.

    Attributes:
        more: the button.
        rows: the rows, by the names of the controls.

    Signals:
        changed: a control, and the amount asked for, 0 to 100.
        held: a control, and whether its name is held down, while the photo should be shown without it.
        gesture_ended: a slider was released.
    """

    changed = Signal(Control, float)
    held = Signal(Control, bool)
    gesture_ended = Signal()

    def __init__(self, task: Task, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._task, self._theme = task, theme
        self._changed = 0
        self.more = QToolButton(self)
        self.more.setObjectName("more")
        self.more.setAutoRaise(True)
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setAccessibleName(self.tr("Controls of {task}").format(task=translated(task.title)))
        self.more.setToolTip(self.tr("How much of what"))
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows: dict[str, AmountRow] = {}
        for control in task.controls:
            spoken = self.tr("{control} of {task}").format(
                control=translated(control.title), task=translated(task.title)
            )
            row = AmountRow(
                translated(control.title), spoken, translated(control.sentence), control.default, self._list, peeks=True
            )
            row.changed.connect(partial(self.changed.emit, control))
            row.ended.connect(self.gesture_ended)
            row.held.connect(partial(self.held.emit, control))
            column.addWidget(row)
            self.rows[control.name] = row
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.more)
        layout.addWidget(self._list)
        self.more.toggled.connect(self.restyle)
        self.restyle()

    def show_choice(self, choice: Choice) -> None:
        """Show a choice, without signals."""
        for control in self._task.controls:
            self.rows[control.name].show_amount(choice.amounts.of(control))
        self._changed = len(choice.amounts.chosen)
        self.restyle()

    def restyle(self) -> None:
        """Show or hide the rows, and draw the button in the current look."""
        open_ = self.more.isChecked()
        self._list.setVisible(open_)
        changed = self.tr("Controls · %n changed", None, self._changed)
        self.more.setText(changed if self._changed else self.tr("Controls"))
        self.more.setIcon(self._theme.icon("mdi6.chevron-up" if open_ else "mdi6.chevron-down"))
