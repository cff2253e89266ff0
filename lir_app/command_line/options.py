"""Arguments that several subcommands share.

Functions that argparse uses as ``type`` raise ``argparse.ArgumentTypeError`` where a text is not allowed.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import get_args

from lir_app.adviser import AUTO
from lir_app.batch import Conflict
from lir_app.command_line import console
from lir_app.command_line.argument_parser import UsageError
from lir_app.language import translated
from lir_app.machine import paces, passed_tests
from lir_app.machine.paces import Paces
from lir_app.machine.passed_tests import PassedTests
from lir_app.photo import SaveOptions
from lir_app.photo.formats import FORMATS, expected_format, writable
from lir_app.photo.photo import DEFAULT_QUALITY
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, RecipeError, Step, recipe_files
from lir_app.recipes.mask_files import load_grey
from lir_model.errors import LIRError, ValuesError
from lir_model.masks import Mask
from lir_model.messages import Message, in_a_row
from lir_model.network_size import Size
from lir_model.tasks import TASKS
from lir_model.tiling import Tile, check_tile


def step(text: str) -> Step | str:
    """Reads ``denoise:70`` for argparse; ``auto`` stays as it is."""
    if text == AUTO:
        return AUTO
    try:
        return Step.parse(text)
    except RecipeError as error:
        raise argparse.ArgumentTypeError(translated(error)) from None


def recipe(text: str) -> Recipe:
    """Reads a recipe file for argparse; one without steps is refused."""
    try:
        found = recipe_files.load(path(text))
    except RecipeError as error:
        raise argparse.ArgumentTypeError(translated(error)) from None
    if not found.steps:
        raise argparse.ArgumentTypeError(
            translated(Message("{text}: a recipe without a step, so there is nothing to restore", text=text))
        )
    return found


def mask(text: str) -> Mask:
    """Reads a grey picture for argparse."""
    try:
        return Mask(picture=load_grey(path(text)))
    except LIRError as error:
        raise argparse.ArgumentTypeError(translated(error)) from None


class Once(argparse.Action):
    """Stores a value that must not be given twice: of two files, one would be dropped without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        if getattr(namespace, self.dest) is not self.default:
            raise argparse.ArgumentError(self, translated(Message("given twice")))
        setattr(namespace, self.dest, values)


def name(text: str) -> str:
    """Reads the name of a file or folder for argparse. An empty one, which a variable of a shell gives that is not set,
    would mean the folder that the program runs in."""
    if not text:
        raise argparse.ArgumentTypeError(translated(Message("the name is empty")))
    if text == "-":
        raise argparse.ArgumentTypeError(
            translated(Message("nothing is read from or written to a pipe; ./- is a file of that name"))
        )
    return text


def path(text: str) -> Path:
    """Reads the path of a file or folder for argparse."""
    return Path(name(text))


def tile(text: str) -> Tile:
    """Reads ``auto``, ``whole`` or a side in pixels for argparse."""
    found = int(text) if text.isascii() and text.isdigit() else text
    try:
        check_tile(found)
    except ValuesError as error:
        raise argparse.ArgumentTypeError(translated(error)) from None
    return found


def number(least: float, most: float) -> Callable[[str], float]:
    """Makes a function that reads a number from ``least`` to ``most``, both included, for argparse."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(
                translated(
                    Message("{text!r} is no number from {least:g} to {most:g}", text=text, least=least, most=most)
                )
            )
        return value

    return read


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """Makes a function that reads a whole number from ``least`` to ``most``, both included, for argparse."""

    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(
                translated(
                    Message("{text!r} is no whole number from {least} to {most}", text=text, least=least, most=most)
                )
            )
        return int(text)

    return read


def add_recursive(parser: argparse.ArgumentParser) -> None:
    """Declares whether folders within folders are searched."""
    parser.add_argument(
        "--recursive",
        action="store_true",
        help=Message("look into folders below the given ones too, but through no links"),
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    """Declares which network runs and how."""
    parser.add_argument(
        "--model", choices=get_args(Size), help=Message("size of network (default: best where the task has it)")
    )
    add_device(parser)
    parser.add_argument(
        "--precision",
        choices=("auto", "float32", "bfloat16", "float16"),
        default="auto",
        help=Message("(default: auto)"),
    )
    parser.add_argument(
        "--tile", type=tile, default="auto", metavar="auto|whole|N", help=Message("side of a tile in pixels")
    )
    add_weights(parser)


def add_device(parser: argparse.ArgumentParser) -> None:
    """Declares where it runs."""
    parser.add_argument(
        "--device", default="auto", help=Message("auto, or a device that lir devices lists (default: auto)")
    )


def add_weights(parser: argparse.ArgumentParser) -> None:
    """Declares weights of one's own."""
    parser.add_argument(
        "--weights",
        action=Once,
        type=path,
        metavar="FILE",
        help=Message("a weights file instead of the one that ships"),
    )


