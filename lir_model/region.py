"""Region: a part of a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A rectangle of a picture, in pixels."""

    top: int
    left: int
    height: int
    width: int

    @property
    def inside(self) -> tuple[slice, slice]:
        """What cuts it out of a picture's array."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)
