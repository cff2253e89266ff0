"""Saturated places are shown to a network as neutral ones, and come back in their colour."""

from __future__ import annotations

import torch
from torch import Tensor

from lir_model.running.parallel import Check, never
from lir_model.safeguards.saturated_colours import neutralising_colours
from lir_model.tensors import luma

GREEN = (0.2, 0.8, 0.2)
PALE = (0.5, 0.55, 0.45)


def shown_and_given(picture: Tensor) -> tuple[Tensor, Tensor]:
    """What a network is shown of a picture, and what is given back when it changes nothing."""
    shown = []

    def network(x: Tensor, _: Check) -> Tensor:
        shown.append(x)
        return x

    given = neutralising_colours(network)(picture, never)
    return shown[0], given


def noisy(colour: tuple[float, float, float], deviation: float) -> Tensor:
    noise = deviation * torch.randn(1, 3, 128, 128, generator=torch.Generator().manual_seed(0))
    return (torch.tensor(colour).view(1, 3, 1, 1) + noise).clamp(0, 1)


def test_a_flat_saturated_colour_is_shown_as_grey_of_its_luma_with_its_noise() -> None:
    picture = noisy(GREEN, 0.04)
    shown, given = shown_and_given(picture)
    assert (shown.mean((2, 3)) - luma(picture).mean()).abs().max() < 0.002
    assert (shown.std((2, 3)) / picture.std((2, 3)) - 1).abs().max() < 0.02
    assert (given - picture).abs().max() < 1e-6


def test_a_pale_colour_is_shown_as_it_is() -> None:
    picture = noisy(PALE, 0.04)
    shown, given = shown_and_given(picture)
    assert torch.equal(shown, picture)
    assert torch.equal(given, picture)


def test_where_noise_is_cut_off_the_network_sees_where_black_and_white_are() -> None:
    picture = noisy(GREEN, 0.2)
    assert torch.equal(shown_and_given(picture)[0], picture)


def test_a_saturated_place_leaves_the_rest_of_the_picture_as_it_is() -> None:
    picture = noisy(PALE, 0.04)
    picture[..., :48] = noisy(GREEN, 0.04)[..., :48]
    shown, _ = shown_and_given(picture)
    assert torch.equal(shown[..., 96:], picture[..., 96:])
    assert not torch.equal(shown[..., :32], picture[..., :32])