def add_seed(parser: argparse.ArgumentParser, what: str) -> None:
    """Declares the seed of everything random; ``what`` says what it decides on."""
    parser.add_argument("--seed", type=whole_number(0, 2**63 - 1), default=0, metavar="N", help=what)


def add_task(parser: argparse.ArgumentParser) -> None:
    """Declares one task without a strength."""
    parser.add_argument("--task", choices=tuple(TASKS), required=True, help=Message("what is to be taken away"))


def pipeline(arguments: argparse.Namespace, on_notice: Callable[[str], None] = console.note) -> Pipeline:
    """The pipeline for the arguments that ``add_model`` declares."""
    return Pipeline(
        device=arguments.device,
        precision=arguments.precision,
        tile=arguments.tile,
        weights=arguments.weights,
        on_notice=on_notice,
        paces=Paces(paces.default_file()),
        passed=PassedTests(passed_tests.default_file()),
    )


def add_conflict(parser: argparse.ArgumentParser) -> None:
    """Declares what to do if a file with the name of the result exists already."""
    parser.add_argument(
        "--on-conflict",
        choices=get_args(Conflict),
        default="number",
        help=Message(
            "where a file of that name is there: take another name, leave it, or write over it (default: number)"
        ),
    )


def add_save(parser: argparse.ArgumentParser) -> None:
    """Declares how results are saved."""
    parser.add_argument(
        "--format",
        choices=("keep", *(row.name for row in writable())),
        default="keep",
        help=Message("of results; keep is that of each photo (default: keep)"),
    )
    parser.add_argument(
        "--quality",
        type=whole_number(1, 100),
        metavar="1-100",
        help=Message(
            "of formats that lose something: {formats} (default: {default})",
            formats=_formats_of_quality(),
            default=DEFAULT_QUALITY,
        ),
    )


def save(arguments: argparse.Namespace) -> SaveOptions:
    """The options of saving, from the arguments that ``add_save`` declares."""
    return SaveOptions(
        format=arguments.format, quality=DEFAULT_QUALITY if arguments.quality is None else arguments.quality
    )


def check_quality(arguments: argparse.Namespace, chosen: SaveOptions) -> None:
    """Refuses a quality for a format that is written without loss.

    Args:
        arguments: those that ``add_save`` declares.
        chosen: how results are saved, in the format of the file that is named for one, if there is.

    Raises:
        UsageError: such a format is named.
    """
    if arguments.quality is not None and chosen.format != "keep" and not FORMATS[chosen.format].quality:
        raise UsageError(
            "--quality goes with {formats}; {title} is written without loss",
            formats=_formats_of_quality(),
            title=FORMATS[chosen.format].title,
        )


def about_quality(arguments: argparse.Namespace, chosen: SaveOptions, photos: Iterable[Path]) -> Message | None:
    """What is to be said where results keep the formats of their photos, and not all of these have a quality."""
    if arguments.quality is None or chosen.format != "keep":
        return None
    kept = [expected_format(photo) for photo in photos]
    without = sum(row is not None and not row.quality for row in kept)
    if not without:
        return None
    return Message(
        "--quality goes with {formats}; %n of the photos are written without loss",
        formats=_formats_of_quality(),
        n=without,
    )


def _formats_of_quality() -> str:
    return in_a_row([row.title for row in writable() if row.quality])
