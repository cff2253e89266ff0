"""``lir evaluate``: scores degraded photos and their restorations against the clean ones."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from lir_app import error_messages
from lir_app.command_line import console, options
from lir_app.command_line.inputs import photos_of
from lir_app.language import translated
from lir_app.photo.reading_process import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.errors import LIRError
from lir_model.messages import Message, listed
from lir_model.pixels import Array, to_8_bits, to_rgb

HELP = Message("measure PSNR and SSIM against clean photos")


class PairError(LIRError):
    """A degraded photo has no clean one to compare with, or one of another size."""


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("degraded", type=options.path, metavar="DEGRADED", help=Message("a photo, or a folder"))
    parser.add_argument(
        "clean",
        type=options.path,
        metavar="CLEAN",
        help=Message("the clean photo, or a folder with the same file stems"),
    )
    options.add_task(parser)
    options.add_model(parser)
    parser.add_argument("--json", action="store_true", help=Message("print the scores as JSON"))


def pairs(degraded: Path, clean: Path) -> list[tuple[Path, Path]]:
    """Pairs of degraded and clean files with the same file stem.

    Raises:
        PairError: a degraded photo has no clean one, or several.
    """
    if degraded.is_file() and clean.is_file():
        return [(degraded, clean)]
    truth: dict[str, list[Path]] = {}
    for source in photos_of(clean):
        truth.setdefault(source.path.stem, []).append(source.path)
    found = [source.path for source in photos_of(degraded)]
    for path in found:
        if len(truth.get(path.stem, ())) != 1:
            several = Message(
                "{path}: there are several photos named {stem} in {clean}", path=path, stem=path.stem, clean=clean
            )
            none = Message("{path}: there is no photo named {stem} in {clean}", path=path, stem=path.stem, clean=clean)
            raise PairError(several if path.stem in truth else none)
    return [(path, truth[path.stem][0]) for path in found]


def eight_bit_rgb(path: Path) -> Array:
    """The pixels of a photo as ``(h, w, 3)`` uint8."""
    return to_rgb(to_8_bits(read_photo(path).pixels))


def scores(picture: Array, clean: Array) -> dict[str, float]:
    """PSNR and SSIM of RGB and PSNR of luma, of pictures ``(h, w, 3)`` uint8."""
    from lir_model import metrics

    return {
        "psnr": metrics.psnr(picture, clean),
        "ssim": metrics.ssim(picture, clean),
        "psnr_y": metrics.psnr_y(picture, clean),
    }


def evaluate(
    degraded: Path,
    clean: Path,
    pipeline: Pipeline,
    recipe: Recipe,
    on_problem: Callable[[str], None],
) -> dict[str, Any]:
    """Restores every degraded photo and scores it.

    Returns ``{"task": …, "pairs": number, "pictures": […], "mean": {"input": …, "result": …}}``.

    Args:
        degraded, clean: two photos, or two folders.
        pipeline, recipe: restore the photos.
        on_problem: called with a sentence for each pair that cannot be scored; the means are those of the others.

    Raises:
        LIRError: some photos have no partner, or no photo could be scored.
    """
    found = pairs(degraded, clean)
    pictures: list[dict[str, Any]] = []
    for degraded_path, clean_path in found:
        try:
            pictures.append(_scored(degraded_path, clean_path, pipeline, recipe))
        except Exception as error:
            on_problem(error_messages.explained(error, degraded_path))
    if not pictures:
        raise PairError("{degraded}: no photo could be scored", degraded=degraded)
    mean = {
        side: {key: float(np.mean([p[side][key] for p in pictures])) for key in ("psnr", "ssim", "psnr_y")}
        for side in ("input", "result")
    }
    return {"task": recipe.slug, "pairs": len(found), "pictures": pictures, "mean": mean}


def _scored(degraded: Path, clean: Path, pipeline: Pipeline, recipe: Recipe) -> dict[str, Any]:
    before, truth = eight_bit_rgb(degraded), eight_bit_rgb(clean)
    if before.shape != truth.shape:
        sizes = listed([f"{picture.shape[1]} x {picture.shape[0]}" for picture in (before, truth)])
        raise PairError(
            "{degraded}: is not of the size of {clean} ({sizes} pixels)", degraded=degraded, clean=clean, sizes=sizes
        )
    start = time.monotonic()
    after = pipeline.run(before, recipe).at(recipe.blending)
    return {
        "picture": degraded.stem,
        "input": scores(before, truth),
        "result": scores(after, truth),
        "seconds": round(time.monotonic() - start, 3),
    }


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each picture and the mean, or JSON; gives 1 if a picture could not be scored."""
    recipe = Recipe((Step(arguments.task),), arguments.model)
    errors: list[str] = []

    def on_problem(what: str) -> None:
        console.complain(what)
        errors.append(what)

    result = evaluate(arguments.degraded, arguments.clean, options.pipeline(arguments), recipe, on_problem)
    failed = len(result["pictures"]) < result["pairs"]
    if arguments.json:
        console.say_json({**result, "errors": errors}, indent=2)
        return 1 if failed else 0
    console.say(
        f"{translated(Message('picture')):32} {translated(Message('input')):>22}   {translated(Message('result')):>22}"
    )
    console.say(f"{'':32} {_HEADS}   {_HEADS}")
    for picture in result["pictures"]:
        console.say(f"{picture['picture'][:32]:32} {_row(picture['input'])}   {_row(picture['result'])}")
    console.say(f"{translated(Message('mean')):32} {_row(result['mean']['input'])}   {_row(result['mean']['result'])}")
    return 1 if failed else 0


_HEADS = f"{'PSNR':>6} {'SSIM':>7} {'PSNR-Y':>7}"


def _row(values: dict[str, float]) -> str:
    return f"{values['psnr']:6.2f} {values['ssim']:7.4f} {values['psnr_y']:7.2f}"
