"""Synthetic degradations: seeded, bounded, and true to what they imitate."""

from __future__ import annotations

import io

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Generator, Tensor

from lir_model.degrade import DEGRADATIONS, degrade
from lir_model.degrade.blur import convolve_reflected, disc_kernels, shake_kernels
from lir_model.degrade.jpeg import jpeg
from lir_model.degrade.noise import camera_noise, white_noise
from lir_model.degrade.rain import streak_kernels
from lir_model.degrade.random import convolve, gaussian_blur


def seeded(seed: int = 0) -> Generator:
    return Generator().manual_seed(seed)


@pytest.fixture
def clean() -> Tensor:
    """Two smooth pictures with an edge, ``(2, 3, 96, 128)``."""
    y, x = torch.meshgrid(torch.linspace(0, 1, 96), torch.linspace(0, 1, 128), indexing="ij")
    picture = torch.stack((0.2 + 0.6 * x, 0.3 + 0.4 * y, 0.5 + 0.3 * (x > 0.5)))
    return torch.stack((picture, picture.flip(2)))


def psnr(a: Tensor, b: Tensor) -> float:
    return float(-10 * torch.log10((a - b).square().mean()))


@pytest.mark.parametrize("kind", DEGRADATIONS)
def test_the_same_seed_degrades_the_same_way(kind: str, clean: Tensor) -> None:
    assert torch.equal(degrade(kind, clean, seeded(3)), degrade(kind, clean, seeded(3)))
    assert not torch.equal(degrade(kind, clean, seeded(3), 60), degrade(kind, clean, seeded(4), 60))


@pytest.mark.parametrize("kind", DEGRADATIONS)
def test_level_zero_leaves_the_picture_alone_but_for_rounding(kind: str, clean: Tensor) -> None:
    assert (degrade(kind, clean, seeded(), 0) - clean).abs().max() <= 0.5 / 255 + 1e-6


@pytest.mark.slow
@pytest.mark.parametrize("kind", DEGRADATIONS)
def test_a_higher_level_is_further_from_the_clean_picture(kind: str, clean: Tensor) -> None:
    many = clean.repeat(8, 1, 1, 1)
    many[..., 48:, :].unflatten(3, (-1, 16))[..., :5] = 0  # else the dark channel prior takes all of it for haze
    weak, strong = (psnr(degrade(kind, many, seeded(1), level), many) for level in (15, 90))
    assert strong < weak - 1


@pytest.mark.parametrize("kind", DEGRADATIONS)
def test_results_are_what_8_bit_files_hold(kind: str, clean: Tensor) -> None:
    result = degrade(kind, clean, seeded(), 80)
    assert result.shape == clean.shape
    assert 0 <= result.min() <= result.max() <= 1
    assert ((result * 255).round() / 255 - result).abs().max() < 1e-6


@pytest.mark.parametrize("kind", DEGRADATIONS)
@pytest.mark.parametrize("shape", [(1, 1), (5, 200), (40, 17)])
def test_pictures_of_any_size_can_be_degraded(kind: str, shape: tuple[int, int]) -> None:
    picture = torch.rand(1, 3, *shape, generator=seeded())
    assert degrade(kind, picture, seeded(), 50).shape == picture.shape


@pytest.mark.slow
@pytest.mark.parametrize("kind", DEGRADATIONS)
def test_some_training_pictures_stay_clean(kind: str, clean: Tensor) -> None:
    many = clean[:1].expand(60, -1, -1, -1)[..., :48, :48]
    rounded = (many * 255).round() / 255
    untouched = (degrade(kind, many, seeded(2)) == rounded).flatten(1).all(1)
    assert 0 < untouched.sum() < 15


def test_white_noise_has_the_standard_deviation_it_is_told() -> None:
    grey = torch.full((1, 3, 256, 256), 0.5)
    noisy = white_noise(grey, seeded(), torch.full((1, 1, 1, 1), 25 / 255))
    assert float((noisy - grey).std() * 255) == pytest.approx(25, rel=0.01)


