"""The devices and weights of this machine, found once PyTorch is imported, which this does."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lir_app.torch_import import without_collecting
from lir_app.ui.work.threads.job import JobContext
from lir_model.tasks import TASKS, Size

if TYPE_CHECKING:
    from lir_model.running.devices import Device


@dataclass(frozen=True)
class Machine:
    """The devices and weights on this machine.

    Attributes:
        devices: all devices that are trusted, best first.
        automatic: the device that is used where none is chosen.
        cards: the model card of each task and size with weights; without a card, only task and size.
        refused: title of each device that is not trusted, and why.
    """

    devices: tuple[Device, ...]
    automatic: Device
    cards: dict[tuple[str, Size], dict[str, Any]]
    refused: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Prepare:
    """Import PyTorch, and find devices and weights."""

    def run(self, context: JobContext) -> Machine:  # noqa: ARG002
        with without_collecting():
            from lir_model.running import device_check, devices
            from lir_model.weights import catalogue

        cards = {(task, size): catalogue.card(task, size) for task in TASKS for size in catalogue.available(task)}
        found = devices.devices()
        reasons = {device: device_check.reason_against(device) for device in found}
        usable = tuple(device for device in found if reasons[device] is None)
        refused = tuple((device.title, reason) for device, reason in reasons.items() if reason is not None)
        # What PyTorch made when it was imported stays. Looking through it for garbage again and again would stop the
        # window for 0.16 s each time (measured).
        gc.freeze()
        return Machine(usable, usable[0], cards, refused)
