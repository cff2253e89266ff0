"""The devices of this machine, the size and number of tiles that suit each, and the precisions to try on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import torch

from lir_model.arguments import refusal
from lir_model.errors import DeviceError
from lir_model.messages import Message
from lir_model.running.parallel import cores

_TILES: Final = {"cpu": 640, "cuda": 512, "xpu": 512, "mps": 256}
"""Side of a tile in pixels by kind of device. CPU: measured, 640 instead of 384 gained 0.1 dB on camera noise, because
the network judges noise by the whole tile. Others: chosen."""
_BATCHES: Final = {"cuda": 8, "xpu": 4}
"""Most tiles that run together, where it is more than one. CUDA: measured, docs/experiments.md. XPU: chosen."""
_MEMORY_SHARE: Final = 0.5
"""Share of the free memory that tiles may take. Chosen: the photo and other programs need some too."""

Precision = Literal["float32", "bfloat16", "float16"]
"""In which a network computes; pictures come and go in float32."""


@dataclass(frozen=True)
class Device:
    """A device to run networks on.

    Attributes:
        name: as PyTorch calls it: ``cpu``, ``cuda:0`` (ROCm too), ``xpu:0``, ``mps``.
        title: the name that people know.
    """

    name: str
    title: str

    @property
    def kind(self) -> str:
        """``cpu``, ``cuda``, ``xpu`` or ``mps``."""
        return self.name.partition(":")[0]

    @property
    def tile(self) -> int:
        """Side in pixels of the tiles that suit the device."""
        return _TILES.get(self.kind, min(_TILES.values()))

    @property
    def batch(self) -> int:
        """How many tiles the device runs together; on a CPU one per core."""
        if self.kind == "cpu":
            return cores()
        return _BATCHES.get(self.kind, 1)


def devices() -> tuple[Device, ...]:
    """All devices of this machine, those of an accelerator first; the CPU is always the last.

    Accelerators are whatever PyTorch was built for: CUDA (NVIDIA), ROCm (AMD), XPU (Intel) or MPS (Apple).
    """
    return (*_accelerators(), Device("cpu", Message("CPU, %n threads", n=torch.get_num_threads())))


def _accelerators() -> tuple[Device, ...]:
    """The devices of the one kind of accelerator that PyTorch uses here; none where there is no such."""
    if not torch.accelerator.is_available():
        return ()
    found = torch.accelerator.current_accelerator()
    if found is None:
        return ()
    if found.type == "mps":
        return (Device("mps", Message("Apple GPU")),)
    count = torch.accelerator.device_count()
    return tuple(Device(f"{found.type}:{i}", _title(found.type, i)) for i in range(count))


def _title(kind: str, index: int) -> str:
    """The maker's name for a device, or its kind and number where the back end of PyTorch does not tell."""
    name = getattr(torch.get_device_module(kind), "get_device_name", None)
    return str(name(index)) if name is not None else f"{kind.upper()} {index}"


def choose(asked: str | torch.device | Device) -> Device:
    """The device of that name, or the first of that kind, such as ``cuda``.

    Raises:
        ValuesError: this is neither a name nor a device.
        DeviceError: there is no such device.
    """
    if not isinstance(asked, str | torch.device | Device):
        raise refusal("device", Message("auto, or the name of a device"), asked)
    name, found = asked.name if isinstance(asked, Device) else str(asked), devices()
    for device in found:
        if name in (device.name, device.kind):
            return device
    raise DeviceError(
        "there is no device {name} on this machine; there are: {names}",
        name=name,
        names=", ".join(d.name for d in found),
    )


def precisions(device: Device) -> tuple[Precision, ...]:
    """Precisions worth trying on a device, the fastest first; float32 is always the last."""
    if device.kind in ("cuda", "xpu"):
        return ("float16", "float32")
    if device.kind == "cpu" and cpu_multiplies_bfloat16():
        return ("bfloat16", "float32")
    return ("float32",)


def tiles_at_once(device: Device, tile_bytes: float) -> int:
    """How many tiles a device runs together now, limited by its free memory, on a CPU by its cores too.

    Args:
        device: where they run.
        tile_bytes: memory that the network needs for one tile, in bytes.
    """
    free = _free_memory() if device.kind == "cpu" else _free_memory_of(device)
    return device.batch if free is None else max(1, min(device.batch, int(free * _MEMORY_SHARE / tile_bytes)))


def _free_memory() -> int | None:
    """Bytes of memory that are still available, or None where the system does not tell (all but Linux)."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    kilobytes = next((line.split()[1] for line in lines if line.startswith("MemAvailable:")), None)
    return None if kilobytes is None else int(kilobytes) * 1024


def _free_memory_of(device: Device) -> int | None:
    """Bytes of an accelerator's own memory that are free, or None where the back end of PyTorch does not tell."""
    try:
        tell = getattr(torch.get_device_module(device.kind), "mem_get_info", None)
        return None if tell is None else int(tell(device.name)[0])
    except RuntimeError:  # drivers that do not count it
        return None


def release_memory(device: Device) -> None:
    """Gives memory back to the system that PyTorch made a device keep for later."""
    empty = getattr(getattr(torch, device.kind, None), "empty_cache", None)
    if empty is not None:
        empty()


def capabilities() -> dict[str, object]:
    """What the processor can do, as far as PyTorch tells."""
    return dict(torch.cpu.get_capabilities()) if hasattr(torch.cpu, "get_capabilities") else {}


def cpu_multiplies_bfloat16() -> bool:
    """Whether the processor has matrix instructions for bfloat16; emulating them is slower than float32."""
    there = capabilities()
    return bool(there.get("avx512_bf16") or there.get("amx_bf16"))
