"""What the network of a method is trained on, as a value. How examples are made of it is known to ``training``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Examples(Enum):
    """What an example shows."""

    PARTS = "parts"
    """Parts of pictures, drawn ones among them: for degradations that a part shows as well as the whole."""
    SCENES = "scenes"
    """Whole scenes, reduced: for degradations that only the whole picture shows."""


@dataclass(frozen=True)
class TrainingData:
    """What the network of a method is trained on.

    Attributes:
        degradation: what it learns to remove, a key of ``lir_model.degrade.DEGRADATIONS``.
        examples: what an example shows.
        sides: sides of the examples in pixels, used one after the other during a run, unless others are asked for.
        margin: pixels around each example that are degraded with it and then cut off, for degradations that look beyond
            the edge of an example.
        longest: longer side, in pixels, that pictures are reduced to where examples show most of a picture; None keeps
            their size.
    """

    degradation: str
    examples: Examples = Examples.PARTS
    sides: tuple[int, ...] = (128,)
    margin: int = 0
    longest: int | None = None
