"""``lir import-weights``: a published checkpoint becomes a weights file."""

from __future__ import annotations

import argparse

from lir_app.batch import GivenName, Namer, Source
from lir_app.command_line import console, options
from lir_model.messages import Message

HELP = Message("turn a published LIR checkpoint (.pth) into a weights file")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "checkpoint", type=options.path, metavar="FILE.pth", help=Message("a checkpoint of the authors of LIR")
    )
    options.add_task(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=options.path,
        required=True,
        metavar="OUT.safetensors",
        help=Message("the weights file to write"),
    )
    options.add_conflict(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the weights file and says how to use it."""
    from lir_model.weights.files import make_card, save
    from lir_model.weights.published import read_published
    from lir_model.weights.sizes import size_of

    if arguments.output.suffix.lower() != ".safetensors":
        console.complain(Message("{output}: the name of a weights file ends in .safetensors", output=arguments.output))
        return 2
    source = Source(arguments.checkpoint, arguments.checkpoint.parent)
    target = Namer(GivenName(arguments.output, source), arguments.on_conflict).target(source, arguments.output.suffix)
    if target is None:
        console.say(Message("{output}: skipped, it is there", output=arguments.output))
        return 0
    parameters = read_published(arguments.checkpoint)
    card = make_card(arguments.task, size_of(parameters), source=arguments.checkpoint.name)
    save(parameters, card, target)
    console.say(f"{arguments.checkpoint} -> {target}")
    console.say(
        Message("Use it: lir restore PHOTO --task {task} --weights {target}", task=arguments.task, target=target)
    )
    return 0
