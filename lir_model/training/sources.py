"""Sources of examples: the kinds of clean pictures that a network can be trained on, made from photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

from lir_model.methods.training_data import Examples
from lir_model.training.crops import Crops, CropSource, Scenes
from lir_model.training.drawn import DrawnAmong


@dataclass(frozen=True)
class Shares:
    """Shares in [0, 1] of kinds of crops.

    Attributes:
        enlarged: share of the crops that are enlarged.
        drawn: share of the crops that are replaced by drawn pictures.
    """

    enlarged: float = 0.6
    drawn: float = 0.25


def source_of(examples: Examples, photos: Sequence[Tensor], shares: Shares) -> CropSource:
    """A source of examples.

    Args:
        examples: what they show.
        photos: clean pictures, ``(3, h, w)`` uint8 tensors on one device.
        shares: of crops that are enlarged and drawn; whole scenes are neither.
    """
    if examples is Examples.SCENES:
        return Scenes(photos)
    return DrawnAmong(Crops(photos, shares.enlarged), shares.drawn)
