"""``lir bench``: how fast the networks are on this machine, and how much memory they take."""

from __future__ import annotations

import argparse
import multiprocessing
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np

from lir_app import console
from lir_app.memory import peak_memory
from lir_app.subcommands import options
from lir_model import catalogue
from lir_model.messages import Message
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_model.devices import Precision
    from lir_model.tasks import Size

HELP = Message("measure seconds per megapixel and memory on this machine")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "--device", default="auto", help=Message("auto, or a device that lir devices lists (default: auto)")
    )
    parser.add_argument(
        "--megapixels",
        type=options.number(0.01, 500),
        nargs="+",
        default=[1.0],
        help=Message("sizes of photo (default: 1)"),
    )
    parser.add_argument("--json", action="store_true")


def _measure(size: Size, precision: Precision, device: str, megapixels: float) -> dict[str, Any]:
    import torch

    from lir_model.restorer import Restorer

    task = next(name for name in TASKS if size in catalogue.available(name))
    restorer = Restorer(task, size, device=device, precision=precision)
    width = round((megapixels * 1e6 * 1.5) ** 0.5)
    photo = np.random.default_rng(0).integers(0, 256, (round(width / 1.5), width, 3), dtype=np.uint8)
    restorer(photo[:256, :256])  # the first run allocates and tunes
    before = peak_memory()
    start = time.perf_counter()
    restorer(photo)
    seconds = time.perf_counter() - start
    peak = peak_memory()
    on_gpu = torch.device(restorer.device.name).type == "cuda"
    return {
        "model": size,
        "precision": precision,
        "device": restorer.device.title,
        "megapixels": photo.shape[0] * photo.shape[1] / 1e6,
        "seconds_per_megapixel": seconds / (photo.shape[0] * photo.shape[1] / 1e6),
        "peak_memory_mb": None if peak is None else peak / 2**20,
        "grown_memory_mb": None if peak is None or before is None else (peak - before) / 2**20,
        "gpu_memory_mb": torch.cuda.max_memory_allocated() / 2**20 if on_gpu else None,
    }


def _line(row: dict[str, Any]) -> Message:
    peak = row["peak_memory_mb"]
    return Message(
        "{size:5} {precision:9} {megapixels:6.1f} megapixels {each:8.2f} s/megapixel {memory}  {device}",
        size=row["model"],
        precision=row["precision"],
        megapixels=row["megapixels"],
        each=row["seconds_per_megapixel"],
        memory="" if peak is None else Message("{peak:8.0f} MB at most", peak=peak),
        device=row["device"],
    )


def run(arguments: argparse.Namespace) -> int:
    """Runs each size in each precision worth taking here, each in a process of its own with its own peak of memory."""
    from lir_model import device_check, devices

    precisions = devices.precisions(device_check.choose(arguments.device))
    context = multiprocessing.get_context("spawn")
    sizes = sorted({size for name in TASKS for size in catalogue.available(name)}, reverse=True)
    rows = []
    for size in sizes:
        for precision in precisions:
            for megapixels in arguments.megapixels:
                with ProcessPoolExecutor(1, context, signal.signal, (signal.SIGINT, signal.SIG_DFL)) as process:
                    row = process.submit(_measure, size, precision, arguments.device, megapixels).result()
                rows.append(row)
                if not arguments.json:
                    console.say(_line(row))
    if arguments.json:
        console.say_json(rows, indent=2)
    return 0
