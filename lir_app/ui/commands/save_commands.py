"""Saves, exports and copies: opens the dialogs that ask where to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from lir_app.photo import Photo
from lir_app.photo.formats import writable
from lir_app.recipes.recipe_files import beside
from lir_app.ui import settings as table
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.dialogs.save_all_dialog import SaveAllDialog
from lir_app.ui.dialogs.save_as_dialog import SaveAsDialog
from lir_app.ui.settings import Settings
from lir_app.ui.work.disk_questions import answered, folder_there
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.opening.sample_photos import sample_folder
from lir_app.ui.work.saving.exporting import Exporting
from lir_app.ui.work.saving.places import save_options
from lir_app.ui.work.saving.saving import Saving
from lir_app.ui.work.saving.write_jobs import WriteRecipe
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio


class SaveCommands(QObject):
    """Asks where results should go, and has them written.

    Signals:
        given_up: the person cancelled where to save.
    """

    given_up = Signal()

    def __init__(
        self,
        studio: Studio,
        saving: Saving,
        exporting: Exporting,
        canvas: CompareView,
        *,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._studio, self._saving, self._exporting, self._canvas = studio, saving, exporting, canvas
        self._settings, self._window = settings, window
        exporting.composed.connect(self._on_composed)

    def save(self) -> None:
        """Save the result of the current photo: to the file it was saved to, or beside the original under a new
        name."""
        document = self._studio.current
        if document is not None and document.choices.recipe.steps:
            self._save([document], self.ask_save_as)

    def save_these(self, documents: list[Document]) -> None:
        """Save the results of these photos; asks where, if there are several or it is necessary."""
        self._save(documents, lambda _: self._ask_all(documents))

    def ask_save_as(self, document: Document | None = None) -> None:
        """Ask where and how to save the result of a photo, by default the current one."""
        chosen = document or self._studio.current
        if chosen is not None:
            self._studio.load(chosen, partial(self._ask_as, chosen))

    def ask_save_all(self) -> None:
        """Ask where and how to save the results of all photos."""
        self._ask_all([d for d in self._studio.session.documents if d.choices.recipe.steps])

    def ask_export(self) -> None:
        """Ask for a file for a picture of the comparison."""
        document = self._studio.current
        if document is None:
            return
        start = self._folder / f"{document.path.stem}-{self.tr('comparison')}.png"
        dialog = QFileDialog(self._window, self.tr("Export comparison"), str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        order = sorted(writable(), key=lambda row: row.quality)  # lossless first, for the sharp edges of labels
        dialog.setNameFilters([f"{row.title} (*{row.suffixes[0]})" for row in order])
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.export(Path(file)))
        dialog.open()

    def export(self, target: Path) -> None:
        """Write a picture of the comparison as it is shown, split or side by side, with labels, made of the whole
        result.

        An existing file is replaced: the dialog has asked.
        """
        document = self._studio.current
        side_by_side = self._canvas.mode is Mode.SIDE_BY_SIDE
        if document is not None and document.choices.recipe.steps:
            self._exporting.export(document, self._canvas.result_renderer(side_by_side), target)
        elif document is not None:
            self._exporting.export_picture(self._canvas.renderer(side_by_side), target)

    def save_recipe(self) -> None:
        """Write the choices to a recipe file beside the photo, which is used when the photo is opened again."""
        document = self._studio.current
        if document is not None:
            job = WriteRecipe(document.choices.recipe, beside(document.path))
            self._studio.files.submit(job, done=self._say_recipe_saved, failed=self._say_failed, urgent=True)

    def _say_recipe_saved(self, path: Path) -> None:
        self._studio.say(self.tr("Saved {name}").format(name=path.name), Kind.DONE)

    def _say_failed(self, reason: str) -> None:
        self._studio.say(reason, Kind.ERROR)

    def copy(self) -> None:
        """Copy the result to the clipboard."""
        if self._studio.current is not None:
            self._exporting.copy(self._studio.current)

    def _save(self, documents: list[Document], ask: Callable[[Document], None]) -> None:
        if len(documents) > 1:
            ask(documents[0])
        elif not self._saving.will_save(documents[0]):
            self._saving.save_quickly(documents[0], partial(ask, documents[0]))

    def _ask_as(self, document: Document, photo: Photo) -> None:
        originals = [d.path for d in self._studio.session.documents if not d.pasted]
        dialog = SaveAsDialog(photo, self._suggested(document), originals, self._settings, self._window)
        dialog.chosen.connect(partial(self._saving.save, document))
        dialog.rejected.connect(self.given_up)
        dialog.open()

    def _suggested(self, document: Document) -> Path:
        """The file to suggest for a result: the one it was saved to, or a free name; where the photo's folder takes its
        time, one that may be taken, of which the dialog then tells."""
        name = f"{document.path.stem}-{document.choices.recipe.slug}{document.path.suffix}"
        found = document.saved_path
        if found is None:
            late: Path | None = document.path.with_name(name)
            found = answered(self._saving.places.suggesting(document, save_options(self._settings)), late)
        return found or self._folder / name

    def _ask_all(self, documents: list[Document]) -> None:
        if documents:
            plan = partial(self._saving.places.planning, documents)
            own = {row.name: row for row in map(self._saving.places.own_format, documents) if row is not None}
            dialog = SaveAllDialog(plan, self._folder, self._settings, self._window, own.values())
            dialog.chosen.connect(self._saving.save_all)
            dialog.rejected.connect(self.given_up)
            dialog.open()

    @property
    def _folder(self) -> Path:
        """The folder to suggest for results: the last one used, else that of the photo; never the program's own."""
        current = self._studio.current
        own = [current.path.parent] if current is not None else []
        wanted = (Path(self._settings[table.SAVE_FOLDER]), *own)
        return folder_there(*(folder for folder in wanted if folder != sample_folder()))

    def _on_composed(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._studio.say(self.tr("The result is on the clipboard."), Kind.DONE)
