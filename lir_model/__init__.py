"""LIR: restoring photographs with a lightweight network. ``from lir_model import Restorer``.

What ``__all__`` names is the library's interface and keeps its meaning until the next major version.
Everything else may change with any version.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from lir_model.diagnosis import Diagnosis
from lir_model.errors import Cancelled, DeviceError, LIRError, RestoreError, ValuesError, WeightsError
from lir_model.pixels import blend
from lir_model.progress import Progress
from lir_model.region import Region
from lir_model.steps import Steps
from lir_model.tasks import TASKS, Task
from lir_model.weights.catalogue import available as available_sizes

if TYPE_CHECKING:
    from lir_model.diagnosis.diagnostician import Diagnostician
    from lir_model.metrics import psnr, ssim
    from lir_model.restorer import Restoration, Restorer
    from lir_model.running.devices import Device
    from lir_model.running.devices import devices as available_devices

__all__ = [
    "TASKS",
    "Cancelled",
    "Device",
    "DeviceError",
    "Diagnosis",
    "Diagnostician",
    "LIRError",
    "Progress",
    "Region",
    "Restoration",
    "RestoreError",
    "Restorer",
    "Steps",
    "Task",
    "ValuesError",
    "WeightsError",
    "available_devices",
    "available_sizes",
    "blend",
    "psnr",
    "ssim",
]

_LATE: Final = {
    "Device": ("lir_model.running.devices", "Device"),
    "Diagnostician": ("lir_model.diagnosis.diagnostician", "Diagnostician"),
    "Restoration": ("lir_model.restorer", "Restoration"),
    "Restorer": ("lir_model.restorer", "Restorer"),
    "available_devices": ("lir_model.running.devices", "devices"),
    "psnr": ("lir_model.metrics", "psnr"),
    "ssim": ("lir_model.metrics", "ssim"),
}
"""Module and name of everything that needs PyTorch. Each is imported on first use, so that the rest of the library
loads at once."""


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, inside = _LATE[name]
    return getattr(import_module(module), inside)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATE})
