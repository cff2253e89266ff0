"""The requests to have results in files, as the queue knows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from lir_app.photo import FileVersion, SaveOptions
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.ui.work.queue.requests import Request
from lir_app.ui.work.saving.write_jobs import RestoredPhoto
from lir_app.ui.work.session.document import Document
from lir_model.blending import Blending
from lir_model.pixels import Array


@dataclass(eq=False)
class SaveGroup:
    """Photos that were to be saved together, and what became of them.

    Attributes:
        left: number of photos that have not ended.
        written: the files that were written.
        skipped: number of photos whose name was taken.
        failures: what could not be saved, and why.
        called_off: what was cancelled or closed before.
    """

    left: int
    written: list[Path] = field(default_factory=list)
    skipped: int = 0
    failures: list[tuple[Document, str]] = field(default_factory=list)
    called_off: list[Document] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class SaveRequest(Request):
    """The request to have a result in a file.

    Attributes:
        document: the photo.
        target: the file.
        options: how to save.
        agreed: the file that the person agreed to replace, as it was then; without one, the next free name is taken.
        group: the photos that are saved together with it.
        beside: a file without which the folder is not the one that it was; or None.
    """

    document: Document
    target: Path
    options: SaveOptions
    agreed: FileVersion | None
    group: SaveGroup
    beside: Path | None = None

    @property
    def lasting(self) -> bool:
        return True


@dataclass(frozen=True, eq=False)
class ExportRequest(Request):
    """The request to have a picture of before and after in a file.

    Attributes:
        document: the photo.
        target: the file.
        render: makes the picture of the whole result, blended.
        agreed: the file that the person agreed to replace, as it was then; without one, the next free name is taken.
    """

    document: Document
    target: Path
    render: Callable[[Outcome, Blending], Array]
    agreed: FileVersion | None

    @property
    def lasting(self) -> bool:
        return True


def restored_photo(document: Document, recipe: Recipe) -> RestoredPhoto | None:
    """A photo with its result of a recipe; None where there is no such result."""
    key = recipe.computed
    held = document.results.get(key)
    result = held.outcome if held else document.stored.get(key)
    return None if result is None else RestoredPhoto(document.path, document.photo, result, recipe)
