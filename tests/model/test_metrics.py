"""PSNR, PSNR on luma and SSIM, as the field takes them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from lir_model.errors import Cancelled
from lir_model.metrics import psnr, psnr_y, ssim
from lir_model.pixels import Array


def picture(seed: int = 0, shape: tuple[int, ...] = (24, 30, 3)) -> Array:
    return np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)


def naive_ssim(a: Array, b: Array) -> float:
    """Window by window, as the paper words it."""
    offsets = np.arange(-5, 6)
    window = np.exp(-(offsets[:, None] ** 2 + offsets[None] ** 2) / (2 * 1.5**2))
    window /= window.sum()
    values = []
    for y in range(a.shape[0] - 10):
        for x in range(a.shape[1] - 10):
            p, q = a[y : y + 11, x : x + 11].astype(float), b[y : y + 11, x : x + 11].astype(float)
            mp, mq = (window * p).sum(), (window * q).sum()
            vp, vq = (window * (p - mp) ** 2).sum(), (window * (q - mq) ** 2).sum()
            cov = (window * (p - mp) * (q - mq)).sum()
            c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
            values.append((2 * mp * mq + c1) * (2 * cov + c2) / ((mp**2 + mq**2 + c1) * (vp + vq + c2)))
    return float(np.mean(values))


def test_an_error_of_one_everywhere_has_48_decibels() -> None:
    a = np.full((5, 6, 3), 100, np.uint8)
    assert psnr(a, a + 1) == pytest.approx(20 * math.log10(255))


def test_8_bit_differences_do_not_wrap_around() -> None:
    assert psnr(np.zeros((2, 2), np.uint8), np.full((2, 2), 255, np.uint8)) == 0


def test_equal_pictures_have_infinite_psnr() -> None:
    assert psnr(picture(), picture()) == math.inf


def test_luma_runs_from_16_to_235() -> None:
    black, white = np.zeros((2, 2, 3), np.uint8), np.full((2, 2, 3), 255, np.uint8)
    assert psnr_y(black, white) == pytest.approx(20 * math.log10(255 / 219))


def test_psnr_on_luma_ignores_what_luma_does_not_show() -> None:
    a = np.full((4, 4, 3), 100, np.uint8)
    assert psnr_y(a, a + np.array([1, 0, 0], np.uint8)) > psnr_y(a, a + np.array([0, 1, 0], np.uint8)) > 50


def test_ssim_equals_the_paper_window_by_window() -> None:
    a = picture(0, (20, 25))
    b = np.clip(a * 0.7 + picture(1, (20, 25)) * 0.3, 0, 255).astype(np.uint8)
    assert ssim(a, b) == pytest.approx(naive_ssim(a, b), abs=1e-9)


def test_ssim_of_colour_is_the_mean_of_the_channels() -> None:
    a, b = picture(0), picture(1)
    assert ssim(a, b) == pytest.approx(np.mean([ssim(a[..., i], b[..., i]) for i in range(3)]))


def test_equal_pictures_have_ssim_1() -> None:
    assert ssim(picture(), picture()) == pytest.approx(1)


@pytest.mark.parametrize("measure", [psnr, psnr_y, ssim])
def test_pictures_of_different_shapes_are_not_compared(measure: Any) -> None:
    with pytest.raises(ValueError, match="different shapes"):
        measure(picture(shape=(20, 20, 3)), picture(shape=(20, 21, 3)))


def test_ssim_refuses_pictures_smaller_than_its_window() -> None:
    with pytest.raises(ValueError, match="at least 11"):
        ssim(picture(shape=(10, 20, 3)), picture(shape=(10, 20, 3)))


def test_a_tall_picture_is_measured_in_bands_that_add_up_to_the_whole() -> None:
    a, b = picture(1, (90, 14)), picture(2, (90, 14))
    assert ssim(a, b) == pytest.approx(naive_ssim(a, b))
    assert psnr(a, b) == pytest.approx(20 * math.log10(255 / np.sqrt(np.square(a.astype(float) - b).mean())))


def test_a_measurement_that_is_no_longer_wanted_ends() -> None:
    with pytest.raises(Cancelled):
        ssim(picture(), picture(), cancelled=lambda: True)
