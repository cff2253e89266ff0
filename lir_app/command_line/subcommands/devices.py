"""``lir devices``: where networks can run on this machine."""

from __future__ import annotations

import argparse

from lir_app.command_line import console
from lir_model.messages import Message

HELP = Message("list the devices networks can run on")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--json", action="store_true", help=Message("print the devices as JSON"))


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each device: which one ``auto`` takes, and why one is not used; or the same as JSON."""
    from lir_model.running import device_check, devices  # bring PyTorch, for which `lir --help` need not wait

    automatic = device_check.choose()
    found = [(device, device_check.reason_against(device)) for device in devices.devices()]
    if arguments.json:
        rows = [
            {"name": device.name, "title": device.title, "automatic": device == automatic, "reason_against": reason}
            for device, reason in found
        ]
        console.say_json(rows, indent=2)
        return 0
    for device, reason in found:
        line = Message("{name:8} {title}", name=device.name, title=device.title)
        if device == automatic:
            line = Message("{line}  (automatic choice)", line=line)
        elif reason is not None:
            line = Message("{line}  (not used: {reason})", line=line, reason=reason)
        console.say(line)
    return 0
