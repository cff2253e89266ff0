"""Opening photos: from files and folders, from the clipboard, from a session that crashed; and the recently opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from lir_app.language import translated
from lir_app.photo import Photo
from lir_app.photo.formats import by_suffix
from lir_app.recipes import Recipe, RecipeError
from lir_app.ui import settings as table
from lir_app.ui.settings import RECENT_LIMIT
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.opening.read_jobs import Find, Found, Paste
from lir_app.ui.work.opening.sample_photos import is_sample, sample
from lir_app.ui.work.opening.thumbnails import Thumbnails, small
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.packed_picture import PackedPicture
from lir_app.ui.work.store.recovery import RecoverablePhoto, reopen
from lir_app.ui.work.studio import Studio
from lir_model.pixels import Array

LATE_MILLISECONDS: Final = 500
"""After which files are shown by their names alone: chosen, nearly every disk answers sooner, even after its sleep."""
_AT_ONCE: Final = 500
"""Most photos that are opened in one turn of the window: chosen, it takes a hundredth of a second."""


class Opening(QObject):
    """Opens photos.

    Signals:
        recent_changed: the list of recent files.
    """

    recent_changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._thumbnails = Thumbnails(studio.workers, self)
        studio.workers.was_read.connect(self._note_recent)
        studio.storing.taken_over.connect(self._on_taken_over)

    def open(self, paths: Sequence[Path], only: str = "") -> None:
        """Open files, and the photos in folders; ``only`` names the one task to switch on for them."""
        if paths:
            find = Find(tuple(paths), self._studio.settings[table.SAVE_TEMPLATE])
            by_name: dict[Document, Choices] = {}
            late = QTimer(self, singleShot=True, interval=LATE_MILLISECONDS)
            late.timeout.connect(partial(self._show_by_name, paths, only, by_name))
            late.start()

            def take(found: Found) -> None:
                late.stop()
                late.deleteLater()
                self._on_found(found, only, by_name)

            def fail(reason: str) -> None:
                late.stop()
                late.deleteLater()
                self._studio.say(reason, Kind.ERROR)

            self._studio.files.submit(find, done=take, failed=fail, urgent=True)

    def open_sample(self, task: str) -> None:
        """Open a task's sample photo with that task on."""
        self.open([sample(task)], only=task)

    def paste(self, picture: QImage | QByteArray) -> None:
        """Open a picture without a file: an image, or the bytes of an image file."""
        self._studio.files.submit(
            Paste(picture), done=self.open_pixels, failed=partial(self._studio.say, kind=Kind.ERROR), urgent=True
        )

    def open_pixels(self, pixels: Array) -> None:
        """Open the pixels of a picture without a file, ``(h, w, 3)`` uint8."""
        known = {document.path for document in (*self._studio.session.documents, *self._studio.session.closed)}
        names = (Path(self.tr("Pasted {n}").format(n=number) + ".png") for number in count(1))
        path = next(name for name in names if name not in known)
        document = self._studio.session.add(path, self._studio.choosing.template)
        document.photo = Photo(path, "png", pixels)
        document.thumbnail = PackedPicture.of(small(pixels))
        self._studio.history.opened()
        self._studio.documents_changed.emit()
        self._studio.activate(document)

    @property
    def recent(self) -> list[Path]:
        """Recently opened files, newest first.

        Some may be gone. They are not checked here, because a network drive that does not answer would block the
        window.
        """
        return [Path(text) for text in self._studio.settings[table.RECENT]]

    def _choices(self, only: str) -> Choices:
        template = self._studio.choosing.template
        return template.only(only) if only else template

    def _show_by_name(self, paths: Sequence[Path], only: str, by_name: dict[Document, Choices]) -> None:
        """The disk takes its time to say what the files are: those with the name of a photo are shown at once; notes
        which they are, and their choices."""
        opened = {document.path for document in self._studio.session.documents}
        absolute = dict.fromkeys(path.absolute() for path in paths if by_suffix(path))
        missing = [path for path in absolute if path not in opened and "\N{REPLACEMENT CHARACTER}" not in str(path)]
        if missing:
            by_name.update(
                (document, document.choices)
                for document in self._add(missing[:_AT_ONCE], {}, self._choices(only), first=True)
            )

    def _on_found(self, found: Found, only: str, by_name: Mapping[Document, Choices]) -> None:
        for problem in found.problems:
            self._studio.say(translated(problem), Kind.ERROR)
        if found.about_passed_over is not None:
            self._studio.say(translated(found.about_passed_over))
        if found.results:
            text = self.tr("%n results of this program were left out.", None, len(found.results))
            self._studio.say(text, Kind.INFO, self.tr("Open Them"), partial(self.open, found.results))
        choices = self._choices(only)
        for document, given in by_name.items():
            if document.choices is given and document.path in found.recipes:
                followed = self._with_recipe(given, found.recipes[document.path], document.path)
                self._studio.choosing.give_choices([document], followed)
        opened = {document.path: document for document in self._studio.session.documents}
        known = [opened[path] for path in found.paths if path in opened]
        missing = [path for path in found.paths if path not in opened]
        if missing:
            self._add(missing, found.recipes, choices, first=not by_name)
        elif known and not by_name:
            self._studio.activate(known[0])

    def _add(
        self, paths: Sequence[Path], recipes: Mapping[Path, Recipe], choices: Choices, *, first: bool
    ) -> list[Document]:
        """Open files, thousands of them by and by, so that the window answers meanwhile; shows the ``first``. Returns
        those that are open now."""
        now, later = paths[:_AT_ONCE], paths[_AT_ONCE:]
        new = [self._studio.session.add(path, self._with_recipe(choices, recipes.get(path), path)) for path in now]
        self._studio.history.opened()
        self._studio.documents_changed.emit()
        if first:
            self._studio.activate(new[0])
        for document in new:
            self._thumbnails.ask(document)
        if later:
            QTimer.singleShot(0, self, partial(self._add_later, later, recipes, choices))
        return new

    def _add_later(self, paths: Sequence[Path], recipes: Mapping[Path, Recipe], choices: Choices) -> None:
        opened = {document.path for document in self._studio.session.documents}
        if missing := [path for path in paths if path not in opened]:
            self._add(missing, recipes, choices, first=False)

    def _with_recipe(self, choices: Choices, recipe: Recipe | None, path: Path) -> Choices:
        """The choices of the recipe beside a photo; those given where there is none, or it cannot be carried out."""
        if recipe is None:
            return choices
        try:
            followed = choices.following(recipe, [task for task, sizes in self._studio.sizes.items() if sizes])
        except RecipeError as error:
            self._studio.say(self.tr("{about}: {text}").format(about=path.name, text=translated(error)), Kind.ERROR)
            return choices
        self._studio.say(self.tr("{name}: what its recipe says is chosen.").format(name=path.name))
        return followed

    def _on_taken_over(self, left: tuple[RecoverablePhoto, ...]) -> None:
        """Open the photos of a crashed session again, with their results."""
        for document, choices in reopen(self._studio.session, left):
            self._studio.choosing.give_choices([document], choices)
            if document.thumbnail is None:
                self._thumbnails.ask(document)
        self._studio.documents_changed.emit()
        if self._studio.current is None and self._studio.session.documents:
            self._studio.activate(self._studio.session.documents[0])

    def _note_recent(self, document: Document) -> None:
        if is_sample(document.path):
            return
        others = [text for text in self._studio.settings[table.RECENT] if text != str(document.path)]
        self._studio.settings[table.RECENT] = (str(document.path), *others)[:RECENT_LIMIT]
        self.recent_changed.emit()
