"""The kinds of blur: each knows what is left of it in a reduced picture, and where it blurred nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lir_model.blur.kernels import breadth
from lir_model.blur.kinds import Blur, KernelBlur, RotationBlur
from lir_model.blur.rotation import Turn
from lir_model.metrics import psnr
from lir_model.region import Region
from lir_model.running.parallel import never
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.blur.test_search import eight_bits

KERNEL = shake(14)[0]


def test_a_kernel_that_was_found_at_half_the_size_is_as_broad_there_and_half_as_broad_at_a_quarter() -> None:
    found = KernelBlur(KERNEL, scale=0.5)
    for times, share in ((2, 1.0), (4, 0.5)):
        reduced = found.of_reduced(times)
        assert reduced.scale == 1
        assert reduced.kernel.sum() == pytest.approx(1)
        assert breadth(reduced.kernel) == pytest.approx(share * breadth(KERNEL), abs=1)


def test_the_places_that_a_kernel_blurred_are_the_same_in_a_reduced_picture() -> None:
    blurred = torch.tensor([[True, False]])
    assert KernelBlur(KERNEL, blurred=blurred).of_reduced(2).blurred is blurred


def test_a_turn_is_the_same_in_a_reduced_picture() -> None:
    assert RotationBlur(Turn(0.02)).of_reduced(4) == RotationBlur(Turn(0.02))


def test_a_picture_becomes_sharper_without_the_blur_of_its_kernel() -> None:
    sharp = cartoon(100, 110)
    seen = eight_bits(shaken(sharp, shake(14)))
    told: list[float] = []
    without = KernelBlur(KERNEL).sharpened(seen, Region.whole(seen), never, told.append, 5e-3)
    assert psnr(without, eight_bits(sharp)) > psnr(seen, eight_bits(sharp)) + 3
    assert sum(told) == pytest.approx(100 * 110)


@pytest.mark.parametrize(
    ("blur", "stays"),
    [
        (KernelBlur(KERNEL, blurred=torch.tensor([[True, False]])), np.s_[:, 300:]),
        (RotationBlur(Turn(0.02)), np.s_[80:120, 180:220]),
    ],
)
def test_what_it_did_not_blur_stays_as_it_was(blur: Blur, stays: tuple[slice, slice]) -> None:
    picture, restored = np.full((200, 400, 3), 60, np.uint8), np.full((200, 400, 3), 90, np.uint8)
    kept = blur.restored_where_blurred(picture, restored, Region.whole(picture))
    assert (kept[stays] == 60).all()
    assert (kept[:20, :20] == 90).all()


def test_all_is_restored_where_a_kernel_blurred_the_whole_picture() -> None:
    picture, restored = np.full((90, 80), 60, np.uint8), np.full((90, 80), 90, np.uint8)
    assert (KernelBlur(KERNEL).restored_where_blurred(picture, restored, Region.whole(picture)) == 90).all()
