"""The open photos and what is chosen for each: plain state, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

import numpy as np

from lir_app.photo import Photo, SaveOptions
from lir_app.pipeline import Outcome
from lir_app.recipe import Recipe, Step
from lir_app.ui.patch import Patch
from lir_app.ui.work.queue import Queue
from lir_app.ui.work.store import StoredOutcome
from lir_app.ui.work.work_items import Job, Stage

KEPT_RESULTS: Final = 2
"""Whole results kept for each photo, so that undo shows the one before without computing it again."""

HELD_BYTES: Final = 512 << 20
"""Most bytes of pixels held for photos that are not on the canvas; unsaved results that no disk takes come on top."""


@dataclass(frozen=True)
class Choice:
    """Whether and how strongly a task is applied.

    Attributes:
        task: name of the task.
        on: whether it is applied.
        strength: 0 to 100 percent; remembered while the task is off.
    """

    task: str
    on: bool = False
    strength: float = 100.0


@dataclass(frozen=True)
class Choices:
    """Everything chosen for a photo: the tasks in the order they are applied, and the size of the network.

    Attributes:
        tasks: one choice a task, in order.
        fast: the small network; otherwise the large one for each task that has it.
    """

    tasks: tuple[Choice, ...] = ()
    fast: bool = False

    @property
    def recipe(self) -> Recipe:
        steps = tuple(Step(choice.task, choice.strength) for choice in self.tasks if choice.on)
        return Recipe(steps, "fast" if self.fast else None)

    def switched(self, task: str, on: bool) -> Choices:
        """With one task on or off."""
        return self._with(task, on=on)

    def strengthened(self, task: str, strength: float) -> Choices:
        """With another strength for one task."""
        return self._with(task, strength=strength)

    def moved(self, task: str, index: int) -> Choices:
        """With one task at another place in the order."""
        rest = [choice for choice in self.tasks if choice.task != task]
        rest[index:index] = [choice for choice in self.tasks if choice.task == task]
        return replace(self, tasks=tuple(rest))

    def only(self, task: str) -> Choices:
        """With this task alone on, at full strength."""
        return replace(self, tasks=tuple(Choice(choice.task, choice.task == task) for choice in self.tasks))

    def _with(self, task: str, **changes: float | bool) -> Choices:
        return replace(self, tasks=tuple(replace(c, **changes) if c.task == task else c for c in self.tasks))  # type: ignore[arg-type]


@dataclass(frozen=True, eq=False)
class Result:
    """A restored photo.

    Attributes:
        recipe: what was computed, the last step at full strength.
        outcome: the pixels, before the strength of the last step is applied.
    """

    recipe: Recipe
    outcome: Outcome


@dataclass(frozen=True, eq=False)
class Preview:
    """Pieces restored ahead of the whole.

    Attributes:
        recipe: what was computed, the last step at full strength.
        patches: each lies over those before it.
    """

    recipe: Recipe
    patches: tuple[Patch, ...]

    def with_patch(self, patch: Patch) -> Preview:
        """With another patch, finer ones above coarser ones; those that it hides are gone."""
        scale = patch.piece.scale
        finer = [other for other in self.patches if other.piece.scale < scale]
        hidden = patch.piece.region.covers
        below = [o for o in self.patches if o.piece.scale >= scale and not hidden(o.piece.region)]
        return Preview(self.recipe, (*below, patch, *finer))


class State(Enum):
    """Where an open photo stands."""

    READY = "ready"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(eq=False)
class Document:
    """One open photo. Where its restoration stands is the queue's to say.

    Attributes:
        number: unique while the program runs.
        path: its file; for a pasted picture, a name in no folder.
        choices: what to do with it.
        queue: knows what is being done with it; None for a document of no session.
        photo: its pixels, once read.
        thumbnail: ``(h, w, 3)`` uint8, once read.
        results: whole results in memory, oldest first.
        stored: whole results in the store on disk.
        preview: what was restored ahead of the whole.
        shown: the recipe of the whole result last shown, strength included: what saving would keep.
        saved: the recipe last written to a file.
        saved_path: that file.
        saved_options: and how it was written.
        file_replaced: whether a result was written over its file, which does not have its pixels any more.
    """

    number: int
    path: Path
    choices: Choices
    queue: Queue | None = None
    photo: Photo | None = None
    thumbnail: np.ndarray[Any, Any] | None = None
    results: dict[Recipe, Result] = field(default_factory=dict)
    stored: dict[Recipe, StoredOutcome] = field(default_factory=dict)
    preview: Preview | None = None
    shown: Recipe | None = None
    saved: Recipe | None = None
    saved_path: Path | None = None
    saved_options: SaveOptions | None = None
    file_replaced: bool = False

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def pasted(self) -> bool:
        """Whether it came from the clipboard and has no file yet."""
        return not self.path.is_absolute()

    @property
    def readable_again(self) -> bool:
        """Whether its file still has its pixels: not of a pasted picture, nor once the result was written over it."""
        return not self.pasted and not self.file_replaced

    @property
    def state(self) -> State:
        """Where it stands, with the choices as they are."""
        job = self._job
        if job is not None:
            return State.WAITING if job.stage is Stage.WAITING else State.RUNNING
        if self.queue is not None and self.queue.failure(self.number, self.choices.recipe):
            return State.FAILED
        return State.DONE if self.restored else State.READY

    @property
    def progress(self) -> float:
        """0 to 1 while running."""
        return self._job.progress if self._job else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimate while running."""
        return self._job.seconds_left if self._job else None

    @property
    def reason(self) -> str:
        """Why it failed."""
        failure = self.queue.failure(self.number, self.choices.recipe) if self.queue else None
        return failure.reason if failure else ""

    @property
    def busy(self) -> bool:
        """Whether it is being restored or waits for it."""
        return self._job is not None

    @property
    def _job(self) -> Job | None:
        if self.queue is None:
            return None
        return self.queue.job(self.number, self.choices.recipe) or self.queue.job(self.number)

    @property
    def result(self) -> Result | None:
        """The whole result for the choices as they are, where it is in memory."""
        return self.results.get(self.choices.recipe.computed)

    @property
    def restored(self) -> bool:
        """Whether there is a whole result for the choices as they are, in memory or in the store."""
        return bool(self.choices.recipe.steps) and self.has_result(self.choices.recipe.computed)

    def has_result(self, recipe: Recipe) -> bool:
        """Whether there is a whole result of a computed recipe, in memory or in the store."""
        return recipe in self.results or recipe in self.stored

    @property
    def unsaved(self) -> bool:
        """Whether a whole result would be lost on closing."""
        return self.shown is not None and self.shown != self.saved

    def keep(self, result: Result) -> list[StoredOutcome]:
        """Take in a new result in place of the oldest kept.

        Returns:
            what of the oldest is in the store, and needed no more.
        """
        recipes = [*dict.fromkeys((*self.stored, *self.results))]
        older = [recipe for recipe in recipes if recipe != result.recipe]
        gone = older[: len(older) + 1 - KEPT_RESULTS] if len(older) >= KEPT_RESULTS else []
        dropped = [self.stored.pop(recipe) for recipe in (*gone, result.recipe) if recipe in self.stored]
        for recipe in (*gone, result.recipe):
            self.results.pop(recipe, None)
        self.results[result.recipe] = result
        self.note_shown()
        return dropped

    @property
    def held_bytes(self) -> int:
        """Memory that its pixels take."""
        arrays = [a for result in self.results.values() for a in (result.outcome.base, result.outcome.restored)]
        arrays += [a for patch in self.preview.patches for a in (patch.base, patch.restored)] if self.preview else []
        if self.photo:
            arrays += [array for array in (self.photo.pixels, self.photo.native) if array is not None]
        # A part of an array holds the whole of it, and the base of a result is mostly the photo itself.
        return sum({id(array if array.base is None else array.base): array.nbytes for array in arrays}.values())

    def let_go(self) -> None:
        """Give back pixels that a file or the store has, or that can be computed again; never an unsaved result."""
        self.preview = None
        if self.readable_again:
            self.photo = None
        needed = self.unsaved
        self.results = {r: result for r, result in self.results.items() if needed and r not in self.stored}

    def add_patch(self, recipe: Recipe, patch: Patch) -> None:
        """Take in a piece of a preview; what other choices gave is gone then."""
        former = self.preview if self.preview is not None and self.preview.recipe == recipe else Preview(recipe, ())
        self.preview = former.with_patch(patch)

    @property
    def patches(self) -> tuple[Patch, ...]:
        """The pieces of a preview that hold for the choices as they are."""
        fits = self.preview is not None and self.preview.recipe == self.choices.recipe.computed
        return self.preview.patches if self.preview is not None and fits else ()

    def note_shown(self) -> None:
        """Remember what is on display, after choices or results changed."""
        if not self.choices.recipe.steps:
            self.shown = None
        elif self.restored:
            self.shown = self.choices.recipe


