"""What the mouse draws on a mask, as a value: shown by a panel, used by the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lir_model.masks import Effect

LARGEST: Final = 0.5
"""The largest brush, as a share of the longer side of the photo. Chosen."""


class Kind(Enum):
    """What the mouse draws."""

    NOTHING = auto()
    BRUSH = auto()
    LINEAR = auto()
    RADIAL = auto()


@dataclass(frozen=True)
class Tool:
    """What is drawn.

    Attributes:
        kind: of shape.
        effect: what it does.
        size: of the brush, 0 to 100; the square of it counts, so that small ones can be chosen finely.
        softness: 0 to 100.
        strength: 0 to 100.
    """

    kind: Kind = Kind.NOTHING
    effect: Effect = Effect.AWAY
    size: float = 30.0
    softness: float = 50.0
    strength: float = 100.0

    @property
    def diameter(self) -> float:
        """Of the brush, as a share of the longer side."""
        return max(0.001, (self.size / 100) ** 2 * LARGEST)
