"""Whole scenes: judged small, carried to full size."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from torch import Tensor

from lir_model.methods.base import Work
from lir_model.methods.scene import Scene
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from tests.model.fakes import fake_runner
from tests.model.test_restorer import truth


def a_little_darker(scene: Tensor, _: Callable[[Tensor], Tensor]) -> Tensor:
    return scene - 0.1


def restored(picture: Array, region: Region | None = None, scene: Scene | None = None) -> Array:
    scene = scene or Scene(Scene.training_data_of("haze"), a_little_darker)
    work = Work(picture, region or Region.whole(picture), Meter(), print)
    return scene.restore(work, fake_runner())


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 200, 3), (97, 61), (400, 300, 3), (700, 90, 3)])
def test_pictures_of_any_size_are_taken(shape: tuple[int, ...]) -> None:
    result = restored(np.full(shape, 128, np.uint8))
    assert result.shape == shape
    assert np.abs(result - (128 - 25.5)).max() < 2


@pytest.mark.slow
def test_detail_that_the_small_picture_cannot_show_is_kept() -> None:
    picture = truth(800, 900)
    picture[::2] = np.minimum(picture[::2], 245) + 10
    result = restored(picture).astype(int)
    fine = np.abs(np.diff(result, axis=0)).mean() / np.abs(np.diff(picture.astype(int), axis=0)).mean()
    assert fine == pytest.approx(1, abs=0.1)


@pytest.mark.slow
def test_a_region_equals_that_part_of_the_whole() -> None:
    picture = truth(500, 400)
    part = restored(picture, Region(123, 45, 200, 300))
    assert np.array_equal(part, restored(picture)[123:323, 45:345])


def test_a_task_that_knows_nothing_of_haze_gets_what_its_network_says() -> None:
    picture = truth(200, 260)
    scene = Scene(Scene.training_data_of("noise"))
    assert np.abs(restored(picture, scene=scene).astype(int) - picture).max() <= 1


@pytest.mark.slow
def test_the_picture_is_never_changed() -> None:
    picture = truth(140, 150)
    before = picture.copy()
    restored(picture)
    assert np.array_equal(picture, before)


def test_what_passed_before_the_network_runs_is_told_as_done() -> None:
    """Else it would be taken for a slow network, and the time left for longer than it is."""
    told: list[str] = []
    told_before: list[bool] = []

    class Noting(Meter):
        def advance(self, kind: str, cost: float) -> None:
            told.append(kind)
            super().advance(kind, cost)

    def pondering(scene: Tensor, network: Callable[[Tensor], Tensor]) -> Tensor:
        told.clear()
        time.sleep(0.1)  # longer than the time between two reports
        return network(scene)

    def watched(batch: Tensor) -> Tensor:
        told_before.append("judging" in told)
        return batch

    picture = truth(200, 260)
    scene = Scene(Scene.training_data_of("haze"), pondering)
    scene.restore(Work(picture, Region.whole(picture), Noting(), print), fake_runner(watched))
    assert told_before == [True, True]
