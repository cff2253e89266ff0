"""``lir import-weights``: a published checkpoint becomes a weights file."""

from __future__ import annotations

import argparse
from pathlib import Path

from lir_app.subcommands import options

HELP = "turn a published LIR checkpoint (.pth) into a weights file"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("checkpoint", type=Path, metavar="FILE.pth")
    options.add_task(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.safetensors")


def run(arguments: argparse.Namespace) -> int:
    """Writes the weights file and says how to use it."""
    from lir_model.checkpoint import read_published, size_of
    from lir_model.weights import make_card, save

    parameters = read_published(arguments.checkpoint)
    card = make_card(arguments.task, size_of(parameters), source=arguments.checkpoint.name)
    save(parameters, card, arguments.output)
    print(f"{arguments.checkpoint} -> {arguments.output}")
    print(f"Use it: lir restore PHOTO --task {arguments.task} --weights {arguments.output}")
    return 0
