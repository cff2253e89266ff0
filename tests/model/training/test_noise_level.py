"""The noise of a photograph is measured where the photograph is flat."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.pixels import Array
from lir_model.training.noise_level import noise_level


def noisy(scene: Array, sigma: float) -> Array:
    noise = np.random.default_rng(0).normal(0, sigma, scene.shape[:2])
    return np.clip(np.rint(scene + noise[..., None]), 0, 255).astype(np.uint8)


def grey(side: int = 320) -> Array:
    return np.full((side, side, 3), 128.0)


@pytest.mark.parametrize("sigma", [1, 3, 10])
def test_white_noise_on_grey_has_its_standard_deviation(sigma: float) -> None:
    assert noise_level(noisy(grey(), sigma)) == pytest.approx(sigma, rel=0.15)


def test_texture_in_most_of_a_picture_is_no_grain() -> None:
    scene = grey()
    scene[:, :240:2] += 80
    assert noise_level(noisy(scene, 2)) == pytest.approx(2, rel=0.15)


def test_a_slope_is_no_grain() -> None:
    assert noise_level(noisy(grey() + np.linspace(-60, 60, 320)[:, None], 0)) < 0.4


def test_white_sky_does_not_hide_the_grain_below_it() -> None:
    scene = grey(640)
    scene[:200] = 255
    assert noise_level(noisy(scene, 3)) == pytest.approx(3, rel=0.15)


def test_a_picture_all_white_has_none() -> None:
    assert noise_level(np.full((64, 64, 3), 255, np.uint8)) == 0
