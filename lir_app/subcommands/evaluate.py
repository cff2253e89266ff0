"""``lir evaluate``: how close degraded photos and their restorations come to the clean ones."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from lir_app.batch import find_photos
from lir_app.photo import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipe import Recipe, Step
from lir_app.subcommands import options
from lir_model.errors import LIRError
from lir_model.pixels import Array, to_8_bits, to_rgb

HELP = "measure PSNR and SSIM against clean photos"


class PairError(LIRError):
    """A degraded photo has no clean one to compare with, or one of another size."""


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("degraded", type=Path, metavar="DEGRADED", help="a photo, or a folder")
    parser.add_argument(
        "clean", type=Path, metavar="CLEAN", help="the clean photo, or a folder with the same file stems"
    )
    options.add_task(parser)
    options.add_model(parser)
    parser.add_argument("--json", action="store_true")


def pairs(degraded: Path, clean: Path) -> list[tuple[Path, Path]]:
    """Degraded and clean files that belong together, by file stem.

    Raises:
        PairError: a degraded photo has no clean one.
    """
    if degraded.is_file() and clean.is_file():
        return [(degraded, clean)]
    truth = {source.path.stem: source.path for source in find_photos([clean])}
    found = [source.path for source in find_photos([degraded])]
    for path in found:
        if path.stem not in truth:
            raise PairError(f"{path}: there is no photo named {path.stem} in {clean}")
    return [(path, truth[path.stem]) for path in found]


def eight_bit_rgb(path: Path) -> Array:
    """The pixels of a photo as ``(h, w, 3)`` uint8."""
    return to_rgb(to_8_bits(read_photo(path).pixels))


def scores(picture: Array, clean: Array) -> dict[str, float]:
    """PSNR and SSIM on RGB and PSNR on luma, of 8-bit pictures."""
    from lir_model import metrics

    return {
        "psnr": metrics.psnr(picture, clean),
        "ssim": metrics.ssim(picture, clean),
        "psnr_y": metrics.psnr_y(picture, clean),
    }


def evaluate(degraded: Path, clean: Path, task: str, pipeline: Pipeline, recipe: Recipe) -> dict[str, Any]:
    """Restores every degraded photo and scores it: ``{"pictures": […], "mean": {"input": …, "result": …}}``.

    Raises:
        LIRError: photos that do not pair up or cannot be read or restored.
    """
    pictures: list[dict[str, Any]] = []
    for degraded_path, clean_path in pairs(degraded, clean):
        before, truth = eight_bit_rgb(degraded_path), eight_bit_rgb(clean_path)
        if before.shape != truth.shape:
            raise PairError(f"{degraded_path}: is not of the size of {clean_path}")
        start = time.monotonic()
        after = pipeline.run(before, recipe).at(recipe.steps[-1].strength)
        seconds = time.monotonic() - start
        pictures.append(
            {
                "picture": degraded_path.stem,
                "input": scores(before, truth),
                "result": scores(after, truth),
                "seconds": round(seconds, 3),
            }
        )
    mean = {
        side: {key: float(np.mean([p[side][key] for p in pictures])) for key in ("psnr", "ssim", "psnr_y")}
        for side in ("input", "result")
    }
    return {"task": task, "pictures": pictures, "mean": mean}


def _finite(value: object) -> object:
    """JSON has no infinity: the PSNR of identical pictures becomes null."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each picture and the mean, or JSON."""
    pipeline = Pipeline(
        device=arguments.device,
        precision=arguments.precision,
        tile=arguments.tile,
        weights=arguments.weights,
        on_notice=lambda text: print(text, file=sys.stderr),
    )
    recipe = Recipe((Step(arguments.task),), arguments.model)
    result = evaluate(arguments.degraded, arguments.clean, arguments.task, pipeline, recipe)
    if arguments.json:
        print(json.dumps(_finite(result), indent=2, ensure_ascii=False))
        return 0
    print(f"{'picture':32} {'input':>22}   {'result':>22}\n{'':32} {_HEADS}   {_HEADS}")
    for picture in result["pictures"]:
        print(f"{picture['picture'][:32]:32} {_row(picture['input'])}   {_row(picture['result'])}")
    print(f"{'mean':32} {_row(result['mean']['input'])}   {_row(result['mean']['result'])}")
    return 0


_HEADS = f"{'PSNR':>6} {'SSIM':>7} {'PSNR-Y':>7}"


def _row(values: dict[str, float]) -> str:
    return f"{values['psnr']:6.2f} {values['ssim']:7.4f} {values['psnr_y']:7.2f}"
