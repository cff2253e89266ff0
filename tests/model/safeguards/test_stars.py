"""Stars in a dark sky keep their light; noise, hot pixels and detail are left to the network."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lir_model.running.parallel import never
from lir_model.safeguards.stars import keeping_stars

SIDE = 128
SIGMA = 5 / 255
PLACES = [(row, column) for row in range(8, SIDE, 16) for column in range(8, SIDE, 16)]


def noise(seed: int = 0) -> Tensor:
    return SIGMA * torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(seed))


def spots(peak: float, deviation: float = 0.8, places: list[tuple[int, int]] = PLACES) -> Tensor:
    """Stars at some places, in one channel that stands for all."""
    y, x = torch.arange(SIDE).view(-1, 1), torch.arange(SIDE)
    light = torch.zeros(SIDE, SIDE)
    for row, column in places:
        light += peak / 255 * torch.exp(-((y - row) ** 2 + (x - column) ** 2) / (2 * deviation**2))
    return light.expand(1, 3, -1, -1).contiguous()


def blind(sky: float, picture: Tensor) -> Tensor:
    """What comes out around a network that takes everything for noise."""
    return keeping_stars(lambda pictures, _: torch.full_like(pictures, sky))(picture, never) - sky


@pytest.mark.parametrize("deviation", [0.7, 0.8, 1.1])
def test_faint_stars_keep_most_of_their_light(deviation: float) -> None:
    stars = spots(25, deviation)
    assert 0.65 < float(blind(0.07, 0.07 + stars + noise()).sum() / stars.sum()) < 1.25


def test_so_do_coloured_ones() -> None:
    stars = spots(40) * torch.tensor([1.0, 0.8, 0.5]).view(1, 3, 1, 1)
    light, of = blind(0.07, 0.07 + stars + noise()).sum((0, 2, 3)), stars.sum((0, 2, 3))
    assert ((light / of - 1).abs() < 0.15).all()


@pytest.mark.parametrize("seed", range(4))
def test_no_noise_passes_for_a_star(seed: int) -> None:
    assert torch.equal(blind(0.1, 0.1 + noise(seed)), torch.zeros(1, 3, SIDE, SIDE))


def test_hot_pixels_are_no_stars() -> None:
    hot = torch.zeros(1, 3, SIDE, SIDE)
    for number, (row, column) in enumerate(PLACES):
        hot[0, number % 3, row, column] = 0.3
    assert blind(0.1, 0.1 + hot + noise()).sum() < 0.1 * hot.sum()


def test_fine_detail_is_left_to_the_network() -> None:
    dense = [(row, column) for row in range(4, SIDE, 5) for column in range(4, SIDE, 5)]
    restored = blind(0.07, 0.07 + spots(60, places=dense) + noise())
    assert restored[..., 8:-8, 8:-8].abs().max() == 0


def test_there_are_no_stars_by_day() -> None:
    assert blind(0.5, 0.5 + spots(60) + noise()).abs().max() == 0


def test_what_the_network_kept_is_not_given_twice() -> None:
    stars = 0.07 + spots(60)
    restored = keeping_stars(lambda pictures, _: stars + 0 * pictures)(stars, never)
    assert torch.equal(restored, stars)


def test_each_picture_of_a_batch_is_judged_by_itself() -> None:
    both = torch.cat((0.07 + spots(30) + noise(), 0.6 + noise(1)))
    restored = blind(0.07, both)
    for number in range(2):
        assert torch.equal(restored[number], blind(0.07, both[number : number + 1])[0])
