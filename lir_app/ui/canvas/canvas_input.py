"""What mouse, wheel, touchpad and keys do on the canvas."""

from __future__ import annotations

import math
from typing import Final, Literal, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputDevice, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

KEY_STEP: Final = math.sqrt(2)
"""Zoom factor per press of a key or button: chosen."""
_WHEEL_STEP: Final = 2 ** (1 / 3)
"""Zoom factor per notch of the wheel: chosen."""
_KEY_PAN: Final = 64.0
"""Logical pixels that an arrow key moves the picture: chosen."""
_DIVIDER_STEP: Final = 0.02
"""Share of the view that an arrow key moves the divider: chosen."""
_PIXELS_PER_DOUBLING: Final = 180.0
"""Logical pixels that fingers move on a touchpad, with Ctrl, to double the zoom: chosen."""
ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_FAR_AWAY: Final = QPointF(-1e6, -1e6)


class InputTarget(Protocol):
    """What input can do to the canvas. Points and distances are logical pixels of the widget."""

    @property
    def upright(self) -> bool:
        """The divider stands upright."""

    @property
    def divided(self) -> bool:
        """There is a divider."""

    @property
    def divider(self) -> float:
        """Where it stands, 0 to 1."""

    @property
    def pannable(self) -> bool:
        """Some of the picture lies outside the view."""

    @property
    def empty(self) -> bool:
        """There is no picture."""

    def grip(self, at: QPointF) -> QPointF | None:
        """For a drag that begins here, its distance from the start of the divider; None where it moves the picture."""

    def drag_divider(self, at: QPointF) -> None:
        """Bring the start of the divider to a point."""

    def set_divider(self, fraction: float) -> None:
        """Move the divider."""

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture."""

    def zoom_by(self, factor: float, at: QPointF | None = None, *, stop: bool = True) -> None:
        """Zoom around a point, with a stop at 100 % on the way."""

    def switch_zoom(self, at: QPointF) -> None:
        """From fit to 100 % around a point, and back."""


class CanvasInput(QObject):
    """Handles the input events of a canvas; ``CompareView`` lists what people can do.

    Attributes:
        hot: the pointer is over the divider or drags it.
        ring: the keyboard is used, so that focus is shown.

    Signals:
        changed: ``hot`` or ``ring``.
        pointed: where the pointer is, logical pixels.
    """

    changed = Signal()
    pointed = Signal(QPointF)

    def __init__(self, widget: QWidget, canvas: InputTarget) -> None:
        super().__init__(widget)
        self.hot = False
        self.ring = False
        self._widget = widget
        self._canvas = canvas
        self._drag: Literal["divider", "pan"] | None = None
        self._drag_from = QPointF()
        self._space = False
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setMouseTracking(True)
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """True for what was dealt with here."""
        kind = event.type()
        if isinstance(event, QNativeGestureEvent):
            return self._native_gesture(event)
        if isinstance(event, QGestureEvent):
            return self._gesture(event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if isinstance(event, QKeyEvent):
            return self._key(kind, event)
        if isinstance(event, QFocusEvent):
            self._focus(event)
        elif kind == QEvent.Type.Leave:
            self.update_cursor(_FAR_AWAY)
        return False

    def update_cursor(self, position: QPointF | None = None) -> None:
        """Set the cursor to show what a drag would do."""
        if position is None:
            position = QPointF(self._widget.mapFromGlobal(self._widget.cursor().pos()))
        hot = self._drag == "divider" or (
            self._drag is None and not self._space and self._canvas.grip(position) is not None
        )
        if hot != self.hot:
            self.hot = hot
            self.changed.emit()
        if hot:
            shape = Qt.CursorShape.SplitHCursor if self._canvas.upright else Qt.CursorShape.SplitVCursor
        elif self._canvas.pannable or self._space:
            shape = Qt.CursorShape.ClosedHandCursor if self._drag == "pan" else Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self._widget.cursor().shape() != shape:
            self._widget.setCursor(shape)

    # Fingers and wheel

    def _native_gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._canvas.zoom_by(max(0.1, 1 + event.value()), event.position(), stop=False)
        return True

    def _gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = QPointF(self._widget.mapFromGlobal(pinch.centerPoint()))
        self._canvas.zoom_by(pinch.scaleFactor(), centre, stop=False)
        if pinch.state() != Qt.GestureState.GestureStarted:
            moved = pinch.centerPoint() - pinch.lastCenterPoint()
            self._canvas.pan(moved.x(), moved.y())
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        pixels, zooming = event.pixelDelta(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad and not pixels.isNull()
        if touchpad and not zooming:
            self._canvas.pan(pixels.x(), pixels.y())
        elif touchpad:
            self._canvas.zoom_by(2 ** (pixels.y() / _PIXELS_PER_DOUBLING), event.position(), stop=False)
        else:
            self._canvas.zoom_by(_WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()
        return True

    # Mouse

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        if kind == QEvent.Type.MouseMove:
            self._moved(event.position())
        elif event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return False
        elif kind == QEvent.Type.MouseButtonPress:
            self._pressed(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._drag = None
            self.update_cursor(event.position())
        elif kind == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            if self._canvas.grip(event.position()) is not None:
                self._canvas.set_divider(0.5)
            else:
                self._canvas.switch_zoom(event.position())
        event.accept()
        return True

    def _pressed(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        grip = self._canvas.grip(event.position())
        if event.button() == Qt.MouseButton.LeftButton and not self._space and grip is not None:
            self._drag, self._drag_from = "divider", grip
        else:
            self._drag, self._drag_from = "pan", event.position()
        self.update_cursor(event.position())

    def _moved(self, position: QPointF) -> None:
        if self._drag == "pan":
            moved, self._drag_from = position - self._drag_from, position
            self._canvas.pan(moved.x(), moved.y())
        elif self._drag == "divider":
            self._canvas.drag_divider(position - self._drag_from)
        else:
            self.pointed.emit(position)
        self.update_cursor(position)

    # Keys

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if not self._wants(event, anything=kind == QEvent.Type.KeyRelease):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # the focused canvas has priority over shortcuts of the window on bare arrow keys
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = kind == QEvent.Type.KeyPress
                self.update_cursor()
        elif kind == QEvent.Type.KeyPress:
            self._show_ring(True)
            self._arrow(event)
        return True

    def _arrow(self, event: QKeyEvent) -> None:
        x, y = ARROWS[Qt.Key(event.key())]
        along = x if self._canvas.upright else y
        if self._canvas.divided and along and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.set_divider(self._canvas.divider + along * _DIVIDER_STEP)
        else:
            self._canvas.pan(-x * _KEY_PAN, -y * _KEY_PAN)

    def _wants(self, event: QKeyEvent, *, anything: bool) -> bool:
        """Whether the key does something here; with ``anything`` also while other keys are held, as for a release."""
        plain = anything or not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return plain and not self._canvas.empty and (event.key() in ARROWS or event.key() == Qt.Key.Key_Space)

    def _focus(self, event: QFocusEvent) -> None:
        if event.gotFocus():
            if event.reason() in _BY_KEYBOARD:
                self._show_ring(True)
        else:
            self._space = False
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._show_ring(False)
        self.changed.emit()

    def _show_ring(self, ring: bool) -> None:
        if ring != self.ring:
            self.ring = ring
            self.changed.emit()
