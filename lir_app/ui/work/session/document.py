"""Document: an open photo with its pixels, choices and results. Plain state, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Final

from lir_app.adviser import steps
from lir_app.photo import Photo, SaveOptions
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.queue.requests import Job, Stage
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.packed_picture import PackedPicture
from lir_app.ui.work.store.kept_photo import KeptPhoto
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_model.certainty import Certainty
from lir_model.diagnosis import Diagnosis

KEPT_RESULTS: Final = 2
"""Whole results kept for each photo, so that Undo shows the previous one without computing it again: chosen."""


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
    """Pieces of a photo that were restored before the whole.

    Attributes:
        recipe: what was computed, the last step at full strength.
        patches: each lies over those before it.
        outdated: those of them that are to be made again; they are shown until then.
    """

    recipe: Recipe
    patches: tuple[Patch, ...]
    outdated: frozenset[Patch] = frozenset()

    def with_patch(self, patch: Patch) -> Preview:
        """With one more patch, finer ones above coarser ones; patches that it hides are dropped.

        Once the photo was judged at full size, drafts that were not certain are outdated.
        """
        scale = patch.piece.scale
        finer = [other for other in self.patches if other.piece.scale < scale]
        hidden = patch.piece.region.covers
        below = [o for o in self.patches if o.piece.scale >= scale and not hidden(o.piece.region)]
        outdated = self.outdated
        if not patch.piece.draft:
            outdated = frozenset(other for other in self.patches if other.certainty is not Certainty.SETTLED)
        return Preview(self.recipe, (*below, patch, *finer), outdated)

    @property
    def done(self) -> tuple[Piece, ...]:
        """The pieces that need not be made any more."""
        return tuple(patch.piece for patch in self.patches if patch not in self.outdated)


class State(Enum):
    """Where an open photo stands."""

    READY = "ready"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(eq=False)
class Document:
    """One open photo. The queue knows the state of its restoration.

    Attributes:
        number: unique while the program runs.
        path: its file; for a pasted picture a name without a folder.
        choices: what to do with it.
        queue: knows what is being done with it; None for a document outside of a session.
        photo: its pixels, once read.
        thumbnail: once read.
        diagnosis: its diagnosis, once it is known.
        results: whole results in memory, oldest first.
        stored: whole results in the store on disk.
        preview: the pieces that were restored before the whole.
        shown: the recipe, strength included, of the whole result shown last, which saving would write.
        saved: the recipe of the result that was last written to a file.
        saved_path: that file.
        saved_options: how that file was written.
        file_replaced: whether its file no longer has its pixels: a result was written over it, or it was gone or
            changed when its pixels were last needed.
    """

    number: int
    path: Path
    choices: Choices
    queue: Queue | None = None
    photo: Photo | None = None
    thumbnail: PackedPicture | None = None
    diagnosis: Diagnosis | None = None
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
    def suggestion(self) -> tuple[Step, ...]:
        """The suggested steps in their order, limited to tasks that can be chosen."""
        if self.diagnosis is None:
            return ()
        offered = {choice.task for choice in self.choices.tasks}
        return tuple(step for step in steps(self.diagnosis) if step.task in offered)

    @property
    def suggestion_taken(self) -> bool:
        """Whether every suggested task is on, however much of it: there is nothing left to accept."""
        chosen = {step.task for step in self.choices.recipe.steps}
        return all(step.task in chosen for step in self.suggestion)

    @property
    def suggested(self) -> Choices:
        """The choices if the suggestion were accepted; unchanged where there is none."""
        steps, now = self.suggestion, self.choices
        return now.following(replace(now.recipe, steps=steps), {step.task for step in steps}) if steps else now

    @property
    def pasted(self) -> bool:
        """Whether it came from the clipboard and has no file yet."""
        return not self.path.is_absolute()

    @property
    def only_here(self) -> bool:
        """Whether its pixels would be lost on closing: neither they nor a result of them are in a file."""
        return self.pasted and self.saved_path is None

    @property
    def readable_again(self) -> bool:
        """Whether its file still has its pixels: false for a pasted picture, and after a result was written over it."""
        return not self.pasted and not self.file_replaced

    @property
    def kept(self) -> KeptPhoto | None:
        """The copy of its file that is kept with a result."""
        return next((stored.kept for stored in self.stored.values() if stored.kept is not None), None)

    @property
    def state(self) -> State:
        """The state of its restoration for the current choices."""
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
        return self.queue is not None and self.queue.has_job(self.number)

    @property
    def _job(self) -> Job | None:
        if self.queue is None:
            return None
        return self.queue.job(self.number, self.choices.recipe) or self.queue.job(self.number)

    @property
    def result(self) -> Result | None:
        """The whole result for the current choices, if it is in memory."""
        return self.results.get(self.choices.recipe.computed)

    @property
    def restored(self) -> bool:
        """Whether there is a whole result for the current choices, in memory or in the store."""
        there = self.results or self.stored
        return bool(there and self.choices.recipe.steps) and self.has_result(self.choices.recipe.computed)

    def has_result(self, recipe: Recipe) -> bool:
        """Whether there is a whole result of a computed recipe, in memory or in the store."""
        return recipe in self.results or recipe in self.stored

    @property
    def unsaved(self) -> bool:
        """Whether a whole result would be lost on closing."""
        return self.shown is not None and self.shown != self.saved

    @property
    def file_of_result(self) -> Path | None:
        """The file to which the result for the current choices was saved; it may be gone."""
        return self.saved_path if self.saved == self.choices.recipe else None

    def keep(self, result: Result) -> list[StoredOutcome]:
        """Keep a new result, and drop the oldest if there are more than ``KEPT_RESULTS``.

        Returns:
            Results in the store that are no longer needed.
        """
        recipes = [*dict.fromkeys((*self.stored, *self.results))]
        older = [recipe for recipe in recipes if recipe != result.recipe]
        gone = older[: len(older) + 1 - KEPT_RESULTS] if len(older) >= KEPT_RESULTS else []
        dropped = [self.stored.pop(recipe) for recipe in (*gone, result.recipe) if recipe in self.stored]
        for recipe in (*gone, result.recipe):
            self.results.pop(recipe, None)
        self.results[result.recipe] = result
        if self.preview is not None and self.preview.recipe == result.recipe:
            self.preview = None
        self.note_shown()
        return dropped

    def lose(self, recipe: Recipe) -> StoredOutcome | None:
        """There is no result of a computed recipe any more: the store cannot give it back. Returns what was there."""
        if self.shown is not None and self.shown.computed == recipe and recipe not in self.results:
            self.shown = None
        return self.stored.pop(recipe, None)

    @property
    def holds_pixels(self) -> bool:
        """Whether any of its pixels are in memory. Quick: of thousands of photos few have."""
        return self.photo is not None or self.preview is not None or bool(self.results)

    @property
    def held_bytes(self) -> int:
        """Bytes of memory that its pixels take."""
        arrays = [a for result in self.results.values() for a in (result.outcome.base, result.outcome.restored)]
        arrays += [a for patch in self.preview.patches for a in (patch.base, patch.restored)] if self.preview else []
        if self.photo:
            arrays += [array for array in (self.photo.pixels, self.photo.native) if array is not None]
        # A part of an array holds the whole of it, and the base of a result is mostly the photo itself.
        return sum({id(array if array.base is None else array.base): array.nbytes for array in arrays}.values())

    def free_pixels(self) -> None:
        """Free pixels that a file or the store has, or that can be computed again; never an unsaved result, nor its
        photo: read again, the file might hold another one by then, and most of its pixels are the result's base. A
        result of nothing but strength 0 is the photo itself."""
        self.preview = None
        needed = self.unsaved
        self.results = {r: made for r, made in self.results.items() if needed and r.steps and r not in self.stored}
        if self.readable_again and not self.results:
            self.photo = None

    def add_patch(self, recipe: Recipe, patch: Patch) -> None:
        """Add a piece of a preview; pieces of another recipe are dropped."""
        former = self.preview if self.preview is not None and self.preview.recipe == recipe else Preview(recipe, ())
        self.preview = former.with_patch(patch)

    @property
    def patches(self) -> tuple[Patch, ...]:
        """The pieces of the preview, if it is one of the current choices."""
        fits = self.preview is not None and self.preview.recipe == self.choices.recipe.computed
        return self.preview.patches if self.preview is not None and fits else ()

    @property
    def done(self) -> tuple[Piece, ...]:
        """The pieces of the preview that need not be made any more, if it is one of the current choices."""
        return self.preview.done if self.preview is not None and self.patches else ()

    def note_shown(self) -> None:
        """Remember what is on display, after choices or results changed."""
        if not self.choices.recipe.steps:
            self.shown = None
        elif self.restored:
            self.shown = self.choices.recipe
