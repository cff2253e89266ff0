"""What the diagnosis looks at."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lir_model.diagnosis.views import CROP, FLAT, RICH, SCENE, views_of
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
