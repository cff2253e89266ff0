"""Sliders and lists that change only when they are meant to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QWheelEvent):
            event.ignore()  # goes on to what lies below, which may scroll
            return True
        return super().eventFilter(watched, event)


def leave_wheel_alone(widget: QWidget) -> None:
    """The wheel over a control scrolls what it lies on; it does not change the control."""
    widget.installEventFilter(_WheelGuard(widget))


class LevelSlider(QSlider):
    """A level slider that goes to where it is clicked, no further, and leaves the wheel alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        leave_wheel_alone(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Bring the handle under the pointer first: from there it is dragged."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, slider = self.style(), QStyle.ComplexControl.CC_Slider
        handle = style.subControlRect(slider, option, QStyle.SubControl.SC_SliderHandle, self)
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(at):
            groove = style.subControlRect(slider, option, QStyle.SubControl.SC_SliderGroove, self)
            room = groove.width() - handle.width()
            place = at.x() - groove.left() - handle.width() // 2
            self.setValue(
                QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room, option.upsideDown)
            )
        super().mousePressEvent(event)
