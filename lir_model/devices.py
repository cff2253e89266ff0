"""Which devices there are, and which precisions are worth trying on them."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

import torch

from lir_model.errors import DeviceError

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
"""Options of mallopt(3)."""
_LARGEST_THRESHOLD: Final = 32 << 20
"""The most that glibc takes: whole photos are still given back."""

Precision = Literal["float32", "bfloat16", "float16"]


@dataclass(frozen=True)
class Device:
    """A device to run networks on.

    Attributes:
        name: as PyTorch calls it: ``cpu``, ``cuda:0``, ``mps``.
        title: as people know it.
    """

    name: str
    title: str

    @property
    def kind(self) -> str:
        """``cpu``, ``cuda`` or ``mps``."""
        return self.name.partition(":")[0]


def devices() -> tuple[Device, ...]:
    """All devices of this machine, the fastest kind first; the CPU is always the last."""
    found = [Device(f"cuda:{i}", torch.cuda.get_device_name(i)) for i in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        found.append(Device("mps", "Apple GPU"))
    threads = torch.get_num_threads()
    found.append(Device("cpu", f"CPU, {threads} thread{'s' if threads != 1 else ''}"))
    return tuple(found)


def choose(name: str = "auto") -> Device:
    """The device of that name; ``auto`` takes the first of ``devices()``, ``cuda`` the first of its kind.

    Raises:
        DeviceError: there is none of that name.
    """
    found = devices()
    for device in found:
        if name in ("auto", device.name, device.kind):
            return device
    raise DeviceError(f"there is no device {name} on this machine; there are: {', '.join(d.name for d in found)}")


def precisions(device: Device) -> tuple[Precision, ...]:
    """Precisions worth trying on a device, the fastest first; float32 is always the last."""
    if device.kind == "cuda":
        return ("float16", "float32")
    if device.kind == "cpu" and cpu_multiplies_bfloat16():
        return ("bfloat16", "float32")
    return ("float32",)


@cache
def keep_freed_memory() -> None:
    """Lets this process keep the buffers that it frees, for the next layer takes as much again.

    By default the C library of Linux gives each large buffer back to the kernel and gets the next one page by page,
    which costs a third of the time of a network on a CPU. Elsewhere nothing is changed.
    """
    if sys.platform != "linux":
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return  # a C library other than glibc
    mallopt(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD)
    mallopt(_M_TRIM_THRESHOLD, 1 << 30)


def cpu_multiplies_bfloat16() -> bool:
    """Whether the processor has matrix instructions for bfloat16; emulating them is slower than float32."""
    capabilities = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
    return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))
