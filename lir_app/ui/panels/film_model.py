"""The open photos as rows of the filmstrip: name, picture, and state in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from lir_app.language import translated
from lir_app.ui.images.qt_images import rounded, to_image
from lir_app.ui.wording import looks, sentences
from lir_app.ui.work.session.document import Document, State
from lir_app.ui.work.session.session import Session
from lir_model.messages import in_a_row

Index = QModelIndex | QPersistentModelIndex

PICTURE: Final = QSize(112, 72)
"""Size of a picture in logical pixels: chosen."""
_PICTURES: Final = 300
"""Most pictures that are kept as they are painted: chosen, about 10 MB."""

DOCUMENT_ROLE: Final = Qt.ItemDataRole.UserRole


class FilmModel(QAbstractListModel):
    """The documents of the session as rows of a model."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent
        self._rows: dict[int, int] = {}
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
        self._rows = {document.number: row for row, document in enumerate(self._session.documents)}
        self._pictures = {key: picture for key, picture in self._pictures.items() if key[0] in self._rows}
        self.endResetModel()

    def refresh(self, document: Document) -> None:
        """Follow a document whose state, thumbnail or choices changed."""
        row = self.row_of(document)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def row_of(self, document: Document) -> int | None:
        """The row of a document; None where it is not open."""
        row, documents = self._rows.get(document.number), self._session.documents
        # Until the model follows, documents may lie elsewhere.
        return row if row is not None and row < len(documents) and documents[row] is document else None

    def _picture(self, document: Document) -> QPixmap | None:
        """As it is painted: cut and scaled once, for scrolling paints each photo again and again."""
        density = self._widget.devicePixelRatioF()
        key = document.number, density
        if key not in self._pictures and document.thumbnail is not None:
            small = QPixmap.fromImage(to_image(document.thumbnail.pixels))
            self._pictures[key] = rounded(small, PICTURE, density)
            while len(self._pictures) > _PICTURES:
                del self._pictures[next(iter(self._pictures))]
        return self._pictures.get(key)
