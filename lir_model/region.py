"""Region: a part of a picture."""

from __future__ import annotations

from dataclasses import dataclass

from lir_model.pixels import Array


@dataclass(frozen=True)
class Region:
    """A rectangle of a picture, in pixels from the top left corner."""

    top: int
    left: int
    height: int
    width: int

    @classmethod
    def whole(cls, picture: Array) -> Region:
        """All of a picture."""
        return cls(0, 0, *picture.shape[:2])

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.left + self.width

    @property
    def pixels(self) -> int:
        """Number of pixels; 0 where it is empty."""
        return max(0, self.height) * max(0, self.width)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices that cut it out of a picture's array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def intersection(self, other: Region) -> Region:
        """The common part; empty where they do not overlap."""
        top, left = max(self.top, other.top), max(self.left, other.left)
        bottom, right = min(self.bottom, other.bottom), min(self.right, other.right)
        return Region(top, left, max(0, bottom - top), max(0, right - left))

    def overlaps(self, other: Region) -> bool:
        """Whether they have a pixel in common."""
        return self.intersection(other).pixels > 0

    def covers(self, other: Region) -> bool:
        """Whether another region lies inside this one."""
        return (
            self.top <= other.top
            and self.left <= other.left
            and self.bottom >= other.bottom
            and self.right >= other.right
        )

    def grown(self, margin: int, limits: Region) -> Region:
        """The region with ``margin`` more pixels on each side, cut to the limits."""
        around = Region(self.top - margin, self.left - margin, self.height + 2 * margin, self.width + 2 * margin)
        return around.intersection(limits)

    def seen_from(self, outer: Region) -> Region:
        """The same place, in coordinates relative to the top left corner of another region."""
        return Region(self.top - outer.top, self.left - outer.left, self.height, self.width)
