"""Saving: what is on display goes to a file, in the files' thread, with the same code as the command line."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lir_app.batch import Conflict, Namer, Source, next_free
from lir_app.photo import Photo, SaveOptions, suffix_for
from lir_app.recipe import Recipe
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.jobs import Write, WritePicture
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.restoring import Restoring
from lir_app.ui.work.session import Document
from lir_app.ui.work.studio import Studio, sample_folder
from lir_model.pixels import Array

ChooseTarget = Callable[[Document, Photo], Path | None]


def save_options(settings: Settings) -> SaveOptions:
    """The options last chosen."""
    return SaveOptions(
        settings[table.SAVE_FORMAT],
        settings[table.SAVE_QUALITY],
        settings[table.SAVE_DEPTH],
        settings[table.SAVE_METADATA],
    )


@dataclass(frozen=True)
class Naming:
    """Where the results of many photos go.

    Attributes:
        folder: where to.
        template: see ``lir_app.batch.check_template``.
        conflict: what to do where a file is already there.
    """

    folder: Path
    template: str
    conflict: Conflict


class Saving(QObject):
    """Writes results and exports.

    Signals:
        ended: everything asked for together was dealt with; whether all of it is in its file.
        asked_elsewhere: the person wants to choose another place for this document.
    """

    ended = Signal(bool)
    asked_elsewhere = Signal(object)

    def __init__(
        self, studio: Studio, restoring: Restoring, show_folder: Callable[[Path], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._restoring = restoring
        self._show_folder = show_folder
        self._rounds: list[_Round] = []

    @property
    def busy(self) -> bool:
        """Whether files are still to be written."""
        return bool(self._rounds)

    def suggested(self, document: Document, options: SaveOptions) -> Path | None:
        """A free name beside the original; None for a photo that lies in no folder of the person's own."""
        if document.photo is None or document.pasted or document.path.parent == sample_folder():
            return None
        namer = Namer(None, document.choices.recipe, self._studio.settings[table.SAVE_TEMPLATE])
        return namer.target(Source(document.path, document.path.parent), suffix_for(document.photo, options))

    def save(self, document: Document, target: Path, options: SaveOptions) -> None:
        """Write one photo, restoring it first where that was not done."""
        self._start(_Round(self._studio, [document], lambda *_: target, options, self._on_ended))

    def save_all(self, documents: Sequence[Document], naming: Naming, options: SaveOptions) -> None:
        """Write many photos, restoring first those that have no result."""
        namers: dict[Recipe, Namer] = {}

        def target(document: Document, photo: Photo) -> Path | None:
            recipe = document.choices.recipe
            if recipe not in namers:
                namers[recipe] = Namer(naming.folder, recipe, naming.template, naming.conflict)
            return namers[recipe].target(Source(document.path, document.path.parent), suffix_for(photo, options))

        self._start(_Round(self._studio, documents, target, options, self._on_ended))

    def export(self, render: Callable[[], Array], target: Path) -> None:
        """Make a picture of the comparison and write it."""

        def failed(reason: str) -> None:
            self._studio.say(self.tr("The comparison was not saved: {reason}").format(reason=reason), Kind.ERROR)

        self._studio.files.submit(WritePicture(render, target), done=self._say_saved, failed=failed, urgent=True)

    def _start(self, started: _Round) -> None:
        self._rounds.append(started)
        self._restoring.restore(started.documents, started.take)

    def _on_ended(self, ended: _Round) -> None:
        self._rounds.remove(ended)
        for document, reason in ended.failures:
            text = self.tr("{name} was not saved: {reason} The result is kept; choose another place for it.")
            elsewhere = partial(self.asked_elsewhere.emit, document)
            self._studio.say(text.format(name=document.name, reason=reason), Kind.ERROR, self.tr("Save As…"), elsewhere)
        if len(ended.written) == 1:
            self._say_saved(ended.written[0])
        elif ended.written:
            folder = ended.written[-1].parent
            text = self.tr("{n} photos saved in {folder}").format(n=len(ended.written), folder=folder)
            self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, folder))
        if ended.skipped:
            text = self.tr("{n} skipped: a file of that name is there already.").format(n=ended.skipped)
            self._studio.say(text)
        self.ended.emit(len(ended.written) == len(ended.documents))

    def _say_saved(self, path: Path) -> None:
        text = self.tr("Saved {name} in {folder}").format(name=path.name, folder=path.parent)
        self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, path.parent))


class _Round:
    """Photos saved together: each is taken when its result is there, and written when the one before it is.

    Attributes:
        documents: all of them.
        written: the files.
        skipped: how many had a name that was taken.
        failures: what could not be written, and why.
    """

    def __init__(
        self,
        studio: Studio,
        documents: Sequence[Document],
        target: ChooseTarget,
        options: SaveOptions,
        ended: Callable[[_Round], None],
    ) -> None:
        self.documents = list(documents)
        self.written: list[Path] = []
        self.skipped = 0
        self.failures: list[tuple[Document, str]] = []
        self._studio, self._target, self._options, self._ended = studio, target, options, ended
        self._left = len(self.documents)
        self._ready: deque[Document] = deque()
        self._writing = False

    def take(self, document: Document) -> None:
        """A photo's restoring ended, well or not."""
        if document.result is None:
            self._count()
        else:
            self._ready.append(document)
            self._next()

    def _next(self) -> None:
        if self._ready and not self._writing:
            self._writing = True
            document = self._ready.popleft()
            self._studio.load(document, partial(self._write, document), partial(self._on_failed, document))

    def _write(self, document: Document, photo: Photo) -> None:
        result, recipe = document.result, document.choices.recipe
        target = self._target(document, photo)
        if target is None or result is None:
            self.skipped += 1
            self._after_write()
            return
        if target in self.written:
            target = next_free(target)
        self._studio.files.submit(
            Write(photo, result.outcome, recipe.last_strength, target, self._options),
            done=lambda path: self._on_written(document, recipe, path),
            failed=partial(self._on_failed, document),
            urgent=True,
        )

    def _on_written(self, document: Document, recipe: Recipe, path: Path) -> None:
        document.saved, document.saved_path, document.saved_options = recipe, path, self._options
        self.written.append(path)
        self._studio.session.release()
        self._studio.document_changed.emit(document)
        self._after_write()

    def _on_failed(self, document: Document, reason: str) -> None:
        self.failures.append((document, reason))
        self._after_write()

    def _after_write(self) -> None:
        self._writing = False
        self._count()
        self._next()

    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            self._ended(self)