def test_grain_of_camera_noise_is_not_white() -> None:
    many = torch.full((32, 3, 64, 64), 0.5)
    error = degrade("noise", many, seeded(5), 70) - many
    neighbours = (error[..., 1:] * error[..., :-1]).mean((1, 2, 3)) / error.square().mean((1, 2, 3))
    assert neighbours.max() > 0.3
    assert neighbours.min() < 0.05


def test_colour_of_camera_noise_is_coarser_than_its_lightness() -> None:
    grey = torch.full((32, 3, 64, 64), 0.5)
    error = camera_noise(grey, seeded(), torch.full((32, 1, 1, 1), 0.7)) - grey
    lightness = error.mean(1, keepdim=True)

    def steps(x: Tensor) -> float:
        return float(x.diff(dim=3).square().mean() / x.square().mean())

    assert steps(error - lightness) < 0.8 * steps(lightness)


def test_camera_noise_is_stronger_at_edges() -> None:
    bars = torch.full((32, 3, 64, 64), 0.3)
    bars[..., 32:] = 0.6
    error = camera_noise(bars, seeded(), torch.full((32, 1, 1, 1), 0.5)) - bars
    at_edge, beside = error[..., 31:33].std(), torch.cat([error[..., 20:24], error[..., 40:44]]).std()
    assert at_edge > 1.2 * beside


def test_edges_of_some_cameras_have_finer_noise_than_flat_places() -> None:
    bars = torch.full((64, 3, 64, 64), 0.3)
    bars[..., 32:] = 0.6
    error = (camera_noise(bars, seeded(), torch.full((64, 1, 1, 1), 0.5)) - bars).mean(1)

    def fineness(columns: slice) -> Tensor:
        part = error[..., columns]
        return part.diff(dim=1).square().mean((1, 2)) / part.square().mean((1, 2))

    finer = fineness(slice(31, 33)) / fineness(slice(10, 20))
    assert finer.quantile(0.9) > 1.3
    assert finer.quantile(0.2) < 1.1


def test_tone_curves_of_some_cameras_hide_noise_in_shadows_and_lights() -> None:
    steps = torch.tensor([0.12, 0.35, 0.75]).repeat_interleave(32).expand(64, 3, 32, 96)
    error = camera_noise(steps, seeded(), torch.full((64, 1, 1, 1), 0.4)) - steps
    shadows, middle, lights = (error[..., at + 8 : at + 24].std((1, 2, 3)) for at in (0, 32, 64))
    for ends in (shadows / middle, lights / middle):
        assert ends.quantile(0.1) < 0.7 * ends.quantile(0.9)
    assert (lights / middle).quantile(0.25) < 0.6


@pytest.mark.parametrize("quality", [40, 75, 95])
@pytest.mark.parametrize("halve", [False, True])
def test_jpeg_comes_close_to_what_a_real_encoder_leaves(clean: Tensor, quality: int, halve: bool) -> None:
    noisy = (clean[:1] + 0.05 * torch.randn(1, 3, 96, 128, generator=seeded())).clamp(0, 1)
    ours = jpeg(noisy, torch.full((1, 1, 1, 1), float(quality)), torch.full((1, 1, 1, 1), halve))
    stream = io.BytesIO()
    picture = Image.fromarray((noisy[0].permute(1, 2, 0) * 255).round().byte().numpy())
    picture.save(stream, "JPEG", quality=quality, subsampling=2 if halve else 0)
    real = torch.from_numpy(np.asarray(Image.open(stream)).copy()).permute(2, 0, 1)[None] / 255
    assert psnr(ours, real) > psnr(ours, noisy) + 3
    assert psnr(ours, real) > 38


def test_shake_kernels_sum_to_one_and_are_centred_on_their_centroid() -> None:
    kernels = shake_kernels(seeded(), 16, torch.linspace(2, 30, 16))
    axis = torch.arange(37.0) - 18
    assert torch.allclose(kernels.sum((1, 2)), torch.ones(16), atol=1e-5)
    assert (kernels.sum(2) @ axis).abs().max() < 0.2
    assert (kernels.sum(1) @ axis).abs().max() < 0.2


