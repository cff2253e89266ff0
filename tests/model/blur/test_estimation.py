"""Estimation of kernels: what blurred a picture is found in the picture alone."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE
from lir_model.blur.estimation import PRIORS, SIDES, Estimate, Prior
from lir_model.blur.kernels import correlation, resized
from tests.model.blur.scenes import cartoon, shake, shaken


def estimated(luma: Tensor, prior: Prior) -> Tensor:
    estimate = Estimate.begun(luma, prior)
    while estimate.scales < len(SIDES):
        estimate = estimate.finer()
    return estimate.kernel


@pytest.mark.slow
@pytest.mark.parametrize(("extent", "seed"), [(8, 0), (14, 1), (20, 5)])
def test_the_kernel_of_a_shaken_picture_is_found(extent: float, seed: int) -> None:
    kernel = shake(extent, seed)
    found = [estimated(shaken(cartoon(240, 260), kernel)[0].mean(0), prior) for prior in PRIORS]
    assert max(correlation(f, kernel[0]) for f in found) > 0.85


@pytest.mark.slow
def test_a_kernel_holds_no_negative_values_sums_to_one_and_is_centred() -> None:
    kernel = estimated(shaken(cartoon(200, 180), shake(12))[0].mean(0), PRIORS[0])
    offsets = torch.arange(KERNEL_SIDE) - KERNEL_SIDE // 2
    assert kernel.shape == (KERNEL_SIDE, KERNEL_SIDE)
    assert kernel.min() >= 0
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-5)
    assert abs(float((kernel.sum(0) * offsets).sum())) <= 0.6
    assert abs(float((kernel.sum(1) * offsets).sum())) <= 0.6


@pytest.mark.slow
@pytest.mark.parametrize("value", [0.0, 0.5])
def test_a_picture_of_one_colour_gives_a_kernel_all_the_same(value: float) -> None:
    kernel = estimated(torch.full((64, 64), value), PRIORS[0])
    assert torch.isfinite(kernel).all()
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-5)


@pytest.mark.slow
def test_each_scale_gives_the_kernel_of_the_picture_reduced_to_it() -> None:
    kernel = shake(20, 5)
    estimate = Estimate.begun(shaken(cartoon(240, 260), kernel)[0].mean(0), PRIORS[0])
    for scales, side in enumerate(SIDES, 1):
        estimate = estimate.finer()
        assert (estimate.scales, estimate.kernel.shape) == (scales, (side, side))
        if side > KERNEL_SIDE // 4:
            assert correlation(estimate.kernel, resized(kernel[0], KERNEL_SIDE / side)) > 0.75


def test_estimation_stops_when_told() -> None:
    def stop(_: float = 0.0) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Estimate.begun(torch.rand(64, 64), PRIORS[0]).finer(stop)
