"""Sliders and lists that do not change by accident."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
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


_OWN_KEYS: Final = frozenset(
    {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
)
"""Keys that a slider with the focus uses itself, as everywhere, before they are commands of the window."""

_ANYWAY: Final = Qt.KeyboardModifier.KeypadModifier


class LevelSlider(QSlider):
    """A horizontal slider that moves to where it is clicked, and ignores the mouse wheel.

    Signals:
        set_back: the person wants the default, by a key.
    """

    set_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        leave_wheel_alone(self)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from being commands."""
        own = isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS and not event.modifiers() & ~_ANYWAY
        if own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Set back, or move."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.set_back.emit()
        else:
            super().keyPressEvent(event)

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
