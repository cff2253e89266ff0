"""What a preview restores, at which scale, and in which order. Pure values, without Qt and without pixels.

A photo is previewed in *pieces*. The first covers everything in view, reduced so far that it takes a moment; those that
follow bring the view, twice as fine each time, to the scale at which it is seen, and then to full size, part by part,
the part under the pointer first. How far the first is reduced and how large a part is follow from what restoring costs:
a task whose cost hardly depends on the size is previewed whole at once. What is reduced is restored as a draft, for it
will not stay; what has full size is restored as the whole photo will be.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lir_model.region import Region

FIRST_SECONDS: Final = 0.62
"""Seconds that the first piece may take. The goal is 1 s from the switch to the screen; the rest is for asking, for
drawing, and for costs that were measured too low."""
PIECE_SECONDS: Final = 1.0
"""Seconds that each later piece may take: between two of them, choices and the pointer are looked at again."""
SMALLEST_SIDE: Final = 384
"""Least side of a part, in its own pixels. Restoring looks at a margin of 32 around it: smaller parts waste half."""
LEAST_REDUCED: Final = 128
"""Least longer side of a reduced view, in its own pixels. A coarser one would say nothing."""
LARGEST_PIECE: Final = 6_000_000
"""Most pixels of a piece, whatever they cost: its result is held as it is."""
ASSUMED_RATE: Final = 6e-6
"""Seconds a pixel before anything was measured: the fast network on two cores of 2020 takes about that."""


@dataclass(frozen=True)
class Cost:
    """What restoring costs: seconds whatever the size, and seconds a pixel."""

    fixed: float = 0.0
    per_pixel: float = ASSUMED_RATE

    def of(self, pixels: float) -> float:
        """Seconds for so many pixels."""
        return self.fixed + self.per_pixel * pixels

    def affords(self, seconds: float) -> float:
        """Pixels for so many seconds, but at least as many as make the start worth its cost."""
        return max(seconds - self.fixed, self.fixed) / self.per_pixel


Costs = Callable[[int], Cost]
"""Gives what restoring costs at a scale: as a draft where the photo is reduced, carefully at full size."""


@dataclass(frozen=True)
class Look:
    """What a person looks at.

    Attributes:
        photo: height and width of the photo.
        visible: the part in view.
        zoom: physical pixels of the screen for a pixel of the photo.
        pointer: row and column of the photo under the pointer; None where it is elsewhere.
    """

    photo: tuple[int, int]
    visible: Region
    zoom: float
    pointer: tuple[float, float] | None = None

    @property
    def scale(self) -> int:
        """The coarsest scale that still has a pixel for each pixel of the screen."""
        return 1 << max(0, math.floor(-math.log2(self.zoom) + 1e-9))


@dataclass(frozen=True)
class Piece:
    """One restoration of a preview.

    Attributes:
        region: the part of the photo; its edges are multiples of the scale, or the photo's own.
        scale: a power of 2; the photo is reduced by it before it is restored. 1 is full size.
    """

    region: Region
    scale: int

    @property
    def reduced(self) -> Region:
        """The region in the reduced photo."""
        return Region(
            self.region.top // self.scale,
            self.region.left // self.scale,
            -(-self.region.height // self.scale),
            -(-self.region.width // self.scale),
        )

    @property
    def pixels(self) -> int:
        """How many are restored."""
        return self.reduced.pixels

    @property
    def draft(self) -> bool:
        """Whether it is restored as a draft."""
        return self.scale > 1


def plan(look: Look, costs: Costs) -> Iterator[Piece]:
    """The pieces in their order; each lies over those before it. The last of them complete the view at full size."""
    first = _first(look, costs)
    yield first
    scale = first.scale
    while scale > 1:
        scale = scale // 2 if scale > look.scale else 1
        yield from _parts(look, scale, costs(scale))


def next_piece(look: Look, costs: Costs, done: Sequence[Piece]) -> Piece | None:
    """The first piece of the plan that what is done does not cover at its scale or a finer one; None at the end."""
    finest: dict[Region, int] = {}
    for piece in done:
        finest[piece.region] = min(piece.scale, finest.get(piece.region, piece.scale))
    # Most pieces of the plan were made as they stand in it, hundreds of a large photo: those are looked up.
    open_ones = (piece for piece in plan(look, costs) if finest.get(piece.region, piece.scale + 1) > piece.scale)
    return next((piece for piece in open_ones if not _covered(piece, done)), None)


def shown_scale(visible: Region, done: Sequence[Piece]) -> int | None:
    """The coarsest scale that shows anywhere in view; None where some of the view is not done at all."""
    for scale in sorted({piece.scale for piece in done}):
        if not _left([visible], [piece.region for piece in done if piece.scale <= scale]):
            return scale
    return None


def _first(look: Look, costs: Costs) -> Piece:
    """Everything in view, at the finest scale of use that is quick enough; all of the photo if that is quick too."""
    photo = Region(0, 0, *look.photo)
    scale = look.scale
    longer = max(look.visible.height, look.visible.width)
    while not _quick(_aligned(look.visible, scale, photo), costs) and longer >= 2 * scale * LEAST_REDUCED:
        scale *= 2
    whole = _aligned(photo, scale, photo)
    return whole if _quick(whole, costs) and whole.pixels <= LARGEST_PIECE else _aligned(look.visible, scale, photo)


def _quick(piece: Piece, costs: Costs) -> bool:
    """Whether a piece may be the first. What a coarser draft has to begin with too is waited for, but not much more."""
    start = costs(2 * piece.scale).fixed if piece.draft else 0.0
    return costs(piece.scale).of(piece.pixels) <= max(FIRST_SECONDS, 1.1 * start)


def _parts(look: Look, scale: int, cost: Cost) -> list[Piece]:
    """The view in parts, the one under the pointer first and the others by their distance from it."""
    photo = Region(0, 0, *look.photo)
    most = min(cost.affords(PIECE_SECONDS), LARGEST_PIECE)
    at_once = _aligned(look.visible, scale, photo)
    if at_once.pixels <= most:
        return [at_once]
    side = math.sqrt(most)
    # Powers of 2, so that a cost measured better while the plan is carried out seldom moves the grid.
    step = scale * (1 << max(0, math.floor(math.log2(max(side, SMALLEST_SIDE) / SMALLEST_SIDE)))) * SMALLEST_SIDE
    view = look.visible
    row, column = look.pointer or (view.top + view.height / 2, view.left + view.width / 2)

    def distance(piece: Piece) -> float:
        place = piece.region
        dy = max(place.top - row, row - place.bottom, 0.0)
        dx = max(place.left - column, column - place.right, 0.0)
        return math.hypot(dy, dx)

    rows = range(view.top // step * step, view.bottom, step)
    columns = range(view.left // step * step, view.right, step)
    cells = (Region(top, left, step, step).intersection(photo) for top in rows for left in columns)
    return sorted((Piece(cell, scale) for cell in cells), key=distance)


def _aligned(region: Region, scale: int, photo: Region) -> Piece:
    """The region grown to whole pixels of a scale."""
    top, left = region.top // scale * scale, region.left // scale * scale
    height, width = (-(-(end - start) // scale) * scale for start, end in ((top, region.bottom), (left, region.right)))
    return Piece(Region(top, left, height, width).intersection(photo), scale)


def _covered(piece: Piece, done: Sequence[Piece]) -> bool:
    return not _left([piece.region], [other.region for other in done if other.scale <= piece.scale])


def _left(regions: list[Region], taken: Sequence[Region]) -> list[Region]:
    """What is left of regions that do not overlap when others are cut out, as such regions."""
    for hole in taken:
        if any(region.overlaps(hole) for region in regions):
            regions = [part for region in regions for part in _without(region, hole)]
    return regions


def _without(region: Region, hole: Region) -> list[Region]:
    if not region.overlaps(hole):
        return [region]
    inner = region.intersection(hole)
    around = (
        Region(region.top, region.left, inner.top - region.top, region.width),
        Region(inner.bottom, region.left, region.bottom - inner.bottom, region.width),
        Region(inner.top, region.left, inner.height, inner.left - region.left),
        Region(inner.top, inner.right, inner.height, region.right - inner.right),
    )
    return [part for part in around if part.pixels]
