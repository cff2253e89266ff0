"""The jobs that find and read photos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from lir_app.batch import DEFAULT_TEMPLATE, Source, search, without_results
from lir_app.on_disk import as_on_disk, is_file
from lir_app.photo import Photo, PhotoError
from lir_app.photo.reading_process import read_photo
from lir_app.recipes import Recipe, RecipeError, recipe_files
from lir_app.ui.images.qt_images import from_image
from lir_app.ui.work.store.kept_photo import KeptPhoto
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store_error import StoreError
from lir_app.ui.work.threads.job import JobContext
from lir_model.messages import Message
from lir_model.pixels import Array


@dataclass(frozen=True)
class Found:
    """Photos among dropped files and folders.

    Attributes:
        paths: of the photos.
        problems: a sentence for each thing that was no photo, and for each recipe that is not understood.
        recipes: the recipes beside these photos, by photo.
        results: results of this program in the folders, left out where there are other photos.
        about_passed_over: a sentence about files in the folders that are no photos; None where there are none.
    """

    paths: tuple[Path, ...]
    problems: tuple[str, ...]
    recipes: Mapping[Path, Recipe]
    results: tuple[Path, ...] = ()
    about_passed_over: str | None = None


@dataclass(frozen=True)
class Find:
    """Find the photos among files and in folders, and the recipes beside them; ``template`` is that of results."""

    paths: tuple[Path, ...]
    template: str

    @property
    def places(self) -> tuple[Path, ...]:
        return tuple(path.parent if path.suffix else path for path in self.paths)

    def run(self, context: JobContext) -> Found:  # noqa: ARG002
        named = [as_on_disk(path) for path in self.paths]
        found = search(named, recursive=True)
        kept, results = without_results(found.sources, named, (DEFAULT_TEMPLATE, self.template), look_into_all=False)
        if not kept:
            kept, results = results, []  # a folder of results was meant
        paths = _absolute(kept)
        recipes, problems = {}, list(found.problems)
        for path in paths:
            if is_file(recipe_files.beside(path)):
                try:
                    recipes[path] = recipe_files.load(recipe_files.beside(path))
                except RecipeError as error:
                    problems.append(error.message)
        return Found(paths, tuple(problems), recipes, _absolute(results), found.about_passed_over)


def _absolute(sources: Iterable[Source]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(source.path.absolute() for source in sources))


@dataclass(frozen=True)
class Read:
    """Read a photo; where that fails, the copy of it that is kept with its result."""

    path: Path
    kept: KeptPhoto | None = None

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.path.parent,)

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        try:
            return read_photo(as_on_disk(self.path))
        except PhotoError as error:
            if self.kept is None:
                raise
            try:
                photo = self.kept.read()
            except StoreError:
                raise error from None
        text = Message("the file cannot be read any more; a copy of it was kept with its result, and is used instead")
        return replace(photo, warnings=(*photo.warnings, text))


@dataclass(frozen=True)
class ReadKept:
    """Read the copy of a photo that is kept with its result."""

    kept: KeptPhoto

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        return self.kept.read()


@dataclass(frozen=True)
class ReadPasted:
    """Get a picture that was pasted back from the store."""

    stored: StoredOutcome

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        return Photo(self.stored.photo, "png", self.stored.load_photo())


@dataclass(frozen=True, eq=False)
class Paste:
    """Get the pixels of a picture that was pasted: a picture, or a file's bytes; ``(h, w, 3)`` uint8."""

    picture: QImage | QByteArray

    def run(self, context: JobContext) -> Array:  # noqa: ARG002
        image = self.picture if isinstance(self.picture, QImage) else QImage.fromData(self.picture)
        if image.isNull():
            raise PhotoError("what was pasted cannot be read as a picture; save it as a file and open that")
        return from_image(image)
