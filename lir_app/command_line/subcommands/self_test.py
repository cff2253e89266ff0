"""``lir self-test``: whether this installation works."""

from __future__ import annotations

import argparse

from lir_app import self_test
from lir_app.command_line import console
from lir_model.messages import Message

HELP = Message("load all weights, restore the sample photos, and check what they gain")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Takes no arguments."""


def run(_: argparse.Namespace) -> int:
    """Prints a line for each network.

    Raises:
        SelfTestError: something does not work.
    """
    self_test.run(console.say)
    console.say(Message("Everything works."))
    return 0
