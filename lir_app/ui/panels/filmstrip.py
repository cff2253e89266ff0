"""The filmstrip: a thumbnail of each open photo, with its state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lir_app.language import translated
from lir_app.ui.images.qt_images import ROUNDING, rounded, to_image
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.wording import looks, sentences
from lir_app.ui.work.session.document import Document, State
from lir_app.ui.work.session.session import Session
from lir_model.messages import in_a_row

Index = QModelIndex | QPersistentModelIndex

_CELL: Final = QSize(128, 104)
_PICTURE: Final = QSize(112, 72)
_BADGE: Final = 18
"""Sizes of a cell, of the picture in it and of the mark on that, in logical pixels: chosen."""
_SUGGESTED: Final = "mdi6.lightbulb-on-outline"
_SELECTED_ALPHA: Final = 70
"""Opacity of the colour behind a selected photo, of 255: chosen, seen in both looks, and names stay readable on it."""
_SEEN: Final = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
"""What of a cell's state can be seen."""
_CELLS: Final = 100
"""Most painted cells that are kept, more than fit on a screen: chosen."""
_PICTURES: Final = 300
"""Most pictures that are kept as they are painted: chosen, about 10 MB."""
HEIGHT: Final = _CELL.height() + UNIT

DOCUMENT_ROLE: Final = Qt.ItemDataRole.UserRole


class FilmModel(QAbstractListModel):
    """The documents of the session as rows of a model."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent
        self._pictures: dict[tuple[int, float], QPixmap] = {}

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """One row for each document."""
        return 0 if parent is not None and parent.isValid() else len(self._session.documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, picture or state of a document."""
        document = self._session.documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.name
        if role == DOCUMENT_ROLE:
            return document
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(document)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{document.path}\n{self.state_words(document)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translated(in_a_row([document.name, self.state_words(document)]))
        return None

    def state_words(self, document: Document) -> str:
        """The state of a document in words, for tooltips and screen readers."""
        words = {
            State.READY: self.tr("not restored"),
            State.WAITING: self.tr("waiting"),
            State.RUNNING: self.tr("{n} % restored").format(n=round(100 * document.progress)),
            State.DONE: self.tr("restored"),
            State.FAILED: self.tr("failed: {reason}").format(reason=document.reason),
        }[document.state]
        if document.unsaved:
            words = translated(in_a_row([words, self.tr("not saved")]))
        suggestion = looks([step.task for step in document.suggestion])
        return sentences([words, suggestion]) if suggestion else words

    def reset(self) -> None:
        """Follow documents that were opened or closed."""
        self.beginResetModel()
        numbers = {document.number for document in self._session.documents}
        self._pictures = {key: picture for key, picture in self._pictures.items() if key[0] in numbers}
        self.endResetModel()

    def refresh(self, document: Document) -> None:
        """Follow a document whose state, thumbnail or choices changed."""
        if document in self._session.documents:
            index = self.index(self._session.documents.index(document))
            self.dataChanged.emit(index, index)

    def _picture(self, document: Document) -> QPixmap | None:
        """As it is painted: cut and scaled once, for scrolling paints each photo again and again."""
        density = self._widget.devicePixelRatioF()
        key = document.number, density
        if key not in self._pictures and document.thumbnail is not None:
            small = QPixmap.fromImage(to_image(document.thumbnail.pixels))
            self._pictures[key] = rounded(small, _PICTURE, density)
            while len(self._pictures) > _PICTURES:
                del self._pictures[next(iter(self._pictures))]
        return self._pictures.get(key)


class Filmstrip(QListView):
    """A row of thumbnails.

    Signals:
        chosen: a document was clicked, or reached by the arrow keys.
        close_asked: Delete was pressed.
        selection_changed: other documents were selected.
        menu_asked: the menu of the selected documents was asked for, at a point on the screen.
    """

    chosen = Signal(Document)
    close_asked = Signal()
    selection_changed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self.setAccessibleName(self.tr("Open photos"))
        self._session = session
        self._selected: list[Document] = []
        self.film = FilmModel(session, self)
        self.setModel(self.film)
        self.setItemDelegate(_Delegate(session, theme, self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> list[Document]:
        """The selected documents, in the order of the filmstrip."""
        selected = {document.number for document in self._selected}
        return [document for document in self._session.documents if document.number in selected]

    def show_documents(self) -> None:
        """Follow documents that were opened or closed; the others stay selected."""
        selected = self.selected
        self.film.reset()
        # In one go: each change of the selection makes its listeners look at all photos.
        again, numbers = QItemSelection(), {document.number for document in selected}
        for row, document in enumerate(self._session.documents):
            if document.number in numbers:
                again.append(QItemSelectionRange(self.film.index(row)))
        self.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)
        self._on_selection()
        self.show_current()

    def show_current(self) -> None:
        """Mark the current document of the session; unless it is selected already, it becomes the only selected one."""
        current = self._session.current
        if current is not None:
            index = self.film.index(self._session.documents.index(current))
            if index != self.currentIndex():
                flags = QItemSelectionModel.SelectionFlag
                among = self.selectionModel().isSelected(index)
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate if among else flags.ClearAndSelect)
            self.scrollTo(index)
        self.viewport().update()

    def follow(self, document: Document) -> None:
        """Scroll to a photo that is being restored, unless the person is using the filmstrip."""
        if document in self._session.documents and not self.underMouse() and not self.hasFocus():
            self.scrollTo(self.film.index(self._session.documents.index(document)))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Paint photos that changed anew. ``QListView`` would lay out all of them, which asks the model about each."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ask to close the selected photos on Delete."""
        if event.key() == Qt.Key.Key_Delete and self.selected:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the selected photos. The right button has selected the photo under it before."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selected:
            self.menu_asked.emit(at)

    def _on_selection(self) -> None:
        self._selected = [index.data(DOCUMENT_ROLE) for index in self.selectedIndexes()]
        self.selection_changed.emit()

    def _on_current(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            document = index.data(DOCUMENT_ROLE)
            if document is not self._session.current:
                self.chosen.emit(document)


class _Delegate(QStyledItemDelegate):
    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._badges: dict[tuple[str, str, float], QPixmap] = {}
        self._cells: dict[tuple[Any, ...], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return _CELL

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
            document.suggested != document.choices,
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

        slot = QRectF(cell.left() + (cell.width() - _PICTURE.width()) / 2, cell.top() + UNIT, *_PICTURE.toTuple())
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
        if document.suggested != document.choices and not document.busy:
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
