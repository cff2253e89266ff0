"""``lir train``: weights from your own clean pictures."""

from __future__ import annotations

import argparse
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lir_app import console, faults
from lir_app.batch import find_photos
from lir_app.photo import read_photo
from lir_app.subcommands import options
from lir_model.errors import LIRError, WeightsError
from lir_model.pixels import to_8_bits, to_rgb
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from torch import Tensor

    from lir_model.training.train import Report

HELP = "train weights on a folder of clean photos"


class TrainingError(LIRError):
    """Training cannot start from what was given."""


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    options.add_task(parser)
    parser.add_argument("--model", choices=("fast", "best"), default="fast")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="clean photos to learn from")
    parser.add_argument(
        "--held-out", type=Path, metavar="DIR", help="clean photos to score on (default: every 16th of --data)"
    )
    parser.add_argument(
        "--minutes", type=options.number(0, 60 * 24 * 365), required=True, help="wall-clock length of the run"
    )
    parser.add_argument(
        "--init", type=Path, metavar="WEIGHTS", help="start from these weights; those of fast start best too"
    )
    parser.add_argument("--resume", type=Path, metavar="DIR", help="continue the run in this folder")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="folder of a new run (default: runs/TASK-MODEL)"
    )
    parser.add_argument("--device", default="auto", help="auto, or a device that lir devices lists (default: auto)")
    parser.add_argument("--threads", type=options.whole_number(1, 4096), help="CPU threads (default: as many as cores)")
    parser.add_argument(
        "--batch", type=options.whole_number(1, 4096), default=4, help="crops in a step, of the first side (default: 4)"
    )
    parser.add_argument(
        "--crops",
        type=int,
        nargs="+",
        metavar="SIDE",
        help="sides of the crops, one after the other through the run (default: what suits the task)",
    )
    parser.add_argument(
        "--grain",
        type=options.number(0, 255),
        metavar="SIGMA",
        help="leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail",
    )
    parser.add_argument(
        "--enlarged",
        type=options.number(0, 1),
        default=0.6,
        metavar="SHARE",
        help="share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)",
    )
    parser.add_argument(
        "--drawn",
        type=options.number(0, 1),
        default=0.25,
        metavar="SHARE",
        help="share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)",
    )
    parser.add_argument(
        "--untouched",
        type=options.number(0, 1),
        default=0.1,
        metavar="SHARE",
        help="share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)",
    )
    parser.add_argument("--rate", type=options.number(0, 1), default=1e-3, help="peak learning rate (default: 0.001)")
    parser.add_argument("--seed", type=int, default=0)


def _pictures(folder: Path, least: int, longest: int | None, most_grain: float | None = None) -> list[Tensor]:
    import torch
    import torch.nn.functional as F

    from lir_model.training.grain import grain

    pictures = []
    for source in find_photos([folder], recursive=True):
        try:
            pixels = to_rgb(to_8_bits(read_photo(source.path).pixels))
        except Exception as error:
            console.note(f"left out: {faults.sentence(error, source.path)}")
            continue
        if min(pixels.shape[:2]) < least:
            console.note(f"{source.path}: left out, it is smaller than {least} pixels")
            continue
        if most_grain is not None and (found := grain(pixels)) > most_grain:
            console.note(f"{source.path}: left out, its own noise is {found:.2f} of 255")
            continue
        picture = torch.from_numpy(pixels.transpose(2, 0, 1).copy())
        if longest is not None and longest < max(pixels.shape[:2]):
            scale = longest / max(pixels.shape[:2])
            small = F.interpolate(picture[None].float(), scale_factor=scale, mode="bilinear", antialias=True)
            picture = small[0].round().to(torch.uint8)
        pictures.append(picture)
    if not pictures:
        wanted = "" if most_grain is None else f" with noise of at most {most_grain:g} of 255 (--grain)"
        raise TrainingError(f"{folder}: there is no photo of at least {least} x {least} pixels{wanted}")
    return pictures


def _show(report: Report) -> None:
    score = f", {report.score:.2f} dB" if report.score is not None else ""
    console.say(
        f"step {report.step}, loss {report.loss:.5f}, rate {report.rate:.2e}{score}, "
        f"{report.seconds_left / 60:.1f} minutes left"
    )


def _commit() -> str | None:
    """The commit of the source tree this runs from, if it is one."""
    here = Path(__file__).parent
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, text=True, check=False)
    return found.stdout.strip() or None if found.returncode == 0 else None


def run(arguments: argparse.Namespace) -> int:
    """Trains until the minutes are over and writes the averaged weights with their card."""
    import torch

    from lir_model import trust, weights
    from lir_model.network import SIDES, SIZES
    from lir_model.training.growth import grow
    from lir_model.training.sources import Shares
    from lir_model.training.train import Training, TrainingPlan, held_out_score

    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    task = TASKS[arguments.task]
    lesson = task.method().lesson
    crops = tuple(arguments.crops or lesson.sides)
    if not all(SIDES.accepts(crop) for crop in crops):
        raise TrainingError(f"--crops: sides are multiples of {SIDES.multiple} from {SIDES.smallest} on")
    plan = TrainingPlan(
        kind=lesson.degradation,
        size=arguments.model,
        minutes=arguments.minutes,
        batch=arguments.batch,
        crops=crops,
        margin=lesson.margin,
        untouched=arguments.untouched,
        rate=arguments.rate,
        seed=arguments.seed,
    )
    device = torch.device(trust.choose(arguments.device).name)
    shares = Shares(arguments.enlarged, arguments.drawn)
    least = max(crops) + 2 * lesson.margin
    pictures = [p.to(device) for p in _pictures(arguments.data, least, lesson.longest, arguments.grain)]
    if arguments.held_out is not None:
        held_out = [p.to(device) for p in _pictures(arguments.held_out, least, lesson.longest)]
    else:
        held_out, pictures = pictures[::16], [p for i, p in enumerate(pictures) if i % 16] or pictures
    start: dict[str, Any] | None = None
    if arguments.init is not None:
        smaller = weights.load_file(arguments.init)[0]
        try:
            start = grow(smaller.state_dict(), smaller.config, SIZES[plan.size])
        except WeightsError as error:
            raise TrainingError(f"{arguments.init}: {error}") from error
    folder: Path = arguments.resume or arguments.output or Path("runs") / f"{task.name}-{arguments.model}"
    if arguments.resume is None and (folder / "checkpoint.pt").exists():
        raise TrainingError(f"{folder}: holds a run already; continue it by --resume {folder}, or name another by -o")
    if arguments.resume is not None and not (folder / "checkpoint.pt").exists():
        raise TrainingError(f"{folder}: holds no run that could be continued")
    source = lesson.source(pictures, shares)
    training = Training(plan, source, folder, start)
    training.run(held_out_score(lesson.source(held_out, shares), plan), _show)
    card = weights.make_card(
        task.name,
        plan.size,
        data=f"{len(pictures)} photos; {source.about}",
        degradations=f"lir_model.degrade, {lesson.degradation}; {plan.untouched:.0%} of the crops stay clean",
        steps=training.step,
        pixels=training.pixels,
        device=str(device),
        date=date.today().isoformat(),
        commit=_commit(),
    )
    target = folder / f"{task.name}-{plan.size}.safetensors"
    weights.save(training.average.state_dict(), card, target)
    console.say(f"{target}: try it by lir restore PHOTO --task {task.name} --weights {target}")
    return 0
