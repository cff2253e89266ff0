"""Sources of examples: the kinds of clean pictures that a network can be trained on, made from photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor

from lir_model.training.crops import Crops, CropSource, Scenes


@dataclass(frozen=True)
class Shares:
    """Shares in [0, 1] of kinds of crops.

    Attributes:
        enlarged: share of the crops that are enlarged.
        drawn: share of the crops that are replaced by drawn pictures.
    """

    enlarged: float = 0.6
    drawn: float = 0.25


Source = Callable[[Sequence[Tensor], Shares], CropSource]
"""Makes a source of examples from photos, ``(3, h, w)`` uint8 tensors on one device."""


def parts(photos: Sequence[Tensor], shares: Shares) -> CropSource:
    """Crops of photos, with drawn pictures among them: for degradations that a part of a picture shows as well as the
    whole."""
    from lir_model.training.drawn import DrawnAmong  # late: who only restores need not import it

    return DrawnAmong(Crops(photos, shares.enlarged), shares.drawn)


def scenes(photos: Sequence[Tensor], _: Shares) -> CropSource:
    """Whole scenes, reduced, without drawn pictures, which show no scenes."""
    return Scenes(photos)
