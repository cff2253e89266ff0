"""Restores each photo of a batch for ``lir restore``."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lir_app import error_messages
from lir_app.adviser import Adviser, in_words, steps
from lir_app.batch import Namer, Source, copy_photo, steps_before, with_mark, write_result
from lir_app.command_line import console
from lir_app.command_line.reporter import Reporter
from lir_app.photo import Photo, SaveOptions, check_target, suffix_for
from lir_app.photo.formats import by_suffix
from lir_app.pipeline import Outcome, Pipeline
from lir_app.recipes import Recipe, recipe_files
from lir_app.recipes.mask_files import check_fits
from lir_model.errors import LIRError
from lir_model.messages import Message
from lir_model.running import freed_memory


class NoNetworkError(LIRError):
    """There are no weights, or the device cannot be used."""


@dataclass(frozen=True)
class BatchRestorer:
    """Restores the photos of a batch one by one.

    Attributes:
        recipe: what to do; without steps where there is an adviser.
        adviser: suggests the steps for each photo; None if they are in the recipe.
        copy_clean: whether a photo that needs nothing is copied.
        pipeline: carries recipes out.
        namer: names results.
        save: how to save results.
        save_recipe: whether the recipe is written beside each photo.
        reporter: prints what a person should know.
    """

    recipe: Recipe
    adviser: Adviser | None
    copy_clean: bool
    pipeline: Pipeline
    namer: Namer
    save: SaveOptions
    save_recipe: bool
    reporter: Reporter

    def load(self) -> None:
        """Loads the networks, in a thread beside the reading of the first photo. Errors are reported when a photo needs
        them."""
        with suppress(LIRError):
            if self.adviser is not None:
                self.adviser.loaded()
            for step in self.recipe.acting:
                self.pipeline.restorer(step.task, self.recipe.size)

    def attempt(self, source: Source, read: Callable[[], Photo]) -> tuple[Path | None, dict[str, Any]]:
        """Restores a photo, and turns any error into facts for the report.

        Returns:
            The file of the result, or None, and the facts for ``Reporter.report``.

        Raises:
            NoNetworkError: no photo of the batch can be restored.
        """
        try:
            return self._restore(source, read)
        except NoNetworkError:
            raise
        except Exception as error:
            return None, {"status": "failed", "error": error_messages.explained(error, source.path)}

    def _prepare(self, source: Source, photo: Photo) -> Recipe:
        """The recipe for a photo, with all its networks loaded."""
        try:
            recipe = self.recipe
            if self.adviser is not None:
                found = self.adviser(photo.pixels)
                recipe = replace(recipe, steps=steps(found))
                if found.tasks:
                    self.reporter.notice(Message("{about}: {text}", about=source.path, text=in_words(found)))
            for step in recipe.acting:
                self.pipeline.restorer(step.task, recipe.size)
        except LIRError as error:
            raise NoNetworkError("{reason}", reason=error) from error
        return recipe

    def _copy_if_asked(self, source: Source, photo: Photo, target: Path) -> tuple[Path | None, dict[str, Any]]:
        """Handles a photo that needs nothing: copies it if asked for, byte for byte if the format stays."""
        facts = {"status": "clean", "tasks": []}
        if not self.copy_clean:
            return None, facts
        if by_suffix(target) == by_suffix(source.path):
            return copy_photo(source, target, self.namer), facts
        stored = write_result(photo, source, target, self.namer, self.save)
        return (None if stored is None else stored[0]), facts

    def _save_recipe_beside(self, recipe: Recipe, source: Source) -> tuple[Message, ...]:
        """Writes the recipe beside its photo. If that fails, returns why: the result is saved all the same."""
        if not self.save_recipe:
            return ()
        try:
            recipe_files.save(recipe, recipe_files.beside(source.path))
        except Exception as error:
            complaint = error_messages.explained(error, recipe_files.beside(source.path))
            self.reporter.notice(complaint)
            return (complaint,)
        return ()

    def _restore(self, source: Source, read: Callable[[], Photo]) -> tuple[Path | None, dict[str, Any]]:
        start = time.monotonic()
        photo = _with_warning_of_result(read())
        for warning in photo.warnings:
            self.reporter.notice(Message("{about}: {text}", about=source.path, text=warning))
        target = self.namer.target(source, suffix_for(photo, self.save))
        if target is None:
            return None, {"status": "skipped"}
        check_target(photo, target, self.save)
        check_fits(self.recipe.mask, photo.height, photo.width)
        recipe = self._prepare(source, photo)
        if not recipe.steps:
            return self._copy_if_asked(source, photo, target)
        outcome = self._run(photo, recipe)
        result = with_mark(photo.with_pixels(outcome.at(recipe.blending)), recipe)
        stored = write_result(result, source, target, self.namer, self.save)
        if stored is None:
            return None, {"status": "skipped"}
        target, left_out = stored
        for warning in left_out:
            self.reporter.notice(Message("{about}: {text}", about=target, text=warning))
        left_out += self._save_recipe_beside(recipe, source)
        seconds = round(time.monotonic() - start, 3)
        return target, _facts(photo, recipe, outcome) | {"warnings": [*photo.warnings, *left_out], "seconds": seconds}

    def _run(self, photo: Photo, recipe: Recipe) -> Outcome:
        """Carries out a recipe with a progress bar."""
        shown = not (self.reporter.quiet or self.reporter.json)
        with console.progress_bar(photo.path.name, shown) as bar:
            outcome = self.pipeline.run(photo.pixels, recipe, on_progress=bar.show)
        freed_memory.give_back()  # tiles took hundreds of megabytes, and the encoder of a large photo needs as much
        return outcome


def _with_warning_of_result(photo: Photo) -> Photo:
    """The photo, with a warning if it is a result: of the photos in folders such are passed over, but not of those that
    are named, as when a command that replaces its photos is given again."""
    before = steps_before(photo)
    if not before:
        return photo
    warning = Message("is a result of an earlier run ({steps}), and is restored once more", steps=before)
    return replace(photo, warnings=(*photo.warnings, warning))


def _facts(photo: Photo, recipe: Recipe, outcome: Outcome) -> dict[str, Any]:
    """The facts about a restored photo."""
    used = outcome.performed[-1] if outcome.performed else None  # every step has strength 0
    return {
        "status": "done",
        "width": photo.width,
        "height": photo.height,
        "tasks": [{"task": step.task, "strength": step.strength, **dict(step.amounts.chosen)} for step in recipe.steps],
        "model": used and used.size,
        "device": used and used.device.name,
        "precision": used and used.precision,
    }
