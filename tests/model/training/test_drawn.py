"""Drawn training pictures: each kind shows what it says, and a seed always draws the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Generator

from lir_model.pixels import LUMA
from lir_model.training.crops import Crops
from lir_model.training.drawn import DRAWINGS, DrawnAmong, draw, draw_any

Array = np.ndarray[Any, Any]
SEEDS = range(12)


@pytest.fixture(scope="module")
def photo() -> Array:
    y, x = np.indices((128, 128)) / 128
    return np.stack([0.3 + 0.4 * x, 0.5 + 0.2 * y, 0.6 - 0.3 * x * y], 2).astype(np.float32)


def drawn(kind: str, photo: Array) -> list[Array]:
    return [draw(kind, seed, photo) for seed in SEEDS]


def luma(picture: Array) -> Array:
    return picture @ np.array(LUMA)


def steps(picture: Array) -> Array:
    """How much each pixel differs from its right neighbour, in the colour that differs most."""
    return np.abs(np.diff(picture, axis=1)).max(2)


@pytest.mark.parametrize("kind", DRAWINGS)
def test_pictures_are_rgb_within_range(kind: str, photo: Array) -> None:
    for picture in drawn(kind, photo):
        assert picture.shape == photo.shape
        assert picture.min() >= 0
        assert picture.max() <= 1


@pytest.mark.parametrize("kind", DRAWINGS)
def test_a_seed_draws_the_same_and_another_something_else(kind: str, photo: Array) -> None:
    assert np.array_equal(draw(kind, 7, photo), draw(kind, 7, photo))
    assert not np.array_equal(draw(kind, 7, photo), draw(kind, 8, photo))


@pytest.mark.slow
@pytest.mark.parametrize("side", [32, 128])
def test_any_picture_has_the_side_of_its_photo(side: int) -> None:
    photo = np.full((side, side, 3), 0.5, np.float32)
    for seed in range(120):
        picture = draw_any(seed, photo)
        assert picture.shape == (side, side, 3)
        assert picture.dtype == np.float32
        assert np.array_equal(picture, draw_any(seed, photo))
        assert 0 <= picture.min() <= picture.max() <= 1


@pytest.mark.slow
def test_pages_are_mostly_paper_with_ink_that_stands_out(photo: Array) -> None:
    for picture in drawn("page", photo):
        colours, counts = np.unique((picture * 255).round().reshape(-1, 3), axis=0, return_counts=True)
        paper = colours[counts.argmax()] / 255
        away = np.abs(luma(picture) - luma(paper))
        assert 0.3 < (away < 0.02).mean() < 1
        assert away.max() > 0.15


def test_print_is_both_small_and_large(photo: Array) -> None:
    edges = [(steps(picture) > 0.1).mean() for picture in drawn("page", photo)]
    assert max(edges) > 3 * min(edges)


@pytest.mark.parametrize("kind", ["shapes", "line_art", "chart", "screen"])
def test_graphics_are_flat_but_for_sharp_edges(kind: str, photo: Array) -> None:
    for picture in drawn(kind, photo):
        changes = steps(picture)
        assert (changes < 0.01).mean() > 0.4
        assert changes.max() > 0.2


@pytest.mark.slow
def test_patterns_repeat_down_to_single_pixels_and_faintly_too(photo: Array) -> None:
    pictures = [draw("pattern", seed, photo) for seed in range(60)]
    every_pixel = [np.mean(steps(p) > 0.01) > 0.95 and np.abs(p[:, 2:] - p[:, :-2]).max() < 0.01 for p in pictures]
    contrasts = [np.ptp(p, (0, 1)).max() for p in pictures]
    assert any(every_pixel)
    assert min(contrasts) < 0.1
    assert max(contrasts) > 0.9


def test_stars_are_points_of_all_brightnesses_on_a_dark_sky(photo: Array) -> None:
    for picture in drawn("stars", photo):
        light = luma(picture)
        middle = light[1:-1, 1:-1]
        rounds = [light[1 + y : 127 + y, 1 + x : 127 + x] for y in (-1, 0, 1) for x in (-1, 0, 1) if (y, x) != (0, 0)]
        above = middle - np.max(rounds, 0)
        assert np.median(light) < 0.41
        assert (above > 0.002).any()
        assert (above > 0.002).mean() < 0.02


@pytest.mark.slow
def test_neighbours_of_equal_lightness_differ_in_hue_alone(photo: Array) -> None:
    for picture in drawn("equal_lightness", photo):
        assert np.ptp(luma(picture)) < 1e-5
        assert steps(picture).max() > 0.15


def test_gradients_are_smooth(photo: Array) -> None:
    for picture in drawn("gradient", photo):
        assert steps(picture).max() < 0.05
        assert np.ptp(picture, (0, 1)).max() > 0.05


def test_vivid_photos_reach_the_border_of_the_gamut(photo: Array) -> None:
    reach = [np.mean((picture == 0) | (picture == 1)) for picture in drawn("vivid", photo)]
    assert np.mean(reach) > 0.1
    assert np.mean([np.ptp(p, 2).mean() for p in drawn("vivid", photo)]) > 1.5 * np.ptp(photo, 2).mean()


def test_captions_leave_most_of_the_photo_as_it_is(photo: Array) -> None:
    for picture in drawn("caption", photo):
        same = np.abs(picture - photo).max(2) < 1 / 255
        assert 0.2 < same.mean() < 1


@pytest.mark.slow
def test_the_share_of_the_crops_is_drawn_and_the_others_are_the_photos() -> None:
    grey = torch.full((3, 200, 200), 128, dtype=torch.uint8)
    grey[:, ::2] = 140
    photos = Crops([grey])

    def drawn_share(share: float) -> float:
        crops = DrawnAmong(photos, share).draw(60, 128, Generator().manual_seed(0))
        alone = photos.draw(60, 128, Generator().manual_seed(0))
        return float((crops != alone).flatten(1).any(1).float().mean())

    assert drawn_share(0) == 0
    assert 0.25 < drawn_share(0.4) < 0.55
    assert drawn_share(1) > 0.95


def test_drawn_crops_follow_the_generator() -> None:
    picture = torch.randint(0, 256, (3, 200, 200), generator=Generator().manual_seed(1), dtype=torch.uint8)
    source = DrawnAmong(Crops([picture]), 0.5)
    first, again = (source.draw(4, 128, Generator().manual_seed(5)) for _ in range(2))
    assert torch.equal(first, again)
