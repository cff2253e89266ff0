"""Deconvolution: a blur whose kernel is known is undone."""

from __future__ import annotations

import pytest
import torch

from lir_model.blur.deconvolution import KERNEL_SIDE, deconvolve, fast_side, gradient_power, periodic, transfer
from tests.model.blur.scenes import cartoon, shake, shaken


def psnr(a: torch.Tensor, b: torch.Tensor) -> float:
    return float(-10 * (a - b).square().mean().log10())


def test_the_true_kernel_brings_the_picture_back() -> None:
    sharp, kernel = cartoon(160, 200), shake(15)
    blurred = shaken(sharp, kernel)
    assert psnr(deconvolve(blurred, kernel, 5e-3), sharp) > psnr(blurred, sharp) + 4


@pytest.mark.parametrize("moved", [(0, 1), (3, -2)])
def test_where_a_kernel_lies_moves_nothing(moved: tuple[int, int]) -> None:
    blurred, kernel = shaken(cartoon(121, 140), shake(15)), shake(15)
    apart = deconvolve(blurred, kernel.roll(moved, (1, 2)), 5e-3) - deconvolve(blurred, kernel, 5e-3)
    assert apart.abs().max() < 1e-4


def test_a_kernel_whose_centroid_lies_between_pixels_leaves_the_blurred_picture_in_its_place() -> None:
    sharp, middle = cartoon(160, 200), KERNEL_SIDE // 2
    kernel = torch.zeros(1, KERNEL_SIDE, KERNEL_SIDE)
    kernel[0, middle, middle - 2 : middle + 4] = 1 / 6
    restored = deconvolve(shaken(sharp, kernel), kernel, 5e-3)
    # The blur moved the picture by half a pixel, which is not to be told from where it was taken.
    as_it_is, moved_by_one = (psnr(restored.roll(aside, 3), sharp) for aside in (0, -1))
    assert as_it_is == pytest.approx(moved_by_one, abs=0.5)


def test_pictures_of_a_batch_have_kernels_of_their_own() -> None:
    sharp, kernels = cartoon(128, 128), torch.cat((shake(9, 1), shake(15, 2)))
    blurred = torch.cat([shaken(sharp, kernel[None]) for kernel in kernels])
    together = deconvolve(blurred, kernels, 5e-3)
    apart = torch.cat([deconvolve(b[None], k[None], 5e-3) for b, k in zip(blurred, kernels, strict=True)])
    assert (together - apart).abs().max() < 1e-4


def test_more_smoothness_leaves_less_noise() -> None:
    noise = 0.5 + 0.05 * torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    kernel = shake(9)
    assert deconvolve(noise, kernel, 1e-1).std() < 0.7 * deconvolve(noise, kernel, 1e-3).std()


def test_light_is_neither_lost_nor_gained() -> None:
    grey = torch.full((1, 3, 50, 70), 0.4)
    assert deconvolve(grey, shake(20), 5e-3) == pytest.approx(0.4, abs=1e-4)


@pytest.mark.parametrize("shape", [(1, 1), (5, 200), (40, 17)])
def test_pictures_of_any_size_can_be_deconvolved(shape: tuple[int, int]) -> None:
    picture = torch.rand(1, 3, *shape, generator=torch.Generator().manual_seed(0))
    assert torch.isfinite(deconvolve(picture, shake(20), 5e-3)).all()


def test_a_picture_is_continued_until_its_opposite_edges_meet() -> None:
    ramp = torch.linspace(0, 1, 100).expand(1, 3, 90, 100)
    whole = periodic(ramp, 20)
    assert torch.equal(whole[..., :90, :100], ramp)
    assert whole.roll(1, 3).sub(whole).abs().max() < 0.1


def test_fast_sides_have_small_factors_only() -> None:
    assert [fast_side(n) for n in (1, 7, 97, 128, 241)] == [1, 8, 100, 128, 243]


def test_a_kernel_of_one_point_in_the_middle_changes_nothing() -> None:
    kernel = torch.zeros(1, KERNEL_SIDE, KERNEL_SIDE)
    kernel[0, KERNEL_SIDE // 2, KERNEL_SIDE // 2] = 1
    assert transfer(kernel, 48, 50) == pytest.approx(1, abs=1e-5)


def test_the_power_of_gradients_is_that_of_forward_differences() -> None:
    picture = torch.rand(24, 30, generator=torch.Generator().manual_seed(0))
    across, down = picture.roll(-1, 1) - picture, picture.roll(-1, 0) - picture
    power = sum(torch.fft.rfft2(d).abs().square() for d in (across, down))
    assert torch.allclose(power, torch.fft.rfft2(picture).abs().square() * gradient_power(24, 30), atol=1e-2)
