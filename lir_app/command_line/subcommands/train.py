"""``lir train``: weights from your own clean pictures."""

from __future__ import annotations

import argparse
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from lir_app.command_line import console, options
from lir_app.language import translated
from lir_model.diagnosis import DIAGNOSIS
from lir_model.messages import Message
from lir_model.network_size import Size
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_model.training.train import Report

HELP = Message("train weights on a folder of clean photos")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "--task",
        choices=(*TASKS, DIAGNOSIS),
        required=True,
        help=Message("{name} tells what ails a photo (lir suggest)", name=DIAGNOSIS),
    )
    parser.add_argument(
        "--model", choices=get_args(Size), default="fast", help=Message("size of network (default: fast)")
    )
    parser.add_argument(
        "--data", type=options.path, required=True, metavar="DIR", help=Message("clean photos to learn from")
    )
    parser.add_argument(
        "--held-out",
        type=options.path,
        metavar="DIR",
        help=Message("clean photos to score on (default: every 16th of --data)"),
    )
    parser.add_argument(
        "--minutes",
        type=options.number(0.01, 60 * 24 * 365),
        required=True,
        help=Message("wall-clock length of the run"),
    )
    parser.add_argument(
        "--init",
        type=options.path,
        metavar="WEIGHTS",
        help=Message("start from these weights; those of fast start best too"),
    )
    parser.add_argument("--resume", type=options.path, metavar="DIR", help=Message("continue the run in this folder"))
    parser.add_argument(
        "-o",
        "--output",
        type=options.path,
        metavar="DIR",
        help=Message("folder of a new run (default: runs/TASK-MODEL)"),
    )
    options.add_device(parser)
    parser.add_argument(
        "--threads", type=options.whole_number(1, 4096), help=Message("CPU threads (default: as many as cores)")
    )
    parser.add_argument(
        "--batch",
        type=options.whole_number(1, 4096),
        default=4,
        help=Message("crops in a step, of the first side (default: 4)"),
    )
    parser.add_argument(
        "--crops",
        type=options.whole_number(1, 65536),
        nargs="+",
        metavar="SIDE",
        help=Message("sides of the crops, one after the other through the run (default: what suits the task)"),
    )
    parser.add_argument(
        "--grain",
        type=options.number(0, 255),
        metavar="SIGMA",
        help=Message("leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail"),
    )
    parser.add_argument(
        "--enlarged",
        type=options.number(0, 1),
        default=0.6,
        metavar="SHARE",
        help=Message("share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)"),
    )
    parser.add_argument(
        "--drawn",
        type=options.number(0, 1),
        default=0.25,
        metavar="SHARE",
        help=Message(
            "share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)"
        ),
    )
    parser.add_argument(
        "--untouched",
        type=options.number(0, 1),
        default=0.1,
        metavar="SHARE",
        help=Message("share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)"),
    )
    parser.add_argument(
        "--rate", type=options.number(0, 1), default=1e-3, help=Message("peak learning rate (default: 0.001)")
    )
    options.add_seed(parser, Message("the same seed draws the same examples (default: 0)"))


def _show(report: Report, about_score: str) -> None:
    score = "" if report.score is None else Message(", {score}", score=translated(about_score).format(report.score))
    console.say(
        Message(
            "step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left",
            step=report.step,
            loss=report.loss,
            rate=report.rate,
            score=score,
            minutes=report.seconds_left / 60,
        )
    )


def _commit() -> str | None:
    """The commit of the source tree that this runs from, or None outside of one."""
    here = Path(__file__).parent
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, text=True, check=False)
    return found.stdout.strip() or None if found.returncode == 0 else None


def run(arguments: argparse.Namespace) -> int:
    """Trains until the minutes are over and writes the averaged weights with their card."""
    import torch

    from lir_app.command_line import training_setup
    from lir_model.training.train import Schedule, Training
    from lir_model.weights.files import save as save_weights

    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    diagnosis = arguments.task == DIAGNOSIS
    name = DIAGNOSIS if diagnosis else f"{arguments.task}-{arguments.model}"
    folder: Path = arguments.resume or arguments.output or Path("runs") / name
    if arguments.resume is None and (folder / "checkpoint.pt").exists():
        raise training_setup.TrainingError(
            "{folder}: holds a run already; continue it by --resume {folder}, or name another by -o", folder=folder
        )
    if arguments.resume is not None and not (folder / "checkpoint.pt").exists():
        raise training_setup.TrainingError("{folder}: holds no run that could be continued", folder=folder)
    setup = training_setup.diagnosing(arguments, folder) if diagnosis else training_setup.restoring(arguments)
    schedule = Schedule(arguments.minutes, arguments.rate, seed=arguments.seed)
    training = Training(schedule, setup.objective, folder, name)
    training.run(lambda report: _show(report, setup.objective.about_score))
    card = {
        **setup.card,
        "steps": training.step,
        "pixels": training.pixels,
        "device": str(setup.objective.device),
        "date": date.today().isoformat(),
        "commit": _commit(),
    }
    target = folder / f"{name}.safetensors"
    save_weights(training.average.state_dict(), card, target)
    console.say(Message("{target}: try it by {command}", target=target, command=setup.trial.format(target)))
    return 0
