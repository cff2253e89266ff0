"""Deblurring: a kernel is used only where it explains the picture."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.blur import search
from lir_model.blur.deconvolution import deconvolved
from lir_model.blur.edges import richest_parts, softness
from lir_model.blur.estimation import SIDES, Estimate
from lir_model.blur.kernels import enlarged, extent, resized
from lir_model.blur.kinds import KernelBlur
from lir_model.blur.plausibility import most_plausible
from lir_model.blur.search import Belief, BlurFinder
from lir_model.errors import Cancelled
from lir_model.metrics import psnr
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running.parallel import Pulse, never
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.fakes import fake_runner


def eight_bits(picture: Tensor) -> Array:
    return (picture[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def spot() -> Tensor:
    kernel = torch.zeros(37, 37)
    kernel[18, 18] = 1
    return kernel


@pytest.fixture(scope="module")
def deblur() -> Restorer:
    return Restorer("deblur", "fast", device="cpu")


@pytest.mark.slow
def test_a_shaken_picture_becomes_much_sharper(deblur: Restorer) -> None:
    sharp = cartoon(260, 280)
    blurred = eight_bits(shaken(sharp, shake(14, 1)))
    assert psnr(deblur(blurred), eight_bits(sharp)) > psnr(blurred, eight_bits(sharp)) + 3


@pytest.mark.slow
def test_a_picture_that_no_kernel_explains_stays_as_it_is_and_that_is_said() -> None:
    said: list[str] = []
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    assert np.array_equal(Restorer("deblur", "fast", device="cpu", on_notice=said.append)(noise), noise)
    assert any("no blur could be measured" in line for line in said)


@pytest.mark.slow
def test_a_region_equals_that_part_of_the_whole_result(deblur: Restorer) -> None:
    blurred = eight_bits(shaken(cartoon(300, 330), shake(10)))
    whole = deblur(blurred).astype(int)
    part = deblur(blurred, region=Region(90, 100, 80, 120)).astype(int)
    # The network sees a little less around a region than in the whole.
    assert np.abs(whole[90:170, 100:220] - part).mean() < 1


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(1, 1), (1, 60, 3), (33, 20, 3), (140, 40)])
def test_pictures_of_any_size_are_restored(deblur: Restorer, shape: tuple[int, ...]) -> None:
    picture = np.random.default_rng(0).integers(0, 255, shape, dtype=np.uint8)
    assert deblur(picture).shape == shape


@pytest.mark.slow
def test_the_kernel_of_the_last_picture_is_remembered() -> None:
    asked = 0

    def network(x: Tensor) -> Tensor:
        nonlocal asked
        asked += 1
        return x

    finder, picture, runner = BlurFinder(), eight_bits(shaken(cartoon(150, 150), shake(8))), fake_runner(network)
    first = finder.find(WholePicture(picture), runner, Meter())
    once = asked
    second = finder.find(WholePicture(picture.copy()), runner, Meter())
    assert asked == once
    assert first is second
    finder.find(WholePicture(picture[::-1]), runner, Meter())
    assert asked > once


def kernel_blur(belief: Belief) -> KernelBlur:
    """What a search believes, which is a blur by a kernel."""
    assert isinstance(belief.blur, KernelBlur)
    return belief.blur


@pytest.fixture
def scales_done(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The scales that estimates have gone through, one after the other."""
    done, finer = [], Estimate.finer

    def noted(estimate: Estimate, pulse: Pulse = never) -> Estimate:
        result = finer(estimate, pulse)
        done.append(estimate.scales)
        return result

    monkeypatch.setattr(Estimate, "finer", noted)
    return done


