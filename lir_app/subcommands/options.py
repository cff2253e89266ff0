"""Arguments that several subcommands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from lir_app.recipe import RecipeError, Step
from lir_model.tasks import TASKS


def step(text: str) -> Step:
    """Reads ``denoise:70`` for argparse."""
    try:
        return Step.parse(text)
    except RecipeError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def tile(text: str) -> str | int:
    """Reads ``auto``, ``whole`` or a side in pixels for argparse."""
    if text in ("auto", "whole"):
        return text
    if text.isdigit() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is neither auto, whole nor a side in pixels")


def add_model(parser: argparse.ArgumentParser) -> None:
    """Declares which network runs and how."""
    parser.add_argument(
        "--model", choices=("fast", "best"), help="size of network (default: best where the task has it)"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: auto)")
    parser.add_argument(
        "--precision", choices=("auto", "float32", "bfloat16", "float16"), default="auto", help="(default: auto)"
    )
    parser.add_argument("--tile", type=tile, default="auto", metavar="auto|whole|N", help="side of a tile in pixels")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="a weights file instead of the one that ships")


def add_task(parser: argparse.ArgumentParser) -> None:
    """Declares one task without a strength."""
    parser.add_argument("--task", choices=tuple(TASKS), required=True)
