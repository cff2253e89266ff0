"""Leaves drawn areas as they are: there is no noise and no rain in them.

Noise changes every pixel, and rain hardly leaves areas of one colour. So where areas of exactly one colour surround
something, it was drawn, such as a chart, a sign or a screen, and nothing of it is noise or rain. A strongly compressed
photograph has such areas too, because a JPEG block keeps only what is large enough; no noise is left in those.
"""

from __future__ import annotations

from typing import Final

import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.tensors import brightest, darkest, ramp

_STILL: Final = 9
"""Side in pixels from which an area of one colour counts: chosen, more than a single JPEG block of 8."""
_AROUND: Final = 17
"""Side in pixels of the surroundings that are looked at: chosen."""
_SURROUNDED: Final = (0.5, 0.6)
"""Share of the surroundings in areas of one colour: up to the first value a pixel is restored, from the second on it
stays. Beyond a straight border of such an area, as a frame of a photograph has, it is at most the first;
in the corners of a frame it is more for up to 8 pixels. Chosen: with 0.72, which spares the corners too, the edges of
drawings keep less (docs/experiments.md)."""
_CLIPPED: Final = 1.5 / 255
"""Distance from black and white, white at 1, within which an area does not count, because noise may have been clipped
there. Chosen: one level of 8 bits and rounding."""


def keeping_drawings(network: Network) -> Network:
    """The same network, but drawn areas stay as they are.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides of at least 17; does not clip.
    """

    def run(picture: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(picture, pulse)
        if not _may_be_still(picture):
            return restored
        still = _still(picture)
        if not still.any():
            return restored
        around = F.avg_pool2d(still, _AROUND, stride=1, padding=_AROUND // 2, count_include_pad=False)
        return restored.lerp(picture, ramp(around, _SURROUNDED))

    return run


def _may_be_still(picture: Tensor) -> bool:
    """Whether there may be areas of one colour: none is so low that it lies between two of the rows looked at here."""
    rows = picture[..., :: _STILL - 1, :]
    alike = (rows[..., 1:] == rows[..., :-1]).all(1).float()
    return bool(F.avg_pool1d(alike, _STILL - 1, stride=1).eq(1).any())


def _still(picture: Tensor) -> Tensor:
    """1 in areas of exactly one colour, 0 elsewhere, ``(b, 1, h, w)``."""
    across = (picture[..., 1:] == picture[..., :-1]).all(1, keepdim=True)
    down = (picture[..., 1:, :] == picture[..., :-1, :]).all(1, keepdim=True)
    counts = (darkest(picture) < 1 - _CLIPPED) & (brightest(picture) > _CLIPPED)
    corners = (across[..., 1:, :] & down[..., 1:] & counts[..., 1:, 1:]).float()
    whole = -F.max_pool2d(-corners, _STILL - 1, stride=1)
    return F.max_pool2d(F.pad(whole, (_STILL - 1,) * 4), _STILL, stride=1)