@pytest.mark.slow
def test_a_search_goes_on_from_a_coarser_one_and_ends_at_the_same_kernel(
    scales_done: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "most_plausible", lambda kernels, _: kernels[0])
    picture, runner = WholePicture(eight_bits(shaken(cartoon(150, 150), shake(8)))), fake_runner()
    at_once = BlurFinder().find(picture, runner, Meter())
    whole = sorted(scales_done)
    scales_done.clear()
    finder = BlurFinder()
    coarse = finder.find(picture, runner, Meter(), 3)
    by_coarse = kernel_blur(coarse)
    assert by_coarse.kernel.shape == (SIDES[2], SIDES[2])
    assert by_coarse.scale == pytest.approx(SIDES[2] / SIDES[-1])
    assert not coarse.settled
    assert set(scales_done) == {0, 1, 2}
    finest = finder.find(picture, runner, Meter())
    assert sorted(scales_done) == whole
    assert torch.equal(kernel_blur(finest).kernel, kernel_blur(at_once).kernel)
    assert finest.settled
    assert finder.known(picture, 3) is finest


@pytest.mark.slow
def test_a_search_that_was_stopped_goes_on_from_the_last_scale_that_it_completed(scales_done: list[int]) -> None:
    picture, runner = WholePicture(eight_bits(shaken(cartoon(150, 150), shake(8)))), fake_runner()
    BlurFinder().find(picture, runner, Meter())
    whole = sorted(scales_done)
    scales_done.clear()
    finder = BlurFinder()
    with pytest.raises(Cancelled):
        finder.find(picture, runner, Meter(cancelled=lambda: 2 in scales_done))
    assert finder.known(picture) is None
    finder.find(picture, runner, Meter())
    assert sorted(scales_done) == whole


@pytest.mark.slow
def test_a_coarse_search_looks_for_no_wider_kernel_where_only_faint_values_reach_the_edge(
    scales_done: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "most_plausible", lambda kernels, _: kernels[0])
    sharp = F.interpolate(cartoon(400, 400), scale_factor=2, mode="bilinear")
    picture, finder = WholePicture(eight_bits(shaken(sharp, shake(20, 2)))), BlurFinder()
    blur = kernel_blur(finder.find(picture, fake_runner(), Meter(), 3))
    assert extent(blur.kernel) >= 0.8 * SIDES[2]
    assert blur.scale == pytest.approx(SIDES[2] / SIDES[-1])
    assert len(scales_done) == 2 * 3  # two priors in one sample


@pytest.mark.slow
def test_that_a_picture_is_sharp_is_settled_by_the_coarsest_search(scales_done: list[int]) -> None:
    finder, sharp = BlurFinder(), WholePicture(eight_bits(cartoon(200, 220)))
    belief = finder.find(sharp, fake_runner(), Meter(), 3)
    assert belief.blur is None
    assert belief.settled
    assert not scales_done


@pytest.mark.slow
def test_a_coarse_search_that_ended_in_a_soft_wide_part_is_not_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "most_plausible", lambda *_: None)
    picture = np.full((800, 2400, 3), 128, np.uint8)
    # The richest squares of 400 pixels are sharp, that of 800 pixels is blurred.
    for left in (0, 2000):
        picture[:400, left : left + 400] = eight_bits(cartoon(400, 400)) // 2 + 64
    picture[:, 800:1600] = np.tile(eight_bits(shaken(cartoon(400, 400), shake(24))), (2, 2, 1))
    belief = BlurFinder().find(WholePicture(picture), fake_runner(), Meter(), 3)
    assert belief.blur is None
    assert not belief.settled


