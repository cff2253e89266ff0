"""The tool that draws on the mask, as a value: a panel shows it, the canvas uses it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lir_model.masks import Effect

LARGEST: Final = 0.5
"""The largest brush, as a share of the longer side of the photo. Chosen."""


class Kind(Enum):
    """What kind of shape the mouse draws."""

    NOTHING = auto()
    BRUSH = auto()
    LINEAR = auto()
    RADIAL = auto()


@dataclass(frozen=True)
class Tool:
    """A tool.

    Attributes:
        kind: the kind of shape that it draws.
        effect: the effect of the shape.
        size: size of the brush, 0 to 100. The diameter grows with its square, so that small brushes can be set finely.
        softness: softness of the edge, 0 to 100.
        strength: strength of the shape, 0 to 100.
    """

    kind: Kind = Kind.NOTHING
    effect: Effect = Effect.AWAY
    size: float = 30.0
    softness: float = 50.0
    strength: float = 100.0

    @property
    def diameter(self) -> float:
        """Diameter of the brush, as a share of the longer side of the photo."""
        return max(0.001, (self.size / 100) ** 2 * LARGEST)