class Session:
    """The open photos in the order of the filmstrip, which of them is on the canvas, and those that were closed."""

    def __init__(self, queue: Queue | None = None) -> None:
        self.queue = queue
        self.documents: list[Document] = []
        self.closed: list[Document] = []
        self.current: Document | None = None
        self._count = 0
        self._visited: list[Document] = []

    def add(self, path: Path, choices: Choices) -> Document:
        """Append a photo."""
        self._count += 1
        document = Document(self._count, path, choices, self.queue)
        if self.queue is not None:
            self.queue.open(document.number)
        self.documents.append(document)
        return document

    def activate(self, document: Document | None) -> None:
        """Put a photo on the canvas, or none."""
        self.current = document
        if document is not None:
            self._visited = [*(d for d in self._visited if d is not document), document]
        self.release()

    def release(self) -> None:
        """Let go of pixels beyond what may be held, beginning with the photos not looked at for longest."""
        since = {document.number: place for place, document in enumerate(self._visited)}
        idle = [document for document in self.documents if document is not self.current and not document.busy]
        excess = sum(document.held_bytes for document in idle) - HELD_BYTES
        for document in sorted(idle, key=lambda document: since.get(document.number, -1)):
            if excess <= 0:
                break
            held = document.held_bytes
            document.let_go()
            excess -= held - document.held_bytes

    def remove(self, document: Document) -> Document | None:
        """Take a photo out; returns its neighbour, which should be current if it was."""
        index = self.documents.index(document)
        self.documents.remove(document)
        self.closed.append(document)
        self._visited = [d for d in self._visited if d is not document]
        if self.queue is not None:
            self.queue.close(document.number)
        document.let_go()
        if self.current is document:
            self.current = None
        return self.documents[min(index, len(self.documents) - 1)] if self.documents else None

    def insert(self, index: int, document: Document) -> None:
        """Bring a photo back to its place."""
        self.closed = [closed for closed in self.closed if closed is not document]
        self.documents.insert(index, document)
        if self.queue is not None:
            self.queue.open(document.number)

    def numbered(self, number: int) -> Document | None:
        """The open photo of this number."""
        return next((document for document in self.documents if document.number == number), None)

    def find(self, path: Path) -> Document | None:
        """The open photo of this file."""
        return next((document for document in self.documents if document.path == path), None)

    @property
    def unsaved(self) -> list[Document]:
        return [document for document in self.documents if document.unsaved]
