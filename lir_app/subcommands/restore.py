"""``lir restore``: photos in, restored photos out."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from lir_app import console, error_messages, recipe_files
from lir_app.batch import (
    DEFAULT_TEMPLATE,
    BatchError,
    Namer,
    Source,
    check_template,
    copy_photo,
    read_ahead,
    search,
    with_mark,
    without_results,
    write_result,
)
from lir_app.mask_files import check_fits
from lir_app.photo import Photo, PhotoError, SaveOptions, check_target, reading_process, suffix_for
from lir_app.photo.formats import by_suffix
from lir_app.photo.reading_process import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipe import Recipe
from lir_app.subcommands import options
from lir_app.subcommands.destination import destination
from lir_app.suggesting import AUTO, Adviser, sentence, steps
from lir_model.errors import LIRError
from lir_model.messages import Message, in_a_row
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_model.progress import Progress

HELP = Message("restore photos")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help=Message("photos and folders of photos"))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--task",
        action="append",
        type=options.step,
        metavar="TASK[:STRENGTH][,CONTROL=AMOUNT…]",
        dest="steps",
        help=Message(
            "{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are "
            "applied in the order given. auto alone does what each photo needs, as lir suggest tells it",
            tasks=in_a_row(tuple(TASKS)),
        ),
    )
    what.add_argument(
        "--recipe",
        type=options.recipe,
        metavar="FILE",
        help=Message("what a recipe says, saved as NAME{suffix}", suffix=recipe_files.SUFFIX),
    )
    parser.add_argument(
        "--mask",
        type=options.mask,
        metavar="FILE",
        help=Message(
            "a grey picture of the photo's shape, of any size: white where the result comes in, black where not"
        ),
    )
    parser.add_argument(
        "--copy-clean",
        action="store_true",
        help=Message("with --task auto: a photo that needs nothing is copied, so that there is a result for each"),
    )
    options.add_model(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE|FOLDER", help=Message("a folder ends in a slash (default: beside the input)")
    )
    options.add_recursive(parser)
    parser.add_argument("--name", default=DEFAULT_TEMPLATE, help=Message('name of results (default: "%(default)s")'))
    options.add_conflict(parser)
    options.add_save(parser)
    parser.add_argument(
        "--save-recipe",
        action="store_true",
        help=Message(
            "write the recipe beside each photo, as NAME{suffix}; the window finds it there", suffix=recipe_files.SUFFIX
        ),
    )
    parser.add_argument("--json", action="store_true", help=Message("print a line of JSON for each photo"))
    parser.add_argument("--quiet", action="store_true", help=Message("print errors only"))


_NO_RESULT: Final = {"skipped": Message("skipped, its result is there"), "clean": Message("needs nothing")}
"""Why a photo has no result, though nothing went wrong."""


@dataclass(frozen=True)
class _Voice:
    """Says what happens, to people or to programs."""

    json: bool
    quiet: bool

    def notice(self, text: str) -> None:
        if not self.quiet:
            console.note(text)

    def report(self, source: Path, target: Path | None, **facts: object) -> None:
        if self.json:
            console.say_json({"input": str(source), "output": str(target) if target else None} | facts)
        elif isinstance(error := facts.get("error"), str):
            console.complain(error)
        elif not self.quiet and target:
            console.say(f"{source} -> {target}")
        elif not self.quiet:
            console.say(Message("{about}: {text}", about=source, text=_NO_RESULT[str(facts["status"])]))


def run(arguments: argparse.Namespace) -> int:
    """Restores each photo; a bad one is told and the rest goes on. Gives 0, or 1 if any failed."""
    chosen = arguments.steps or []
    auto = AUTO in chosen
    if (auto and len(chosen) > 1) or (arguments.copy_clean and not auto):
        console.complain(Message("--task auto stands alone, and --copy-clean goes with it"))
        return 2
    reading_process.start()
    recipe = arguments.recipe or Recipe(tuple(step for step in chosen if step != AUTO))
    recipe = replace(recipe, size=arguments.model or recipe.size, mask=arguments.mask or recipe.mask)
    voice = _Voice(arguments.json, arguments.quiet)
    try:
        check_template(arguments.name)
        goal = destination(arguments.output, arguments.inputs, options.save(arguments))
    except (BatchError, PhotoError) as error:
        console.complain(error.message)
        return 2
    found = search(arguments.inputs, arguments.recursive)
    for problem in found.problems:
        console.complain(problem)
    sources, results = without_results(found.sources, arguments.inputs, (DEFAULT_TEMPLATE, arguments.name))
    if results:
        voice.notice(
            Message("%n passed over: results of an earlier run; name the files to restore them again", n=len(results))
        )
    if not sources:
        return 2 if found.problems else 0
    work = _Work(
        recipe=recipe,
        adviser=Adviser() if auto else None,
        copy_clean=arguments.copy_clean,
        pipeline=options.pipeline(arguments, voice.notice),
        namer=Namer(
            goal.folder,
            recipe,
            arguments.name,
            arguments.on_conflict,
            goal.file,
            sources=sources,
            save=goal.save,
            tasks=AUTO if auto else None,
        ),
        save=goal.save,
        save_recipe=arguments.save_recipe,
        voice=voice,
    )
    failed = bool(found.problems)
    Thread(target=work.load).start()
    with closing(read_ahead(sources, read_photo)) as photos:
        for source, photo in photos:
            target, facts = work.attempt(source, photo)
            voice.report(source.path, target, **facts)
            failed |= facts["status"] == "failed"
    return 1 if failed else 0


class NoNetworkError(LIRError):
    """There are no weights, or the device cannot be used."""


@dataclass(frozen=True)
class _Work:
    """What is the same for all photos of a batch.

    Attributes:
        recipe: what to do; without steps where there is an adviser.
        adviser: says for each photo what its steps are.
        copy_clean: whether a photo that needs nothing is copied.
    """

    recipe: Recipe
    adviser: Adviser | None
    copy_clean: bool
    pipeline: Pipeline
    namer: Namer
    save: SaveOptions
    save_recipe: bool
    voice: _Voice

    def load(self) -> None:
        """Loads the networks beside the reading of the first photo; what goes wrong is told once a photo needs them."""
        with suppress(LIRError):
            for step in self.recipe.steps:
                self.pipeline.restorer(step.task, self.recipe.size)

    def attempt(self, source: Source, read: Callable[[], Photo]) -> tuple[Path | None, dict[str, Any]]:
        """Restores a photo; whatever is raised becomes what there is to report of it.

        Raises:
            NoNetworkError: no photo of the batch can be restored.
        """
        try:
            return self._restore(source, read)
        except NoNetworkError:
            raise
        except Exception as error:
            return None, {"status": "failed", "error": error_messages.sentence(error, source.path)}

    def _prepare(self, source: Source, photo: Photo) -> Recipe:
        """What to do with a photo, with all networks loaded."""
        try:
            recipe = self.recipe
            if self.adviser is not None:
                found = self.adviser(photo.pixels)
                recipe = replace(recipe, steps=steps(found))
                if found.tasks:
                    self.voice.notice(Message("{about}: {text}", about=source.path, text=sentence(found)))
            for step in recipe.steps:
                self.pipeline.restorer(step.task, recipe.size)
        except LIRError as error:
            raise NoNetworkError("{reason}", reason=error) from error
        return recipe

    def _leave(self, source: Source, photo: Photo, target: Path) -> tuple[Path | None, dict[str, Any]]:
        """A photo that needs nothing: copied if that was asked for, byte for byte if the format stays."""
        facts = {"status": "clean", "tasks": []}
        if not self.copy_clean:
            return None, facts
        if by_suffix(target) == by_suffix(source.path):
            return copy_photo(source, target, self.namer), facts
        stored = write_result(photo, source, target, self.namer, self.save)
        return (None if stored is None else stored[0]), facts

    def _keep(self, recipe: Recipe, source: Source) -> tuple[Message, ...]:
        """Writes the recipe beside its photo; gives why it could not be, for the result is there whatever happens."""
        if not self.save_recipe:
            return ()
        try:
            recipe_files.save(recipe, recipe_files.beside(source.path))
        except Exception as error:
            told = error_messages.sentence(error, recipe_files.beside(source.path))
            self.voice.notice(told)
            return (told,)
        return ()

    def _restore(self, source: Source, read: Callable[[], Photo]) -> tuple[Path | None, dict[str, Any]]:
        start = time.monotonic()
        photo = read()
        for warning in photo.warnings:
            self.voice.notice(Message("{about}: {text}", about=source.path, text=warning))
        target = self.namer.target(source, suffix_for(photo, self.save))
        if target is None:
            return None, {"status": "skipped"}
        check_target(photo, target, self.save)
        check_fits(self.recipe.mask, photo.height, photo.width)
        recipe = self._prepare(source, photo)
        if not recipe.steps:
            return self._leave(source, photo, target)
        with console.progress_bar(source.path.name, not (self.voice.quiet or self.voice.json)) as bar:

            def show(progress: Progress) -> None:
                bar.n = progress.fraction
                bar.refresh()

            outcome = self.pipeline.run(photo.pixels, recipe, on_progress=show)
        result = with_mark(photo.with_pixels(outcome.at(recipe.blending)), recipe)
        stored = write_result(result, source, target, self.namer, self.save)
        if stored is None:
            return None, {"status": "skipped"}
        target, left_out = stored
        for warning in left_out:
            self.voice.notice(Message("{about}: {text}", about=target, text=warning))
        left_out += self._keep(recipe, source)
        used = outcome.performed[-1]
        return target, {
            "status": "done",
            "width": photo.width,
            "height": photo.height,
            "tasks": [
                {"task": step.task, "strength": step.strength, **dict(step.amounts.chosen)} for step in recipe.steps
            ],
            "model": used.size,
            "device": used.device.name,
            "precision": used.precision,
            "warnings": [*photo.warnings, *left_out],
            "seconds": round(time.monotonic() - start, 3),
        }
