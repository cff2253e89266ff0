"""``lir degrade``: makes a clean photo noisy, rainy, hazy or blurred, for tests and demonstrations."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lir_app.batch import GivenName, Namer, Source, write_result
from lir_app.command_line import console, options
from lir_app.photo import PhotoError, SaveOptions, check_target, format_named, read_photo
from lir_model.messages import Message
from lir_model.pixels import Array, store, to_rgb
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from torch import Generator, Tensor

HELP = Message("add noise, rain, haze or blur to a clean photo")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("input", type=options.path, metavar="INPUT", help=Message("a clean photo"))
    kinds = tuple(dict.fromkeys(task.degradation for task in TASKS.values()))
    parser.add_argument("--kind", choices=kinds, required=True, help=Message("what is put into it"))
    parser.add_argument(
        "--level", type=options.number(0, 100), default=50.0, metavar="0-100", help=Message("how much (default: 50)")
    )
    parser.add_argument(
        "--white",
        type=options.number(0, 255),
        metavar="SIGMA",
        help=Message("instead of the noise of cameras plain white noise, of this many of 255 levels"),
    )
    options.add_seed(parser, Message("the same seed degrades the same way (default: 0)"))
    parser.add_argument(
        "-o", "--output", type=options.path, required=True, metavar="OUT", help=Message("the file to write")
    )
    options.add_conflict(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the degraded photo with the depth and profile of the clean one; grey if the clean one is grey."""
    if arguments.white is not None and arguments.kind != "noise":
        console.complain(Message("--white is a kind of noise: it goes with --kind noise"))
        return 2
    try:
        save = SaveOptions(format=format_named(arguments.output).name)
    except PhotoError as error:
        console.complain(error.message)
        return 2
    source = Source(arguments.input, arguments.input.parent)
    namer = Namer(GivenName(arguments.output, source), arguments.on_conflict)
    target = namer.target(source, arguments.output.suffix)
    stored = None if target is None else _stored(arguments, source, target, namer, save)
    if stored is None:
        console.say(Message("{output}: skipped, it is there", output=arguments.output))
        return 0
    target, left_out = stored
    for warning in left_out:
        console.note(Message("{about}: {text}", about=target, text=warning))
    console.say(f"{arguments.input} -> {target}")
    return 0


def _stored(
    arguments: argparse.Namespace, source: Source, target: Path, namer: Namer, save: SaveOptions
) -> tuple[Path, tuple[str, ...]] | None:
    """Reads, degrades and writes the photo; returns what ``write_result`` does."""
    photo = read_photo(source.path)
    for warning in photo.warnings:
        console.note(Message("{about}: {text}", about=source.path, text=warning))
    check_target(photo, target, save)
    return write_result(photo.with_pixels(_degraded(photo.pixels, arguments)), source, target, namer, save)


def _degraded(pixels: Array, arguments: argparse.Namespace) -> Array:
    import torch

    from lir_model.tensors import to_tensor

    clean = to_tensor(to_rgb(pixels)[None])
    changed = _changed(clean, torch.Generator().manual_seed(arguments.seed), arguments)
    values = changed[0].permute(1, 2, 0).numpy()
    if pixels.ndim == 2:
        # One channel, because noise would partly cancel out in the mean of all.
        values = to_rgb(values[..., 1])
    result = np.empty_like(pixels)
    store(values, result)
    return result


def _changed(clean: Tensor, generator: Generator, arguments: argparse.Namespace) -> Tensor:
    import torch

    from lir_model.degrade import DEGRADATIONS
    from lir_model.degrade.noise import white_noise

    if arguments.white is None:
        return DEGRADATIONS[arguments.kind](clean, generator, arguments.level)
    return white_noise(clean, generator, torch.full((1, 1, 1, 1), arguments.white / 255))
