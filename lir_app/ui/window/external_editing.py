"""Editing for another program: saves results over the files that it handed over, after one question, and closes the
window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMessageBox

from lir_app.photo import SaveOptions
from lir_app.ui import settings as table
from lir_app.ui.dialogs.question import question
from lir_app.ui.theme import Theme
from lir_app.ui.wording import named
from lir_app.ui.work.opening.opening import Opening
from lir_app.ui.work.saving.saving import Saving
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio


class ExternalEditing(QObject):
    """Saves results over the files that were handed over.

    Args:
        paths: the files.
        window: closed once all files have their results.
        studio: the open photos.
        opening: opens the files.
        saving: writes the results.
        theme: for icons.
        save_elsewhere: asks for another file, for results that cannot be saved over the original.
        given_up: called if the person cancels.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        window: QMainWindow,
        studio: Studio,
        opening: Opening,
        saving: Saving,
        *,
        theme: Theme,
        save_elsewhere: Callable[[], None],
        given_up: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._paths = {path.absolute() for path in paths}
        self._window, self._studio, self._saving, self._theme = window, studio, saving, theme
        self._save_elsewhere, self._given_up = save_elsewhere, given_up
        self._box: QMessageBox | None = None
        saving.ended.connect(self._on_ended)
        opening.open(paths)

    @property
    def returned(self) -> bool:
        """Whether every file has its result."""
        opened = {document.path: document for document in self._studio.session.documents}
        return all(path in opened and self._has_result(opened[path]) for path in self._paths)

    def save(self) -> None:
        """Ask once, then save every result over its original."""
        documents = [d for d in self._studio.session.documents if d.path in self._paths and d.choices.recipe.steps]
        if not documents or not all(self._fits(document) for document in documents):
            self._save_elsewhere()
        elif self._box is None:
            self._ask(documents)

    def _ask(self, documents: list[Document]) -> None:
        box = self._box = question("mdi6.content-save-alert-outline", self._theme, self._window)
        box.finished.connect(self._on_answered)
        names = named([document.name for document in documents])
        box.setText(self.tr("Save over {names} and go back?").format(names=names))
        box.setInformativeText(self.tr("The program that handed it over takes the result from there."))
        save = box.addButton(self.tr("Save and Go Back"), QMessageBox.ButtonRole.AcceptRole)
        elsewhere = box.addButton(self.tr("Save As…"), QMessageBox.ButtonRole.ActionRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        save.clicked.connect(lambda: self._write(documents))
        elsewhere.clicked.connect(self._save_elsewhere)
        cancel.clicked.connect(self._given_up)
        box.open()

    def _on_answered(self) -> None:
        self._box = None

    def _write(self, documents: list[Document]) -> None:
        for document in documents:
            if not self._has_result(document):
                self._saving.save_over(document, document.path, self._options)

    def _on_ended(self, everything: bool) -> None:
        if everything and self.returned:
            self._window.close()

    @property
    def _options(self) -> SaveOptions:
        """How to save: in the format and depth of the file, with metadata."""
        return SaveOptions(quality=self._studio.settings[table.SAVE_QUALITY])

    def _fits(self, document: Document) -> bool:
        """Whether the result can be saved in the format of its original: camera raw, for instance, cannot."""
        return self._saving.places.suffix(document, self._options) == document.path.suffix

    def _has_result(self, document: Document) -> bool:
        return document.saved_path == document.path and not document.unsaved
