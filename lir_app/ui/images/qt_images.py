"""Converts between arrays and Qt's images. Always copies: Qt must not refer to memory that NumPy may free."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from lir_app.ui.images.qt_painter import painter_of
from lir_model.pixels import Array, to_8_bits, to_rgb

ROUNDING: Final = 6
"""Radius of the corners of small pictures, in pixels: chosen."""


def to_image(pixels: Array, alpha: Array | None = None) -> QImage:
    """Pixels ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16, as an image of 8 bits in the format that Qt paints
    fastest; with transparency where an ``alpha`` of the same height and width is given."""
    if alpha is not None:
        layers = np.dstack((to_rgb(to_8_bits(pixels)), to_8_bits(alpha)))
        return QImage(
            layers.data, layers.shape[1], layers.shape[0], 4 * layers.shape[1], QImage.Format.Format_RGBA8888
        ).convertToFormat(QImage.Format.Format_ARGB32)
    narrow = np.ascontiguousarray(to_8_bits(pixels))
    layout = QImage.Format.Format_Grayscale8 if narrow.ndim == 2 else QImage.Format.Format_RGB888
    height, width = narrow.shape[:2]
    return QImage(narrow.data, width, height, narrow.strides[0], layout).convertToFormat(QImage.Format.Format_RGB32)


def from_image(image: QImage) -> Array:
    """An image as ``(h, w, 3)`` uint8; transparency is laid on black as it is."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def rounded(picture: QPixmap, size: QSize, density: float) -> QPixmap:
    """A picture scaled and cropped to a size, with rounded corners.

    Args:
        picture: the picture.
        size: in device-independent pixels.
        density: pixels of the screen per device-independent pixel.
    """
    result = QPixmap(size * density)
    result.setDevicePixelRatio(density)
    result.fill(Qt.GlobalColor.transparent)
    scaled = picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    target = QRectF(0, 0, scaled.width(), scaled.height())
    target.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    with painter_of(result) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, size.width(), size.height()), ROUNDING, ROUNDING)
        painter.setClipPath(outline)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
    return result
