"""Dehazed pictures stay natural: noise, colours, skies, black, white and exposure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.guided_filter import LinearMap
from lir_model.haze.natural import NaturalApplier
from lir_model.pixels import LUMA, Array
from lir_model.tensors import luma, to_tensor

GREY = (1.0, 1.0, 1.0)
AS_IT_WAS = NaturalApplier(noise=0.0, lift=0.0, outdoors=0.0, air=GREY)


def stretched(picture: Array, factor: float, offset: float) -> LinearMap:
    """A change that is the same everywhere, for a small scene of the picture's size."""
    like = torch.ones(1, 3, *picture.shape[:2])
    return LinearMap(like * factor, like * offset)


def applied(picture: Array, factor: float, offset: float, applier: NaturalApplier = AS_IT_WAS) -> Tensor:
    """The whole of ``(h, w, 3)`` float32 through the change ``factor · x + offset``."""
    part = F.pad(to_tensor(picture[None]), [applier.reach] * 4, mode="replicate")[0]
    like = torch.ones(3, *picture.shape[:2])
    return applier.apply(part, like * factor, like * offset)


def flat(colour: tuple[float, float, float]) -> Array:
    return np.tile(np.array(colour, np.float32), (24, 24, 1))


def saturation(x: Tensor) -> float:
    high, low = x.amax(0), x.amin(0)
    return float(((high - low) / high).mean())


def test_noise_keeps_its_strength_where_the_scene_is_flat() -> None:
    rng = np.random.default_rng(3)
    noisy = np.asarray(0.6 + 0.02 * rng.standard_normal((160, 160, 1)) + np.zeros(3), np.float32)
    scene = to_tensor(noisy[None])
    applier = NaturalApplier.of(noisy, scene, stretched(noisy, 2, -0.6))
    result = applied(noisy, 2, -0.6, applier)
    assert float(result.std()) < 1.4 * noisy.std()


