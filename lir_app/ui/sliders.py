"""Sliders and lists that do not change by accident."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QWheelEvent):
            event.ignore()  # so that what lies below gets it, and may scroll
            return True
        return super().eventFilter(watched, event)


def leave_wheel_alone(widget: QWidget) -> None:
    """Make the mouse wheel scroll what a control lies on instead of changing the control."""
    widget.installEventFilter(_WheelGuard(widget))


class LevelSlider(QSlider):
    """A horizontal slider that moves to where it is clicked, and ignores the mouse wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        leave_wheel_alone(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the handle under the pointer, from where it can be dragged."""
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
