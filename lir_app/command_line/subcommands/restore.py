"""``lir restore``: photos in, restored photos out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from threading import Thread

from lir_app.adviser import AUTO, Adviser
from lir_app.batch import (
    DEFAULT_TEMPLATE,
    BatchError,
    BatchNames,
    GivenName,
    Namer,
    Source,
    Template,
    check_template,
    read_ahead,
    without_results,
)
from lir_app.command_line import options
from lir_app.command_line.argument_parser import UsageError
from lir_app.command_line.batch_restorer import BatchRestorer
from lir_app.command_line.destination import Destination, destination
from lir_app.command_line.inputs import found_in
from lir_app.command_line.reporter import Reporter
from lir_app.photo import PhotoError, reading_process
from lir_app.photo.reading_process import read_photo
from lir_app.recipes import Recipe, recipe_files
from lir_model.messages import Message, in_a_row
from lir_model.tasks import TASKS

HELP = Message("restore photos")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "inputs", nargs="+", type=options.path, metavar="INPUT", help=Message("photos and folders of photos")
    )
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
        action=options.Once,
        type=options.recipe,
        metavar="FILE",
        help=Message("what a recipe says, saved as NAME{suffix}", suffix=recipe_files.SUFFIX),
    )
    parser.add_argument(
        "--mask",
        action=options.Once,
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
        "-o",
        "--output",
        action=options.Once,
        type=options.name,
        metavar="FILE|FOLDER",
        help=Message("a folder ends in a slash (default: beside the input)"),
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


def run(arguments: argparse.Namespace) -> int:
    """Restores each photo. A failure is reported and the rest goes on. Returns 0, 1 if any photo failed, 2 if there is
    none.

    Raises:
        UsageError: the arguments contradict each other, or nothing can come of them.
        NoNetworkError: no photo can be restored.
    """
    chosen = arguments.steps or []
    auto = AUTO in chosen
    if (auto and len(chosen) > 1) or (arguments.copy_clean and not auto):
        raise UsageError("--task auto stands alone, and --copy-clean goes with it")
    reading_process.start()
    recipe = arguments.recipe or Recipe(tuple(step for step in chosen if step != AUTO))
    recipe = replace(recipe, size=arguments.model or recipe.size, mask=arguments.mask or recipe.mask)
    reporter = Reporter(arguments.json, arguments.quiet)
    if recipe.mask.nowhere:
        reporter.notice(Message("the mask is black everywhere: every photo stays as it is"))
    try:
        check_template(arguments.name)
        goal = destination(arguments.output, arguments.inputs, options.save(arguments))
    except (BatchError, PhotoError) as error:
        raise UsageError("{reason}", reason=error) from error
    options.check_quality(arguments, goal.save)
    found = found_in(arguments.inputs, arguments.recursive, reporter.notice, reporter.complain)
    templates = (DEFAULT_TEMPLATE, arguments.name)
    sources, results = without_results(found.sources, arguments.inputs, templates, output=goal.folder)
    if results:
        reporter.notice(
            Message("%n passed over: results of an earlier run; name the files to restore them again", n=len(results))
        )
    if not sources:
        return 2 if found.problems else 0
    if (about := options.about_quality(arguments, goal.save, [source.path for source in sources])) is not None:
        reporter.notice(about)
    restorer = _restorer(arguments, recipe, goal, sources, reporter)
    failed = bool(found.problems)
    restorer.namer.begin()
    Thread(target=restorer.load).start()
    with closing(read_ahead(sources, read_photo)) as photos:
        for source, photo in photos:
            target, facts = restorer.attempt(source, photo)
            reporter.report(source.path, target, **facts)
            failed |= facts["status"] == "failed"
    return 1 if failed else 0


def _restorer(
    arguments: argparse.Namespace, recipe: Recipe, goal: Destination, sources: Sequence[Source], reporter: Reporter
) -> BatchRestorer:
    """The restorer of the batch that the arguments ask for."""
    auto = AUTO in (arguments.steps or [])
    template = Template(arguments.name, AUTO if auto else recipe.slug, recipe.size, goal.folder)
    names = GivenName(goal.file, sources[0]) if goal.file else BatchNames(template, sources, goal.save)
    return BatchRestorer(
        recipe=recipe,
        adviser=Adviser() if auto else None,
        copy_clean=arguments.copy_clean,
        pipeline=options.pipeline(arguments, reporter.notice),
        namer=Namer(names, arguments.on_conflict),
        save=goal.save,
        save_recipe=arguments.save_recipe,
        reporter=reporter,
    )
