"""Runners and methods without a network that takes time, and tasks from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from lir_model.network import LIR, SIZES
from lir_model.running.devices import Device
from lir_model.running.runner import Runner
from lir_model.tasks import TASKS, Task, register

CPU = Device("cpu", "CPU")


def fast_network() -> LIR:
    """Of random parameters, the same each time."""
    torch.manual_seed(0)
    return LIR(SIZES["fast"]).eval().requires_grad_(False)


def fake_runner(
    network: Callable[[Tensor], Tensor] = lambda x: x,
    *,
    device: Device = CPU,
    tile: int | None = 128,
    batch: int = 1,
) -> Runner:
    """One whose network is any function of ``(b, 3, h, w)``."""
    return Runner(fast_network(), lambda batch, _: network(batch), device, "float32", tile, batch)


@contextmanager
def registered(task: Task) -> Iterator[Task]:
    """A task for the time of a test."""
    register(task)
    try:
        yield task
    finally:
        del TASKS[task.name]
