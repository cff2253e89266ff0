"""The jobs that write results: immutable values with all that they need."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from lir_app.batch import with_mark, write_agreed
from lir_app.language import translated
from lir_app.on_disk import is_there
from lir_app.photo import FileVersion, Photo, PhotoError, SaveOptions, check_target, format_named
from lir_app.photo.reading_process import read_photo
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, recipe_files
from lir_app.ui.images.qt_images import to_image
from lir_app.ui.work.saving.known_paths import KnownPaths
from lir_app.ui.work.store.kept_photo import KeptPhoto
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store_error import StoreError
from lir_app.ui.work.threads.job import JobContext
from lir_model.blending import Blending
from lir_model.messages import Message
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class RestoredPhoto:
    """A restored photo, wherever its pixels are: in memory, in its file, in the store.

    Attributes:
        path: the photo's file.
        photo: the photo if it is in memory, or None.
        result: the outcome, or the file in the store that holds it.
        recipe: the chosen recipe, with strength and controls of the last step.
    """

    path: Path
    photo: Photo | None
    result: Outcome | StoredOutcome
    recipe: Recipe

    @property
    def places(self) -> tuple[Path, ...]:
        """The folder that is needed to load it, if it is one of the person's."""
        return () if self._kept is not None else (self.path.parent,)

    def load(self) -> tuple[Photo, Outcome]:
        """The photo and its result.

        Raises:
            StoreError: the store cannot give the result back.
            PhotoError: the photo cannot be read.
        """
        if self._kept is not None:
            with suppress(StoreError):
                return self._loaded(self._kept.read())
        try:
            photo = self.photo or read_photo(self.path)
        except PhotoError as error:
            raise PhotoError("{text}; the result needs its photo, so put it back where it was", text=error) from error
        return self._loaded(photo)

    def _loaded(self, photo: Photo) -> tuple[Photo, Outcome]:
        return photo, self.result.load(photo.pixels) if isinstance(self.result, StoredOutcome) else self.result

    @property
    def _kept(self) -> KeptPhoto | None:
        """The copy of the photo that is kept with the result, where it is needed: it answers whatever disk the photo
        is on, and is what was restored."""
        return self.result.kept if self.photo is None and isinstance(self.result, StoredOutcome) else None


@dataclass(frozen=True)
class ResultGone:
    """What a job gives back where the store cannot give the result back, so that there is none any more, and why."""

    reason: str


@dataclass(frozen=True)
class Written:
    """What ``Write`` gives back.

    Attributes:
        path: the file that was written.
        same: those of the other paths that lead to it.
    """

    path: Path
    same: frozenset[Path]


@dataclass(frozen=True, eq=False)
class Write:
    """Write a restored photo to a file.

    Attributes:
        restored: the photo.
        target: the file's name.
        options: how to save.
        agreed: the file that the person agreed to replace, as it was then; without one, the result gets the next free
            name.
        others: paths that may lead to the same file.
        beside: a file without which the folder is not the one that it was: its disk was taken out, and what is written
            where it was mounted would be hidden once it is back.
    """

    restored: RestoredPhoto
    target: Path
    options: SaveOptions
    agreed: FileVersion | None
    others: KnownPaths
    beside: Path | None = None

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.target.parent, *self.restored.places)

    def run(self, context: JobContext) -> Written | ResultGone:
        for needed in (self.target.parent, self.beside):
            if needed is not None and not is_there(needed):
                raise PhotoError(
                    "{path}: is no longer there; its disk may have been taken out, so choose where the result goes",
                    path=needed,
                )
        try:
            photo, outcome = self.restored.load()
        except StoreError as error:
            return ResultGone(translated(error))
        recipe = self.restored.recipe
        result = with_mark(photo.with_pixels(outcome.at(recipe.blending)), recipe)
        target, warnings = write_agreed(result, self.target, self.options, self.agreed)
        for warning in warnings:
            context.notify(translated(Message("{about}: {text}", about=target.name, text=warning)))
        return Written(target, self.others.of_file(target))


@dataclass(frozen=True, eq=False)
class CheckTarget:
    """Find out beforehand what would make writing a photo fail, which on a network folder takes its time."""

    photo: Photo
    target: Path
    options: SaveOptions

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.target.parent,)

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        check_target(self.photo, self.target, self.options)


@dataclass(frozen=True, eq=False)
class Compose:
    """A restored photo as a picture for the clipboard."""

    restored: RestoredPhoto

    def run(self, context: JobContext) -> QImage | ResultGone:  # noqa: ARG002
        try:
            photo, outcome = self.restored.load()
        except StoreError as error:
            return ResultGone(translated(error))
        return to_image(photo.to_display(outcome.at(self.restored.recipe.blending)), photo.alpha)


@dataclass(frozen=True, eq=False)
class WritePicture:
    """Make a plain picture, such as a comparison, and write it in the format of its suffix; gives the file."""

    make: Callable[[], Array]
    target: Path
    agreed: FileVersion | None

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.target.parent,)

    def run(self, context: JobContext) -> Path:  # noqa: ARG002
        picture = Photo(self.target, format_named(self.target).name, self.make())
        return write_agreed(picture, self.target, SaveOptions(), self.agreed)[0]


@dataclass(frozen=True, eq=False)
class WriteComparison:
    """Make a picture of a restored photo beside the original and write it in the format of its suffix."""

    restored: RestoredPhoto
    render: Callable[[Outcome, Blending], Array]
    target: Path
    agreed: FileVersion | None

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.target.parent, *self.restored.places)

    def run(self, context: JobContext) -> Path | ResultGone:
        try:
            _, outcome = self.restored.load()
        except StoreError as error:
            return ResultGone(translated(error))
        how = self.restored.recipe.blending
        return WritePicture(lambda: self.render(outcome, how), self.target, self.agreed).run(context)


@dataclass(frozen=True)
class WriteRecipe:
    """Write a recipe; gives the file."""

    recipe: Recipe
    target: Path

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.target.parent,)

    def run(self, context: JobContext) -> Path:  # noqa: ARG002
        recipe_files.save(self.recipe, self.target)
        return self.target
