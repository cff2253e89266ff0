"""A row of a card for an amount of 0 to 100: its name, a slider, and the number, which can be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from lir_app.ui.theme import UNIT
from lir_app.ui.widgets.sliders import LevelSlider


class AmountRow(QWidget):
    """Shows an amount, and signals what the person does; does not change the amount itself.

    A double click on the name or the slider, or Backspace on it, asks for the default. While the name is held down, the
    photo should be shown as with the default.

    Signals:
        changed: the amount asked for, 0 to 100.
        ended: the slider was released, or a number was typed.
        held: whether the name is held down now.
    """

    changed = Signal(float)
    ended = Signal()
    held = Signal(bool)

    def __init__(
        self, name: str, spoken: str, sentence: str, default: float, parent: QWidget, *, peeks: bool = False
    ) -> None:
        """Make a row.

        Args:
            name: its name as shown; empty to show none.
            spoken: its name for screen readers, which says what it belongs to.
            sentence: what it does, for its tooltip.
            default: the default amount, 0 to 100.
            parent: its parent.
            peeks: whether ``held`` has an effect, so that the tooltip mentions it.
        """
        super().__init__(parent)
        self._default = round(default)
        self.name = QPushButton(name, self)
        self.name.setFlat(True)
        self.name.setObjectName("amountName")
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name.setFixedWidth(self.name.fontMetrics().horizontalAdvance(self.tr("Saturation kept")) + UNIT // 2)
        hint = self.tr("Double click sets back.")
        if peeks:
            hint = self.tr("Hold to see the photo without it; double click sets back.")
        self.name.setToolTip(f"{sentence}\n{hint}")
        self.name.setAccessibleName(spoken)
        self.name.setVisible(bool(name))
        self.slider = LevelSlider(self)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(spoken)
        self.slider.setAccessibleDescription(sentence)
        self.slider.setToolTip(sentence)
        self.number = QLineEdit(self)
        self.number.setObjectName("amount")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("100 %") + 2 * UNIT)
        self.number.setAccessibleName(spoken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.name)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self.ended)
        self.slider.set_back.connect(self._set_back)
        self.number.editingFinished.connect(self._on_number)
        self.name.pressed.connect(lambda: self.held.emit(True))
        self.name.released.connect(lambda: self.held.emit(False))
        for widget in (self.name, self.slider):
            widget.installEventFilter(self)

    def show_amount(self, amount: float) -> None:
        """Show an amount, without signals."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(amount))
        self.slider.blockSignals(False)
        self._show_number()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for the default on a double click."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._set_back()
            return True
        return super().eventFilter(watched, event)

    def _set_back(self) -> None:
        self.ended.emit()
        self.slider.setValue(self._default)
        self.ended.emit()

    def _show_number(self) -> None:
        self.number.setText(f"{self.slider.value()} %")

    def _on_slider(self, value: int) -> None:
        self._show_number()
        self.changed.emit(float(value))

    def _on_number(self) -> None:
        """Ask for the number that was typed, rounded, or the nearest that is allowed; ignore anything else."""
        try:
            typed = float(self.number.text().replace("%", "").replace(",", "."))
            amount = round(min(max(typed, 0.0), 100.0))
        except ValueError:  # no number, or none that can be rounded
            amount = self.slider.value()
        if amount != self.slider.value():
            self.ended.emit()
            self.slider.setValue(amount)
            self.ended.emit()
        self._show_number()
