"""Depths, grey and luma: one rounding, and nothing lost on the way there and back."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.pixels import Array, blend, luma, store, to_8_bits, to_16_bits, to_rgb

ALL_16 = np.arange(1 << 16, dtype=np.uint16).reshape(256, 256)
ALL_8 = np.arange(256, dtype=np.uint8).reshape(16, 16)


def test_16_bits_become_the_nearest_8_bits() -> None:
    assert np.array_equal(to_8_bits(ALL_16), np.rint(ALL_16 / 257))


def test_8_bits_come_back_from_16_unchanged() -> None:
    assert np.array_equal(to_8_bits(to_16_bits(ALL_8)), ALL_8)


@pytest.mark.parametrize(("convert", "white"), [(to_8_bits, 255), (to_16_bits, 65535)])
def test_float_is_clipped_and_rounded(convert: object, white: int) -> None:
    assert callable(convert)
    values: Array = np.array([[-0.1, 0.0, 0.5004, 1.0, 1.3]], np.float32)
    assert convert(values).tolist() == [[0, 0, round(0.5004 * white), white, white]]


@pytest.mark.parametrize(("convert", "dtype"), [(to_8_bits, np.uint8), (to_16_bits, np.uint16)])
def test_the_depth_asked_for_is_given_whatever_comes_in(convert: object, dtype: type) -> None:
    assert callable(convert)
    for picture in (ALL_8, ALL_16, np.zeros((2, 3, 3), np.float32)):
        assert convert(picture).dtype == dtype
        assert convert(picture).shape == picture.shape


def test_grey_becomes_three_equal_channels_and_colour_stays_the_same_array() -> None:
    colour = to_rgb(ALL_8)
    assert colour.shape == (16, 16, 3)
    assert all(np.array_equal(colour[..., channel], ALL_8) for channel in range(3))
    assert to_rgb(colour) is colour


def test_luma_of_grey_is_grey_and_green_is_brightest() -> None:
    assert luma(to_rgb(ALL_8)) == pytest.approx(ALL_8)
    red, green, blue = luma(np.eye(3)[None] * 255)[0]
    assert green > red > blue > 0


@pytest.mark.parametrize(("dtype", "white"), [(np.uint8, 255), (np.uint16, 65535), (np.float32, 1)])
def test_values_are_stored_clipped_and_rounded_in_the_depth_of_the_picture(dtype: type, white: int) -> None:
    target: Array = np.empty((1, 3), dtype)
    store(np.repeat(np.array([[-1.0, 0.25, 2.0]], np.float32)[..., None], 3, axis=2), target)
    expected = 0.25 if dtype == np.float32 else round(0.25 * white)
    assert target.tolist() == [[0, expected, white]]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_blend_runs_from_the_original_to_the_result(dtype: type) -> None:
    a: Array = np.zeros((3, 4, 3), dtype)
    b: Array = np.full((3, 4, 3), 1 if dtype == np.float32 else 200, dtype)
    assert [blend(a, b, s).flat[0] / b.flat[0] for s in (0, 25, 100)] == [0, 0.25, 1]


@pytest.mark.parametrize("strength", [float("nan"), -1, 100.5])
def test_a_strength_outside_0_to_100_is_refused(strength: float) -> None:
    picture = np.zeros((2, 2), np.uint8)
    with pytest.raises(ValueError, match="strength must lie between 0 and 100"):
        blend(picture, picture, strength)
