"""Takes away the blur of a camera that turned in a known way (``rotation.py``).

In polar coordinates around the point that it turned about, the blur is the same everywhere: along the angle, a box as
long as the turn. So it is undone there, line by line, by least squares with a penalty on gradients as in
``deconvolution.py``. Only the change is carried back, for what is carried forth and back loses some detail.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.blocks import in_blocks
from lir_model.blur.deconvolution import SMOOTHNESS, continued, fast_side
from lir_model.blur.rotation import Turn
from lir_model.pixels import Array, mixed
from lir_model.region import Region
from lir_model.running.parallel import Check, never
from lir_model.tensors import to_tensor

_CONTEXT: Final = 2
"""Arcs that are seen beyond each end of a block: chosen, as in ``deconvolution.py``."""
_AROUND: Final = 3
"""Pixels more than needed that are seen at all sides, for interpolation."""
_ACROSS: Final = 1.0
"""What waves that the turn took count as having of gradient across it, beside that along it: chosen. Waves that it left
have none to lose."""
_SHARP: Final = (1.0, 3.0)
"""Arcs in pixels up to which a picture stays as it is, and from which on it is restored. Measured: the network costs
sharp middles up to 4 dB, and gains from arcs of about 3 pixels on (docs/experiments.md)."""
_TINY: Final = 1e-6
"""Least divisor, so that nothing is divided by 0."""


def turned_back(
    picture: Array,
    turn: Turn,
    part: Region,
    check: Check = never,
    advance: Callable[[float], None] = lambda _: None,
    *,
    smoothness: float = SMOOTHNESS,
) -> Array:
    """A part of a picture without the blur of a turning camera: the same values as in the whole picture.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        turn: how the camera turned.
        part: the part that is wanted.
        check, advance: see ``in_blocks``.
        smoothness: weight of the penalty on gradients; the noisier the picture, the larger.

    Returns:
        An array of the picture's depth and the part's size.
    """

    def sharp(block: Region) -> Array:
        fan = _Fan(block, Region.whole(picture), turn)
        change = fan.at_pixels(_change(fan.seen(picture), fan, smoothness))
        return np.asarray((to_tensor(picture[block.slices][None]) + change)[0].permute(1, 2, 0))

    return in_blocks(picture, part, sharp, check, advance)


def restored_where_turned(picture: Array, restored: Array, turn: Turn, part: Region) -> Array:
    """A part of a picture, restored where it was blurred, as it is around the point that the turn left sharp.

    Args:
        picture: the whole, ``(h, w)`` or ``(h, w, 3)`` of any depth.
        restored: the part, restored; in the depth of the picture.
        turn: how the camera turned.
        part: where the part lies.
    """
    about = _about(turn, Region.whole(picture))
    down, across = (
        np.arange(first, first + count) - where
        for first, count, where in zip((part.top, part.left), (part.height, part.width), about, strict=True)
    )

    def share(rows: slice) -> Array:
        arc = turn.angle * np.hypot(down[rows, None], across)
        return np.asarray((arc - _SHARP[0]) / (_SHARP[1] - _SHARP[0])).clip(0, 1)

    return mixed(picture[part.slices], restored, share)


def _about(turn: Turn, whole: Region) -> tuple[float, float]:
    """Row and column of the point that a camera turned about."""
    return (whole.height - 1) / 2 + turn.down * whole.height, (whole.width - 1) / 2 + turn.across * whole.width


class _Fan:
    """The part of a circle around the point that a camera turned about that holds a block and its context.

    Args:
        block: a part of the picture.
        whole: the picture.
        turn: how the camera turned.

    Attributes:
        radii: of its lines, from that point outwards, a pixel apart, ``(m,)``.
        bearings: of its samples, ``(n,)`` in radians, a pixel apart on the longest line.
        closed: whether it is a whole circle.
        arc: how many samples the camera turned by.
    """

    def __init__(self, block: Region, whole: Region, turn: Turn) -> None:
        self._about = _about(turn, whole)
        self._whole = whole
        down = torch.arange(block.top, block.bottom) - self._about[0]
        across = torch.arange(block.left, block.right) - self._about[1]
        y, x = torch.meshgrid(down, across, indexing="ij")
        self._radius, ahead = torch.hypot(y, x), math.atan2(float(down.mean()), float(across.mean()))
        self._bearing = torch.remainder(torch.atan2(y, x) - ahead + math.pi, 2 * math.pi) - math.pi
        least, most = float(self._radius.min()), float(self._radius.max())
        self.radii = torch.arange(max(0, math.floor(least) - _AROUND), math.ceil(most) + _AROUND + 1).float()
        step = 1 / float(self.radii[-1])
        beyond = _CONTEXT * turn.angle + _AROUND * step
        first, last = float(self._bearing.min()) - beyond, float(self._bearing.max()) + beyond
        self.closed = last - first >= 2 * math.pi
        if self.closed:
            count = fast_side(math.ceil(2 * math.pi / step))
            first, step = -math.pi, 2 * math.pi / count
        else:
            count = math.ceil((last - first) / step) + 1
        self._first, self._step, self._count = first, step, count
        self.bearings = ahead + first + step * torch.arange(count)
        self.arc = turn.angle / step

    def seen(self, picture: Array) -> Tensor:
        """The picture along the lines, ``(1, 3, m, n)``; mirrored beyond its edges."""
        y = self._about[0] + self.radii[:, None] * self.bearings.sin()
        x = self._about[1] + self.radii[:, None] * self.bearings.cos()
        y, x = (_mirrored(where, side) for where, side in ((y, self._whole.height), (x, self._whole.width)))
        top, left = (max(0, math.floor(float(where.min())) - _AROUND) for where in (y, x))
        bottom, right = (math.ceil(float(where.max())) + _AROUND + 1 for where in (y, x))
        return _sampled(to_tensor(picture[None, top:bottom, left:right]), y - top, x - left)

    def at_pixels(self, lines: Tensor) -> Tensor:
        """What lies along the lines, at the pixels of the block: ``(1, 3, m, n)`` to ``(1, 3, height, width)``."""
        if self.closed:
            lines = torch.cat((lines[..., -_AROUND:], lines, lines[..., :_AROUND]), 3)
        column = (self._bearing - self._first) / self._step + (_AROUND if self.closed else 0)
        return _sampled(lines, self._radius - self.radii[0], column)


def _change(lines: Tensor, fan: _Fan, smoothness: float) -> Tensor:
    """What to add to lines ``(1, 3, m, n)`` to take the blur away."""
    count = lines.shape[3]
    whole = lines if fan.closed else continued(lines, fast_side(count + 2 * math.ceil(fan.arc)), 3)
    frequency = torch.fft.rfftfreq(whole.shape[3])
    # Shorter lines have more samples for a pixel, and nothing finer than a pixel.
    in_pixels = (frequency * fan.radii[-1] / fan.radii[:, None].clamp_min(1)).clamp_max(0.5)
    passed = torch.sinc(frequency * fan.arc)
    gradient = 4 * torch.sin(math.pi * in_pixels).square() + _ACROSS * (1 - passed.square())
    share = passed / (passed.square() + smoothness * gradient + _TINY) - 1
    return torch.fft.irfft(torch.fft.rfft(whole) * share, whole.shape[3])[..., :count]


def _mirrored(where: Tensor, side: int) -> Tensor:
    """Places along an axis, those beyond the edges mirrored at them."""
    last = max(1, side - 1)
    return (last - (torch.remainder(where, 2 * last) - last).abs()).clamp_max(side - 1)


def _sampled(picture: Tensor, y: Tensor, x: Tensor) -> Tensor:
    """A picture ``(1, c, h, w)`` at places between its pixels, ``(1, c, *y.shape)``."""
    h, w = picture.shape[-2:]
    grid = torch.stack((2 * x / max(1, w - 1) - 1, 2 * y / max(1, h - 1) - 1), -1)[None].to(picture)
    return F.grid_sample(picture, grid, "bicubic", "border", align_corners=True)
