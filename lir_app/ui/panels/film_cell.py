"""Paints a photo of the filmstrip: its picture, marks for its state, its name."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lir_app.ui.images.qt_images import ROUNDING
from lir_app.ui.panels.film_model import DOCUMENT_ROLE, PICTURE, Index
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.session.document import Document, State
from lir_app.ui.work.session.session import Session

CELL: Final = QSize(128, 104)
_BADGE: Final = 18
"""Sizes of a cell and of the mark on its picture, in logical pixels: chosen."""
_SUGGESTED: Final = "mdi6.lightbulb-on-outline"
_SELECTED_ALPHA: Final = 70
"""Opacity of the colour behind a selected photo, of 255: chosen, seen in both looks, and names stay readable on it."""
_SEEN: Final = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
"""What of a cell's state can be seen."""
_CELLS: Final = 100
"""Most painted cells that are kept, more than fit on a screen: chosen."""


class FilmCell(QStyledItemDelegate):
    """Paints cells, and keeps those that look as before."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._badges: dict[tuple[str, str, float], QPixmap] = {}
        self._cells: dict[tuple[Any, ...], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # While photos are restored, each call of Qt may have to wait for Python, so a cell that looks as before is
        # painted by a single one.
        document: Document = index.data(DOCUMENT_ROLE)
        picture: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        cell: QRect = option.rect
        density = painter.device().devicePixelRatioF()
        looks = (
            document.number,
            document.name,
            picture.cacheKey() if picture is not None else 0,
            document is self._session.current,
            option.state & _SEEN,
            document.state,
            round(100 * document.progress),
            document.unsaved,
            document.suggestion_taken,
            self._theme.look,
            cell.size().toTuple(),
            density,
        )
        painted = self._cells.pop(looks, None)
        if painted is None:
            painted = QPixmap(cell.size() * density)
            painted.setDevicePixelRatio(density)
            painted.fill(Qt.GlobalColor.transparent)
            with QPainter(painted) as inside:
                inside.setFont(painter.font())
                self._paint(inside, QRect(QPoint(), cell.size()), option.state, document, picture)
        self._cells[looks] = painted
        while len(self._cells) > _CELLS:
            del self._cells[next(iter(self._cells))]
        painter.drawPixmap(cell.topLeft(), painted)

    def _paint(
        self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, document: Document, picture: QPixmap | None
    ) -> None:
        look = self._theme.look
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)

        slot = QRectF(cell.left() + (cell.width() - PICTURE.width()) / 2, cell.top() + UNIT, *PICTURE.toTuple())
        current = document is self._session.current
        if selected:
            ground = QColor(look.accent)
            ground.setAlpha(_SELECTED_ALPHA)
            painter.fillRect(QRectF(cell).adjusted(1, 1, -1, -1), ground)
        outline = QPainterPath()
        outline.addRoundedRect(slot, ROUNDING, ROUNDING)
        if picture is None:
            painter.fillPath(outline, QColor(look.raised))
        else:
            painter.drawPixmap(slot.topLeft(), picture)
        if document.busy:
            self._draw_progress(painter, slot, document)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(look.accent if current else look.disabled), 2))
            painter.drawPath(outline)
        if current and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.text), 1))
            painter.drawRoundedRect(slot.adjusted(-3, -3, 3, 3), 8, 8)
        self._draw_badge(painter, slot, document)

        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(look.text if selected else look.muted))
        line = QRectF(slot.left(), slot.bottom() + 2, slot.width(), cell.bottom() - slot.bottom())
        dot = 2 * UNIT if document.unsaved else 0
        name = painter.fontMetrics().elidedText(document.name, Qt.TextElideMode.ElideMiddle, int(line.width()) - dot)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        if document.unsaved:
            left = slot.center().x() - painter.fontMetrics().horizontalAdvance(name) / 2 - UNIT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(QPointF(left, line.top() + painter.fontMetrics().height() / 2), 3, 3)

    def _draw_progress(self, painter: QPainter, slot: QRectF, document: Document) -> None:
        look = self._theme.look
        shade = QColor(look.canvas)
        shade.setAlpha(150)
        path = QPainterPath()
        path.addRoundedRect(slot, ROUNDING, ROUNDING)
        painter.fillPath(path, shade)
        if document.state is State.WAITING:
            return
        painter.setPen(QColor(look.text))
        painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, f"{100 * document.progress:.0f} %")
        bar = QRectF(slot.left() + UNIT, slot.bottom() - UNIT - 4, slot.width() - 2 * UNIT, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.border))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(QColor(look.accent))
        bar.setWidth(max(4.0, bar.width() * document.progress))
        painter.drawRoundedRect(bar, 2, 2)

    def _draw_badge(self, painter: QPainter, slot: QRectF, document: Document) -> None:
        look = self._theme.look
        name, colour = {
            State.WAITING: ("mdi6.clock-outline", look.text),
            State.FAILED: ("mdi6.alert-circle", look.danger),
            State.DONE: ("mdi6.check-circle", look.good),
        }.get(document.state, ("", ""))
        if not document.suggestion_taken and not document.busy:
            self._paint_badge(painter, QRectF(slot.left() + 4, slot.top() + 4, _BADGE, _BADGE), _SUGGESTED, look.text)
        if name:
            at = QRectF(slot.right() - _BADGE - 4, slot.top() + 4, _BADGE, _BADGE)
            self._paint_badge(painter, at, name, colour)

    def _paint_badge(self, painter: QPainter, badge: QRectF, name: str, colour: str) -> None:
        ground = QColor(self._theme.look.panel)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(badge.adjusted(-2, -2, 2, 2))
        density = painter.device().devicePixelRatioF()
        key = name, colour, density
        if key not in self._badges:
            self._badges[key] = self._theme.icon(name, colour).pixmap(badge.size().toSize(), density)
        painter.drawPixmap(badge.topLeft(), self._badges[key])
