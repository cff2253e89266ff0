"""``lir restore``: photos in, restored photos out."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lir_app import console, faults, recipe_files
from lir_app.batch import (
    DEFAULT_TEMPLATE,
    BatchError,
    Namer,
    Source,
    check_template,
    search,
    with_mark,
    without_results,
    write_result,
)
from lir_app.mask_files import check_fits
from lir_app.photo import PhotoError, SaveOptions, apart, check_target, suffix_for
from lir_app.photo.apart import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipe import Recipe
from lir_app.subcommands import options
from lir_app.subcommands.destination import destination
from lir_model.errors import LIRError

if TYPE_CHECKING:
    from lir_model.progress import Progress

HELP = "restore photos"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="photos and folders of photos")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--task",
        action="append",
        type=options.step,
        metavar="TASK[:STRENGTH][,CONTROL=AMOUNT…]",
        dest="steps",
        help="denoise, derain, dehaze or deblur, with a strength and controls of 0 to 100, such as "
        "denoise:70,colour=100,detail=20; several are applied in the order given",
    )
    what.add_argument(
        "--recipe", type=options.recipe, metavar="FILE", help=f"what a recipe says, saved as NAME{recipe_files.SUFFIX}"
    )
    parser.add_argument(
        "--mask",
        type=options.mask,
        metavar="FILE",
        help="a grey picture of the photo's shape, of any size: white where the result comes in, black where not",
    )
    options.add_model(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE|FOLDER", help="a folder ends in a slash (default: beside the input)"
    )
    parser.add_argument(
        "--recursive", action="store_true", help="look into folders below the given ones too, but through no links"
    )
    parser.add_argument("--name", default=DEFAULT_TEMPLATE, help='name of results (default: "%(default)s")')
    options.add_conflict(parser)
    options.add_save(parser)
    parser.add_argument(
        "--save-recipe",
        action="store_true",
        help=f"write the recipe beside each photo, as NAME{recipe_files.SUFFIX}; the window finds it there",
    )
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each photo")
    parser.add_argument("--quiet", action="store_true", help="print errors only")


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
        elif "error" in facts:
            console.complain(str(facts["error"]))
        elif not self.quiet:
            console.say(f"{source} -> {target}" if target else f"{source}: skipped, its result is there")


def run(arguments: argparse.Namespace) -> int:
    """Restores each photo; a bad one is told and the rest goes on. Gives 0, or 1 if any failed."""
    apart.start()
    recipe = arguments.recipe or Recipe(tuple(arguments.steps))
    recipe = replace(recipe, size=arguments.model or recipe.size, mask=arguments.mask or recipe.mask)
    voice = _Voice(arguments.json, arguments.quiet)
    try:
        check_template(arguments.name)
        goal = destination(arguments.output, arguments.inputs, options.save(arguments))
    except (BatchError, PhotoError) as error:
        console.complain(str(error))
        return 2
    found = search(arguments.inputs, arguments.recursive)
    for problem in found.problems:
        console.complain(problem)
    sources, results = without_results(found.sources, arguments.inputs, (DEFAULT_TEMPLATE, arguments.name))
    if results:
        voice.notice(f"{len(results)} passed over: results of an earlier run; name the files to restore them again")
    if not sources:
        return 2 if found.problems else 0
    work = _Work(
        recipe=recipe,
        pipeline=options.pipeline(arguments, voice.notice),
        namer=Namer(
            goal.folder, recipe, arguments.name, arguments.on_conflict, goal.file, sources=sources, save=goal.save
        ),
        save=goal.save,
        save_recipe=arguments.save_recipe,
        voice=voice,
    )
    failed = bool(found.problems)
    for source in sources:
        target, facts = work.attempt(source)
        voice.report(source.path, target, **facts)
        failed |= facts["status"] == "failed"
    return 1 if failed else 0


class NoNetworkError(LIRError):
    """There are no weights, or the device cannot be used."""


@dataclass(frozen=True)
class _Work:
    """What is the same for all photos of a batch."""

    recipe: Recipe
    pipeline: Pipeline
    namer: Namer
    save: SaveOptions
    save_recipe: bool
    voice: _Voice

    def attempt(self, source: Source) -> tuple[Path | None, dict[str, Any]]:
        """Restores a photo; whatever is raised becomes what there is to report of it.

        Raises:
            NoNetworkError: no photo of the batch can be restored.
        """
        try:
            return self._restore(source)
        except NoNetworkError:
            raise
        except Exception as error:
            return None, {"status": "failed", "error": faults.sentence(error, source.path)}

    def _prepare(self) -> None:
        """Loads the networks, once a photo needs them: a photo that will fail anyway is told without that wait."""
        try:
            for step in self.recipe.steps:
                self.pipeline.restorer(step.task, self.recipe.size)
        except LIRError as error:
            raise NoNetworkError(str(error)) from error

    def _restore(self, source: Source) -> tuple[Path | None, dict[str, Any]]:
        start = time.monotonic()
        photo = read_photo(source.path)
        for warning in photo.warnings:
            self.voice.notice(f"{source.path}: {warning}")
        target = self.namer.target(source, suffix_for(photo, self.save))
        if target is None:
            return None, {"status": "skipped"}
        check_target(photo, target, self.save)
        check_fits(self.recipe.mask, photo.height, photo.width)
        self._prepare()
        with console.progress_bar(source.path.name, not (self.voice.quiet or self.voice.json)) as bar:

            def show(progress: Progress) -> None:
                bar.n = progress.fraction
                bar.refresh()

            outcome = self.pipeline.run(photo.pixels, self.recipe, on_progress=show)
        result = with_mark(photo.with_pixels(outcome.at(self.recipe.blending)), self.recipe)
        stored = write_result(result, source, target, self.namer, self.save)
        if stored is None:
            return None, {"status": "skipped"}
        target, left_out = stored
        for warning in left_out:
            self.voice.notice(f"{target}: {warning}")
        if self.save_recipe:
            recipe_files.save(self.recipe, recipe_files.beside(source.path))
        used = outcome.performed[-1]
        return target, {
            "status": "done",
            "width": photo.width,
            "height": photo.height,
            "tasks": [
                {"task": step.task, "strength": step.strength, **dict(step.amounts.chosen)}
                for step in self.recipe.steps
            ],
            "model": used.size,
            "device": used.device.name,
            "precision": used.precision,
            "warnings": [*photo.warnings, *left_out],
            "seconds": round(time.monotonic() - start, 3),
        }
