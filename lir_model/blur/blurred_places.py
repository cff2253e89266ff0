"""Where in a picture a kernel can be what blurred it.

A kernel is estimated from one part. Where a camera turns, or something moves on its own, other parts are blurred in
another way or not at all, and deconvolving those by this kernel would cover them with echoes.
"""

from __future__ import annotations

from contextlib import closing
from itertools import pairwise
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.spectra import evidence
from lir_model.pixels import Array, mixed, peak
from lir_model.region import Region
from lir_model.running.parallel import Check, Pulse, each
from lir_model.tensors import to_tensor

_APART: Final = 320
"""Pixels of a picture for each place that is looked at, along an axis: chosen."""
_MOST: Final = 5
_MOST_COARSELY: Final = 4
"""Most places along an axis, of the picture as it is and of a reduced one, which only a draft is made of: chosen, so
that large pictures take no longer."""
_SIDE: Final = 256
_SIDE_COARSELY: Final = 128
"""Side in pixels of what is looked at in the middle of each place, of the picture as it is and of a reduced one, which
only a draft is made of: chosen. With twice the side a draft takes a fifth of a second longer."""
_FINER: Final = 0.75
"""A place is reduced by averaging, at most to a scale that is finer than the wanted one by this: chosen, so that the
last reduction still weighs the pixels."""
_CONTRADICTED: Final = -0.1
"""Evidence from which a place was not blurred by the kernel. Measured: of 139 places in 12 photographs that one kernel
had blurred none had less than -0.08 (docs/experiments.md)."""
_DOUBTFUL: Final = 0.4
"""Evidence against the kernel, summed over the places, over that for it, from which it is not that of the picture.
Measured: at most 0.14 in those photographs, 1.04 and more in five that a turning camera had taken."""


def places(whole: Region, most: int = _MOST) -> list[list[Region]]:
    """The places of a picture, row by row, at most so many along an axis, which together make up the whole."""
    rows, columns = (min(max(1, round(side / _APART)), most) for side in (whole.height, whole.width))
    tops, lefts = (
        [side * i // count for i in range(count + 1)] for side, count in ((whole.height, rows), (whole.width, columns))
    )
    return [
        [Region(top, left, bottom - top, right - left) for left, right in pairwise(lefts)]
        for top, bottom in pairwise(tops)
    ]


def looked_at(whole: Region, side: int = _SIDE) -> list[Region]:
    """The middles of the places of a picture, row by row, with at most such a side in pixels."""
    return [_middle(place, side) for row in places(whole) for place in row]


def blurred_places(picture: Array, kernel: Tensor, scale: float, check: Check) -> Tensor | None:
    """Which places of a picture a kernel may have blurred.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        kernel: ``(k, k)``.
        scale: of the picture that this kernel blurs: its side over that of the whole picture.
        check: called now and then; may raise to stop.

    Returns:
        ``(rows, columns)`` bool, for the places of ``places``, fewer of a reduced picture; None where the kernel is not
        that of the picture. The only place of a small picture is where the kernel comes from.
    """
    most, side = (_MOST, _SIDE) if scale == 1 else (_MOST_COARSELY, round(_SIDE_COARSELY / scale))
    grid = places(Region.whole(picture), most)
    if len(grid) * len(grid[0]) == 1:
        return torch.ones(1, 1, dtype=torch.bool)

    def look(part: Region, _: Pulse) -> float:
        grey = _grey(picture[part.slices], scale)
        return evidence(grey, kernel) if min(grey.shape) >= 2 * len(kernel) else 0.0

    middles = [_middle(place, side) for row in grid for place in row]
    with closing(each(look, middles, check)) as found:
        verdicts = torch.tensor(list(found)).view(len(grid), len(grid[0]))
    against, on_its_side = (-verdicts).clamp_min(0).sum(), verdicts.clamp_min(0).sum()
    return verdicts > _CONTRADICTED if against <= _DOUBTFUL * on_its_side or not against else None


def _grey(part: Array, scale: float) -> Tensor:
    """The mean of the channels of a part of a picture ``(h, w)`` or ``(h, w, 3)``, reduced to a scale: ``(h, w)`` in
    [0, 1]."""
    if scale == 1:
        return to_tensor(part[None]).mean(1)[0]
    height, width = part.shape[:2]
    # By whole numbers first, which takes a fraction of the time: 25 places are 20 million pixels of a large photo.
    whole = max(1, int(_FINER / scale))
    values = torch.from_numpy(part.astype(np.float32).reshape(1, 1, height, -1))
    pooled = F.avg_pool2d(values, (whole, whole * (values.shape[-1] // width))) / peak(part.dtype)
    size = [max(1, round(side * scale)) for side in (height, width)]
    return F.interpolate(pooled, size, mode="bilinear", antialias=True, align_corners=False)[0, 0]


def restored_where_blurred(picture: Array, restored: Array, blurred: Tensor, part: Region) -> Array:
    """A part of a picture, restored in the places that were blurred, as it is in the others; between them it fades, on
    the side of the blurred ones.

    Args:
        picture: the whole, ``(h, w)`` or ``(h, w, 3)`` of any depth.
        restored: the part, restored; in the depth of the picture.
        blurred: see ``blurred_places``.
        part: where the part lies.
    """
    height, width = picture.shape[:2]
    across = _nearness(part.left, part.width, width, blurred.shape[1])
    down = _nearness(part.top, part.height, height, blurred.shape[0]) @ (~blurred).numpy().astype(np.float32)

    def share(rows: slice) -> Array:
        return np.asarray(1 - (4 * (down[rows] @ across.T)).clip(0, 1))  # a fourth is the least, in a place's corner

    return mixed(picture[part.slices], restored, share)


def _nearness(start: int, length: int, side: int, count: int) -> Array:
    """How near pixels lie to the middles of places along an axis, ``(length, count)``; each pixel's add up to 1."""
    where = ((start + np.arange(length, dtype=np.float32) + 0.5) * count / side - 0.5).clip(0, count - 1)
    return (1 - np.abs(where[:, None] - np.arange(count, dtype=np.float32))).clip(0, None)


def _middle(place: Region, side: int) -> Region:
    height, width = min(place.height, side), min(place.width, side)
    return Region(place.top + (place.height - height) // 2, place.left + (place.width - width) // 2, height, width)
