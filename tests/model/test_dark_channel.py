"""The dark channel prior: haze is what no dark spot lies in."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lir_model.dark_channel import air_and_transmission, dehaze
from tests.model.scenes import cartoon


def scene() -> Tensor:
    """With black spots all over, as the prior expects."""
    picture = cartoon(160, 200)
    picture[..., ::6, ::6] = 0
    return picture


def psnr(a: Tensor, b: Tensor) -> float:
    return float(-10 * (a - b).square().mean().log10())


@pytest.mark.parametrize("air", [0.8, 1.0])
def test_even_haze_goes(air: float) -> None:
    clean = scene()
    hazy = clean * 0.5 + air * 0.5
    hazy[..., :20, :20] = air
    assert psnr(dehaze(hazy), clean) > psnr(hazy, clean) + 6


def test_a_scene_full_of_dark_spots_stays_as_it_is() -> None:
    assert psnr(dehaze(scene()), scene()) > 40


def test_each_scene_of_a_batch_is_judged_alone() -> None:
    both = torch.cat((scene() * 0.5 + 0.5, scene() * 0.3 + 0.4))
    assert torch.allclose(dehaze(both), torch.cat((dehaze(both[:1]), dehaze(both[1:]))), atol=1e-6)


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_a_scene_of_one_colour_gives_finite_values(value: float) -> None:
    result = dehaze(torch.full((1, 3, 128, 160), value))
    assert torch.isfinite(result).all()
    assert 0 <= result.min() <= result.max() <= 1


def test_a_lamp_is_not_taken_for_the_air() -> None:
    hazy = scene() * 0.4 + 0.6 * 0.7
    lit = hazy.clone()
    lit[..., 60:72, 60:72] = 1
    assert torch.allclose(dehaze(lit)[..., :50], dehaze(hazy)[..., :50], atol=0.05)


def visibility(scene: Tensor) -> float:
    return float(air_and_transmission(scene)[1].quantile(0.25))


def test_transmission_is_the_light_that_comes_through_in_the_haziest_quarter_too() -> None:
    hazy = scene()
    hazy[..., :80, :] = 0.2 * hazy[..., :80, :] + 0.8
    assert visibility(scene()) == pytest.approx(1, abs=0.02)
    assert visibility(hazy) == pytest.approx(0.2, abs=0.05)
