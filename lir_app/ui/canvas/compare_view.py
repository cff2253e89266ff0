"""The canvas on which a photo is seen before and after: zoom, pan, split, side by side, difference."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from lir_app.pipeline import Outcome
from lir_app.ui.canvas import compare_export
from lir_app.ui.canvas.canvas import Canvas, Segment
from lir_app.ui.canvas.comparison import AMPLIFICATION, Comparison, Side
from lir_app.ui.canvas.overlay import (
    HANDLE_RADIUS,
    Label,
    draw_frame,
    draw_handle,
    draw_label,
    draw_line,
    label,
    split_labels,
)
from lir_app.ui.canvas.picture import Bytes, Pixels
from lir_app.ui.canvas.viewport import MAX_ZOOM, Viewport
from lir_model.region import Region

_SETTLED_MS: Final = 150  # after the last pan or zoom, before a preview is asked for
_REFINING_MS: Final = 30  # between looks at how far the background work is
_GRAB: Final = 14.0  # logical pixels on each side of the divider that take hold of it
_LETTERS: Final = 12.0  # label text, logical pixels
_GAP: Final = 2  # logical pixels between the panes
_WHEEL_STEP: Final = 2 ** (1 / 3)  # zoom per notch
_KEY_STEP: Final = math.sqrt(2)
_KEY_PAN: Final = 64.0  # logical pixels
_DIVIDER_STEP: Final = 0.02
_PIXELS_PER_DOUBLING: Final = 180.0  # touchpad travel with Ctrl that doubles the zoom
_ARROWS: Final = {
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


class Mode(enum.Enum):
    """How before and after are compared. The values are stable, for settings."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    DIFFERENCE = "difference"
    BEFORE = "before"
    AFTER = "after"


