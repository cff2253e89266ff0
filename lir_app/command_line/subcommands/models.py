"""``lir models``: the weights that ship, with their cards."""

from __future__ import annotations

import argparse

from lir_app.command_line import console
from lir_model.messages import Message
from lir_model.tasks import TASKS
from lir_model.weights import catalogue

HELP = Message("list the trained weights")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--json", action="store_true", help=Message("print the model cards as JSON"))


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each weights file, with ``?`` for what its card lacks, or all cards as JSON."""
    cards = [catalogue.card(task, size) for task in TASKS for size in catalogue.available(task)]
    cards.append(catalogue.diagnosis_card())
    if arguments.json:
        console.say_json(cards, indent=2)
        return 0
    for card in cards:
        parameters = card.get("parameters")
        console.say(
            Message(
                "{what} {parameters:>9} parameters, trained {date}",
                what=f"{card['task']:9} {card.get('size', ''):5}",
                parameters=f"{parameters:,}" if isinstance(parameters, int) else "?",
                date=card.get("date", "?"),
            )
        )
    return 0