def test_blur_does_not_shift_a_point() -> None:
    point = torch.zeros(4, 1, 81, 81)
    point[..., 40, 40] = 1
    blurred = convolve_reflected(point, shake_kernels(seeded(1), 4, torch.full((4,), 20.0)))
    axis = torch.arange(81.0)
    assert (blurred.sum((1, 3)) @ axis - 40).abs().max() < 0.2
    assert (blurred.sum((1, 2)) @ axis - 40).abs().max() < 0.2


def test_convolution_by_transform_equals_the_direct_one() -> None:
    picture = torch.rand(1, 1, 24, 30, generator=seeded())
    kernel = torch.rand(1, 5, 5, generator=seeded(1))
    direct = torch.nn.functional.conv2d(picture, kernel.flip(1, 2)[None])
    assert torch.allclose(convolve(picture, kernel)[..., 2:-2, 2:-2], direct, atol=1e-5)


def test_each_picture_of_a_batch_is_blurred_by_its_own_sigma() -> None:
    point = torch.zeros(2, 1, 31, 31)
    point[..., 15, 15] = 1
    blurred = gaussian_blur(point, torch.tensor([0.7, 2.0]).view(2, 1, 1, 1), 10)
    assert blurred[0].max() > 3 * blurred[1].max()


def test_rain_is_brighter_than_the_picture_behind_it() -> None:
    dark = torch.full((8, 3, 128, 128), 0.2)
    wet = degrade("rain", dark, seeded(), 80)
    assert wet.mean() > 0.25
    assert wet.amax((1, 2, 3)).min() > 0.4


@pytest.mark.slow
def test_about_two_thirds_of_the_rain_are_painted_in_pure_grey() -> None:
    coloured = torch.tensor([0.1, 0.2, 0.3]).view(1, 3, 1, 1).expand(40, -1, 128, 128)
    wet = degrade("rain", coloured, seeded(), 15)
    added = (wet - coloured).where(wet.amax(1, keepdim=True) < 1, 0)
    grey = (added.amax(1) - added.amin(1)).amax((1, 2)) <= 1 / 255 + 1e-6
    assert 20 <= grey.sum() <= 33


def test_hard_streaks_are_evenly_bright_and_as_long_and_wide_as_told() -> None:
    length, width, angle = (torch.tensor([v]) for v in (60.0, 2.0, 0.3))
    streak = streak_kernels(length, width, angle, torch.tensor([True]))
    assert float(streak.sum()) == pytest.approx(120, rel=0.03)
    lit = streak[streak > 0]
    assert float((lit > 0.9).float().mean()) > 0.35
    soft = streak_kernels(length, width, angle, torch.tensor([False]))
    assert float((soft[soft > 0.05] > 0.9).float().mean()) < 0.25


def test_haze_takes_contrast_away() -> None:
    stripes = (torch.arange(64) % 2).float().expand(8, 3, 64, 64)
    assert degrade("haze", stripes, seeded(), 90).std((2, 3)).mean() < 0.6 * stripes.std((2, 3)).mean()


@pytest.mark.parametrize("diameter", [2.0, 7.0, 20.0])
def test_a_disc_is_even_within_its_diameter_and_centred(diameter: float) -> None:
    disc = disc_kernels(torch.tensor([diameter]))[0]
    assert float(disc.sum()) == pytest.approx(1, abs=1e-4)
    y, x = torch.meshgrid(*(torch.arange(37.0) - 18,) * 2, indexing="ij")
    assert float((disc * x).sum()) == pytest.approx(0, abs=0.1)
    spread = float((disc * (x.square() + y.square())).sum()) ** 0.5
    edge = 0.35 + diameter / 12
    assert spread == pytest.approx((diameter**2 / 8 + 2 * edge**2) ** 0.5, rel=0.15)
