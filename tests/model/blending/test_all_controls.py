"""What each control does to pictures whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.blending import Blending, Control, VisiblePart, blended
from lir_model.blending.all_controls import COLOUR, DETAIL, HALO, HAZE, LIGHTNESS, SATURATION, SATURATION_IN_RAIN
from lir_model.pixels import Array, luma
from lir_model.region import Region

SIDE = 256
RNG = np.random.default_rng(3)


def apply(before: Array, after: Array, control: Control, amount: float) -> Array:
    return blended(before, after, Blending(100, ((control, amount),)))


def as_bytes(values: Array) -> Array:
    return np.rint(values.clip(0, 255)).astype(np.uint8)


def chroma(picture: Array) -> Array:
    return picture - luma(picture)[..., None]


# Lightness and colour apart

FLAT = np.full((SIDE, SIDE, 3), 120.0)
NOISY = as_bytes(FLAT + RNG.normal(0, 20, FLAT.shape))
CLEAN = as_bytes(FLAT)


def test_colour_noise_goes_while_grain_stays() -> None:
    result = apply(NOISY, CLEAN, LIGHTNESS, 0)
    assert chroma(result).std() < 0.03 * chroma(NOISY).std()
    assert luma(result).std() == pytest.approx(luma(NOISY).std(), rel=0.02)


def test_grain_goes_while_colour_noise_stays() -> None:
    result = apply(NOISY, CLEAN, COLOUR, 0)
    assert luma(result).std() < 0.03 * luma(NOISY).std()
    assert chroma(result).std() == pytest.approx(chroma(NOISY).std(), rel=0.02)


@pytest.mark.parametrize("amount", [25, 50, 75])
def test_as_much_grain_stays_as_was_asked_for(amount: float) -> None:
    result = apply(NOISY, CLEAN, LIGHTNESS, amount)
    assert luma(result).std() == pytest.approx((1 - amount / 100) * luma(NOISY).std(), rel=0.05)


# Detail


def texture(wavelength: float) -> Array:
    """Waves on the left half, flat on the right."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    waves = 40 * np.sin(2 * np.pi * rows / wavelength) * np.sin(2 * np.pi * columns / wavelength)
    return np.repeat((128 + waves * (columns < SIDE // 2))[..., None], 3, axis=2)


TEXTURED, PLAIN = np.s_[16:-16, 16 : SIDE // 2 - 16], np.s_[16:-16, SIDE // 2 + 16 : -16]


@pytest.mark.parametrize("wavelength", [4, 6, 9])
def test_detail_brings_back_texture_and_no_noise(wavelength: float) -> None:
    scene = texture(wavelength)
    noise = RNG.normal(0, 8, (SIDE, SIDE, 1))
    before = as_bytes(scene + noise)
    after = as_bytes(128 + 0.4 * (scene - 128))  # as a network does that takes texture for noise
    result = apply(before, after, DETAIL, 100)
    lost = (scene - after)[TEXTURED][..., 0]
    back = (result.astype(float) - after)[TEXTURED][..., 0]
    assert (back * lost).sum() / (lost * lost).sum() > 0.25
    assert np.std(result[PLAIN].astype(float) - after[PLAIN]) < 0.05 * np.std(before[PLAIN].astype(float))


def test_detail_brings_back_an_edge_that_was_softened() -> None:
    scene = np.where(np.arange(SIDE) < SIDE // 2, 80.0, 170.0)[None, :, None] + np.zeros((SIDE, 1, 3))
    soft = scene.copy()
    for _ in range(3):
        soft = (np.roll(soft, 1, 1) + 2 * soft + np.roll(soft, -1, 1)) / 4
    before, after = as_bytes(scene + RNG.normal(0, 6, (SIDE, SIDE, 1))), as_bytes(soft)
    result = apply(before, after, DETAIL, 100)
    at_the_edge = np.s_[8:-8, SIDE // 2 - 4 : SIDE // 2 + 4]
    error = [np.abs(each.astype(float) - scene)[at_the_edge].mean() for each in (after, result)]
    assert error[1] < 0.7 * error[0]


def test_detail_brings_no_colour_back() -> None:
    result = apply(NOISY, as_bytes(texture(5)), DETAIL, 100)
    assert np.abs(chroma(result.astype(float))).max() <= 1


def test_more_detail_is_more_detail() -> None:
    scene = texture(5)
    before, after = as_bytes(scene), as_bytes(128 + 0.4 * (scene - 128))
    energies = [apply(before, after, DETAIL, amount)[TEXTURED].astype(float).std() for amount in (0, 30, 60, 100)]
    assert energies == sorted(energies)
    assert energies[-1] > energies[0] + 1


# Haze


def hazy(transmission: Array) -> tuple[Array, Array]:
    """A scene in white air, and the scene."""
    blocks = RNG.uniform(40, 180, (SIDE // 16, SIDE // 16, 3))
    scene = np.kron(blocks, np.ones((16, 16, 1)))
    t = transmission[..., None]
    return as_bytes(scene * t + 255 * (1 - t)), as_bytes(scene)


def test_half_the_haze_is_left_by_the_law_of_the_air() -> None:
    t = np.full((SIDE, SIDE), 0.5)
    before, after = hazy(t)
    result = apply(before, after, HAZE, 50)
    truth = after * 0.5**0.5 + 255 * (1 - 0.5**0.5)
    inner = np.s_[32:-32, 32:-32]
    assert np.abs(result - truth)[inner].mean() < 3


def test_all_the_haze_is_left_where_all_is_asked_for() -> None:
    before, after = hazy(np.full((SIDE, SIDE), 0.6))
    assert np.abs(apply(before, after, HAZE, 100).astype(float) - before)[32:-32, 32:-32].mean() < 2


def test_the_distance_keeps_more_of_its_haze_than_what_is_near() -> None:
    t = np.where(np.arange(SIDE) < SIDE // 2, 0.85, 0.35)[None].repeat(SIDE, 0)
    before, after = hazy(t)
    kept = (apply(before, after, HAZE, 40).astype(float) - after) / np.maximum(before.astype(float) - after, 1)
    expected = [(1 - t**0.4) / (1 - t) for t in (0.85, 0.35)]
    assert [np.median(kept[TEXTURED]), np.median(kept[PLAIN])] == pytest.approx(expected, abs=0.03)
    assert expected[0] + 0.1 < expected[1]


def test_haze_is_left_without_streaks_of_rain() -> None:
    before, after = hazy(np.full((SIDE, SIDE), 0.8))
    rain = np.zeros((SIDE, SIDE, 1))
    for column in RNG.integers(0, SIDE, 40):
        rain[RNG.integers(0, SIDE - 60) :][:60, column] = 60
    result = apply(as_bytes(before + rain), after, HAZE, 50)
    dry = apply(before, after, HAZE, 50)
    streaks = np.broadcast_to(rain > 0, result.shape)
    assert (result.astype(float) - dry)[streaks].mean() < 0.15 * 30


# Saturation


def saturation(picture: Array) -> Array:
    values = picture.astype(float)
    return np.linalg.norm(chroma(values), axis=2) / np.maximum(luma(values), 1)


def test_saturation_is_kept_as_it_was_with_the_new_lightness() -> None:
    pale = np.kron(RNG.uniform(90, 160, (8, 8, 3)), np.ones((32, 32, 1)))
    strong = as_bytes((pale - luma(pale)[..., None]) * 2.5 + 0.7 * luma(pale)[..., None])
    before = as_bytes(pale)
    result = apply(before, strong, SATURATION, 100)
    assert np.abs(saturation(result) - saturation(before)).mean() < 0.02
    assert np.abs(luma(result) - luma(strong)).mean() < 1
    half = apply(before, strong, SATURATION, 50)
    assert saturation(before).mean() < saturation(half).mean() < saturation(strong).mean()


def test_grey_stays_grey_whatever_saturation_is_kept() -> None:
    grey = as_bytes(np.repeat(RNG.uniform(20, 230, (SIDE, SIDE, 1)), 3, axis=2))
    assert np.abs(chroma(apply(NOISY, grey, SATURATION, 100).astype(float))).max() <= 1


# Halo guard


def sharpened() -> tuple[Array, Array]:
    """A soft edge, and what deconvolution with too large a kernel makes of it."""
    columns = np.arange(SIDE)
    soft = 80 + 90 / (1 + np.exp(-(columns - SIDE / 2) / 2))
    steep = 80 + 90 / (1 + np.exp(-(columns - SIDE / 2) * 2))
    ringing = 30 * np.sinc((columns - SIDE / 2) / 3 - 1) * np.sign(columns - SIDE / 2)
    after = steep + ringing
    return tuple(as_bytes(np.broadcast_to(line[None, :, None], (SIDE, SIDE, 3))) for line in (soft, after))  # type: ignore[return-value]


def overshoot(result: Array, before: Array) -> float:
    values = result.astype(int)
    return float(max((values - before.max()).max(), (int(before.min()) - values).max(), 0))


def test_the_halo_guard_bounds_what_an_edge_overshoots() -> None:
    before, after = sharpened()
    assert overshoot(after, before) > 10
    assert overshoot(apply(before, after, HALO, 100), before) <= 1
    assert overshoot(apply(before, after, HALO, 50), before) == pytest.approx(overshoot(after, before) / 2, abs=1.5)


def test_the_halo_guard_leaves_the_edge_as_steep() -> None:
    before, after = sharpened()
    guarded = apply(before, after, HALO, 100)
    steepest = [np.abs(np.diff(each[0, :, 0].astype(int))).max() for each in (before, after, guarded)]
    assert steepest[2] > 2 * steepest[0]


def test_at_any_scale_overshoot_is_bounded() -> None:
    before, after = sharpened()
    for scale in (2, 4, 8):
        view = VisiblePart((SIDE // scale, SIDE // scale), Region(0, 0, SIDE // scale, SIDE // scale), scale)
        small = [np.ascontiguousarray(each[::scale, ::scale]) for each in (before, after)]
        result = blended(small[0], small[1], Blending(100, ((HALO, 100.0),)), view)
        assert overshoot(result, small[0]) <= 1


# Saturation behind rain

WOOD = np.array([190.0, 90, 50]) + 20 * np.sin(np.mgrid[:SIDE, :SIDE][0] / 9)[..., None]


def rainy(veil: float) -> Array:
    """Wood behind streaks of a pixel, one in twelve columns, and behind a veil that takes so much of its light."""
    picture = WOOD * (1 - veil) + 255 * veil
    picture[:, ::12] += 60
    return as_bytes(picture)


def test_saturation_kept_brings_no_streaks_of_rain_back() -> None:
    result = apply(rainy(0), as_bytes(WOOD), SATURATION_IN_RAIN, 100).astype(float)
    beside = (result[:, 11:-1:12] + result[:, 13::12][:, : result[:, 11:-1:12].shape[1]]) / 2
    on = result[:, 12::12][:, : beside.shape[1]]
    assert np.abs(on - beside[:, : on.shape[1]]).mean() < 1


def test_saturation_kept_leaves_colours_behind_rain_as_pale_as_the_air_made_them() -> None:
    result = apply(rainy(0.3), as_bytes(WOOD), SATURATION_IN_RAIN, 100)
    before, after = (np.abs(chroma(each)).mean() / luma(each).mean() for each in (rainy(0.3), as_bytes(WOOD)))
    kept = np.abs(chroma(result)).mean() / luma(result).mean()
    assert kept == pytest.approx(before, rel=0.1)
    assert before < 0.8 * after