@pytest.mark.slow
def test_a_wide_kernel_that_other_places_contradict_does_not_cost_the_narrow_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    narrow, wide = torch.zeros(2, SIDES[2], SIDES[2])
    narrow[SIDES[2] // 2, 1:-1] = 1 / (SIDES[2] - 2)
    wide[:, SIDES[2] // 2 :][:, :2] = 1 / (2 * SIDES[2])
    explaining = iter((narrow, wide))
    monkeypatch.setattr(search, "most_plausible", lambda *_: next(explaining))
    line = torch.zeros(1, 37, 37)
    line[0, 18, 3:34] = 1 / 31
    blurred = eight_bits(shaken(cartoon(400, 400), line))
    belief = BlurFinder().find(WholePicture(np.tile(blurred, (2, 2, 1))), fake_runner(), Meter(), 3)
    assert next(explaining, None) is None, "both were tried"
    assert kernel_blur(belief).kernel is narrow


@pytest.mark.slow
def test_shake_larger_than_the_estimation_reaches_is_found_at_half_the_size(deblur: Restorer) -> None:
    sharp = F.interpolate(cartoon(400, 400), scale_factor=2, mode="bilinear")
    wide = enlarged(shake(24, 1)[0], 2)[None]
    blurred = F.conv2d(F.pad(sharp, (37,) * 4, mode="reflect"), wide.flip(1, 2).expand(3, 1, -1, -1), groups=3)
    shaken_picture, sharp_picture = eight_bits(blurred.clamp(0, 1)), eight_bits(sharp)
    assert psnr(deblur(shaken_picture), sharp_picture) > psnr(shaken_picture, sharp_picture) + 2


@pytest.mark.slow
def test_the_part_with_most_edges_is_asked_first_and_the_next_lies_beside_it() -> None:
    picture: Array = np.full((500, 1300, 3), 128, dtype=np.uint8)
    picture[50:450, 880:1280] = eight_bits(cartoon(400, 400))
    picture[50:450, 20:420] = eight_bits(cartoon(400, 400)) // 8 + 110
    first, second = richest_parts(picture, 400)[:2]
    assert first.left >= 800
    assert second.left <= 200


@pytest.mark.parametrize(
    ("errors", "chosen"),
    [([1.1, 1.2, 9.0], 0), ([1.2, 1.1, 9.0], 1), ([9.0, 1.4, 9.0], None), ([9.0, 9.0, 1.8], None)],
)
def test_the_kernel_that_explains_best_is_chosen_if_it_explains_well(errors: list[float], chosen: int | None) -> None:
    kernels = [shake(20, 1)[0], shake(20, 2)[0], shake(20, 3)[0]]
    result = most_plausible(kernels, errors)
    assert result is (None if chosen is None else kernels[chosen])


def test_a_kernel_that_explains_less_well_is_chosen_if_another_prior_led_to_it_too() -> None:
    kernel = shake(20, 1)[0]
    assert most_plausible([kernel, kernel.roll(2, 0), spot()], [1.5, 1.8, 9.0]) is kernel


@pytest.mark.slow
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_part_is_deconvolved_to_the_same_numbers_as_in_the_whole(dtype: type) -> None:
    blurred = shaken(cartoon(640, 700), shake(14))[0].permute(1, 2, 0).numpy()
    scale = 1 if dtype == np.float32 else np.iinfo(dtype).max
    picture: Array = (blurred * scale).astype(dtype)
    whole = deconvolved(picture, shake(14)[0], Region(0, 0, 640, 700))
    part = deconvolved(picture, shake(14)[0], Region(400, 450, 200, 150))
    assert whole.dtype == dtype
    assert np.array_equal(part, whole[400:600, 450:600])


@pytest.mark.slow
def test_blocks_of_a_large_picture_meet_without_a_seam() -> None:
    sharp = cartoon(200, 1100)
    picture = eight_bits(shaken(sharp, shake(14)))
    whole = deconvolved(picture, shake(14)[0], Region(0, 0, 200, 1100)).astype(int)
    shifted = deconvolved(picture[:, 256:], shake(14)[0], Region(0, 0, 200, 844)).astype(int)
    assert np.abs(whole[:, 400:1000] - shifted[:, 144:744]).max() <= 6


def test_blurred_pictures_are_softer_than_sharp_ones_whatever_their_contrast_and_noise() -> None:
    sharp = cartoon(260, 280)
    noise = 4 * torch.randn(sharp.shape, generator=torch.Generator().manual_seed(3)) / 255
    for contrast in (1.0, 0.3):
        assert softness(contrast * sharp + noise) < 1.4
        for length in (6, 14, 24):
            assert softness(contrast * shaken(sharp, shake(length, 1)) + noise) > 1.5


@pytest.mark.parametrize("shape", [(1, 1), (63, 200), (64, 64)])
def test_pictures_that_show_nothing_are_not_soft(shape: tuple[int, int]) -> None:
    assert softness(torch.full((1, 3, *shape), 0.5)) == 0


@pytest.mark.slow
@pytest.mark.parametrize("noise", [0, 1, 3])
def test_a_sharp_picture_stays_as_it_is(deblur: Restorer, noise: int) -> None:
    picture = cartoon(200, 220) + noise * torch.randn(1, 3, 200, 220, generator=torch.Generator().manual_seed(4)) / 255
    sharp = eight_bits(picture.clamp(0, 1))
    assert np.array_equal(deblur(sharp), sharp)


@pytest.mark.parametrize("times", [1.5, 2.3])
@pytest.mark.parametrize("beside", [0, 5])
def test_a_kernel_is_as_many_times_smaller_as_the_picture_and_centred(times: float, beside: int) -> None:
    kernel = shake(20, 1)[0].roll(beside, 1)
    small = resized(kernel, times)
    assert float(small.sum()) == pytest.approx(1, abs=1e-4)

    def moments(of: Tensor) -> tuple[float, float]:
        """How far the mean place is from the middle, and the mean square distance from it."""
        offsets = torch.arange(of.shape[0]) - of.shape[0] // 2
        down, across = ((of.sum(axis) * offsets).sum() for axis in (1, 0))
        spread = (of * ((offsets[:, None] - down).square() + (offsets[None] - across).square())).sum()
        return float(torch.hypot(down, across)), float(spread)

    (aside, spread), (_, whole_spread) = moments(small), moments(kernel)
    assert aside < 0.05
    # What a coarse pixel holds may lie anywhere in it.
    assert spread == pytest.approx(whole_spread / times**2, abs=0.3)


@pytest.mark.parametrize("times", [2, 4, 8, 16])
def test_a_reduced_kernel_blurs_a_reduced_picture_as_the_kernel_did_the_whole(times: int) -> None:
    kernel, sharp = shake(28, 1)[0], cartoon(320, 320)
    small = resized(kernel, times)
    assert float(small.sum()) == pytest.approx(1, abs=1e-4)
    assert small.shape[0] % 2 == 1

    def blurred(picture: Tensor, by: Tensor) -> Tensor:
        rim = by.shape[0] // 2
        weights = by.flip(0, 1)[None, None].expand(3, 1, -1, -1)
        return F.conv2d(F.pad(picture, (rim,) * 4, mode="reflect"), weights, groups=3)

    first_blurred = F.avg_pool2d(blurred(sharp, kernel), times)
    first_reduced = blurred(F.avg_pool2d(sharp, times), small)
    left = (first_blurred - first_reduced)[..., 2:-2, 2:-2].square().mean()
    undone = (first_blurred - F.avg_pool2d(sharp, times))[..., 2:-2, 2:-2].square().mean()
    assert left < undone / 4


@pytest.mark.slow
def test_what_did_not_move_with_the_rest_stays_as_it_is(deblur: Restorer) -> None:
    clean = cartoon(700, 1000)
    seen = eight_bits(shaken(clean, shake(15)))
    still = (slice(380, 660), slice(700, 970))
    seen[still] = eight_bits(clean)[still]
    restored = deblur(seen)
    middle = (slice(430, 610), slice(740, 930))
    assert np.array_equal(restored[middle], seen[middle])
    shaken_part = (slice(0, 300), slice(0, 600))
    assert psnr(restored[shaken_part], eight_bits(clean)[shaken_part]) > psnr(
        seen[shaken_part], eight_bits(clean)[shaken_part]
    )
