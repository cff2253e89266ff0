"""The navigator: the whole photo, small, with a frame around the part in view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lir_app.ui.images.qt_images import to_image
from lir_app.ui.images.qt_painter import painter_of
from lir_model.pixels import Array
from lir_model.region import Region

HEIGHT: Final = 150
"""Height in pixels: chosen."""


class Navigator(QWidget):
    """Shows the part in view; a click or drag asks for another one.

    Signals:
        asked: the point of the photo to show in the middle, as shares of its width and height.
    """

    asked = Signal(QPointF)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = (1, 1)
        self._visible: Region | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Navigator"))
        self.setToolTip(self.tr("Click or drag to move the view"))

    def show_photo(self, picture: Array | None, size: tuple[int, int]) -> None:
        """Show a photo.

        Args:
            picture: a small picture of it, ``(h, w, 3)``; None for no photo.
            size: width and height of the photo.
        """
        self._image = QImage() if picture is None else to_image(picture)
        self._size = size
        self.update()

    def show_visible(self, region: Region | None) -> None:
        """Show the part in view; None for all."""
        if region != self._visible:
            self._visible = region
            self.update()

    @property
    def frame(self) -> QRectF:
        """The frame around the part in view, in this widget; empty if all is in view, or nothing is shown."""
        if self._image.isNull() or self._visible is None:
            return QRectF()
        room, (width, height), part = self._room(), self._size, self._visible
        if (part.width, part.height) == (width, height):
            return QRectF()
        x, y = room.width() / width, room.height() / height
        return QRectF(room.left() + part.left * x, room.top() + part.top * y, part.width * x, part.height * y)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        if self._image.isNull():
            return
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._room(), self._image)
            frame = self.frame
            if not frame.isEmpty():
                for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(255, 255, 255), 1.5)):
                    painter.setPen(QPen(colour, width))
                    painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._ask(event)

    def _ask(self, event: QMouseEvent) -> None:
        room = self._room()
        if event.buttons() & Qt.MouseButton.LeftButton and not self._image.isNull():
            at = event.position() - room.topLeft()
            self.asked.emit(QPointF(at.x() / room.width(), at.y() / room.height()))

    def _room(self) -> QRectF:
        """The rectangle of the photo in this widget."""
        width, height = self._size
        scale = min(self.width() / width, self.height() / height)
        room = QRectF(0, 0, width * scale, height * scale)
        room.moveCenter(QRectF(self.rect()).center())
        return room
