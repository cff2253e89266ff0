"""The brush and the gradients on the canvas: from what the mouse does to shapes of a mask."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from lir_app.ui.canvas.canvas_input import ARROWS
from lir_app.ui.mask_tool import Kind, Tool
from lir_model.masks import Effect, Linear, Radial, Shape, Stroke
from lir_model.masks.mask import Point

_CLOSEST: Final = 0.12
"""Least distance between points of a stroke, as a share of the brush: closer ones make no visible difference.
Chosen."""
_LEAST: Final = 3.0
"""Least length in logical pixels of a drag that draws a gradient; shorter ones are clicks by mistake. Chosen."""


_STEP: Final = 12.0
_FINE_STEP: Final = 1.0
"""Logical pixels that the cross moves at a key, and with Ctrl: chosen."""
_CROSS: Final = 8.0
"""Half the length in logical pixels of the lines of the cross: chosen."""
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaintTarget(Protocol):
    """What the brush needs to know of the canvas."""

    def photo_size(self) -> tuple[int, int] | None:
        """Width and height of the photo in its own pixels; None without one."""

    def photo_point(self, at: QPointF) -> tuple[float, float]:
        """The pixel of the photo under a point of the widget."""

    @property
    def photo_pixel(self) -> float:
        """Logical pixels of the widget that a pixel of the photo takes."""

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture."""


