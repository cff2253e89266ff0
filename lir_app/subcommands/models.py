"""``lir models``: the weights that ship, with their cards."""

from __future__ import annotations

import argparse
import json

from lir_model import catalogue
from lir_model.tasks import TASKS

HELP = "list the trained weights"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--json", action="store_true", help="print the model cards as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each weights file, or all cards."""
    cards = [catalogue.card(task, size) for task in TASKS for size in catalogue.available(task)]
    if arguments.json:
        print(json.dumps(cards, indent=2, ensure_ascii=False))
        return 0
    for card in cards:
        print(f"{card['task']:8} {card['size']:5} {card['parameters']:>9,} parameters, trained {card['date']}")
    return 0
