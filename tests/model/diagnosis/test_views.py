"""What the diagnosis looks at."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lir_model.diagnosis.views import (
    CROP,
    FLAT,
    RICH,
    SCENE,
    flattest,
    flattest_by_lightness,
    flattest_of_middle_lightness,
    richest,
    views_of,
)
from lir_model.pixels import Array

SHAPES = [(1, 1), (1, 1, 3), (7, 300, 3), (96, 96), (97, 95, 3), (240, 700), (4000, 6000, 3)]


def photo(*shape: int) -> Array:
    return np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_a_photo_of_any_size_gives_views_of_one_size(shape: tuple[int, ...]) -> None:
    views = views_of(photo(*shape))
    assert views.scene.shape == (1, 3, SCENE, SCENE)
    assert views.full.shape == views.reduced.shape == (1, FLAT + RICH, 3, CROP, CROP)
    assert {view.dtype for view in (views.scene, views.full, views.reduced)} == {torch.uint8}


@pytest.mark.parametrize("shape", [(30, 40), (300, 400, 3)])
def test_the_depth_of_a_photo_does_not_matter(shape: tuple[int, ...]) -> None:
    eight = photo(*shape)
    views = views_of(eight)
    for other in (eight.astype(np.uint16) * 257, eight.astype(np.float32) / 255):
        same = views_of(other)
        assert torch.equal(same.scene, views.scene)
        assert torch.equal(same.full, views.full)


def test_a_grey_photo_looks_like_the_same_one_in_three_channels() -> None:
    grey = photo(200, 300)
    views, same = views_of(grey), views_of(np.repeat(grey[..., None], 3, axis=2))
    assert torch.equal(views.scene, same.scene)
    assert torch.equal(views.full, same.full)


def test_a_photo_that_may_only_be_read_is_not_changed() -> None:
    picture = photo(300, 400, 3)
    before = picture.copy()
    picture.setflags(write=False)
    views_of(picture)
    assert np.array_equal(picture, before)


def test_crops_come_from_flat_places_and_from_rich_ones_and_not_from_clipped_ones() -> None:
    picture = np.full((600, 800, 3), 128, np.uint8)
    picture[:, :200] = 255
    picture[300:, 400:] = np.kron(photo(25, 34, 3), np.ones((12, 12, 1), np.uint8))[:300, :400]
    full = views_of(picture).full[0].float()
    assert full[:FLAT].std((1, 2, 3)).max() < 1
    assert full[:FLAT].max() < 255
    assert full[FLAT:].std((1, 2, 3)).min() > 30


def test_noise_does_not_pass_for_detail() -> None:
    picture = np.full((600, 800, 3), 128, np.uint8)
    picture[:, :400] = np.clip(128 + np.random.default_rng(1).normal(0, 30, (600, 400, 3)), 0, 255)
    picture[:, 400:] = np.kron(photo(50, 34, 3) // 4 + 96, np.ones((12, 12, 1), np.uint8))[:600, :400]
    rich = views_of(picture).full[0, FLAT:].float()
    assert rich.diff(dim=-1).abs().mean() < 10, "noise differs from pixel to pixel"


def gradient() -> Array:
    down, across = np.meshgrid(np.linspace(0, 1, 400), np.linspace(0, 1, 600), indexing="ij")
    return np.stack([60 + 150 * down, 90 + 100 * across, 200 - 120 * down * across], 2).round().astype(np.uint8)


def test_smooth_gradients_and_drawings_of_few_colours_show_nothing() -> None:
    stripes = np.repeat(np.indices((400, 600))[1] % 3 // 2 * 40 + 20, 3).reshape(400, 600, 3).astype(np.uint8)
    for picture in (np.full((400, 600, 3), 90, np.uint8), gradient(), stripes):
        assert not views_of(picture).show_something()


def test_noise_and_detail_show_something_sharp_or_blurred() -> None:
    noisy = np.clip(gradient() + np.random.default_rng(0).normal(0, 3, (400, 600, 3)), 0, 255).astype(np.uint8)
    detail = np.kron(photo(100, 150, 3), np.ones((4, 4, 1), np.uint8))
    soft = torch.from_numpy(detail).permute(2, 0, 1)[None].float()
    for _ in range(3):
        soft = torch.nn.functional.avg_pool2d(soft, 9, stride=1, padding=4)
    for picture in (noisy, detail, soft[0].permute(1, 2, 0).byte().numpy()):
        assert views_of(picture).show_something()


@pytest.mark.parametrize("shape", [(1, 1), (40, 500, 3), (300, 200, 3), (900, 1200, 3)])
def test_places_of_other_sides_come_from_the_same_photo(shape: tuple[int, ...]) -> None:
    picture = photo(*shape)
    assert flattest(picture, 128, 2).shape == (2, 128, 128, 3)
    rich = richest(picture, 384, 3)
    assert 1 <= len(rich) <= 3
    assert {part.shape for part in rich} == {(min(384, shape[0]), min(384, shape[1]), 3)}


def test_the_richest_parts_hold_the_detail_and_do_not_lie_over_one_another() -> None:
    picture = np.full((1200, 1600, 3), 128, np.uint8)
    for top, left, value in ((500, 700, 30), (100, 1300, 60)):
        blocks = photo(10, 10, 3) // 4 + value
        picture[top : top + 100, left : left + 100] = np.kron(blocks, np.ones((10, 10, 1), np.uint8))
    first, second = richest(picture, 384, 2)
    assert all((part != 128).any() for part in (first, second))
    assert not np.array_equal(first, second)


def test_one_place_of_each_lightness_is_looked_at_where_noise_shows() -> None:
    lightness = (2, 40, 60, 90, 130, 250)
    stripes = np.repeat(np.array(lightness, np.uint8), 280)[None, :, None].repeat(300, 0).repeat(3, 2)
    places = flattest_by_lightness(stripes)
    assert places.shape[1:] == (3, CROP, CROP)
    assert [int(place.float().mean()) for place in places] == [40, 60, 90, 130]


def test_of_a_photo_without_such_places_the_flattest_are_looked_at() -> None:
    assert flattest_by_lightness(np.full((300, 400, 3), 250, np.uint8)).shape == (FLAT, 3, CROP, CROP)


def test_of_places_of_middle_lightness_the_flattest_come_first() -> None:
    picture = np.full((300, 1200, 3), 250, np.uint8)
    picture[:, :600] = 100
    picture[:, :300] = 60 + photo(300, 300, 3) // 8
    calm, busy = flattest_of_middle_lightness(picture, CROP, 2)
    assert calm.mean() == 100
    assert busy.std() > 5


def test_places_are_looked_at_one_by_one_beside_all_else() -> None:
    views = views_of(photo(300, 400, 3))
    places = torch.arange(3, dtype=torch.uint8).view(3, 1, 1, 1).expand(3, 3, CROP, CROP)
    seen = views.looking_at(places)
    assert torch.equal(seen.full[:, :FLAT], places[:, None].expand(-1, FLAT, -1, -1, -1))
    for one in range(3):
        assert torch.equal(seen.full[one, FLAT:], views.full[0, FLAT:])
        assert torch.equal(seen.scene[one], views.scene[0])
        assert torch.equal(seen.reduced[one], views.reduced[0])
