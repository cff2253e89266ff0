"""Checks that a device computes what the CPU computes. One that does not would falsify photos, so it is not used."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from typing import Final

import torch
from torch import Tensor

from lir_model import devices, weights
from lir_model.devices import Device
from lir_model.errors import DeviceError, WeightsError
from lir_model.messages import Message
from lir_model.metrics import psnr
from lir_model.network import LIR, SIDES, SIZES
from lir_model.resources import resources

Network = Callable[[Tensor], Tensor]

AGREEMENT: Final = 45.0
"""PSNR in dB against float32 on the CPU that a device or precision must reach before it is trusted. Chosen: an RMS
error of 1.4 in 255."""


def reference_tile() -> Tensor:
    """A noisy ramp, ``(1, 3, 128, 128)`` in [0, 1]."""
    generator = torch.Generator().manual_seed(0)
    side = SIDES.smallest
    ramp = torch.linspace(0.1, 0.9, side).expand(1, 3, side, -1)
    return (ramp + 0.1 * torch.randn(ramp.shape, generator=generator)).clamp(0, 1)


def agreement(here: Network, on_cpu: Network) -> float | Exception:
    """How well two runs of a network agree on the reference tile: PSNR in dB, or the error that one of them raised."""
    tile = reference_tile()
    try:
        with torch.inference_mode():
            ours, truth = here(tile).float().cpu(), on_cpu(tile)
    except Exception as error:  # whatever a back end raises is a reason not to trust it
        return error
    return psnr(ours.clamp(0, 1).numpy(), truth.clamp(0, 1).numpy(), peak=1)


def objection(agreed: float | Exception) -> str | None:
    """Why a run with this ``agreement`` is not trusted, or None where it is."""
    if not isinstance(agreed, float):
        return Message(
            "it failed on a test picture ({reason})",
            reason=str(agreed).splitlines()[0] if str(agreed) else type(agreed).__name__,
        )
    # Written so that NaN does not pass.
    return (
        None
        if agreed > AGREEMENT
        else Message("its results differ from the CPU's by too much ({agreed:.0f} dB)", agreed=agreed)
    )


@cache
def reason_against(device: Device) -> str | None:
    """Why a device is not used, or None where it computes what the CPU computes; checked once per process."""
    if device.kind == "cpu":
        return None
    reference = _reference()

    def there(tile: Tensor) -> Tensor:
        return copy.deepcopy(reference).to(device.name)(tile.to(device.name, memory_format=torch.channels_last))

    return objection(agreement(there, reference))


def choose(name: str = "auto") -> Device:
    """The trusted device of that name; for ``auto`` the first device that is trusted.

    Raises:
        DeviceError: there is no device of that name, or it is not trusted.
    """
    if name == "auto":
        return next(device for device in devices.devices() if reason_against(device) is None)
    device = devices.choose(name)
    reason = reason_against(device)
    if reason is not None:
        raise DeviceError("{title} is not used: {reason}; use another device", title=device.title, reason=reason)
    return device


def _reference() -> LIR:
    """A network with weights that ship, or with random parameters where none ship."""
    for path in sorted((resources() / "weights").glob("*.safetensors")):
        try:
            return weights.load_file(path)[0]
        except WeightsError:
            continue
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return LIR(SIZES["fast"]).eval().requires_grad_(False)
