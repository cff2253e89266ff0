"""Which heights and widths a network accepts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sides:
    """Which heights and widths an input may have; the same rule for both.

    Attributes:
        multiple: each side is a multiple of this many pixels.
        smallest: each side has at least this many.
    """

    multiple: int
    smallest: int

    def accepts(self, side: int) -> bool:
        """Whether an input may have this side."""
        return side >= self.smallest and side % self.multiple == 0

    def up(self, side: int) -> int:
        """The smallest accepted side that is not smaller than this one."""
        return max(self.smallest, -(-side // self.multiple) * self.multiple)

    def nearest(self, side: float) -> int:
        """The accepted side nearest to a length."""
        return max(self.smallest, round(side / self.multiple) * self.multiple)
