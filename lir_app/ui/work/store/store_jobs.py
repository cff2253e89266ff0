"""The jobs of the store."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lir_app.language import translated
from lir_app.on_disk import is_there
from lir_app.photo import Photo
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.ui.work.store.kept_photo import PhotoFile
from lir_app.ui.work.store.recovery import RecoverablePhoto, recoverable_photos
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Abandoned, Store, abandoned
from lir_app.ui.work.store.store_error import StoreError
from lir_app.ui.work.threads.job import JobContext
from lir_model.pixels import Array

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """What ``OpenStore`` gives back.

    Attributes:
        store: None where nothing can be stored.
        problem: why; or empty.
        abandoned: what crashed programs left.
        found: the photos in that.
    """

    store: Store | None
    problem: str
    abandoned: tuple[Abandoned, ...]
    found: list[RecoverablePhoto]


@dataclass(frozen=True)
class OpenStore:
    """Make the store and look for what crashed programs left."""

    root: Path

    def run(self, context: JobContext) -> Opened:  # noqa: ARG002
        left = tuple(abandoned(self.root))
        found = [photo for each in left for photo in recoverable_photos(each)]
        try:
            return Opened(Store(self.root), "", left, found)
        except StoreError as error:
            return Opened(None, translated(error), left, found)


@dataclass(frozen=True)
class Forget:
    """Remove what crashed programs left, which may be gigabytes."""

    abandoned: tuple[Abandoned, ...]

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        for left in self.abandoned:
            left.remove()


@dataclass(frozen=True)
class Leave:
    """Leave to the next program what crashed ones left; in the thread that locked it, which alone can unlock it."""

    abandoned: tuple[Abandoned, ...]

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        for left in self.abandoned:
            left.leave()


@dataclass(frozen=True, eq=False)
class Put:
    """Store a result."""

    store: Store
    path: Path
    recipe: Recipe
    outcome: Outcome
    pixels: Array

    def run(self, context: JobContext) -> StoredOutcome:  # noqa: ARG002
        return self.store.put(self.path, self.recipe, self.outcome, self.pixels)


@dataclass(frozen=True)
class ReadFile:
    """Read the content of a photo's file, to be kept with its result.

    Attributes:
        photo: the photo's file.
        source: an earlier copy of it; or the file itself.
        content: the check sum that it had when the photo was read.
    """

    photo: Path
    source: Path
    content: bytes

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.source.parent,)

    def run(self, context: JobContext) -> PhotoFile:  # noqa: ARG002
        return PhotoFile.read(self.photo, self.source, self.content)


@dataclass(frozen=True, eq=False)
class Keep:
    """Keep a photo's file with its result."""

    store: Store
    stored: StoredOutcome
    file: PhotoFile

    def run(self, context: JobContext) -> StoredOutcome:  # noqa: ARG002
        return self.store.keep(self.stored, self.file)


@dataclass(frozen=True, eq=False)
class Loaded:
    """What ``LoadResult`` gives back.

    Attributes:
        outcome: the result.
        photo: the photo as it was when it was restored, where it has become another one; else None.
    """

    outcome: Outcome
    photo: Photo | None = None


@dataclass(frozen=True, eq=False)
class LoadResult:
    """Get a result back from the store."""

    stored: StoredOutcome
    pixels: Array

    def run(self, context: JobContext) -> Loaded:  # noqa: ARG002
        try:
            return Loaded(self.stored.load(self.pixels))
        except StoreError:
            if self.stored.kept is None:
                raise
            photo = self.stored.kept.read()
            return Loaded(self.stored.load(photo.pixels), photo)


@dataclass(frozen=True, eq=False)
class Remove:
    """Remove results that are no longer needed."""

    store: Store
    stored: tuple[StoredOutcome, ...]

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        for each in self.stored:
            self.store.remove(each)


@dataclass(frozen=True)
class FindGone:
    """Which of these results are no longer on the disk."""

    stored: tuple[StoredOutcome, ...]

    def run(self, context: JobContext) -> frozenset[Path]:  # noqa: ARG002
        return frozenset(each.path for each in self.stored if not is_there(each.path))


@dataclass(frozen=True, eq=False)
class Note:
    """Write down what is open, to recover it after a crash."""

    store: Store
    session: dict[str, Any]

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        self.store.note_session(self.session)


@dataclass(frozen=True, eq=False)
class Adopted:
    """The photos that were taken over, and whether all of their results have been moved."""

    photos: tuple[RecoverablePhoto, ...]
    moved: bool


@dataclass(frozen=True, eq=False)
class Adopt:
    """Move results that a crashed program left to the new store."""

    store: Store | None
    left: tuple[RecoverablePhoto, ...]

    def run(self, context: JobContext) -> Adopted:  # noqa: ARG002
        moved, photos = True, []
        for each in self.left:
            stored = [self._taken_over(one) for one in each.stored]
            moved &= None not in stored
            kept = tuple(new or old for new, old in zip(stored, each.stored, strict=True))
            photos.append(replace(each, stored=kept))
        return Adopted(tuple(photos), moved)

    def _taken_over(self, stored: StoredOutcome) -> StoredOutcome | None:
        """The result in the new store; None where it has to stay where it is, as on a full disk."""
        if self.store is None:
            return None
        try:
            return self.store.adopt(stored)
        except StoreError as error:
            log.warning("%s", error)
            return None
