"""Degradations that can be judged from a part of a picture: removed tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import Final

import numpy as np

from lir_model.methods.base import Method, OnFinished, Work
from lir_model.methods.training_data import TrainingData
from lir_model.pixels import Array, store
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running import parallel
from lir_model.running.runner import Network, Runner
from lir_model.tiling import MARGIN, spans

TILES: Final = "tiles"
"""The kind of its steps, for a ``Meter``."""
_LEAST_GUARDED: Final = 32
"""Shorter side in pixels from which a picture has safeguards: that of a window in which patterns are looked for. A
smaller picture is mirrored several times to fill a tile, so that its noise would look like a pattern."""


class Tiled(Method):
    """Runs the network on overlapping tiles that are crossfaded.

    Args:
        training_data: what its network is trained on.
        guarded: puts safeguards around the network, see ``lir_model.safeguards``; None leaves it as it is.
        draft: the method for reduced pictures; None for this one.
    """

    def __init__(
        self,
        training_data: TrainingData,
        guarded: Callable[[Network], Network] | None = None,
        draft: Method | None = None,
    ) -> None:
        self.training_data = training_data
        self._guarded, self._draft = guarded, draft

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        return {TILES: sum(_Plan(region.grown(MARGIN, whole), runner).costs)}

    def restore(self, work: Work, runner: Runner) -> Array:
        # The network sees what surrounds the region in the picture, instead of a reflection.
        part = work.region.grown(MARGIN, Region.whole(work.picture))
        if self._guarded is not None and min(part.height, part.width) >= _LEAST_GUARDED:
            runner = replace(runner, network=self._guarded(runner.network))
        restored = restored_in_tiles(work.picture[part.slices], runner, work.meter, work.on_finished_in(part))
        return cut(restored, work.region.seen_from(part))

    def draft(self, reduction: int) -> Method:  # noqa: ARG002
        return self._draft or self

    def with_less_memory(self, runner: Runner) -> Runner | None:
        return runner.smaller() or runner.on_cpu()


class _Plan:
    """The tiles of a part of a picture.

    Attributes:
        rows, columns: the tiles along each axis.
        costs: of each tile, row after row: how the time falls to them where several run side by side.
    """

    def __init__(self, part: Region, runner: Runner) -> None:
        longest = runner.sides.up(runner.tile or max(part.height, part.width) + 2 * MARGIN)
        self.rows, self.columns = (spans(side, longest, runner.sides) for side in (part.height, part.width))
        cost = runner.cost(len(self.rows[0].indices) * len(self.columns[0].indices))
        self.costs = parallel.spread([cost] * len(self.rows) * len(self.columns), runner.at_once)


def restored_in_tiles(picture: Array, runner: Runner, meter: Meter, on_finished: OnFinished) -> Array:
    """Runs the network on a picture tile by tile, one row of tiles after the other.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        runner: runs the network.
        meter: is told how far the tiles are, as ``TILES``.
        on_finished: called with each band of rows that is done.

    Returns:
        The same shape and dtype.
    """
    plan = _Plan(Region.whole(picture), runner)
    result = np.empty_like(picture)
    carried = np.zeros((0, picture.shape[1], 3), dtype=np.float32)

    def told(shares: Mapping[int, float]) -> None:
        meter.advance(TILES, sum(share * plan.costs[tile] for tile, share in shares.items()))

    with closing(runner.each(_tiles(picture, plan), meter.check, told)) as tiles:
        for row, following in zip(plan.rows, (*plan.rows[1:], None), strict=True):
            band = np.zeros((len(row.weights), picture.shape[1], 3), dtype=np.float32)
            for column in plan.columns:
                tile = next(tiles)[row.offset :, column.offset :][: len(row.weights), : len(column.weights)]
                band[:, column.start : column.stop] += tile * column.weights[None, :, None]
            band *= row.weights[:, None, None]
            band[: len(carried)] += carried
            finished = (following.start if following else row.stop) - row.start
            store(band[:finished], result[row.start : row.start + finished])
            carried = band[finished:]
            on_finished(Region(row.start, 0, finished, picture.shape[1]), result[row.start : row.start + finished])
    return result


def _tiles(picture: Array, plan: _Plan) -> Iterator[Array]:
    for row in plan.rows:
        lines = picture[row.indices]
        for column in plan.columns:
            yield lines[:, column.indices]


def cut(picture: Array, region: Region) -> Array:
    """A region of a picture ``(h, w)`` or ``(h, w, 3)``, copied so that the rest of the picture can be freed."""
    part = picture[region.slices]
    return part if part.shape == picture.shape else part.copy()
