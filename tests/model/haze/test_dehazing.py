"""Dehazing: what the network and the dark channel prior say, and how much of it is believed."""

from __future__ import annotations

import torch

from lir_model.haze import dark_channel
from lir_model.haze.dehazing import dehazed


def test_where_next_to_nothing_shows_through_some_veil_stays() -> None:
    generator = torch.Generator().manual_seed(0)
    scene = torch.rand(1, 3, 128, 160, generator=generator) * 0.1 + 0.9
    restored = dehazed(scene, lambda x: x)
    assert dark_channel.dehaze(scene).mean() < restored.mean() < scene.mean()


def saturation(scene: torch.Tensor) -> float:
    return float((scene.amax(1) - scene.amin(1)).mean())


def test_faint_hues_of_thick_haze_do_not_become_blotches() -> None:
    generator = torch.Generator().manual_seed(0)
    specks = torch.randint(-1, 2, (1, 3, 16, 20), generator=generator).repeat_interleave(8, 2).repeat_interleave(8, 3)
    smog = torch.linspace(0.7, 0.9, 160).expand(1, 3, 128, -1) + specks / 255
    alone = dark_channel.dehaze(smog)
    assert saturation(dehazed(smog, lambda x: x)) < 0.5 * saturation(alone)


def test_true_colours_stay() -> None:
    scene = torch.rand(1, 3, 4, 5, generator=torch.Generator().manual_seed(0)).repeat_interleave(32, 2)
    scene = scene.repeat_interleave(32, 3)
    scene[..., ::6, ::6] = 0
    assert saturation(dehazed(scene, lambda x: x)) > 0.98 * saturation(scene)


def test_a_clear_scene_stays_as_it_is_whatever_the_network_says() -> None:
    clear = torch.rand(1, 3, 128, 160, generator=torch.Generator().manual_seed(0))
    assert torch.equal(dehazed(clear, lambda x: x * 0.5), clear)
