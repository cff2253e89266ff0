"""``lir bench``: time per photo from file to file, how well the time is predicted, and memory.

Each task first restores a small photo. From the time of its steps, the time for a photo of the wanted size is
predicted. Then that photo is restored, and both times are printed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from lir_app.command_line import console, options
from lir_app.machine.peak_memory import peak_memory
from lir_app.photo import Photo, SaveOptions, write_photo
from lir_app.photo.reading import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.messages import Message
from lir_model.region import Region
from lir_model.resources import resources
from lir_model.tasks import TASKS
from lir_model.weights import catalogue

if TYPE_CHECKING:
    from lir_model.network_size import Size
    from lir_model.pixels import Array
    from lir_model.progress import Progress
    from lir_model.running.devices import Precision

HELP = Message("measure seconds per megapixel and memory on this machine")
_SMALL: Final = 0.5
"""Megapixels per core of the photo that is restored first: chosen, two tiles per core, so that all cores work."""
_EARLY: Final = 0.1
"""Share of the work after which the predicted time is recorded."""


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    options.add_device(parser)
    parser.add_argument(
        "--megapixels",
        type=options.number(0.01, 500),
        nargs="+",
        default=[1.0],
        help=Message("sizes of photo (default: 1)"),
    )
    parser.add_argument(
        "--task",
        choices=tuple(TASKS),
        nargs="+",
        default=list(TASKS),
        help=Message("what is measured (default: all tasks)"),
    )
    parser.add_argument("--json", action="store_true", help=Message("print the times as JSON"))


def _picture(task: str, megapixels: float) -> Array:
    """The sample photo of a task (of another, where it has none), repeated to 3:2 and this size: what really has to be
    restored, for a photo in which no kernel is found is done sooner."""
    samples = resources() / "samples"
    files = (samples / TASKS[each].sample for each in (task, *TASKS))
    part = read_photo(next(file for file in files if file.exists())).pixels
    width = round((megapixels * 1e6 * 1.5) ** 0.5)
    height = round(width / 1.5)
    repeats = (-(-height // part.shape[0]), -(-width // part.shape[1]), 1)
    return np.ascontiguousarray(np.tile(part, repeats)[:height, :width])


@dataclass(frozen=True)
class _Taken:
    """Times of one photo.

    Attributes:
        restoring: seconds of the restoration alone.
        whole: seconds from file to file, with the network loaded.
        early: seconds that the restoration was predicted to take, after a tenth of the work.
    """

    restoring: float
    whole: float
    early: float


def _from_file_to_file(pipeline: Pipeline, recipe: Recipe, source: Path) -> _Taken:
    begun = time.perf_counter()
    photo = read_photo(source)
    start = time.perf_counter()
    early: list[float] = []

    def note(progress: Progress) -> None:
        if progress.fraction >= _EARLY and progress.seconds_left is not None and not early:
            early.append(time.perf_counter() - start + progress.seconds_left)

    outcome = pipeline.run(photo.pixels, recipe, on_progress=note)
    restoring = time.perf_counter() - start
    write_photo(photo.with_pixels(outcome.at(recipe.blending)), source.with_name("result.jpg"), SaveOptions("jpeg"))
    return _Taken(restoring, time.perf_counter() - begun, early[0] if early else restoring)


def in_a_process_of_its_own(
    tasks: tuple[str, ...], size: Size, precision: Precision, device: str, megapixels: float
) -> dict[str, Any]:
    """What a photo of this size takes and what was foretold, in seconds, and its memory: a row of ``--json``.

    The tasks are done one after the other; the photo is the sample of the first.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, context, signal.signal, (signal.SIGINT, signal.SIG_DFL)) as process:
        return process.submit(_measure, tasks, size, precision, device, megapixels).result()


def _measure(
    tasks: tuple[str, ...], size: Size, precision: Precision, device: str, megapixels: float
) -> dict[str, Any]:
    import torch

    from lir_model.running.parallel import cores

    pipeline = Pipeline(device=device, precision=precision)
    recipe = Recipe(tuple(map(Step, tasks)), size)
    restorers = [pipeline.restorer(task, size) for task in tasks]
    picture = _picture(tasks[0], megapixels)
    # Mirrored, so that it is another photo: what was found out about the one must not be known of the other.
    small = np.ascontiguousarray(_picture(tasks[0], _SMALL * max(2, cores()))[:, ::-1])
    with TemporaryDirectory() as folder:
        for pixels, name in ((small, "small.jpg"), (picture, "photo.jpg")):
            write_photo(Photo(Path(name), "jpeg", pixels), Path(folder) / name, SaveOptions("jpeg"))
        # The first run allocates, and tunes for each shape of tile and scene: of it nothing is learned.
        for restorer in restorers:
            restorer.run(np.ascontiguousarray(small[::-1]))
        first = _from_file_to_file(pipeline, recipe, Path(folder) / "small.jpg")
        expected = pipeline.expected(recipe, Region.whole(picture)) or 0.0
        filing = (first.whole - first.restoring) * picture.size / small.size
        before = peak_memory()
        taken = _from_file_to_file(pipeline, recipe, Path(folder) / "photo.jpg")
    peak = peak_memory()
    device_used = restorers[-1].device
    on_gpu = torch.device(device_used.name).type == "cuda"
    sized = picture.shape[0] * picture.shape[1] / 1e6
    return {
        "task": "+".join(tasks),
        "model": size,
        "precision": precision,
        "device": device_used.title,
        "megapixels": sized,
        "seconds": taken.whole,
        "expected_seconds": expected + filing,
        "expected_seconds_after_a_tenth": taken.early + taken.whole - taken.restoring,
        "seconds_per_megapixel": taken.whole / sized,
        "peak_memory_mb": None if peak is None else peak / 2**20,
        "grown_memory_mb": None if peak is None or before is None else (peak - before) / 2**20,
        "gpu_memory_mb": torch.cuda.max_memory_allocated() / 2**20 if on_gpu else None,
    }


def run(arguments: argparse.Namespace) -> int:
    """Measures each task in each size and useful precision, each in a process of its own, for its own peak of
    memory."""
    from lir_model.running import device_check, devices

    precisions = devices.precisions(device_check.choose(arguments.device))
    rows = []
    for task in arguments.task:
        for size in catalogue.available(task):
            for precision in precisions:
                for megapixels in arguments.megapixels:
                    row = in_a_process_of_its_own((task,), size, precision, arguments.device, megapixels)
                    rows.append(row)
                    if not arguments.json:
                        console.say(_line(row))
    if arguments.json:
        console.say_json(rows, indent=2)
    return 0


def _line(row: dict[str, Any]) -> Message:
    peak = row["peak_memory_mb"]
    return Message(
        "{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, "
        "after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}",
        task=row["task"],
        size=row["model"],
        precision=row["precision"],
        megapixels=row["megapixels"],
        seconds=row["seconds"],
        expected=row["expected_seconds"],
        early=row["expected_seconds_after_a_tenth"],
        each=row["seconds_per_megapixel"],
        memory="" if peak is None else Message("{peak:8.0f} MB at most", peak=peak),
        device=row["device"],
    )
