"""Shows where a photo is transparent, by the squares that people know from other programs: what is worked on there is
filled in, and nobody is to see it."""

from __future__ import annotations

import math
from functools import cache
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from lir_app.ui.canvas.canvas import SHARP_FROM, Segment
from lir_app.ui.canvas.part import Side
from lir_app.ui.canvas.picture import Picture
from lir_app.ui.images.qt_painter import painter_of

_SQUARE: Final = 8
"""Side of the squares in physical pixels: chosen, as wide as elsewhere."""
_LIGHT, _DARK = 255, 225
"""Their greys, of 255: chosen, light like the paper that the photo may be laid on."""


def draw_transparency(painter: QPainter, segment: Segment, alpha: Picture) -> None:
    """Draws squares over a part of the canvas where the photo is transparent, black over a difference, which nobody
    would see there; the painter is in physical pixels."""
    visible = segment.place(alpha.region) & segment.rect
    if visible.isEmpty():
        return
    level = alpha.level_for(segment.zoom)
    scale = segment.zoom * (1 << level)
    height, width = alpha.size(level)
    # A pixel more on each side, so that the smoothing runs on beyond the edge of what is seen.
    top = max(0, math.floor((visible.top() - segment.origin.y()) / scale) - 1)
    left = max(0, math.floor((visible.left() - segment.origin.x()) / scale) - 1)
    bottom = min(height, math.ceil((visible.bottom() + 1 - segment.origin.y()) / scale) + 1)
    right = min(width, math.ceil((visible.right() + 1 - segment.origin.x()) / scale) + 1)
    clear = 255 - alpha.window(level, slice(top, bottom), slice(left, right))
    if not clear.any():
        return
    values = np.repeat(clear[..., None], 4, axis=2)  # white, premultiplied
    image = QImage(
        values.data, values.shape[1], values.shape[0], 4 * values.shape[1], QImage.Format.Format_ARGB32_Premultiplied
    )
    place = QRectF(
        segment.origin.x() + left * scale,
        segment.origin.y() + top * scale,
        image.width() * scale,
        image.height() * scale,
    )
    squares = QImage(visible.size(), QImage.Format.Format_ARGB32_Premultiplied)
    squares.fill(0)
    with painter_of(squares) as under:
        under.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1 and segment.zoom <= SHARP_FROM)
        under.drawImage(place.translated(-visible.left(), -visible.top()), image)
        under.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        under.setBrushOrigin(segment.origin - visible.topLeft())  # they move with the photo
        under.fillRect(
            QRect(QPoint(0, 0), visible.size()),
            QBrush(Qt.GlobalColor.black if segment.side is Side.DIFFERENCE else _squares()),
        )
    painter.drawImage(visible.topLeft(), squares)


@cache
def _squares() -> QPixmap:
    pattern = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    pattern.fill(QColor(_LIGHT, _LIGHT, _LIGHT))
    with painter_of(pattern) as painter:
        for corner in (QPoint(0, _SQUARE), QPoint(_SQUARE, 0)):
            painter.fillRect(QRect(corner.x(), corner.y(), _SQUARE, _SQUARE), QColor(_DARK, _DARK, _DARK))
    return pattern
