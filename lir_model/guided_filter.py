"""Transfers what was done to a small picture to the large one.

Fast guided filter: He, Sun, *Fast Guided Filter*, arXiv 1505.00996 (2015), after He, Sun, Tang, *Guided Image
Filtering*, TPAMI 35 (2013). In a window around each small pixel the small output is fitted as ``a·input + b``; the
coefficients are smoothed, enlarged and applied to the large input, whose detail stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

RADIUS: Final = 8
"""Radius of the window, in pixels of the small picture: chosen."""
EPSILON: Final = 1e-4
"""Variance, white at 1, below which a window counts as flat: chosen."""


def box_mean(x: Tensor, radius: int) -> Tensor:
    """The mean of the window around each pixel of ``(b, c, h, w)``, in the same shape.

    Only the part of a window inside the picture counts. The time does not depend on the radius.
    """
    return _line_mean(_line_mean(x, radius, 2), radius, 3)


def _line_mean(x: Tensor, radius: int, axis: int) -> Tensor:
    """The mean of up to ``2·radius + 1`` neighbours along an axis: a difference of two cumulative sums."""
    length = x.shape[axis]
    sums = x.cumsum(axis, dtype=torch.float64)
    total = sums.narrow(axis, length - 1, 1)

    def edge(value: Tensor, count: int) -> Tensor:
        return value.expand([count if i == axis else size for i, size in enumerate(value.shape)])

    # Beyond the first edge the cumulative sum is 0, beyond the last it is the total.
    sums = torch.cat((edge(torch.zeros_like(total), radius + 1), sums, edge(total, radius)), axis)
    places = torch.arange(length, device=x.device)
    count = (places + radius + 1).clamp_max(length) - (places - radius).clamp_min(0)
    within = sums.narrow(axis, 2 * radius + 1, length) - sums.narrow(axis, 0, length)
    return within.div_(count.view([-1 if i == axis else 1 for i in range(x.ndim)])).to(x.dtype)


def box_covariance(x: Tensor, y: Tensor, radius: int) -> Tensor:
    """The covariance of two pictures ``(b, c, h, w)`` in a window around each pixel.

    Pass float64: in float32 it would be lost in rounding.
    """
    return box_mean(x * y, radius) - box_mean(x, radius) * box_mean(y, radius)


@dataclass(frozen=True, eq=False)
class LinearMap:
    """A linear function ``slope·input + offset`` for each pixel of a small picture, ``(1, c, h, w)`` each."""

    slope: Tensor
    offset: Tensor

    @classmethod
    def fit(
        cls, small_input: Tensor, small_output: Tensor, radius: int = RADIUS, epsilon: float = EPSILON
    ) -> LinearMap:
        """Fits each channel separately.

        Args:
            small_input, small_output: ``(1, c, h, w)``, in [0, 1].
            radius: of the window, in small pixels.
            epsilon: variance below which a window counts as flat.
        """
        small_input = small_input.double()
        change = small_output - small_input
        mean_in, mean_change = box_mean(small_input, radius), box_mean(change, radius)
        variance = box_covariance(small_input, small_input, radius)
        covariance = box_covariance(small_input, change, radius)
        # Fitted to the change, not to the output. Where the small picture is flat, the slope then tends to 1, which
        # keeps detail that only the large picture shows; fitted to the output it would tend to 0.
        slope = 1 + covariance / (variance.clamp_min(0) + epsilon)
        offset = mean_in + mean_change - slope * mean_in
        return cls(box_mean(slope, radius).float(), box_mean(offset, radius).float())

    @classmethod
    def mean(cls, maps: Sequence[LinearMap]) -> LinearMap:
        """The mean of several maps of one picture, at the size of the last map."""
        size = maps[-1].slope.shape[-2:]
        both = (torch.cat((each.slope, each.offset), 1) for each in maps)
        enlarged = [F.interpolate(x, size, mode="bilinear", align_corners=False) for x in both]
        return cls(*torch.stack(enlarged).mean(0).chunk(2, dim=1))

    def widened(self, width: int) -> LinearMap:
        """The map enlarged linearly to the width of the large picture; its height stays."""
        both = torch.cat((self.slope, self.offset), 1)
        wide = F.interpolate(both, (both.shape[2], width), mode="bilinear", align_corners=False)
        return LinearMap(*wide.chunk(2, dim=1))

    def columns(self, columns: slice) -> LinearMap:
        """The map for some of the columns."""
        return LinearMap(self.slope[..., columns].contiguous(), self.offset[..., columns].contiguous())

    def rows(self, first: int, count: int, height: int) -> tuple[Tensor, Tensor]:
        """Slope and offset for some rows of the large picture, enlarged linearly: ``(c, count, w)`` each.

        Args:
            first, count: which rows.
            height: of the large picture that the small one shows.
        """
        small_height = self.slope.shape[2]
        position = (torch.arange(first, first + count, device=self.slope.device) + 0.5) * small_height / height - 0.5
        position = position.clamp(0, small_height - 1)
        above = position.floor().long()
        below = (above + 1).clamp_max(small_height - 1)
        part = (position - above).view(-1, 1)
        slope, offset = (
            torch.lerp(each[0].index_select(1, above), each[0].index_select(1, below), part)
            for each in (self.slope, self.offset)
        )
        return slope, offset
