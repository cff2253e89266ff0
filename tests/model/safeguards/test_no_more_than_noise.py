"""No more is taken from a place than the noise that the calmest places show can have been."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.running.parallel import Check, never
from lir_model.safeguards.no_more_than_noise import taking_no_more_than_noise

SIDE = 128
LINES = slice(48, 80)


def drawing() -> Tensor:
    """Upright lines of a pixel in the middle of a flat ground."""
    picture = torch.full((1, 3, SIDE, SIDE), 0.4)
    picture[..., LINES, LINES.start : LINES.stop : 8] = 0.7
    return picture


def white(deviation: float, seed: int = 0) -> Tensor:
    return deviation / 255 * torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(seed))


def coarse(deviation: float) -> Tensor:
    """Noise that is alike from pixel to pixel, as that of cameras."""
    smooth = F.avg_pool2d(white(1), 3, stride=1, padding=1)
    return deviation / 255 * smooth / smooth.std()


def fades(picture: Tensor) -> Tensor:
    """What a network makes of a picture that takes all noise and a part of the lines."""
    return 0.4 + 0.5 * (drawing() - 0.4) + 0 * picture


def kept(picture: Tensor) -> Tensor:
    return taking_no_more_than_noise(lambda pictures, _: fades(pictures))(picture, never)


def error(picture: Tensor) -> float:
    return float((picture - drawing())[..., LINES, LINES].square().mean())


def test_a_clean_drawing_keeps_what_was_taken_from_it() -> None:
    assert error(kept(drawing())) < 0.01 * error(fades(drawing()))


@pytest.mark.parametrize("deviation", [3, 5, 10])
def test_no_place_loses_more_by_restoring_than_it_gains(deviation: float) -> None:
    noisy = drawing() + white(deviation)
    assert error(fades(noisy)) > 1.2 * error(noisy)
    assert error(kept(noisy)) <= error(noisy)


@pytest.mark.parametrize("deviation", [0, 3, 10, 40])
@pytest.mark.parametrize("noise", [white, coarse])
def test_noise_alone_is_taken_as_a_whole(deviation: float, noise: Callable[[float], Tensor]) -> None:
    picture = torch.full((1, 3, SIDE, SIDE), 0.5)
    restored = taking_no_more_than_noise(lambda pictures, _: picture + 0 * pictures)(picture + noise(deviation), never)
    assert (restored - picture).square().mean().sqrt() <= 0.02 * deviation / 255


def test_noise_may_be_stronger_where_it_is_lighter() -> None:
    scene = torch.full((1, 3, SIDE, SIDE), 0.2)
    scene[..., SIDE // 2 :] = 0.6
    noise = white(3) * torch.where(scene > 0.4, 4, 1)
    restored = taking_no_more_than_noise(lambda pictures, _: scene + 0 * pictures)(scene + noise, never)
    assert (restored - scene).square().mean().sqrt() < 0.5 / 255


def test_noise_alike_from_pixel_to_pixel_may_be_stronger_in_places() -> None:
    stronger = torch.ones(1, 1, SIDE, SIDE)
    stronger[..., LINES, LINES] = 2.2

    def left(noise: Tensor) -> float:
        network = taking_no_more_than_noise(lambda pictures, _: torch.full_like(pictures, 0.5))
        return float((network(0.5 + stronger * noise, never) - 0.5)[..., LINES, LINES].square().mean().sqrt()) * 255

    assert left(coarse(5)) < 1
    assert left(white(5)) > 3


def test_each_picture_of_a_batch_is_judged_by_itself() -> None:
    both = torch.cat((drawing(), drawing() + white(10)))
    restored = kept(both)
    for number in range(2):
        assert torch.allclose(restored[number], kept(both[number : number + 1])[0], atol=1e-6)


def test_the_progress_is_that_of_the_network() -> None:
    told = []

    def network(pictures: Tensor, pulse: Check) -> Tensor:
        pulse()
        return pictures

    taking_no_more_than_noise(network)(drawing(), lambda share=0.0: told.append(share))
    assert told == [0.0]


@pytest.mark.slow
@pytest.mark.parametrize("sigma", [5, 10])
def test_denoise_of_line_art_loses_at_no_strength_of_noise(sigma: int) -> None:
    y, x = torch.meshgrid(torch.arange(SIDE), torch.arange(SIDE), indexing="ij")
    rings = (torch.hypot(y - 40.0, x - 50.0) % 29 < 1) | ((3 * x + y) % 97 < 2)
    clean = (255 * rings.float())[..., None].expand(-1, -1, 3).numpy()
    noisy = (clean + 255 * white(sigma)[0].permute(1, 2, 0).numpy()).clip(0, 255).round().astype("uint8")
    restored = Restorer("denoise")(noisy)
    assert ((restored - clean) ** 2).mean() <= ((noisy - clean) ** 2).mean()
