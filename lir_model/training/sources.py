"""The kinds of examples that a network can learn from, made of clean photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor

from lir_model.training.crops import Crops, CropSource, Scenes


@dataclass(frozen=True)
class Shares:
    """What one may choose of how examples are drawn: shares in [0, 1].

    Attributes:
        enlarged: of the crops that are enlarged.
        drawn: of the crops that show drawn pictures.
    """

    enlarged: float = 0.6
    drawn: float = 0.25


Source = Callable[[Sequence[Tensor], Shares], CropSource]
"""Makes a source of examples of ``(3, h, w)`` uint8 tensors on one device."""


def parts(photos: Sequence[Tensor], shares: Shares) -> CropSource:
    """Crops of photos, with drawn pictures among them: for what a part of a picture shows as well as the whole."""
    from lir_model.training.drawn import DrawnAmong  # late: restoring needs none of what it imports

    return DrawnAmong(Crops(photos, shares.enlarged), shares.drawn)


def scenes(photos: Sequence[Tensor], _: Shares) -> CropSource:
    """Whole scenes, reduced; none is drawn, for drawn pictures are no scenes."""
    return Scenes(photos)
