"""Sources of examples: what a method says that an example shows is what training draws."""

from __future__ import annotations

import torch

from lir_model.methods.training_data import Examples
from lir_model.training.sources import Shares, source_of


def test_parts_have_drawn_pictures_among_them_and_scenes_have_not() -> None:
    photos = [torch.randint(0, 256, (3, 150, 160), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))]
    parts, scenes = (source_of(examples, photos, Shares(drawn=0.4)) for examples in Examples)
    assert "40% of them drawn" in parts.about
    assert scenes.about == "whole scenes"
    for source in (parts, scenes):
        assert source.draw(2, 128, torch.Generator().manual_seed(0)).shape == (2, 3, 128, 128)
