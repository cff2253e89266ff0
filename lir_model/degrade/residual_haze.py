"""Residual haze: what the dark channel prior leaves of haze, and what it removes that was not haze."""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from lir_model.degrade.haze import haze
from lir_model.haze import dark_channel
from lir_model.tensors import eight_bits


def residual_haze(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Adds haze, and removes it by the dark channel prior, which makes white things too dark and leaves haze at edges.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1], whole scenes.
        generator: randomness.
        level: 0 to 100 for the density of the air; None draws one for each picture.
    """
    hazy = haze(clean, generator, level)
    untouched = (hazy == clean).flatten(1).all(1).view(-1, 1, 1, 1)
    return torch.where(untouched, clean, dark_channel.dehaze(eight_bits(hazy)))
