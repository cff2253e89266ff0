"""What a person does to the canvas, and the pixels it shows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.region import Region

RED, BLUE, GREEN = (200, 30, 40), (20, 60, 220), (10, 180, 20)
SIDE = 400


def plain(colour: tuple[int, int, int], height: int = SIDE, width: int = SIDE) -> NDArray[np.uint8]:
    return np.full((height, width, 3), colour, np.uint8)


def screen(view: CompareView) -> NDArray[np.uint8]:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def colour_at(view: CompareView, x: int, y: int) -> tuple[int, ...]:
    return tuple(screen(view)[y, x].tolist())


def wheel(view: CompareView, at: QPoint, notches: float) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def scroll(view: CompareView, touchpad: QPointingDevice, pixels: QPoint, keys: Qt.KeyboardModifier, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        pixels,
        pixels,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.ScrollUpdate,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        touchpad,
    )
    QApplication.sendEvent(view, event)


def pinch(view: CompareView, touchpad: QPointingDevice, at: QPoint, value: float) -> None:
    where = QPointF(at)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, touchpad, 2, where, where, where, value, QPointF(0, 0)
    )
    QApplication.sendEvent(view, event)


def drag(view: CompareView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def patch(colour: tuple[int, int, int], region: Region, scale: int = 1) -> Patch:
    piece = Piece(region, scale)
    before, restored = (plain(c, piece.reduced.height, piece.reduced.width) for c in (RED, colour))
    return Patch(piece, before, before, restored)


def compared(view: CompareView, size: int = SIDE) -> None:
    view.set_photo(plain(RED, size, size))
    view.set_after(plain(BLUE, size, size))
