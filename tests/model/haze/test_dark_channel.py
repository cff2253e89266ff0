"""The dark channel prior: haze is what no dark spot lies in."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lir_model.haze.dark_channel import Haze, dehaze, may_be_hazy
from tests.model.blur.scenes import cartoon


def scene() -> Tensor:
    """With black spots all over, as the prior expects."""
    picture = cartoon(160, 200)
    picture[..., ::6, ::6] = 0
    return picture


def psnr(a: Tensor, b: Tensor) -> float:
    return float(-10 * (a - b).square().mean().log10())


@pytest.mark.parametrize("air", [0.8, 1.0])
def test_haze_that_lies_evenly_over_a_scene_is_taken_away(air: float) -> None:
    clean = scene()
    hazy = clean * 0.5 + air * 0.5
    hazy[..., :20, :20] = air
    assert psnr(dehaze(hazy), clean) > psnr(hazy, clean) + 6


def test_a_scene_full_of_dark_spots_stays_as_it_is() -> None:
    assert psnr(dehaze(scene()), scene()) > 40


@pytest.mark.slow
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


def test_visible_is_the_light_that_comes_through_in_the_haziest_quarter() -> None:
    hazy = scene()
    hazy[..., :80, :] = 0.2 * hazy[..., :80, :] + 0.8
    assert float(Haze.of(scene()).visible) == pytest.approx(1, abs=0.02)
    assert float(Haze.of(hazy).visible) == pytest.approx(0.2, abs=0.05)


def smog() -> Tensor:
    """Lit from the left, and bare but for dark ground."""
    picture = torch.linspace(1, 0.6, 320).expand(1, 3, 256, 320).clone()
    picture[..., 200:, :] *= 0.5
    return picture


def test_air_in_the_shade_is_darker() -> None:
    air = Haze.of(smog()).air
    assert float(air[..., 100, 310].max()) < 0.75
    assert float(air[..., 100, 10].min()) > 0.95


def test_a_sky_of_smog_in_the_shade_does_not_turn_dark() -> None:
    sky = dehaze(smog())[..., 50:150, 260:]
    assert float(sky.mean()) > 0.85 * float(smog()[..., 50:150, 260:].mean())


def test_air_between_things_with_detail_is_lit_evenly() -> None:
    hazy = scene() * torch.linspace(0.1, 0.5, 200) + torch.linspace(0.9, 0.5, 200)
    air = Haze.of(hazy).air
    assert torch.equal(air.amax((2, 3)), air.amin((2, 3)))


def test_haze_leaves_nothing_black() -> None:
    assert float(may_be_hazy(scene())) == 0
    assert float(may_be_hazy(scene() * 0.6 + 0.4)) == 1


def test_something_black_close_by_does_not_hide_the_haze_behind_it() -> None:
    hazy = scene() * 0.6 + 0.4
    hazy[..., 120:, :] = scene()[..., 120:, :]
    assert float(may_be_hazy(hazy)) == 1


def test_a_bright_sky_over_things_with_shadows_is_no_haze() -> None:
    clear = scene()
    clear[..., :60, :] = 0.9
    assert float(may_be_hazy(clear)) == 0


def test_each_scene_of_a_batch_is_judged_by_itself() -> None:
    assert may_be_hazy(torch.cat((scene(), scene() * 0.6 + 0.4))).tolist() == [0, 1]
