"""A row of a card: the name of something that goes from 0 to 100, a slider, and the number, which can be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from lir_app.ui.sliders import LevelSlider
from lir_app.ui.theme import UNIT


class AmountRow(QWidget):
    """Shows an amount; changes nothing itself, only signals what was asked for.

    A double click on the name or the slider sets back to the default. As long as the name is held down, the photo is
    shown as it would be at the default.

    Signals:
        changed: 0 to 100.
        ended: the slider was let go, or a number was typed.
        held: the name is held down, or no longer.
    """

    changed = Signal(float)
    ended = Signal()
    held = Signal(bool)

    def __init__(
        self, name: str, spoken: str, sentence: str, default: float, parent: QWidget, *, peeks: bool = False
    ) -> None:
        """``spoken`` is the name where nothing around tells what it belongs to; an empty ``name`` shows none.

        ``peeks``: somebody listens to ``held``.
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
        self.number.editingFinished.connect(self._on_number)
        self.name.pressed.connect(lambda: self.held.emit(True))
        self.name.released.connect(lambda: self.held.emit(False))
        for widget in (self.name, self.slider):
            widget.installEventFilter(self)

    def show_amount(self, amount: float) -> None:
        """Follow an amount, without saying that anything was asked for."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(amount))
        self.slider.blockSignals(False)
        self._show_number()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Set back by a double click."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.ended.emit()
            self.slider.setValue(self._default)
            self.ended.emit()
            return True
        return super().eventFilter(watched, event)

    def _show_number(self) -> None:
        self.number.setText(f"{self.slider.value()} %")

    def _on_slider(self, value: int) -> None:
        self._show_number()
        self.changed.emit(float(value))

    def _on_number(self) -> None:
        """Take what was typed; what is no number changes nothing."""
        typed = self.number.text().replace("%", "").strip()
        if typed.isdecimal() and int(typed) != self.slider.value():
            self.ended.emit()
            self.slider.setValue(min(int(typed), 100))
            self.ended.emit()
        self._show_number()
