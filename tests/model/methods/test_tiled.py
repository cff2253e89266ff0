"""Tiles side by side: the same bytes as one after the other, and what happens in one of them is met by the whole."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import torch
from torch import Tensor

from lir_model.errors import Cancelled
from lir_model.methods.base import ignored
from lir_model.methods.tiled import TILES, restored_in_tiles
from lir_model.pixels import Array
from lir_model.progress import Meter, Progress
from lir_model.running.runner import Runner
from tests.model.fakes import CPU, fake_runner, fast_network


def picture(height: int, width: int) -> Array:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(300, 420), (130, 700)])
def test_tiles_side_by_side_give_the_same_bytes_as_one_after_the_other(shape: tuple[int, int]) -> None:
    network = fast_network()
    loaded = Runner.load(network, CPU, "float32", tile=192)
    one, two = (Runner(network, loaded.network, CPU, "float32", loaded.tile, batch) for batch in (1, 2))
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        assert np.array_equal(
            restored_in_tiles(picture(*shape), one, Meter(), ignored),
            restored_in_tiles(picture(*shape), two, Meter(), ignored),
        )
    finally:
        torch.set_num_threads(threads)


def test_tiles_that_are_done_out_of_order_end_where_they_belong() -> None:
    turn = iter(range(1000))

    def network(x: Tensor) -> Tensor:
        time.sleep(0.02 * (next(turn) % 2 == 0))
        return x

    shown = picture(300, 500)
    assert np.array_equal(restored_in_tiles(shown, fake_runner(network, batch=2), Meter(), ignored), shown)


@pytest.mark.slow
@pytest.mark.parametrize("error", [torch.OutOfMemoryError(), MemoryError(), ValueError("a defect")])
def test_an_error_in_one_tile_reaches_whoever_asked_for_the_picture(error: Exception) -> None:
    turn = iter(range(1000))

    def network(x: Tensor) -> Tensor:
        if next(turn) == 2:
            raise error
        return x

    with pytest.raises(type(error)):
        restored_in_tiles(picture(300, 500), fake_runner(network, batch=2), Meter(), ignored)


def test_cancelling_ends_it_before_all_tiles_are_done_and_leaves_none_running() -> None:
    inside, begun, reports = [0], [0], list[Progress]()
    lock = threading.Lock()

    def network(x: Tensor) -> Tensor:
        with lock:
            inside[0] += 1
            begun[0] += 1
        time.sleep(0.02)
        with lock:
            inside[0] -= 1
        return x

    meter = Meter(reports.append, lambda: len(reports) == 2)
    meter.plan(TILES, 1.0)
    with pytest.raises(Cancelled):
        restored_in_tiles(picture(500, 500), fake_runner(network, batch=2), meter, ignored)
    assert len(reports) == 2
    assert begun[0] <= 4
    assert inside[0] == 0
