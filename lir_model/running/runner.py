"""Runner: a network on a device."""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count, islice
from typing import Final

import numpy as np
import torch
from torch import Tensor

from lir_model.errors import DeviceError, RestoreError
from lir_model.input_sides import Sides
from lir_model.network import LIR, SIDES, SIZES
from lir_model.network_size import Size
from lir_model.pixels import Array
from lir_model.running import cpu_forward, devices, freed_memory, parallel
from lir_model.running.device_check import Passed, is_trusted
from lir_model.running.devices import Device, Precision
from lir_model.tensors import to_tensor
from lir_model.tiling import Tile

Network = Callable[[Tensor, parallel.Pulse], Tensor]
"""A network that is ready to run: restores ``(b, 3, h, w)`` float32, nominally in [0, 1], and gives the same shape, not
clipped. Calls the pulse now and then, which may raise to stop."""

_OUT_OF_MEMORY: Final = ("can't allocate memory", "not enough memory", "could not create a primitive", "out of memory")
"""Parts of the texts of plain RuntimeErrors by which PyTorch, oneDNN and Apple's GPU report that memory ran out."""
_SECONDS: Final[dict[Size, float]] = {"fast": 9e-6, "best": 48e-6}
"""Seconds that a network takes per pixel on one core of a server: measured. All other costs were measured there too."""
_BFLOAT16: Final = 0.65
"""Ratio of a CPU's time in bfloat16, where it multiplies that, to the time in float32: measured on AMD Zen 4."""
_BYTES: Final = 30.0
"""Bytes that the network needs per pixel and channel on a CPU in float32, seven and a half feature maps: measured."""
_GPU_SHARE: Final = 0.03
"""Ratio of a graphics card's time to that of the core: chosen. Progress corrects it after the first tile."""


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that there was not enough memory, on whatever device."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(text in str(error) for text in _OUT_OF_MEMORY)


