"""``lir devices``: where networks can run on this machine."""

from __future__ import annotations

import argparse

from lir_app import console

HELP = "list the devices networks can run on"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Takes no arguments."""


def run(_: argparse.Namespace) -> int:
    """Prints a line for each device: the one taken by itself is marked, and why one is not used is said."""
    from lir_model import device_check, devices  # bring PyTorch, for which `lir --help` need not wait

    automatic = device_check.choose()
    for device in devices.devices():
        reason = device_check.reason_against(device)
        mark = "  (automatic choice)" if device == automatic else "" if reason is None else f"  (not used: {reason})"
        console.say(f"{device.name:8} {device.title}{mark}")
    return 0
