"""``lir devices``: where networks can run on this machine."""

from __future__ import annotations

import argparse

from lir_app.command_line import console
from lir_model.messages import Message

HELP = Message("list the devices networks can run on")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Takes no arguments."""


def run(_: argparse.Namespace) -> int:
    """Prints a line for each device: which one ``auto`` takes, and why one is not used."""
    from lir_model.running import device_check, devices  # bring PyTorch, for which `lir --help` need not wait

    automatic = device_check.choose()
    for device in devices.devices():
        reason = device_check.reason_against(device)
        line = Message("{name:8} {title}", name=device.name, title=device.title)
        if device == automatic:
            line = Message("{line}  (automatic choice)", line=line)
        elif reason is not None:
            line = Message("{line}  (not used: {reason})", line=line, reason=reason)
        console.say(line)
    return 0
