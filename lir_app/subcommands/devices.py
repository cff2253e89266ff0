"""``lir devices``: where networks can run on this machine."""

from __future__ import annotations

import argparse

from lir_app import console

HELP = "list the devices networks can run on"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Takes no arguments."""


def run(_: argparse.Namespace) -> int:
    """Prints a line for each device, the one taken by itself marked."""
    from lir_model import devices  # brings PyTorch, for which `lir --help` need not wait

    automatic = devices.choose()
    for device in devices.devices():
        console.say(f"{device.name:8} {device.title}{'  (automatic choice)' if device == automatic else ''}")
    return 0