def test_detail_of_the_scene_grows_with_the_change() -> None:
    rng = np.random.default_rng(4)
    picture = np.asarray(0.6 + 0.003 * rng.standard_normal((160, 160, 1)) + np.zeros(3), np.float32)
    picture[:, 80:] += np.float32(0.1) * (np.arange(160)[:, None, None] // 2 % 2)
    applier = NaturalApplier.of(picture, to_tensor(picture[None]), stretched(picture, 2, -0.6))
    textured = applied(picture, 2, -0.6, applier)[:, 20:-20, 90:-20]
    assert float(textured.std()) > 1.9 * picture[20:-20, 90:-20].std()


def test_a_pale_colour_grows_but_not_to_a_garish_one() -> None:
    leaves = flat((0.5, 0.6, 0.4))
    assert 0.4 < saturation(applied(leaves, 2.5, -0.9)) <= 0.76


def test_a_colour_that_was_garish_may_stay_so() -> None:
    paint = flat((0.9, 0.05, 0.05))
    assert saturation(applied(paint, 1, 0)) == pytest.approx(saturation(to_tensor(paint[None])[0]), abs=0.01)


def test_a_blue_sky_keeps_its_blue() -> None:
    sky = flat((0.6, 0.7, 0.85))
    had = saturation(to_tensor(sky[None])[0])
    assert saturation(applied(sky, 2.5, -1.2, replace(AS_IT_WAS, outdoors=1.0))) < 1.25 * had + 0.04
    assert saturation(applied(sky, 2.5, -1.2)) < 1.6 * had + 0.05


def test_skies_of_rising_blue_draw_no_lines() -> None:
    """Saturation never falls while the sky's rises, from white clouds to clear air."""
    blue = np.linspace(0, 0.3, 200, dtype=np.float32)
    row = np.stack((0.9 - blue, 0.9 - blue / 2, np.full_like(blue, 0.9)), -1)
    result = applied(np.tile(row, (24, 1, 1)), 2, -0.85)[:, 12]
    value = result.amax(0)
    assert torch.diff((value - result.amin(0)) / value).min() > -0.002


def test_nothing_turns_black_or_white_that_was_not() -> None:
    greys = np.linspace(0.2, 0.95, 200, dtype=np.float32)
    result = applied(np.tile(greys[:, None], (24, 1, 3)), 2.5, -0.9)
    assert 1 / 255 < result.min() <= result.max() < 254 / 255


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_black_stays_black_and_white_white(value: float) -> None:
    assert torch.allclose(applied(flat((value, value, value)), 1, 0), torch.tensor(value), atol=1e-6)


def test_a_white_lamp_takes_no_colour_from_the_change_around_it() -> None:
    lamp = to_tensor(flat((1, 1, 1))[None])[0]
    part = F.pad(lamp, [AS_IT_WAS.reach] * 4, value=1.0)
    warm_taken = torch.tensor([0.1, -0.05, -0.2]).view(3, 1, 1).expand_as(lamp)
    assert torch.allclose(AS_IT_WAS.apply(part, torch.ones_like(lamp), warm_taken), lamp, atol=1e-6)


@pytest.mark.parametrize("air", [(0.8, 0.8, 0.8), (0.85, 0.8, 0.7)])
def test_blocks_of_faint_colour_grow_no_stronger(air: tuple[float, float, float]) -> None:
    """As JPEG leaves them in the air."""
    picture = flat(air)
    picture[:12] += np.array((0.006, -0.004, 0.002), np.float32)
    weight = float(np.dot(air, LUMA))
    applier = replace(AS_IT_WAS, air=(air[0] / weight, air[1] / weight, air[2] / weight))
    red, _, blue = applied(picture, 3, -2 * weight, applier)
    apart = (red - blue)[[2, -3]].mean(1)
    assert float(apart[0] - apart[1]) < 1.5 * 0.004


def test_colours_of_things_grow_all_the_same() -> None:
    picture = flat((0.7, 0.7, 0.7))
    picture[:12] = (0.8, 0.7, 0.6)
    red, _, blue = applied(picture, 2, -0.7)
    assert float((red - blue)[2].mean()) > 1.8 * 0.2


def test_grey_stays_grey() -> None:
    result = applied(np.random.default_rng(5).random((40, 50, 1), np.float32).repeat(3, 2), 1.7, -0.4)
    assert torch.equal(result[0], result[1])
    assert torch.equal(result[0], result[2])


def outdoors(air: float) -> Array:
    """Dark things under haze, and an endless sky of the air's colour."""
    picture = np.full((192, 256, 3), air, np.float32)
    picture[80:] = 0.45 * air
    picture[80:, ::4] = 0.6 * air
    return picture


def test_the_exposure_of_an_outdoor_scene_follows_the_photographs() -> None:
    picture = outdoors(0.8)
    change = stretched(picture, 1.5, -0.4)
    applier = NaturalApplier.of(picture, to_tensor(picture[None]), change)
    before = float(np.dot(picture, LUMA).mean())
    dark = float(luma(applied(picture, 1.5, -0.4)[None]).mean())
    assert dark < 0.8 * before
    assert float(luma(applied(picture, 1.5, -0.4, applier)[None]).mean()) == pytest.approx(0.865 * before, rel=0.03)


def test_a_room_with_a_lamp_may_become_darker() -> None:
    picture = outdoors(0.8)
    picture[:80] = 0.6
    picture[10:50, 10:50] = 1
    applier = NaturalApplier.of(picture, to_tensor(picture[None]), stretched(picture, 1.5, -0.4))
    assert applier.lift == 0


@pytest.mark.parametrize("lift", [0.2, 2.0, 16.0])
def test_brightening_keeps_the_order_of_tones(lift: float) -> None:
    greys = np.linspace(0, 1, 300, dtype=np.float32)
    result = applied(np.tile(greys[:, None], (12, 1, 3)), 1, 0, replace(AS_IT_WAS, lift=lift))[0, 6]
    assert torch.diff(result).min() > -1e-6
    assert result[0] == pytest.approx(0, abs=1e-3)
    assert result[-1] == pytest.approx(1)


@pytest.mark.parametrize("shape", [(1, 1, 3), (5, 200, 3), (40, 30)])
def test_pictures_of_any_size_are_judged(shape: tuple[int, ...]) -> None:
    picture = np.full(shape, 128, np.uint8)
    small = torch.full((1, 3, 64, 64), 0.5)
    assert NaturalApplier.of(picture, small, LinearMap(torch.ones_like(small), torch.zeros_like(small))).noise >= 0
