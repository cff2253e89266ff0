"""What rain cannot have added stays."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.degrade.rain import rain
from lir_model.running.parallel import Check, never
from lir_model.safeguards.only_grey_light import taking_only_light

SIDE = 96
HALF_A_LEVEL = 0.5 / 255
WHITE = (1.0, 1.0, 1.0)
PAINTED_GREY = (0.4, 0.4, 0.4)
BRICK = (0.7, 0.3, 0.2)


def plain(*colour: float) -> Tensor:
    return torch.tensor(colour).view(1, 3, 1, 1).repeat(1, 1, SIDE, SIDE)


def streaks() -> Tensor:
    """Light of rain, white at 1: upright lines of a pixel."""
    lines = torch.zeros(1, 1, SIDE, SIDE)
    lines[..., 10:60, ::7] = 0.3
    return lines


def after(wet: Tensor, restored: Tensor) -> Tensor:
    """What is left of a picture that the network restores so."""

    def network(_: Tensor, __: Check) -> Tensor:
        return restored

    return taking_only_light(network)(wet, never)


@pytest.mark.parametrize("scene", [PAINTED_GREY, BRICK, (0.95, 0.9, 0.1), WHITE])
def test_light_added_to_a_scene_of_any_colour_is_taken(scene: tuple[float, ...]) -> None:
    wet = (plain(*scene) + streaks()).clamp(0, 1)
    torch.testing.assert_close(after(wet, plain(*scene)), plain(*scene), atol=1e-6, rtol=0)


@pytest.mark.parametrize("scene", [PAINTED_GREY, BRICK, (0.95, 0.9, 0.1)])
def test_drops_that_hide_a_scene_of_any_colour_are_taken(scene: tuple[float, ...]) -> None:
    wet = plain(*scene).lerp(plain(*WHITE), streaks())
    torch.testing.assert_close(after(wet, plain(*scene)), plain(*scene), atol=1e-6, rtol=0)


@pytest.mark.parametrize("channel", range(3))
def test_light_of_one_colour_stays(channel: int) -> None:
    lit = plain(*PAINTED_GREY)
    lit[:, channel : channel + 1] += streaks()
    assert (lit - after(lit, plain(*PAINTED_GREY))).abs().max() <= HALF_A_LEVEL + 1e-6


def test_a_dark_line_that_the_network_fills_stays() -> None:
    lined = plain(*PAINTED_GREY)
    lined[..., 40, :] = 0.1
    all_around = 0.3 / 40  # of which the line is a fortieth
    assert (lined - after(lined, plain(*PAINTED_GREY))).abs().max() < all_around


def test_a_veil_before_a_bright_scene_is_lifted() -> None:
    veiled = plain(0.7, 0.7, 0.7)
    torch.testing.assert_close(after(veiled, plain(0.9, 0.9, 0.9)), plain(0.9, 0.9, 0.9), atol=1e-6, rtol=0)


@pytest.mark.parametrize("level", [15.0, 40.0, 80.0])
def test_rain_that_the_network_learns_from_is_taken_from_a_colourful_scene(level: float) -> None:
    noise = torch.rand(8, 3, 6, 6, generator=torch.Generator().manual_seed(1))
    scenes = F.interpolate(noise, (SIDE, SIDE), mode="bilinear") * 0.8 + 0.05
    wet = rain(scenes, torch.Generator().manual_seed(2), level)
    left = (after(wet, scenes) - scenes).square().mean()
    assert left < 0.01 * (wet - scenes).square().mean()


def test_what_the_network_leaves_is_left() -> None:
    picture = torch.rand(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(3))
    assert torch.equal(after(picture, picture), picture)
