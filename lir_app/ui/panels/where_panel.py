"""The mask tools, which decide where the result is applied; hidden until they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from lir_app.ui.actions import Actions, Do
from lir_app.ui.mask_tool import Kind, Tool
from lir_app.ui.panels.amount_row import AmountRow
from lir_app.ui.panels.fold import Fold
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.wording import plain

TOOLS = {Do.BRUSH: Kind.BRUSH, Do.LINEAR: Kind.LINEAR, Do.RADIAL: Kind.RADIAL}
"""The tool that each command chooses."""


class WherePanel(Fold):
    """A fold with the tools and their settings.

    Signals:
        size_asked: the size of the brush asked for, 0 to 100.
        softness_asked: the softness asked for, 0 to 100.
        strength_asked: the strength asked for, 0 to 100.
    """

    size_asked = Signal(float)
    softness_asked = Signal(float)
    strength_asked = Signal(float)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(UNIT // 2, theme, parent)
        self.setContentsMargins(UNIT * 2, UNIT // 2, UNIT * 2, 0)
        self._shapes = 0
        self.more.setToolTip(self.tr("Where the result comes in and where it stays away"))
        effects = {Do.STAYS_AWAY: self.tr("Stays away"), Do.COMES_IN: self.tr("Comes in")}
        for names in ((*TOOLS, Do.SHOW_MASK, Do.CLEAR_MASK), tuple(effects)):
            row = QHBoxLayout()
            row.setSpacing(UNIT // 2)
            for name in names:
                button = QToolButton(self.inside)
                button.setDefaultAction(actions[name])
                button.setProperty("segment", True)
                if name in effects:
                    actions[name].setIconText(effects[name])  # short, for two stand side by side
                    button.setAccessibleName(plain(actions[name].text()))
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                row.addWidget(button, 1)
            self.column.addLayout(row)
        self.brush_size = self._row(self.tr("Size"), self.tr("How large the brush is ([ and ])"), 30, self.size_asked)
        self.softness = self._row(self.tr("Softness"), self.tr("How softly its edge fades"), 50, self.softness_asked)
        self.strength = self._row(self.tr("Strength"), self.tr("How much a shape does"), 100, self.strength_asked)
        for amount in (self.brush_size, self.softness, self.strength):
            self.column.addWidget(amount)
        self.restyle()

    def show_tool(self, tool: Tool, shapes: int) -> None:
        """Follow the tool, and how many shapes the photo's mask has."""
        self.brush_size.show_amount(tool.size)
        self.softness.show_amount(tool.softness)
        self.strength.show_amount(tool.strength)
        self._shapes = shapes
        if tool.kind is not Kind.NOTHING:
            self.more.setChecked(True)
        self.restyle()

    def words(self) -> str:
        """How many shapes were drawn."""
        return self.tr("Where · %n drawn", None, self._shapes) if self._shapes else self.tr("Where")

    def _row(self, name: str, sentence: str, default: float, asked: SignalInstance) -> AmountRow:
        row = AmountRow(name, name, sentence, default, self.inside)
        row.changed.connect(asked)
        return row
