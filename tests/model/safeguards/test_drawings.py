"""Drawn areas stay as they are, and only those."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.running.parallel import Check, never
from lir_model.safeguards.drawings import keeping_drawings

SIDE = 96


def smoothing(picture: Tensor, _: Check) -> Tensor:
    """A network that takes all that is fine."""
    return F.avg_pool2d(F.pad(picture, (3, 3, 3, 3), mode="reflect"), 7, stride=1)


def kept(picture: Tensor) -> Tensor:
    return keeping_drawings(smoothing)(picture, never)


def noise() -> Tensor:
    return torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(0))


def plain(*colour: float) -> Tensor:
    return torch.tensor(colour).view(1, 3, 1, 1).repeat(1, 1, SIDE, SIDE)


def drawing() -> Tensor:
    """Areas of two colours with a soft edge, and a line of a pixel."""
    picture = plain(0.2, 0.4, 0.6)
    picture[..., 48] = torch.tensor([0.5, 0.4, 0.4]).view(3, 1)
    picture[..., 49:] = torch.tensor([0.8, 0.4, 0.2]).view(3, 1, 1)
    picture[..., 24, :40] = 0.9
    return picture


def eight_bits(picture: Tensor) -> Tensor:
    return (picture.clamp(0, 1) * 255).round() / 255


def test_a_drawing_stays_as_it_is() -> None:
    assert not torch.equal(smoothing(drawing(), never), drawing())
    assert torch.equal(kept(drawing()), drawing())


@pytest.mark.parametrize("levels", [0.5, 1, 5, 25])
def test_a_drawing_with_noise_is_restored(levels: float) -> None:
    noisy = eight_bits(drawing() + levels / 255 * noise())
    assert torch.equal(kept(noisy), smoothing(noisy, never))


@pytest.mark.parametrize("top", range(30, 38))
def test_the_lowest_area_that_counts_is_seen_wherever_it_lies(top: int) -> None:
    picture = eight_bits(plain(0.5, 0.5, 0.5) + 25 / 255 * noise())
    picture[..., top : top + 9, :] = 0.25
    edge = ..., top, SIDE // 2
    assert not torch.equal(kept(picture)[edge], smoothing(picture, never)[edge])


@pytest.mark.parametrize("colour", [(0.9, 0.9, 0.8), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)])
def test_a_noisy_photo_is_restored_up_to_its_frame(colour: tuple[float, float, float]) -> None:
    framed = plain(*colour)
    photo = ..., slice(20, None), slice(20, None)
    framed[photo] = eight_bits(0.5 + 0.1 * noise())[photo]
    result, restored = kept(framed), smoothing(framed, never)
    restored[..., 20:28, 20:28] = result[..., 20:28, 20:28]  # a corner is nearly surrounded by its frame
    assert torch.equal(result[photo], restored[photo])


@pytest.mark.parametrize("clipped", [0.0, 1.0])
def test_what_lies_between_clipped_areas_is_restored(clipped: float) -> None:
    twigs = plain(clipped, clipped, clipped)
    twigs[..., 40:43, :] = eight_bits(0.5 + 0.1 * noise())[..., 40:43, :]
    assert torch.equal(kept(twigs), smoothing(twigs, never))


def test_single_blocks_of_a_compressed_photo_are_restored() -> None:
    means = eight_bits(0.5 + 0.1 * noise())[..., : SIDE // 8, : SIDE // 8]
    blocks = F.interpolate(means, scale_factor=8, mode="nearest")
    assert torch.equal(kept(blocks), smoothing(blocks, never))


def test_pictures_of_a_batch_are_judged_one_by_one() -> None:
    both = torch.cat((drawing(), 0.5 + 0.1 * noise()))
    assert torch.equal(kept(both), torch.cat((kept(both[:1]), kept(both[1:]))))
