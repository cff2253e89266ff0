"""Draws labels and divider over the pictures, on the screen and in an exported comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QRegion

from lir_app.ui.widgets.wrapped_label import breakable

HANDLE_RADIUS: Final = 17.0
"""Of the handle of the divider, in logical pixels: chosen."""
_MARGIN: Final = 1.0
_PADDING: Final = 0.75
_HEIGHT: Final = 1.95
_SHORTEST: Final = 12.0
"""Lengths of a label, in heights of its letters: around it, beside its text, its height, and the least width of one
that is shortened, with its margins. Chosen."""


@dataclass(frozen=True)
class Label:
    """A pill with a text, legible on any picture.

    Attributes:
        text: its words.
        room: the rectangle it takes with its margins.
        letters: height of its letters.
    """

    text: str
    room: QRectF
    letters: float


BETWEEN: Final = " · "
"""Separates, in a label, the side from its state."""


def label(text: str, part: QRectF, letters: float, corner: Qt.Corner = Qt.Corner.TopLeftCorner) -> Label | None:
    """A label for a corner of a part of the picture, shortened to fit it; None where the part is too small."""
    metrics = QFontMetricsF(_font(letters))
    around = 2 * (_PADDING + _MARGIN) * letters
    width, height = metrics.horizontalAdvance(text) + around, (_HEIGHT + 2 * _MARGIN) * letters
    if height > part.height() or part.width() < min(width, _SHORTEST * letters):
        return None
    if width > part.width():
        # The state is shortened last: the side is also known from its place.
        text = text.rpartition(BETWEEN)[2]
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, part.width() - around)
        width = metrics.horizontalAdvance(text) + around
    x = part.right() - width if corner == Qt.Corner.TopRightCorner else part.left()
    y = part.bottom() - height if corner == Qt.Corner.BottomLeftCorner else part.top()
    return Label(text, QRectF(x, y, width, height), letters)


def split_labels(
    words: tuple[str, str], rect: QRectF, edge: float, *, upright: bool, at_end: bool, letters: float
) -> list[Label]:
    """The labels of two parts of a rectangle that meet at an edge.

    The first lies in the top left corner of its part, and so does the second unless it is wanted ``at_end``: at the far
    end of the rectangle, where a part stays longest when the edge is moved.
    """
    first, second = QRectF(rect), QRectF(rect)
    if upright:
        first.setRight(edge)
        second.setLeft(edge)
    else:
        first.setBottom(edge)
        second.setTop(edge)
    corner = Qt.Corner.TopLeftCorner
    if at_end:
        corner = Qt.Corner.TopRightCorner if upright else Qt.Corner.BottomLeftCorner
    labels = label(words[0], first, letters), label(words[1], second, letters, corner)
    return [placed for placed in labels if placed is not None]


def draw_label(painter: QPainter, placed: Label) -> None:
    """Draw a label where it was placed."""
    margin = _MARGIN * placed.letters
    pill = placed.room.adjusted(margin, margin, -margin, -margin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255, 56), max(1.0, placed.letters / 13)))
    painter.setBrush(QColor(18, 18, 18, 178))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(_font(placed.letters))
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, placed.text)
    painter.restore()


def draw_line(painter: QPainter, line: QLineF, width: float) -> None:
    """The dividing line: white between two thin shadows, so that it shows on white and on black."""
    painter.save()
    for colour, thickness in ((QColor(0, 0, 0, 70), width * 2), (QColor(255, 255, 255, 235), width)):
        painter.setPen(QPen(colour, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(line)
    painter.restore()


def draw_pending(painter: QPainter, region: QRegion) -> None:
    """A grey hatched veil over what is not restored yet, visible on any picture."""
    painter.save()
    painter.setClipRegion(region)
    painter.fillRect(region.boundingRect(), QColor(112, 112, 112, 120))
    painter.fillRect(region.boundingRect(), QBrush(QColor(255, 255, 255, 44), Qt.BrushStyle.BDiagPattern))
    painter.restore()


def draw_message(painter: QPainter, room: QRectF, text: str, colour: QColor) -> None:
    """A sentence in the middle of an empty canvas."""
    painter.setPen(colour)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, breakable(text))


def greys(window: QColor) -> tuple[QColor, QColor]:
    """The colours beside the picture and between panes: neutral, so that they do not tint what is judged."""
    lightness = window.lightness()
    value = round(lightness * 0.62) if lightness < 128 else round(lightness * 0.86)
    between = round(value * 0.5) if lightness < 128 else round(value * 0.8)
    return QColor(value, value, value), QColor(between, between, between)


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
