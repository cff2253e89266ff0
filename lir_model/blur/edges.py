"""Edges of a picture: how soft they are, and where most of them are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

import numpy as np
import torch.nn.functional as F
from torch import Tensor

from lir_model.pixels import Array, peak
from lir_model.region import Region
from lir_model.running.parallel import Check, Pulse, each, never

SOFT: Final = 1.5
"""Least softness (see ``softness``) of a part that may be blurred. Measured: 16 shaken photographs have 1.53 and more,
23 of 36 sharp ones less than 1.5."""
_STRONGEST: Final = 0.98
_FLATTEST: Final = 0.05
_BLOCK: Final = 16
"""Quantiles of the energy of blocks that count as edges and as noise, and the side of the blocks in pixels: chosen."""
_FEWEST: Final = 4
"""Blocks along the shorter side that a picture needs for that: chosen."""
_BAND: Final = 16
"""Rows that edges are summed over at a time: chosen, some hundred thousand pixels of a large photo."""
_STRONG_EDGE: Final = 0.01
"""Squared gradient, white at 1, beyond which an edge gains no more weight; else one lamp would outweigh a wood:
chosen."""


def softness(sample: Tensor) -> float:
    """How much stronger the strongest edges become at half the size, in the direction in which they are softest.

    About 1 for sharp pictures and 2 for blurred ones, whatever the contrast and the (white) noise; 0 for pictures that
    are too small to tell.

    Args:
        sample: ``(1, 3, h, w)``.
    """
    softest = 0.0
    if min(sample.shape[-2:]) < _FEWEST * _BLOCK:
        return softest
    half = F.avg_pool2d(sample, 2)
    for turned, turned_half in ((sample, half), (sample.transpose(2, 3), half.transpose(2, 3))):
        for aside in (0, 1, -1):
            fine = _strength_of_edges(turned, aside, _BLOCK)
            if fine > 0:
                softest = max(softest, (_strength_of_edges(turned_half, aside, _BLOCK // 2) / fine) ** 0.5)
    return softest


def _strength_of_edges(x: Tensor, aside: int, block: int) -> float:
    """Energy of the strongest differences between neighbouring rows, less that of noise.

    Args:
        x: ``(1, 3, h, w)``.
        aside: columns by which the second row is shifted: 0, 1 or -1.
        block: side in pixels of the blocks whose energy is compared.
    """
    difference = x[..., 1:, :] - x[..., :-1, :].roll(aside, -1)
    energy = F.avg_pool2d(difference[..., 1:-1].square().mean(1), block).flatten()
    return float(energy.quantile(_STRONGEST) - energy.quantile(_FLATTEST))


def richest_parts(picture: Array, side: int, check: Check = never) -> list[Region]:
    """Squares that do not overlap, those with most edges first; the whole of a picture that is smaller than a
    square. ``check`` is called now and then; it may raise to stop."""
    height, width = picture.shape[:2]
    h, w = min(height, side), min(width, side)
    tops = sorted({*range(0, height - h + 1, side // 2), height - h})
    cuts = sorted({*tops, *(top + h for top in tops)})
    strips = list(each(partial(_edges_of_columns, picture), pairwise(cuts), check))
    found: list[tuple[float, Region]] = []
    for top in tops:
        inside = range(cuts.index(top), cuts.index(top + h))
        # The last row of a square is not compared with the next, which lies outside.
        energy = sum(strips[i].columns for i in inside) - strips[inside[-1]].last
        columns = np.concatenate(([0.0], np.cumsum(energy)))
        for left in {*range(0, width - w + 1, side // 2), width - w}:
            found.append((float(columns[left + w] - columns[left]), Region(top, left, h, w)))
    parts: list[Region] = []
    for _, part in sorted(found, key=lambda f: -f[0]):
        if all(abs(part.top - other.top) >= h or abs(part.left - other.left) >= w for other in parts):
            parts.append(part)
    return parts


@dataclass(frozen=True, eq=False)
class _Strip:
    """Energy of the edges in rows of a picture, summed for each column.

    Attributes:
        columns: ``(w,)``, each row compared with the next one of the picture.
        last: the part of it that comes from comparing the last row of the strip with the next.
    """

    columns: Array
    last: Array


def _edges_of_columns(picture: Array, rows: tuple[int, int], pulse: Pulse) -> _Strip:
    """The strip of a picture from the first of these rows up to, but without, the second."""
    first, end = rows
    columns, last = np.zeros(picture.shape[1]), np.zeros(picture.shape[1])
    for top in range(first, end, _BAND):
        pulse()
        count = min(_BAND, end - top)
        lines = picture[top : top + count + 1].astype(np.float32)
        if lines.ndim == 3:
            lines = (lines[..., 0] + lines[..., 1] + lines[..., 2]) / np.float32(3)
        lines /= np.float32(peak(picture.dtype))
        energy = np.zeros((count, lines.shape[1]), np.float32)
        np.square(np.diff(lines[:count], axis=1), out=energy[:, :-1])
        across = np.minimum(energy[-1], _STRONG_EDGE)
        down = np.diff(lines, axis=0)
        energy[: len(down)] += np.square(down, out=down)
        np.minimum(energy, np.float32(_STRONG_EDGE), out=energy)
        columns += energy.sum(0)
        last = energy[-1] - across
    return _Strip(columns, last)
