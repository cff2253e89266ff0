"""A mask as a value: strokes and gradients, immutable and independent of the size of the picture.

Points are ``(x, y)`` as shares of width and height from the top left corner; they may lie outside the picture. Lengths
are shares of the longer side, so that circles stay circles. Softness and strength go from 0 to 100.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

import numpy as np

from lir_model.arguments import percent
from lir_model.errors import ValuesError
from lir_model.pixels import Array

Point = tuple[float, float]
"""Across and down, as shares of width and height."""

_FURTHEST: Final = 10.0
"""Largest coordinate of a point, and largest length: far more than a person needs. Chosen."""


class Effect(StrEnum):
    """What a shape does where it lies."""

    AWAY = "away"
    """The photo stays as it was."""
    IN = "in"
    """The result is used."""
    ERASE = "erase"
    """Removes what earlier shapes did."""


@dataclass(frozen=True)
class Stroke:
    """A line painted with a round brush.

    Attributes:
        effect: what it does.
        points: corners of the line, at least one.
        size: diameter of the brush.
        softness: percentage of the radius over which it fades out.
        strength: how strongly it acts.
    """

    effect: Effect
    points: tuple[Point, ...]
    size: float
    softness: float = 50.0
    strength: float = 100.0

    def __post_init__(self) -> None:
        if not self.points:
            raise ValuesError("a stroke needs a point")
        _check_points(self.points)
        _check_lengths(self.size)
        _check_percent(softness=self.softness, strength=self.strength)


@dataclass(frozen=True)
class Linear:
    """A linear gradient: everything on one side of a line, fading out up to a parallel line.

    Attributes:
        effect: what it does.
        start: where it begins to fade; before, it has its whole strength.
        end: where it has faded out.
        strength: how strongly it acts.
    """

    effect: Effect
    start: Point
    end: Point
    strength: float = 100.0

    def __post_init__(self) -> None:
        _check_points((self.start, self.end))
        _check_percent(strength=self.strength)


@dataclass(frozen=True)
class Radial:
    """A radial gradient: an ellipse, or everything outside of it.

    Attributes:
        effect: what it does.
        centre: of the ellipse.
        radii: horizontal and vertical.
        softness: percentage of the radii, inside the ellipse, over which it fades out.
        strength: how strongly it acts.
        outside: whether it is everything outside the ellipse.
    """

    effect: Effect
    centre: Point
    radii: tuple[float, float]
    softness: float = 50.0
    strength: float = 100.0
    outside: bool = False

    def __post_init__(self) -> None:
        _check_points((self.centre,))
        _check_lengths(*self.radii)
        _check_percent(softness=self.softness, strength=self.strength)


Shape = Stroke | Linear | Radial
"""What a mask is drawn of."""


@dataclass(frozen=True)
class Grey:
    """A grey picture, stretched over the photo: white where the result is used, black where the photo stays.

    Attributes:
        height, width: in pixels.
        depth: bits per pixel, 8 or 16.
        data: the pixels, row by row; 16-bit ones little-endian.
    """

    height: int
    width: int
    depth: int
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.depth not in (8, 16) or self.height * self.width * self.depth // 8 != len(self.data) or not self.data:
            raise ValuesError(
                "no grey picture of {width} x {height} pixels in {depth} bits",
                width=self.width,
                height=self.height,
                depth=self.depth,
            )

    @classmethod
    def of(cls, pixels: Array) -> Grey:
        """Takes ``(h, w)`` uint8 or uint16."""
        depth = 8 * pixels.dtype.itemsize
        height, width = pixels.shape
        return cls(height, width, depth, pixels.astype(f"<u{depth // 8}").tobytes())

    @property
    def pixels(self) -> Array:
        """``(h, w)`` uint8 or uint16, read-only."""
        return np.frombuffer(self.data, f"<u{self.depth // 8}").reshape(self.height, self.width)

    def fits(self, height: int, width: int) -> bool:
        """Whether it has the aspect ratio of a picture of this size, within 1 % or one pixel."""
        expected = self.height * width / height
        return abs(self.width - expected) <= max(1.0, 0.01 * expected)


@dataclass(frozen=True)
class Mask:
    """Where a result is used; everywhere if there is neither a shape nor a picture.

    Where no shape reaches, the picture decides. Without a picture the result is used there, unless the first shape has
    the effect ``IN``: then it is used only where shapes say so.

    Attributes:
        shapes: each is drawn over those before it.
        picture: lies under all shapes.
    """

    shapes: tuple[Shape, ...] = ()
    picture: Grey | None = None

    @property
    def everywhere(self) -> bool:
        """Whether the result is used everywhere."""
        return not self.shapes and self.picture is None

    @property
    def nowhere(self) -> bool:
        """Whether the result is used nowhere, because the picture is black and no shape lets it in."""
        black = self.picture is not None and not any(self.picture.data)
        return black and not any(shape.effect is Effect.IN for shape in self.shapes)

    @property
    def elsewhere(self) -> float:
        """The value where no shape reaches and there is no picture: 1 for the result, 0 for the photo."""
        return 0.0 if self.shapes and self.shapes[0].effect is Effect.IN else 1.0

    def having(self, *shapes: Shape) -> Mask:
        """A copy with more shapes on top."""
        return replace(self, shapes=(*self.shapes, *shapes))


NO_MASK: Final = Mask()
"""The result is used everywhere."""


def _check_points(points: Sequence[Point]) -> None:
    for point in points:
        if len(point) != 2 or not all(math.isfinite(each) and abs(each) <= _FURTHEST for each in point):
            raise ValuesError("{point} is no point [x, y] in shares of width and height", point=list(point))


def _check_lengths(*lengths: float) -> None:
    for length in lengths:
        if not 0 < length <= _FURTHEST:
            raise ValuesError("a length must be a share of the longer side, not {length:g}", length=length)


def _check_percent(**values: float) -> None:
    for name, value in values.items():
        percent(value, name)
