"""Dehazing: what the network and the dark channel prior say, and how much of it is believed."""

from __future__ import annotations

import torch

from lir_model.dehazing import dehazed


def test_a_scene_that_comes_out_dim_is_exposed_longer() -> None:
    scene = torch.rand(1, 3, 128, 160, generator=torch.Generator().manual_seed(0)) * 0.5 + 0.4
    assert dehazed(scene, lambda x: x * 0.1).mean() >= 0.5 * scene.mean()