class CompareView(QWidget):
    """Shows a photo, what was made of it, and the two compared.

    Mouse: the wheel zooms at the pointer, a drag pans, a drag of the divider moves it, a double click switches between
    fit and 100 %, on the divider it centres that. A touchpad pans with two fingers and zooms with a pinch or Ctrl.
    Keys: arrows across the divider move it, the others pan, with Shift all pan; Space makes every drag a pan.

    Arrays that are set are not copied and must not change afterwards. Whoever is done with the view for good calls
    ``set_photo(None)``: background work then ends at once.

    Signals:
        zoom_changed(float): 1.0 is one pixel of the picture on one physical pixel of the screen.
        visible_region_changed(): another part of the photo is visible, and has been for a moment.
    """

    zoom_changed = Signal(float)
    visible_region_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._canvas = Canvas()
        self._viewport: Viewport | None = None
        self._mode = Mode.SPLIT
        self._orientation = Qt.Orientation.Vertical
        self._divider = 0.5
        self._held = False
        self._labels: tuple[str, str] | None = None
        self._reference_label = ""
        self._drag: Literal["divider", "pan"] | None = None
        self._drag_from = QPointF()
        self._space = False
        self._hot = False
        self._ring = False
        self._last_region: Region | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_region)
        self._refining = QTimer(self, singleShot=True, interval=_REFINING_MS)
        self._refining.timeout.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Photo, before and after"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.")
        )

    # What is shown

    def set_photo(self, before: Pixels | None, keep_view: bool = False, fill: bool = False) -> None:
        """Show another photo, compared with nothing yet.

        Args:
            before: (h, w) or (h, w, 3), uint8 or uint16, sRGB; None empties the view.
            keep_view: keep zoom and place if the photo has the size of the former one.
            fill: it stands for a larger photo for a moment: fit it as that will be.

        Raises:
            ValueError: the array is no such picture.
        """
        self._comparison.set_photo(before)
        self._canvas.forget()
        self._reference_label = ""
        former, self._viewport, self._last_region = self._viewport, None, None
        photo = self._comparison.photo
        if photo is not None:
            size = (photo.width, photo.height)
            keep = keep_view and former is not None and former.picture == size
            natural = MAX_ZOOM if fill else self.devicePixelRatioF()
            self._look(former if keep and former else Viewport.fit(size, self._pane_size(), natural))
        self._content_changed()

    def set_after(self, after: Pixels | None, *, region: Region | None = None, base: Pixels | None = None) -> None:
        """Show what was made of the photo.

        Args:
            after: like the photo; None takes it away.
            region: ``after`` is a preview that covers only this part; outside it the photo shows.
            base: of the size of ``after``; what strength 0 goes back to where that is not the photo, because other
                steps came before the last one.

        Raises:
            ValueError: an array is no picture, or not of the size of the photo or the region.
        """
        self._comparison.set_after(after, region, base)
        self._content_changed()

    def set_reference(self, reference: Pixels | None, label: str) -> None:
        """Show another picture in the place of Before, with this label; None brings Before back.

        Raises:
            ValueError: the array is no picture, or not of the size of the photo.
        """
        self._comparison.set_reference(reference)
        self._reference_label = label
        self._content_changed()

    def set_strength(self, percent: float) -> None:
        """Blend before (0) and after (100), on display."""
        self._comparison.set_strength(percent)
        self.update()

    def set_labels(self, before: str, after: str) -> None:
        """Other words for Before and After."""
        self._labels = (before, after)
        self.update()

    # How it is compared

    @property
    def mode(self) -> Mode:
        """How before and after are compared."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Compare in another way."""
        self._mode = mode
        self._lay_out()

    @property
    def orientation(self) -> Qt.Orientation:
        """The direction of the dividing line: Vertical is upright."""
        return self._orientation

    def set_orientation(self, orientation: Qt.Orientation) -> None:
        """Turn the dividing line: Vertical is upright. With a level one, side by side is one above the other."""
        self._orientation = orientation
        self._lay_out()

    @property
    def divider(self) -> float:
        """Where the divider stands, from 0 to 1 across the visible part of the picture."""
        return self._divider

    def set_divider(self, fraction: float) -> None:
        """Move the divider."""
        self._divider = min(max(fraction, 0.0), 1.0)
        self.update()

    def hold_before(self, held: bool) -> None:
        """Show Before in place of everything as long as a button or key is held."""
        self._held = held
        self.update()

    # Zoom and place

    @property
    def zoom(self) -> float:
        """Physical pixels of the screen for a pixel of the picture; 1.0 without a photo."""
        return self._viewport.zoom if self._viewport else 1.0

    @property
    def fitted(self) -> bool:
        """The whole picture is shown, and goes on being shown when the view is resized."""
        return self._viewport is None or self._viewport.fitted

    def zoom_to_fit(self) -> None:
        """Show the whole picture."""
        self._change(lambda view: Viewport.fit(view.picture, view.pane, view.natural))

    def zoom_to(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom, 1.0 being 100 %, around a point of the widget, or else its middle."""
        self._change(lambda view: view.zoomed(factor, self._in_pane(at)))

    def zoom_in(self) -> None:
        """One step nearer."""
        self._change(lambda view: view.stepped(_KEY_STEP))

    def zoom_out(self) -> None:
        """One step further."""
        self._change(lambda view: view.stepped(1 / _KEY_STEP))

    def visible_region(self) -> Region | None:
        """The part of the picture that is visible, whole pixels; None without a photo."""
        return self._viewport.visible if self._viewport else None

    def renderer(self, side_by_side: bool, max_side: int | None = None) -> Callable[[], Bytes]:
        """What makes a picture, uint8 (h, w, 3), of the comparison as it is now, with its labels, in any thread.

        It is split where the divider crosses the photo. Without a photo, making the picture raises ``ValueError``.

        Args:
            side_by_side: both whole, beside each other; else split.
            max_side: the longer side is at most this; None gives full resolution.
        """
        return partial(
            compare_export.render,
            self._comparison.snapshot(),
            self._words(),
            side_by_side=side_by_side,
            upright=self._upright,
            position=self._divider_in_picture(),
            max_side=max_side,
        )

    def result_renderer(self, side_by_side: bool) -> Callable[[Outcome, float], Bytes]:
        """As ``renderer``, but of a whole result at a strength, which need not be there yet."""
        comparison, labels = self._comparison.snapshot(), self._words(restored=True)
        upright, position = self._upright, self._divider_in_picture()

        def render(outcome: Outcome, strength: float) -> Bytes:
            whole = comparison.snapshot()
            whole.set_after(outcome.restored, None, outcome.base)
            whole.set_strength(strength)
            return compare_export.render(
                whole, labels, side_by_side=side_by_side, upright=upright, position=position, max_side=None
            )

        return render

    # Layout, in physical pixels

    @property
    def _upright(self) -> bool:
        return self._orientation == Qt.Orientation.Vertical

    @property
    def _splitting(self) -> bool:
        return self._mode is Mode.SPLIT and self._comparison.meaningful and not self._held

    def _device_size(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(max(1, math.ceil(self.width() * ratio)), max(1, math.ceil(self.height() * ratio)))

    def _panes(self) -> list[QRect]:
        size = self._device_size()
        whole = QRect(QPoint(0, 0), size)
        if self._mode is not Mode.SIDE_BY_SIDE:
            return [whole]
        gap = round(_GAP * self.devicePixelRatioF())
        if self._upright:
            width = max(1, (size.width() - gap) // 2)
            return [QRect(0, 0, width, size.height()), QRect(size.width() - width, 0, width, size.height())]
        height = max(1, (size.height() - gap) // 2)
        return [QRect(0, 0, size.width(), height), QRect(0, size.height() - height, size.width(), height)]

    def _pane_size(self) -> tuple[int, int]:
        pane = self._panes()[0]
        return pane.width(), pane.height()

    def _in_pane(self, at: QPointF | None) -> tuple[float, float] | None:
        """A point of the widget, in physical pixels of the pane it lies in."""
        if at is None:
            return None
        ratio = self.devicePixelRatioF()
        panes = self._panes()
        point = QPointF(at.x() * ratio, at.y() * ratio)
        pane = next((pane for pane in panes if QRectF(pane).contains(point)), panes[0])
        return point.x() - pane.left(), point.y() - pane.top()

    def _segments(self, view: Viewport) -> list[Segment]:
        panes = self._panes()
        origins = [pane.topLeft() + QPoint(*view.origin) for pane in panes]
        if self._splitting:
            edge = round(self._edge(view))
            whole = panes[0]
            first, second = QRect(whole), QRect(whole)
            if self._upright:
                first.setRight(edge - 1)
                second.setLeft(edge)
            else:
                first.setBottom(edge - 1)
                second.setTop(edge)
            sides = [(first, Side.BEFORE, origins[0]), (second, Side.AFTER, origins[0])]
        else:
            before_only = self._held or not self._comparison.meaningful
            shown = {
                Mode.SPLIT: (Side.BEFORE,),
                Mode.SIDE_BY_SIDE: (Side.BEFORE, Side.AFTER),
                Mode.DIFFERENCE: (Side.DIFFERENCE,),
                Mode.BEFORE: (Side.BEFORE,),
                Mode.AFTER: (Side.AFTER,),
            }[self._mode]
            sides = [
                (pane, Side.BEFORE if before_only else side, origin)
                for pane, side, origin in zip(panes, shown, origins, strict=True)
            ]
        return [Segment(rect, side, origin, view.zoom) for rect, side, origin in sides if not rect.isEmpty()]

    def _edge(self, view: Viewport) -> float:
        """Where the divider lies across the pane, physical pixels."""
        left, top, right, bottom = view.shown
        start, end = (left, right) if self._upright else (top, bottom)
        return start + self._divider * (end - start)

    def _divider_in_picture(self) -> float:
        view = self._viewport
        if view is None:
            return self._divider
        edge = self._edge(view)
        point = view.to_picture(edge, edge)
        return point[0] / view.picture[0] if self._upright else point[1] / view.picture[1]

    # Changes

    def _look(self, view: Viewport) -> None:
        former, self._viewport = self._viewport, view
        if former is None or former.zoom != view.zoom:
            self.zoom_changed.emit(view.zoom)
        if former != view:
            self._settled.start()
            self.update()

    def _change(self, change: Callable[[Viewport], Viewport]) -> None:
        if self._viewport is not None:
            self._look(change(self._viewport))
            self._update_cursor()

    def _lay_out(self) -> None:
        pane, natural = self._pane_size(), self.devicePixelRatioF()
        self._change(lambda view: view.resized(pane, natural))
        self._update_cursor()
        self.update()

    def _content_changed(self) -> None:
        self._update_cursor()
        self.update()

    def _tell_region(self) -> None:
        region = self.visible_region()
        if region is not None and region != self._last_region:
            self._last_region = region
            self.visible_region_changed.emit()

    def _pan(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        ratio = self.devicePixelRatioF()
        self._change(lambda view: view.panned(dx * ratio, dy * ratio))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        view, ratio = self._viewport, self.devicePixelRatioF()
        background, gap = self._greys()
        segments = self._segments(view) if view else []
        image = self._canvas.image(self._device_size(), segments, self._comparison, background, gap)
        painter = QPainter(self)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(QPoint(0, 0), image)
        painter.restore()
        if view is not None:
            self._paint_patch(painter, segments)
            for placed in self._labels_shown(view):
                draw_label(painter, placed)
            if self._splitting:
                self._paint_divider(painter, view)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._comparison.refine():
            self._refining.start()

    def _greys(self) -> tuple[QColor, QColor]:
        """The colours beside the picture and between the panes: neutral, so that they do not tint what is judged."""
        lightness = self.palette().color(QPalette.ColorRole.Window).lightness()
        value = round(lightness * 0.62) if lightness < 128 else round(lightness * 0.86)
        between = round(value * 0.5) if lightness < 128 else round(value * 0.8)
        return QColor(value, value, value), QColor(between, between, between)

    def _shown_rect(self, view: Viewport, pane: QRect) -> QRectF:
        """The visible part of the picture in a pane, logical pixels."""
        ratio = self.devicePixelRatioF()
        left, top, right, bottom = view.shown
        return QRectF(
            (pane.left() + left) / ratio, (pane.top() + top) / ratio, (right - left) / ratio, (bottom - top) / ratio
        )

    def _words(self, restored: bool = False) -> tuple[str, str]:
        """The words for what is seen in the place of Before and of After."""
        before, after = self._labels or (self.tr("Before"), self.tr("After"))
        return (
            self._reference_label if self._comparison.has_reference else before,
            after if restored or self._comparison.has_result else before,
        )

    def _labels_shown(self, view: Viewport) -> list[Label]:
        if not self._comparison.meaningful:
            return []
        before, after = self._words()
        rects = [self._shown_rect(view, pane) for pane in self._panes()]
        if self._splitting:
            edge = self._edge(view) / self.devicePixelRatioF()
            return split_labels((before, after), rects[0], edge, upright=self._upright, at_end=True, letters=_LETTERS)
        words = {
            Mode.SPLIT: (before,),
            Mode.SIDE_BY_SIDE: (before, after),
            Mode.DIFFERENCE: (self.tr("Difference × %n, black where equal", "", AMPLIFICATION),),
            Mode.BEFORE: (before,),
            Mode.AFTER: (after,),
        }[self._mode]
        if self._held:
            words = (before,) * len(rects)
        placed = [label(word, rect, _LETTERS) for word, rect in zip(words, rects, strict=True)]
        return [each for each in placed if each is not None]

    def _paint_patch(self, painter: QPainter, segments: list[Segment]) -> None:
        """Frame the part that is restored already, where it is not all that is seen."""
        patch = self._comparison.patch
        if patch is None:
            return
        ratio = self.devicePixelRatioF()
        for segment in segments:
            if segment.side is not Side.BEFORE:
                corner = QPointF(segment.origin) + QPointF(patch.left, patch.top) * segment.zoom
                frame = QRectF(corner, QSizeF(patch.width, patch.height) * segment.zoom)
                painter.setClipRect(_scaled(QRectF(segment.rect), 1 / ratio))
                draw_frame(painter, _scaled(frame, 1 / ratio))
        painter.setClipping(False)

    def _paint_divider(self, painter: QPainter, view: Viewport) -> None:
        line = self._divider_line(view)
        draw_line(painter, line, 1.5)
        ring = self.palette().color(QPalette.ColorRole.Highlight) if self._ring and self.hasFocus() else None
        draw_handle(painter, line.center(), self._upright, self._hot or self._drag == "divider", ring)

    def _divider_line(self, view: Viewport) -> QLineF:
        """The divider across the visible part of the picture, logical pixels."""
        rect = self._shown_rect(view, self._panes()[0])
        edge = round(self._edge(view)) / self.devicePixelRatioF()
        if self._upright:
            return QLineF(edge, rect.top(), edge, rect.bottom())
        return QLineF(rect.left(), edge, rect.right(), edge)

    # Events

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(960, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()  # the focused canvas goes before a window shortcut on a bare arrow
            return True
        elif isinstance(event, QNativeGestureEvent):
            return self._native_gesture(event)
        elif isinstance(event, QGestureEvent):
            return self._gesture(event)
        return super().event(event)

    def _native_gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_to(self.zoom * max(0.1, 1 + event.value()), event.position())
        return True

    def _gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = QPointF(self.mapFromGlobal(pinch.centerPoint()))
        self.zoom_to(self.zoom * pinch.scaleFactor(), centre)
        if pinch.state() != Qt.GestureState.GestureStarted:
            moved = pinch.centerPoint() - pinch.lastCenterPoint()
            self._pan(moved.x(), moved.y())
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        pixels, zooming = event.pixelDelta(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad and not pixels.isNull()
        at = self._in_pane(event.position())
        if touchpad and not zooming:
            self._pan(pixels.x(), pixels.y())
        elif touchpad:
            self._change(lambda view: view.zoomed(view.zoom * 2 ** (pixels.y() / _PIXELS_PER_DOUBLING), at))
        else:
            notches = event.angleDelta().y() / 120
            self._change(lambda view: view.stepped(_WHEEL_STEP**notches, at))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        self._ring = False
        left = event.button() == Qt.MouseButton.LeftButton
        self._drag_from = event.position()
        if left and not self._space and self._over_divider(event.position()):
            self._drag = "divider"
            line = self._divider_line(self._viewport) if self._viewport else QLineF()
            self._drag_from = event.position() - line.p1()
        else:
            self._drag = "pan"
        self._update_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._drag == "pan":
            moved = event.position() - self._drag_from
            self._drag_from = event.position()
            self._pan(moved.x(), moved.y())
        elif self._drag == "divider" and self._viewport is not None:
            rect = self._shown_rect(self._viewport, self._panes()[0])
            point = event.position() - self._drag_from - rect.topLeft()
            self.set_divider(point.x() / rect.width() if self._upright else point.y() / rect.height())
        self._update_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._drag = None
        self._update_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._over_divider(event.position()):
            self.set_divider(0.5)
        elif self.fitted and self.zoom != 1:
            self.zoom_to(1.0, event.position())
        else:
            self.zoom_to_fit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._update_cursor(QPointF(-1e6, -1e6))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._space = True
            self._update_cursor()
        else:
            self._ring = True
            self.update()
            x, y = _ARROWS[Qt.Key(event.key())]
            along = x if self._upright else y
            if self._splitting and along and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.set_divider(self._divider + along * _DIVIDER_STEP)
            else:
                self._pan(-x * _KEY_PAN, -y * _KEY_PAN)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._update_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._ring = True
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._space = False
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = False
        self.update()

    def _wants(self, event: QKeyEvent) -> bool:
        """The key does something here."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return plain and self._viewport is not None and (event.key() in _ARROWS or event.key() == Qt.Key.Key_Space)

    def _over_divider(self, position: QPointF) -> bool:
        if self._viewport is None or not self._splitting:
            return False
        line = self._divider_line(self._viewport)
        if QLineF(position, line.center()).length() <= HANDLE_RADIUS + 4:
            return True
        inside = QRectF(line.p1(), line.p2()).adjusted(-_GRAB, -_GRAB, _GRAB, _GRAB)
        return inside.contains(position)

    def _update_cursor(self, position: QPointF | None = None) -> None:
        if position is None:
            position = QPointF(self.mapFromGlobal(self.cursor().pos()))
        hot = self._over_divider(position) and not self._space and self._drag != "pan"
        if hot != self._hot:
            self._hot = hot
            self.update()
        pannable = self._viewport is not None and self._viewport.pannable
        if hot or self._drag == "divider":
            shape = Qt.CursorShape.SplitHCursor if self._upright else Qt.CursorShape.SplitVCursor
        elif pannable or self._space:
            shape = Qt.CursorShape.ClosedHandCursor if self._drag == "pan" else Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)


def _scaled(rect: QRectF, factor: float) -> QRectF:
    return QRectF(rect.topLeft() * factor, rect.size() * factor)
