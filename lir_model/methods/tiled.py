"""Degradations that a part of a picture shows as well as the whole: tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import Final

import numpy as np

from lir_model.methods.base import Finished, Lesson, Method, Work
from lir_model.neutral import Network
from lir_model.pixels import Array, store
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.runner import Runner
from lir_model.tiling import MARGIN, spans

TILES: Final = "tiles"
"""The kind of its steps."""


class Tiled(Method):
    """The network alone, on tiles that fade into each other.

    Args:
        lesson: what its network learns.
        seen: makes of its network one that is shown pictures, or gives them back, in another way.
    """

    def __init__(self, lesson: Lesson, seen: Callable[[Network], Network] | None = None) -> None:
        self.lesson = lesson
        self._seen = seen

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        return {TILES: _Plan(region.grown(MARGIN, whole), runner).cost}

    def restore(self, work: Work, runner: Runner) -> Array:
        # Around a region the network sees what the whole picture has there.
        part = work.region.grown(MARGIN, Region.whole(work.picture))
        if self._seen is not None:
            runner = replace(runner, network=self._seen(runner.network))
        restored = restored_in_tiles(work.picture[part.slices], runner, work.meter, work.finished_in(part))
        return cut(restored, work.region.seen_from(part))

    def with_less_memory(self, runner: Runner) -> Runner | None:
        return runner.smaller() or runner.on_cpu()


class _Plan:
    """The tiles of a part of a picture.

    Attributes:
        rows, columns: of tiles.
        tile_cost: of each.
    """

    def __init__(self, part: Region, runner: Runner) -> None:
        longest = runner.sides.up(runner.tile or max(part.height, part.width) + 2 * MARGIN)
        self.rows, self.columns = (spans(side, longest, runner.sides) for side in (part.height, part.width))
        self.tile_cost = runner.cost(len(self.rows[0].indices) * len(self.columns[0].indices))

    @property
    def cost(self) -> float:
        return self.tile_cost * len(self.rows) * len(self.columns)


def restored_in_tiles(picture: Array, runner: Runner, meter: Meter, told: Finished) -> Array:
    """A picture through the network in tiles, band after band, in its own depth; told to a meter as ``TILES``.

    ``told`` is given each band that is done.
    """
    plan = _Plan(Region.whole(picture), runner)
    result = np.empty_like(picture)
    carried = np.zeros((0, picture.shape[1], 3), dtype=np.float32)
    with closing(runner.each(_tiles(picture, plan), meter.check)) as tiles:
        for row, following in zip(plan.rows, (*plan.rows[1:], None), strict=True):
            band = np.zeros((len(row.weights), picture.shape[1], 3), dtype=np.float32)
            for column in plan.columns:
                tile = next(tiles)[row.offset :, column.offset :][: len(row.weights), : len(column.weights)]
                band[:, column.start : column.stop] += tile * column.weights[None, :, None]
                meter.advance(TILES, plan.tile_cost)
            band *= row.weights[:, None, None]
            band[: len(carried)] += carried
            finished = (following.start if following else row.stop) - row.start
            store(band[:finished], result[row.start : row.start + finished])
            carried = band[finished:]
            told(Region(row.start, 0, finished, picture.shape[1]), result[row.start : row.start + finished])
    return result


def _tiles(picture: Array, plan: _Plan) -> Iterator[Array]:
    for row in plan.rows:
        lines = picture[row.indices]
        for column in plan.columns:
            yield lines[:, column.indices]


def cut(picture: Array, region: Region) -> Array:
    """A region of a picture ``(h, w)`` or ``(h, w, 3)``, without holding on to the rest of it."""
    part = picture[region.slices]
    return part if part.shape == picture.shape else part.copy()
