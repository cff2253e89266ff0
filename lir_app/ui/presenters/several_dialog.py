"""The dialog that shows before and after of several photos at once, at the same zoom and place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from lir_app.photo import Photo
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.presenters.canvas_presenter import show_outcome
from lir_app.ui.theme import UNIT
from lir_app.ui.widgets.elided_label import ElidedLabel
from lir_app.ui.work.session.document import Document, Result
from lir_app.ui.work.studio import Studio

MOST = 12
"""Most photos shown together: chosen, more would be too small to judge."""


class SeveralDialog(QDialog):
    """A grid of photos, which all follow zoom and place of the one that is moved. The window can be used meanwhile.

    Attributes:
        views: the canvas of each photo, in their order.
    """

    def __init__(self, studio: Studio, documents: Sequence[Document], mode: Mode, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        documents = documents[:MOST]
        self.setWindowTitle(self.tr("%n photos, before and after", None, len(documents)))
        self.views: dict[Document, CompareView] = {}
        self._results: dict[Document, Result | None] = {}
        self._following = False
        grid = QGridLayout(self)
        grid.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        grid.setSpacing(UNIT)
        columns = math.ceil(math.sqrt(len(documents)))
        for number, document in enumerate(documents):
            view = self.views[document] = CompareView(self)
            view.setAccessibleName(document.name)
            view.set_message(document.name)
            view.set_mode(mode)
            view.looked.connect(partial(self._follow, view))
            name = ElidedLabel(document.name, self)
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row, column = divmod(number, columns)
            grid.addWidget(view, 2 * row, column)
            grid.setRowStretch(2 * row, 1)
            grid.setColumnStretch(column, 1)
            grid.addWidget(name, 2 * row + 1, column)
            studio.load(document, partial(self._on_loaded, document))
        studio.document_changed.connect(self._refresh)
        self.resize(parent.size())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        for view in self.views.values():
            view.set_photo(None)
        self.views = {}
        super().closeEvent(event)

    def _on_loaded(self, document: Document, photo: Photo) -> None:
        if document in self.views:
            self.views[document].set_photo(photo.pixels, show=photo.to_display, alpha=photo.alpha)
            self._refresh(document)

    def _refresh(self, document: Document) -> None:
        view = self.views.get(document)
        if view is not None and not view.empty and document.photo is not None:
            self._results[document] = show_outcome(view, document, self._results.get(document))

    def _follow(self, leader: CompareView) -> None:
        """Look at the same place of all photos."""
        place = leader.place
        if self._following or place is None:
            return
        self._following = True
        for view in self.views.values():
            if view is not leader:
                view.go_to(place)
        self._following = False
