"""What is drawn over the pictures: the labels and the divider, on the screen and on an exported comparison."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

HANDLE_RADIUS: Final = 17.0
_MARGIN: Final = 1.0  # all lengths of a label are in heights of its letters
_PADDING: Final = 0.75
_HEIGHT: Final = 1.95


def label_size(text: str, pixels: float) -> tuple[float, float]:
    """Width and height of the room a label takes with its margins, letters ``pixels`` high."""
    width = QFontMetricsF(_font(pixels)).horizontalAdvance(text)
    return width + 2 * (_PADDING + _MARGIN) * pixels, (_HEIGHT + 2 * _MARGIN) * pixels


def draw_label(painter: QPainter, text: str, corner: QPointF, pixels: float) -> None:
    """A pill with a text, legible on any picture. ``corner`` is the top left of the room of ``label_size``."""
    width, height = label_size(text, pixels)
    margin = _MARGIN * pixels
    pill = QRectF(corner.x() + margin, corner.y() + margin, width - 2 * margin, height - 2 * margin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255, 56), max(1.0, pixels / 13)))
    painter.setBrush(QColor(18, 18, 18, 178))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(_font(pixels))
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_line(painter: QPainter, line: QLineF, width: float) -> None:
    """The dividing line: white between two thin shadows, so that it shows on white and on black."""
    painter.save()
    for colour, thickness in ((QColor(0, 0, 0, 70), width * 2), (QColor(255, 255, 255, 235), width)):
        painter.setPen(QPen(colour, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(line)
    painter.restore()


def draw_handle(painter: QPainter, centre: QPointF, upright: bool, hot: bool, ring: QColor | None) -> None:
    """The round handle of the divider with its two arrows.

    Args:
        painter: in logical pixels.
        centre: the middle of the handle.
        upright: the line it moves is upright.
        hot: the pointer is over it or drags it.
        ring: the colour of the ring that shows keyboard focus, or None.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    if not upright:
        painter.rotate(90)
    radius = HANDLE_RADIUS + (1.0 if hot else 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, alpha in ((3.0, 18), (2.0, 30), (1.0, 48)):
        painter.setBrush(QColor(0, 0, 0, alpha))
        painter.drawEllipse(QPointF(0, 0), radius + spread, radius + spread)
    painter.setBrush(QColor(255, 255, 255, 255 if hot else 238))
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ring is not None:
        painter.setPen(QPen(ring, 2.5))
        painter.drawEllipse(QPointF(0, 0), radius - 1.25, radius - 1.25)
    painter.setPen(
        QPen(QColor(40, 40, 40), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    for side in (-1, 1):
        arrow = QPainterPath(QPointF(side * 4.0, -4.5))
        arrow.lineTo(side * 8.5, 0)
        arrow.lineTo(side * 4.0, 4.5)
        painter.drawPath(arrow)
    painter.restore()


def _font(pixels: float) -> QFont:
    font = QFont()
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold)
    return font
