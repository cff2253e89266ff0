"""Checks that a device computes what the CPU computes. One that does not would falsify photos, so it is not used."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable
from functools import cache
from typing import Final, Protocol

import torch
from torch import Tensor

from lir_model.errors import DeviceError, WeightsError
from lir_model.messages import Message
from lir_model.metrics import psnr
from lir_model.network import LIR, SIDES, SIZES
from lir_model.resources import resources
from lir_model.running import devices
from lir_model.running.devices import Device, Precision
from lir_model.weights.files import load_file

Run = Callable[[Tensor], Tensor]
"""Runs a network on a batch ``(b, 3, h, w)``; gives the same shape, on whatever device."""

AGREEMENT: Final = 45.0
"""PSNR in dB against float32 on the CPU that a device or precision must reach before it is trusted. Chosen: an RMS
error of 1.4 in 255."""


class Passed(Protocol):
    """The keys of tests that were passed, and need not be run again: a set, or what keeps them between runs."""

    def __contains__(self, key: object, /) -> bool: ...

    def add(self, key: str, /) -> None:
        """Notes that the test of this key was passed."""


def reference_tile() -> Tensor:
    """A noisy ramp, ``(1, 3, 128, 128)`` in [0, 1]."""
    generator = torch.Generator().manual_seed(0)
    side = SIDES.smallest
    ramp = torch.linspace(0.1, 0.9, side).expand(1, 3, side, -1)
    return (ramp + 0.1 * torch.randn(ramp.shape, generator=generator)).clamp(0, 1)


def agreement(here: Run, on_cpu: Run) -> float | Exception:
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


def is_trusted(here: Run, network: LIR, device: Device, precision: Precision, passed: Passed) -> bool:
    """Whether a network run in a precision agrees with float32 on the CPU, by a test now or one that was passed before.

    Args:
        here: runs the network on the device, in the precision.
        network: float32 on the CPU.
        device, precision: how ``here`` runs it.
        passed: tests that were passed; notes this one.
    """
    if device.kind != "cpu":  # whatever drives a graphics card may change from one run to the next
        return objection(agreement(here, network)) is None
    key = _key(network, precision)
    if key not in passed:
        if objection(agreement(here, network)) is not None:
            return False
        passed.add(key)
    return True


def _key(network: LIR, precision: Precision) -> str:
    """What the outcome of a test on the CPU depends on."""
    digest = hashlib.sha256(f"{torch.__version__} {devices.capabilities()} {precision} {AGREEMENT}".encode())
    for name, parameter in network.state_dict().items():
        digest.update(name.encode())
        digest.update(parameter.numpy().tobytes())
    return digest.hexdigest()


@cache
def reason_against(device: Device) -> str | None:
    """Why a device is not used, or None where it computes what the CPU computes; checked once per process."""
    if device.kind == "cpu":
        return None
    reference = _reference()

    def there(tile: Tensor) -> Tensor:
        return copy.deepcopy(reference).to(device.name)(tile.to(device.name, memory_format=torch.channels_last))

    return objection(agreement(there, reference))


def choose(asked: str | torch.device | Device = "auto") -> Device:
    """The trusted device of that name; for ``auto`` the first device that is trusted.

    Raises:
        ValuesError: this is neither a name nor a device.
        DeviceError: there is no device of that name, or it is not trusted.
    """
    if isinstance(asked, str) and asked == "auto":
        return next(device for device in devices.devices() if reason_against(device) is None)
    device = devices.choose(asked)
    reason = reason_against(device)
    if reason is not None:
        raise DeviceError("{title} is not used: {reason}; use another device", title=device.title, reason=reason)
    return device


def _reference() -> LIR:
    """A network with weights that ship, or with random parameters where none ship."""
    for path in sorted((resources() / "weights").glob("*.safetensors")):
        try:
            return load_file(path)[0]
        except WeightsError:
            continue
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return LIR(SIZES["fast"]).eval().requires_grad_(False)
