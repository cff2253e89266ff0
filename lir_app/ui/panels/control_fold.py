"""The controls of a task, hidden until they are asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lir_app.language import translated
from lir_app.ui.panels.amount_row import AmountRow
from lir_app.ui.panels.fold import Fold
from lir_app.ui.theme import Theme
from lir_app.ui.work.session.choices import Choice
from lir_model.blending import Control
from lir_model.tasks import Task


class ControlFold(Fold):
    """A fold with a row for each control.

    Attributes:
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
        super().__init__(0, theme, parent)
        self._task, self._changed = task, 0
        self.more.setAccessibleName(self.tr("Controls of {task}").format(task=translated(task.title)))
        self.more.setToolTip(self.tr("How much of what"))
        self.rows: dict[str, AmountRow] = {}
        for control in task.controls:
            spoken = self.tr("{control} of {task}").format(
                control=translated(control.title), task=translated(task.title)
            )
            title, sentence = translated(control.title), translated(control.sentence)
            row = AmountRow(title, spoken, sentence, control.default, self.inside, peeks=True)
            row.changed.connect(partial(self.changed.emit, control))
            row.ended.connect(self.gesture_ended)
            row.held.connect(partial(self.held.emit, control))
            self.column.addWidget(row)
            self.rows[control.name] = row
        self.restyle()

    def show_choice(self, choice: Choice) -> None:
        """Show a choice, without signals."""
        for control in self._task.controls:
            self.rows[control.name].show_amount(choice.amounts.of(control))
        self._changed = len(choice.amounts.chosen)
        self.restyle()

    def words(self) -> str:
        """How many controls were changed."""
        return self.tr("Controls · %n changed", None, self._changed) if self._changed else self.tr("Controls")
