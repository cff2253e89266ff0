"""A camera that turned: the angle and the point that it turned about are found, and the turn taken back."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.blur.rotation import Turn, turn_of
from lir_model.blur.rotation_removal import turned_back
from lir_model.degrade.blur import convolve_reflected, disc_kernels
from lir_model.metrics import psnr
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.parallel import never
from lir_model.tensors import to_tensor
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.blur.test_search import eight_bits


def turned(sharp: Tensor, angle: float, down: float = 0.0, across: float = 0.0) -> Tensor:
    """As a camera sees it that turns while the shutter is open, about a point so many heights and widths from the
    middle, with noise of 1 in 255."""
    h, w = sharp.shape[-2:]
    y, x = torch.meshgrid(
        torch.arange(h) - (h - 1) / 2 - down * h, torch.arange(w) - (w - 1) / 2 - across * w, indexing="ij"
    )
    seen = torch.zeros_like(sharp)
    moments = torch.linspace(-angle / 2, angle / 2, 31)
    for moment in moments.tolist():
        c, s = math.cos(moment), math.sin(moment)
        rows, columns = c * y + s * x + down * h, c * x - s * y + across * w
        grid = torch.stack((columns * 2 / (w - 1), rows * 2 / (h - 1)), -1)[None]
        seen += F.grid_sample(sharp, grid, "bicubic", "reflection", align_corners=True) / len(moments)
    return (seen + torch.randn(seen.shape, generator=torch.Generator().manual_seed(3)) / 255).clamp(0, 1)


@pytest.fixture(scope="module")
def sharp() -> Tensor:
    return cartoon(640, 900)


@pytest.mark.slow
@pytest.mark.parametrize("degrees", [-1.0, 0.5, 1.0, 2.0])
def test_the_angle_is_found_within_an_eighth(sharp: Tensor, degrees: float) -> None:
    found = turn_of(eight_bits(turned(sharp, math.radians(degrees))), never)
    assert found is not None
    assert math.degrees(found.angle) == pytest.approx(abs(degrees), rel=0.125)


@pytest.mark.slow
@pytest.mark.parametrize(("down", "across"), [(0.2, 0.0), (-0.15, 0.25)])
def test_the_point_that_it_turned_about_is_found_as_well_as_a_restoration_needs(
    sharp: Tensor, down: float, across: float
) -> None:
    angle = math.radians(1)
    seen, truth = eight_bits(turned(sharp, angle, down, across)), eight_bits(sharp)
    found = turn_of(seen, never)
    assert found is not None
    by_the_truth, by_what_was_found, by_the_middle = (
        psnr(turned_back(seen, turn, Region.whole(seen)), truth)
        for turn in (Turn(angle, down, across), found, Turn(angle))
    )
    assert by_what_was_found > by_the_truth - 0.5
    assert by_what_was_found > by_the_middle + 1


@pytest.mark.slow
def test_a_turn_about_a_point_far_from_the_middle_is_not_believed(sharp: Tensor) -> None:
    assert turn_of(eight_bits(turned(sharp, math.radians(1), 0.5, 0.5)), never) is None


def falling(sharp: Tensor) -> Tensor:
    """Upright streaks as of rain, thinly strewn."""
    drops = (torch.rand(sharp.shape[-2:], generator=torch.Generator().manual_seed(2)) < 0.004).float()
    line = torch.zeros(1, 37, 37)
    line[0, 4:33, 18] = 0.6
    return convolve_reflected(drops.expand(1, 3, -1, -1), line)


BLURS: dict[str, Callable[[Tensor], Tensor]] = {
    "none": lambda sharp: shaken(sharp, shake(0.1)),
    "shake": lambda sharp: shaken(sharp, shake(12)),
    "defocus": lambda sharp: convolve_reflected(sharp, disc_kernels(torch.tensor([7.0]))),
    "noise": lambda sharp: (sharp + 0.1 * torch.randn(sharp.shape, generator=torch.Generator().manual_seed(1))).clamp(
        0, 1
    ),
    "lines that fall": lambda sharp: (sharp + falling(sharp)).clamp(0, 1),
    "flat": lambda sharp: torch.full_like(sharp, 0.4),
}


@pytest.mark.slow
@pytest.mark.parametrize("blur", BLURS)
def test_no_angle_is_found_where_nothing_turned(sharp: Tensor, blur: str) -> None:
    seen = eight_bits(BLURS[blur](sharp))
    assert turn_of(seen, never) is None
    assert turn_of(seen[:320, :480], never) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (40, 50), (160, 70)])
def test_pictures_of_any_size_are_looked_at(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(0).integers(0, 255, (*shape, 3), np.uint8)
    assert turn_of(picture, never) is None


@pytest.mark.slow
@pytest.mark.parametrize("degrees", [0.5, 2.0])
def test_turning_back_by_the_true_angle_brings_the_picture_back(sharp: Tensor, degrees: float) -> None:
    angle = math.radians(degrees)
    seen, truth = eight_bits(turned(sharp, angle)), eight_bits(sharp)
    restored = turned_back(seen, Turn(angle), Region.whole(seen))
    for corner in (np.s_[:200, :300], np.s_[-200:, -300:], np.s_[:200, -300:], np.s_[-200:, :300]):
        assert psnr(restored[corner], truth[corner]) > psnr(seen[corner], truth[corner]) + 1.5


@pytest.mark.slow
@pytest.mark.parametrize("part", [Region(0, 0, 60, 50), Region(300, 420, 90, 70), Region(500, 100, 140, 640)])
@pytest.mark.parametrize("turn", [Turn(0.02), Turn(0.02, -0.6, 0.2)])
def test_a_part_is_that_part_of_the_whole(sharp: Tensor, part: Region, turn: Turn) -> None:
    seen = eight_bits(sharp)
    whole = turned_back(seen, turn, Region.whole(seen))
    assert np.array_equal(turned_back(seen, turn, part), whole[part.slices])


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (40, 17, 3), (33, 90)])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16, np.float32])
def test_pictures_of_any_size_and_depth_are_turned_back(shape: tuple[int, ...], depth: type[np.generic]) -> None:
    picture: Array = np.full(shape, 0.25 if depth is np.float32 else 60, depth)
    restored = turned_back(picture, Turn(0.03, 0.7, -0.1), Region.whole(picture))
    assert restored.dtype == depth
    assert restored == pytest.approx(picture, abs=1e-5)


@pytest.mark.slow
def test_deblur_turns_back_what_a_camera_turned(sharp: Tensor) -> None:
    said: list[str] = []
    seen, truth = eight_bits(turned(sharp, math.radians(1.2))), eight_bits(sharp)
    restored = Restorer("deblur", "fast", device="cpu", on_notice=said.append)(seen)
    assert psnr(restored, truth) > psnr(seen, truth) + 1
    assert np.array_equal(restored[300:340, 430:470], seen[300:340, 430:470]), "the middle was sharp"
    assert not said


@pytest.mark.slow
@pytest.mark.parametrize("across", [0.0, 0.3])
def test_a_draft_of_a_turned_photo_is_turned_back_once_the_turn_is_known(sharp: Tensor, across: float) -> None:
    seen, truth = eight_bits(turned(sharp, math.radians(2), 0, across)), eight_bits(sharp)
    small, small_truth = (eight_bits(F.avg_pool2d(to_tensor(picture[None]), 2)) for picture in (seen, truth))
    deblur = Restorer("deblur", "fast", device="cpu")
    deblur(seen)
    draft = deblur.run(small, reduction=2, original=WholePicture(seen)).pixels
    assert psnr(draft, small_truth) > psnr(small, small_truth) + 0.5