class Painting(QObject):
    """Handles the mouse on the canvas while there is a tool; the wheel works as without one.

    The arrow keys move a cross instead of the pointer, with Ctrl finely, and beyond the edge the photo. Return begins a
    shape there, and ends it.

    Alt erases. Shift goes on from the end of the last stroke in a straight line, or, in a drag, draws a straight one.
    With Space held the photo is moved.

    Signals:
        drawing: a shape that is not finished.
        drawn: a finished shape.
        given_up: the shape that was being drawn was dropped.
        laid_down: the person wants no tool any more.
        changed: where the brush is.
    """

    drawing = Signal(object)
    drawn = Signal(object)
    given_up = Signal()
    laid_down = Signal()
    changed = Signal()

    def __init__(self, widget: QWidget, canvas: PaintTarget) -> None:
        super().__init__(widget)
        self._widget, self._canvas = widget, canvas
        self._tool = Tool()
        self._at: QPointF | None = None
        self._from = QPointF()
        self._shape: Shape | None = None
        self._end: Point | None = None
        self._space = False
        self._cross = False
        """Whether the keyboard moves the brush."""
        widget.installEventFilter(self)

    @property
    def tool(self) -> Tool:
        """What is drawn."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Draw something else, or nothing."""
        if tool.kind is not self._tool.kind:
            self._give_up()
            self._end = None
        self._tool = tool
        self.changed.emit()

    def forget(self) -> None:
        """Another photo: strokes do not go on from one to the other."""
        self._give_up()
        self._end = None

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """True for what was dealt with here."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._escape(event):
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._space = False
        if self._tool.kind is Kind.NOTHING or self._canvas.photo_size() is None:
            return False
        if event.type() == QEvent.Type.Leave:
            self._at = None
            self.changed.emit()
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(event)
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Move the cross, or begin or end a shape there."""
        key, keys = event.key(), event.modifiers()
        fine = bool(keys & Qt.KeyboardModifier.ControlModifier)
        if key not in ARROWS and (key not in _RETURN or fine):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # so that the key itself comes next
            return True
        middle = QPointF(self._widget.rect().center())
        if key in ARROWS:
            x, y = ARROWS[Qt.Key(key)]
            at = (self._at or middle) + QPointF(x, y) * (_FINE_STEP if fine else _STEP)
            if self._widget.rect().contains(at.toPoint()):
                self._at = at
            else:
                self._canvas.pan(-x * _STEP, -y * _STEP)
            self._go_on(self._at or middle, keys)
        elif self._shape is None:
            self._at = self._at or middle
            self._begin(self._at, keys)
        else:
            self._finish()
        self._cross = True
        self.changed.emit()
        return True

    def _escape(self, event: QKeyEvent) -> bool:
        """Give up the shape, else lay the tool down; whether there was one of them.

        A shape comes before any shortcut; what stops work or leaves the full screen comes before the tool.
        """
        if event.type() == QEvent.Type.ShortcutOverride and self._shape is not None:
            event.accept()  # so that the key itself comes next
            return True
        if event.type() != QEvent.Type.KeyPress or (self._shape is None and self._tool.kind is Kind.NOTHING):
            return False
        if self._shape is not None:
            self._give_up()
        else:
            self.laid_down.emit()
        return True

    def paint(self, painter: QPainter) -> None:
        """The brush under the pointer, in logical pixels: its edge, and where it begins to fade."""
        size = self._canvas.photo_size()
        if self._tool.kind is Kind.NOTHING or self._at is None or size is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cross:
            for colour, width in ((QColor(0, 0, 0, 115), 3.0), (QColor(255, 255, 255, 230), 1.2)):
                painter.setPen(QPen(colour, width))
                for along in (QPointF(_CROSS, 0), QPointF(0, _CROSS)):
                    painter.drawLine(self._at - along, self._at + along)
        if self._tool.kind is Kind.BRUSH:
            self._paint_brush(painter, self._at, self._tool.diameter * max(size) * self._canvas.photo_pixel / 2)
        painter.restore()

    def _paint_brush(self, painter: QPainter, at: QPointF, radius: float) -> None:
        for length, alpha in ((radius, 230), (radius * (1 - self._tool.softness / 100), 110)):
            for colour, width in ((QColor(0, 0, 0, alpha // 2), 3.0), (QColor(255, 255, 255, alpha), 1.2)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(at, max(1.0, length), max(1.0, length))

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        self._at, self._cross = event.position(), False
        if not self._space and self._widget.cursor().shape() != Qt.CursorShape.CrossCursor:
            self._widget.setCursor(Qt.CursorShape.CrossCursor)
        self.changed.emit()
        if kind == QEvent.Type.MouseMove:
            if self._shape is not None:
                self._go_on(event.position(), event.modifiers())
                return True
            return event.buttons() == Qt.MouseButton.NoButton and not self._space
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonRelease and self._shape is not None:
            self._finish()
            return True
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and not self._space:
            self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
            self._begin(event.position(), event.modifiers())
            return True
        return False

    def _begin(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._from = at
        here, tool = self._point(at), self._tool
        effect = Effect.ERASE if keys & Qt.KeyboardModifier.AltModifier else tool.effect
        if tool.kind is Kind.BRUSH:
            straight = keys & Qt.KeyboardModifier.ShiftModifier and self._end is not None
            points = (self._end, here) if straight and self._end is not None else (here,)
            self._shape = Stroke(effect, points, tool.diameter, tool.softness, tool.strength)
        elif tool.kind is Kind.LINEAR:
            self._shape = Linear(effect, here, here, tool.strength)
        else:
            self._shape = Radial(effect, here, (1e-3, 1e-3), tool.softness, tool.strength)
        self.drawing.emit(self._shape)

    def _go_on(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        here, shape = self._point(at), self._shape
        if isinstance(shape, Stroke):
            straight = bool(keys & Qt.KeyboardModifier.ShiftModifier)
            if straight:
                shape = replace(shape, points=(shape.points[0], here))
            elif self._distance(shape.points[-1], here) >= _CLOSEST * shape.size:
                shape = replace(shape, points=(*shape.points, here))
        elif isinstance(shape, Linear):
            shape = replace(shape, end=here)
        elif isinstance(shape, Radial):
            shape = replace(shape, radii=self._radii(shape.centre, here, keys))
        if shape != self._shape:
            self._shape = shape
            self.drawing.emit(shape)

    def _finish(self) -> None:
        shape, self._shape = self._shape, None
        dragged = math.hypot(*(self._at - self._from).toTuple()) if self._at is not None else 0.0
        if isinstance(shape, Stroke):
            self._end = shape.points[-1]
        elif dragged < _LEAST:
            self.given_up.emit()
            return
        self.drawn.emit(shape)

    def _give_up(self) -> None:
        if self._shape is not None:
            self._shape = None
            self.given_up.emit()

    def _point(self, at: QPointF) -> Point:
        width, height = self._canvas.photo_size() or (1, 1)
        x, y = self._canvas.photo_point(at)
        return min(max(x / width, -1.0), 2.0), min(max(y / height, -1.0), 2.0)

    def _apart(self, one: Point, other: Point) -> tuple[float, float]:
        """Across and down, as shares of the longer side."""
        width, height = self._canvas.photo_size() or (1, 1)
        longer = max(width, height)
        return (other[0] - one[0]) * width / longer, (other[1] - one[1]) * height / longer

    def _distance(self, one: Point, other: Point) -> float:
        return math.hypot(*self._apart(one, other))

    def _radii(self, centre: Point, edge: Point, modifiers: Qt.KeyboardModifier) -> tuple[float, float]:
        """With Shift it is a circle."""
        across, down = (max(abs(each), 1e-3) for each in self._apart(centre, edge))
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            across = down = max(across, down)
        return across, down