@dataclass(frozen=True, eq=False)
class Runner:
    """A network on a device, in a precision, with tiles and batches that fit its memory.

    Immutable, and safe to use from several threads.

    Attributes:
        original: the network in float32 on the CPU.
        network: the same network in the precision; takes and gives tensors on the device.
        device: where it runs.
        precision: in which it computes.
        tile: side of a tile in pixels, or None for the whole picture as one tile.
        batch: how many tiles run together: as one batch, or on a CPU side by side, each on a core of its own.
        sides: heights and widths that the network accepts.
    """

    original: LIR
    network: Network
    device: Device
    precision: Precision
    tile: int | None
    batch: int
    sides: Sides = SIDES

    @classmethod
    def load(
        cls,
        network: LIR,
        device: Device,
        precision: str = "auto",
        tile: Tile = "auto",
        passed: Passed | None = None,
    ) -> Runner:
        """Puts a network on a device.

        Args:
            network: float32 on the CPU.
            device: where to run it.
            precision: ``float32``, ``bfloat16`` or ``float16``; ``auto`` takes a lower one than float32 only where a
                test on this device shows that it agrees with float32 on the CPU.
            tile: side of a tile in pixels, ``whole``, or ``auto`` for what suits the device.
            passed: tests that were passed on this machine, which are not run again.

        Raises:
            DeviceError: the device cannot run networks in this precision.
        """
        side = device.tile if tile == "auto" else None if tile == "whole" else int(tile)
        pixels = (side or device.tile) ** 2
        batch = devices.tiles_at_once(device, pixels * network.config.channels * _BYTES)
        if device.kind == "cpu":
            freed_memory.keep()
        for candidate in _candidates(device, precision):
            as_it_is = device.kind == "cpu" and candidate == "float32"
            moved = network if as_it_is else copy.deepcopy(network).to(device.name, getattr(torch, candidate))
            runner = cls(network, _driven(moved, device), device, candidate, side, batch)
            chosen = candidate == "float32" or precision != "auto"
            if chosen or is_trusted(runner.run, network, device, candidate, set() if passed is None else passed):
                return runner
        raise DeviceError(
            "{title} cannot run networks in {precision}; use float32", title=device.title, precision=precision
        )

    def run(self, batch: Tensor, pulse: parallel.Pulse = parallel.never) -> Tensor:
        """Runs the network on a batch.

        Args:
            batch: ``(b, 3, h, w)`` float32 on the CPU, nominally in [0, 1]; ``sides`` accepts h and w.
            pulse: called now and then; may raise to stop.

        Returns:
            The same shape, on the device, not clipped.

        Raises:
            RestoreError: some values are not finite.
        """
        with torch.inference_mode():
            restored = self.network(batch.to(self.device.name, memory_format=torch.channels_last), pulse)
        if not torch.isfinite(restored).all():
            raise RestoreError(
                "the network gave values that are no numbers on {title} in {precision}; try another "
                "precision or the CPU",
                title=self.device.title,
                precision=self.precision,
            )
        return restored

    @property
    def at_once(self) -> int:
        """How many threads may run it side by side: one per core on a CPU, one on other devices, which get batches."""
        return self.batch if self.device.kind == "cpu" else 1

    def each(
        self, tiles: Iterable[Array], check: parallel.Check, on_shares: parallel.OnShares = parallel.ignored
    ) -> Generator[Array]:
        """Runs the network on tiles, ``batch`` of them together, and yields the results in order.

        Args:
            tiles: ``(h, w)`` or ``(h, w, 3)`` of any depth, all of one shape; drawn only as they are needed.
            check: called often; may raise to stop.
            on_shares: as for ``parallel.each``.

        Returns:
            ``(h, w, 3)`` float32 for each, not clipped.

        Raises:
            RestoreError: some values are not finite.
        """
        if self.device.kind == "cpu":
            yield from parallel.each(
                lambda tile, pulse: self._restored([tile], pulse)[0], tiles, check, self.batch, on_shares
            )
            return
        remaining, number = iter(tiles), count()
        while group := list(islice(remaining, self.batch)):
            check()
            for tile in self._restored(group, parallel.never):
                on_shares({next(number): 1.0})
                yield tile

    def _restored(self, tiles: list[Array], pulse: parallel.Pulse) -> Array:
        return self.run(to_tensor(np.stack(tiles)), pulse).permute(0, 2, 3, 1).cpu().numpy()

    def cost(self, pixels: float) -> float:
        """Seconds that the network would take for this many pixels on the machine that all costs were measured on."""
        seconds = _SECONDS["best" if self.original.config == SIZES["best"] else "fast"]
        if self.device.kind != "cpu":
            return pixels * seconds * _GPU_SHARE
        return pixels * seconds * (_BFLOAT16 if self.precision == "bfloat16" else 1.0)

    # With less memory

    def smaller(self) -> Runner | None:
        """The same runner with less at a time on the same device, or None where less is not possible."""
        if self.tile is None:
            return replace(self, tile=self.device.tile)
        if self.batch > 1:
            return replace(self, batch=1)
        if self.tile > self.sides.smallest:
            return replace(self, tile=max(self.sides.smallest, self.tile // 2))
        return None

    def on_cpu(self) -> Runner | None:
        """The same network on the CPU, or None where it is there already."""
        if self.device.kind == "cpu":
            return None
        devices.release_memory(self.device)
        return Runner.load(self.original, devices.choose("cpu"))


def _driven(network: LIR, device: Device) -> Network:
    """How a network on a device is called: by the faster CPU path, or as it is."""
    if device.kind == "cpu":
        return lambda batch, pulse: cpu_forward.forward(network, batch, pulse)
    return lambda batch, _: network(batch)


def _candidates(device: Device, precision: str) -> Iterator[Precision]:
    """Precisions to try, the preferred one first."""
    wanted: tuple[Precision, ...] = ("float32", "bfloat16", "float16")
    if precision == "auto":
        yield from devices.precisions(device)
    elif not (device.kind == "cpu" and precision == "float16"):  # PyTorch has no float16 convolutions on the CPU
        yield from (name for name in wanted if name == precision)
