"""A camera that turned about its axis: the angle is found, and the turn taken back."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.blur.turned_back import turned_back
from lir_model.blur.turning import angle_turned
from lir_model.degrade.blur import convolve_reflected, disc_kernels
from lir_model.metrics import psnr
from lir_model.parallel import never
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.tensors import to_tensor
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.blur.test_search import eight_bits


def turned(sharp: Tensor, angle: float) -> Tensor:
    """As a camera sees it that turns while the shutter is open, with noise of 1 in 255."""
    h, w = sharp.shape[-2:]
    seen = torch.zeros_like(sharp)
    moments = torch.linspace(-angle / 2, angle / 2, 31)
    for moment in moments.tolist():
        c, s = math.cos(moment), math.sin(moment)
        grid = F.affine_grid(torch.tensor([[[c, -s * h / w, 0], [s * w / h, c, 0]]]), [1, 3, h, w], align_corners=False)
        seen += F.grid_sample(sharp, grid, "bicubic", "reflection", align_corners=False) / len(moments)
    return (seen + torch.randn(seen.shape, generator=torch.Generator().manual_seed(3)) / 255).clamp(0, 1)


@pytest.fixture(scope="module")
def sharp() -> Tensor:
    return cartoon(640, 900)


@pytest.mark.slow
@pytest.mark.parametrize("degrees", [-1.0, 0.5, 1.0, 2.0])
def test_the_angle_is_found_within_an_eighth(sharp: Tensor, degrees: float) -> None:
    found = math.degrees(angle_turned(eight_bits(turned(sharp, math.radians(degrees))), never))
    assert found == pytest.approx(abs(degrees), rel=0.125)


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
    assert angle_turned(seen, never) == 0
    assert angle_turned(seen[:320, :480], never) == 0


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (40, 50), (160, 70)])
def test_pictures_of_any_size_are_looked_at(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(0).integers(0, 255, (*shape, 3), np.uint8)
    assert angle_turned(picture, never) == 0


@pytest.mark.slow
@pytest.mark.parametrize("degrees", [0.5, 2.0])
def test_turning_back_by_the_true_angle_brings_the_picture_back(sharp: Tensor, degrees: float) -> None:
    angle = math.radians(degrees)
    seen, truth = eight_bits(turned(sharp, angle)), eight_bits(sharp)
    restored = turned_back(seen, angle, Region.whole(seen))
    for corner in (np.s_[:200, :300], np.s_[-200:, -300:], np.s_[:200, -300:], np.s_[-200:, :300]):
        assert psnr(restored[corner], truth[corner]) > psnr(seen[corner], truth[corner]) + 1.5


@pytest.mark.slow
@pytest.mark.parametrize("part", [Region(0, 0, 60, 50), Region(300, 420, 90, 70), Region(500, 100, 140, 640)])
def test_a_part_is_that_part_of_the_whole(sharp: Tensor, part: Region) -> None:
    seen = eight_bits(sharp)
    whole = turned_back(seen, 0.02, Region.whole(seen))
    assert np.array_equal(turned_back(seen, 0.02, part), whole[part.slices])


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (40, 17, 3), (33, 90)])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16, np.float32])
def test_pictures_of_any_size_and_depth_are_turned_back(shape: tuple[int, ...], depth: type[np.generic]) -> None:
    picture: Array = np.full(shape, 0.25 if depth is np.float32 else 60, depth)
    restored = turned_back(picture, 0.03, Region.whole(picture))
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
def test_a_draft_of_a_turned_photo_is_turned_back_once_the_turn_is_known(sharp: Tensor) -> None:
    seen, truth = eight_bits(turned(sharp, math.radians(2))), eight_bits(sharp)
    small, small_truth = (eight_bits(F.avg_pool2d(to_tensor(picture[None]), 2)) for picture in (seen, truth))
    deblur = Restorer("deblur", "fast", device="cpu")
    deblur(seen)
    draft = deblur.run(small, reduction=2, original=WholePicture(seen)).pixels
    assert psnr(draft, small_truth) > psnr(small, small_truth) + 0.5
