"""The filmstrip: a thumbnail of each open photo, with its state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from lir_app.ui.panels.film_cell import CELL, FilmCell
from lir_app.ui.panels.film_model import DOCUMENT_ROLE, FilmModel, Index
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.session import Session

HEIGHT: Final = CELL.height() + UNIT


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
        self.setItemDelegate(FilmCell(session, theme, self))
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
