"""Edges between strong colours that a network blurs are restored colour by colour; all else is left to it."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.running.parallel import Check, never
from lir_model.safeguards.coloured_edges import keeping_coloured_edges
from lir_model.safeguards.combined import guarded_denoising, quickly_guarded_denoising
from lir_model.tensors import luma

SIDE = 256


class OfPhotographs:
    """A network that keeps lightness and blurs what colours add to it; counts the pixels that it restored."""

    def __init__(self) -> None:
        self.pixels = 0

    def __call__(self, pictures: Tensor, _: Check) -> Tensor:
        self.pixels += pictures[:, 0].numel()
        light = luma(pictures)
        return light + F.avg_pool2d(pictures - light, 9, stride=1, padding=4, count_include_pad=False)


def signs(strength: float = 1.0, period: int = 16) -> Tensor:
    """Bars of magenta on a larger ground of green, which are about equally light."""
    green = torch.tensor([0.2, 0.6, 0.2]).view(1, 3, 1, 1)
    change = strength * torch.tensor([0.6, -0.4, 0.6]).view(1, 3, 1, 1)
    y, x = torch.arange(SIDE).view(SIDE, 1), torch.arange(SIDE)
    bars = (x % period < period // 2) & (y >= SIDE // 4) & (y < SIDE - SIDE // 4)
    return (green + change * bars).contiguous()


def noise(deviation: float) -> Tensor:
    return deviation * torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(0))


def kept(picture: Tensor) -> tuple[Tensor, OfPhotographs]:
    network = OfPhotographs()
    return keeping_coloured_edges(network)(picture, never), network


def test_edges_between_strong_colours_stay() -> None:
    restored, _ = kept(signs())
    assert (OfPhotographs()(signs(), never) - signs()).abs().max() > 0.2
    assert (restored - signs()).abs().max() < 0.02


def test_they_stay_among_faint_noise() -> None:
    restored, _ = kept(signs() + noise(5 / 255))
    blurred = OfPhotographs()(signs() + noise(5 / 255), never)
    assert (restored - signs()).square().mean() < 0.2 * (blurred - signs()).square().mean()


@pytest.mark.parametrize(
    "picture",
    [signs(0.1), noise(5 / 255) + 0.5, signs() + noise(30 / 255)],
    ids=["faint colours", "noise alone", "strong noise"],
)
def test_elsewhere_all_is_left_to_the_network(picture: Tensor) -> None:
    restored, network = kept(picture)
    assert torch.equal(restored, OfPhotographs()(picture, never))
    assert network.pixels == SIDE**2


def test_only_parts_with_such_edges_are_restored_again() -> None:
    picture = torch.full((1, 3, 4 * SIDE, SIDE), 0.5)
    picture[..., :64, :64] = signs()[..., 96:160, 96:160]
    restored, network = kept(picture)
    assert network.pixels < 4 * SIDE**2 + 3 * 200**2
    assert (restored[..., 8:56, 8:56] - picture[..., 8:56, 8:56]).abs().max() < 0.01
    assert torch.equal(restored[..., SIDE:, :], picture[..., SIDE:, :])


def test_each_picture_of_a_batch_is_judged_by_itself() -> None:
    both = torch.cat((signs(), signs() + noise(30 / 255)))
    restored, _ = kept(both)
    for number in range(2):
        assert torch.allclose(restored[number], kept(both[number : number + 1])[0][0], atol=1e-6)


def test_a_cancelled_restoration_stops_between_the_parts() -> None:
    calls = iter(range(3))

    def pulse(_: float = 0.0) -> None:
        next(calls)

    def network(pictures: Tensor, check: Check) -> Tensor:
        check()
        return OfPhotographs()(pictures, check)

    with pytest.raises(StopIteration):
        keeping_coloured_edges(network)(torch.cat([signs()] * 4), pulse)


@pytest.mark.slow
@pytest.mark.parametrize("sigma", [0, 5])
def test_denoise_keeps_print_as_light_as_its_ground(sigma: int) -> None:
    clean = (signs(period=4)[0].permute(1, 2, 0) * 255).round().numpy()
    noisy = (clean + noise(sigma)[0].permute(1, 2, 0).numpy()).clip(0, 255).round().astype("uint8")
    restored = Restorer("denoise")(noisy)
    at_45_db = 255**2 * 10**-4.5
    assert ((restored - clean) ** 2).mean() <= max(at_45_db, ((noisy - clean) ** 2).mean())


def test_a_first_look_restores_nothing_again() -> None:
    careful, quick = OfPhotographs(), OfPhotographs()
    guarded_denoising(careful)(signs(), never)
    quickly_guarded_denoising(quick)(signs(), never)
    assert quick.pixels == SIDE * SIDE < careful.pixels
