"""A kernel restores only the places that it can have blurred."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from lir_model.blur.blurred_places import blurred_places, places, restored_where_blurred
from lir_model.blur.spectra import evidence
from lir_model.region import Region
from lir_model.running.parallel import never
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.blur.test_search import eight_bits

KERNEL = shake(15)[0]


def partly_shaken(height: int, width: int, sharp: list[tuple[int, int]]) -> Tensor:
    """A picture that is sharp in some of its places, by row and column."""
    clean = cartoon(height, width)
    picture, grid = shaken(clean, KERNEL[None]), places(Region(0, 0, height, width))
    for row, column in sharp:
        inside = (..., *grid[row][column].slices)
        picture[inside] = clean[inside]
    return picture


@pytest.mark.parametrize("seed", range(3))
def test_what_a_kernel_blurred_tells_so(seed: int) -> None:
    kernel = shake(12, seed)
    assert evidence(shaken(cartoon(200, 220, seed), kernel)[0].mean(0), kernel[0]) > 0.05


@pytest.mark.parametrize("seed", range(3))
def test_what_is_sharp_speaks_against_every_kernel(seed: int) -> None:
    sharp = shaken(cartoon(200, 220, seed), shake(0.1))[0].mean(0)
    assert evidence(sharp, shake(12, seed)[0]) < -0.05


def test_what_another_kernel_blurred_speaks_against_one() -> None:
    along, across = torch.zeros(2, 37, 37)
    along[18, 10:27] = across[10:27, 18] = 1 / 17
    seen = shaken(cartoon(200, 220), along[None])[0].mean(0)
    assert evidence(seen, along) > 0.05
    assert evidence(seen, across) < -0.05


@pytest.mark.parametrize("level", [0.0, 0.3, 1.0])
def test_areas_without_detail_tell_nothing(level: float) -> None:
    noise = torch.randn(200, 220, generator=torch.Generator().manual_seed(1)) / 255
    assert abs(evidence((level + noise).clamp(0, 1), KERNEL)) < 0.01
    assert abs(evidence(torch.full((200, 220), level), KERNEL)) < 0.01


@pytest.mark.parametrize("shape", [(1, 1), (100, 3000), (500, 700), (6000, 9000)])
def test_the_places_are_the_whole_picture_and_not_too_many(shape: tuple[int, int]) -> None:
    grid = places(Region(0, 0, *shape))
    assert sum(place.pixels for row in grid for place in row) == shape[0] * shape[1]
    assert len(grid) <= 5
    assert len(grid[0]) <= 5


@pytest.mark.slow
def test_a_kernel_that_blurred_all_places_is_believed_in_all() -> None:
    blurred = blurred_places(eight_bits(partly_shaken(640, 960, [])), KERNEL, 1, never)
    assert blurred is not None
    assert blurred.all()


@pytest.mark.slow
def test_a_place_that_is_sharp_is_told_apart() -> None:
    blurred = blurred_places(eight_bits(partly_shaken(640, 960, [(1, 2)])), KERNEL, 1, never)
    assert blurred is not None
    assert blurred.tolist() == [[True, True, True], [True, True, False]]


@pytest.mark.slow
def test_a_kernel_that_few_places_speak_for_is_not_that_of_the_picture() -> None:
    sharp = [(0, 0), (0, 1), (0, 2), (1, 1)]
    assert blurred_places(eight_bits(partly_shaken(640, 960, sharp)), KERNEL, 1, never) is None


@pytest.mark.parametrize("depth", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("channels", [(), (3,)])
def test_sharp_places_stay_as_they_are_and_the_middles_of_blurred_ones_are_restored(
    depth: type[np.generic], channels: tuple[int, ...]
) -> None:
    picture, restored = np.zeros((200, 300, *channels), depth), np.full((200, 300, *channels), 1, depth)
    blurred = torch.tensor([[True, False, True], [True, True, True]])
    result = restored_where_blurred(picture, restored, blurred, Region(0, 0, 200, 300))
    assert result.dtype == depth
    assert not result[:100, 100:200].any()
    assert result[[50, 50, 150, 150, 150], [50, 250, 50, 150, 250]] == pytest.approx(1, abs=0.05)


def test_a_part_is_that_part_of_the_whole() -> None:
    picture, restored = np.zeros((700, 300, 3), np.float32), np.ones((700, 300, 3), np.float32)
    blurred, part = torch.tensor([[True, False], [True, True]]), Region(120, 90, 500, 77)
    whole = restored_where_blurred(picture, restored, blurred, Region(0, 0, 700, 300))
    told = restored_where_blurred(picture, restored[part.slices], blurred, part)
    assert np.abs(told - whole[part.slices]).max() < 1e-5
