"""How far a search for a kernel goes: to the finest scale, or to a coarser one; and what follows from that for what is
tried, tested and believed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Final

from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE
from lir_model.blur.estimation import PRIORS, SIDES, scaled
from lir_model.blur.kernels import breadth, enlarged, extent

FINEST: Final = len(SIDES)
"""How many scales a whole search goes through."""
_JUDGED_SIDE: Final = 256
_JUDGED_SIDE_COARSELY: Final = 128
"""Side in pixels of the middle of the sample on which kernels are tested, at the finest scale and at coarser ones:
chosen. The network takes no less than 128."""
_PRIORS_COARSELY: Final = 2
"""How many of ``PRIORS`` are tried where the search ends at a coarse scale. Measured on six shaken photographs at three
such scales: the third never led to the kernel that was believed."""
_REACHING: Final = 0.8
_BROAD: Final = 0.7
"""Extent and breadth of a kernel, over its side, from which it may be the middle of a larger one: chosen, the second by
56 photographs shaken by 14 to 45 pixels."""


@dataclass(frozen=True)
class Reach(ABC):
    """How far a search goes.

    Attributes:
        scales: how many of ``SIDES`` are gone through, from the coarsest on.
    """

    scales: int

    @property
    def whole(self) -> bool:
        """Whether it goes through all of them, so that no other search can tell more."""
        return self.scales == FINEST

    @property
    def side(self) -> int:
        """Side in pixels of the kernel at the last scale."""
        return SIDES[self.scales - 1]

    @property
    def scale(self) -> float:
        """Of the picture that the kernel blurs: its side over that of the whole picture."""
        return self.side / KERNEL_SIDE

    @property
    @abstractmethod
    def priors(self) -> range:
        """Which of ``PRIORS`` are tried."""

    @property
    @abstractmethod
    def judged_side(self) -> int:
        """Side in pixels of the middle of the sample on which kernels are tested."""

    @abstractmethod
    def seen(self, sample: Tensor) -> Tensor:
        """The sample ``(1, 3, h, w)`` as kernels are tested on it."""

    @abstractmethod
    def length(self, kernel: Tensor) -> float:
        """How long the blur of a kernel is, in its pixels."""

    @abstractmethod
    def may_be_a_middle(self, kernel: Tensor) -> bool:
        """Whether a kernel is so long that it may be the middle of one that is longer still."""

    def is_longer(self, kernel: Tensor) -> bool:
        """Whether a kernel of the sample reduced to half is longer than any of the sample itself can be."""
        return self.length(kernel) > self.side / 2

    @abstractmethod
    def of_half(self, kernel: Tensor) -> tuple[Tensor, float]:
        """A kernel of the sample reduced to half, as one is believed; and the scale of the picture that it blurs."""


class _ToTheFinest(Reach):
    """Through all scales: the kernel is that of the picture as it is."""

    @property
    def priors(self) -> range:
        return range(len(PRIORS))

    @property
    def judged_side(self) -> int:
        return _JUDGED_SIDE

    def seen(self, sample: Tensor) -> Tensor:
        return sample

    def length(self, kernel: Tensor) -> float:
        return extent(kernel)

    def may_be_a_middle(self, kernel: Tensor) -> bool:
        return self.length(kernel) >= _REACHING * self.side

    def of_half(self, kernel: Tensor) -> tuple[Tensor, float]:
        return enlarged(kernel, 2), self.scale


class _Coarse(Reach):
    """Through the coarser scales only: the kernel is that of the reduced picture. Faint values reach far out in every
    coarse kernel, so its breadth tells how long it is."""

    @property
    def priors(self) -> range:
        return range(_PRIORS_COARSELY)

    @property
    def judged_side(self) -> int:
        return _JUDGED_SIDE_COARSELY

    def seen(self, sample: Tensor) -> Tensor:
        return scaled(sample, self.side)

    def length(self, kernel: Tensor) -> float:
        return breadth(kernel)

    def may_be_a_middle(self, kernel: Tensor) -> bool:
        return self.length(kernel) >= _BROAD * self.side

    def of_half(self, kernel: Tensor) -> tuple[Tensor, float]:
        return kernel, self.scale / 2


def reach_of(scales: int) -> Reach:
    """That of a search through so many scales, 1 to ``FINEST``."""
    return _ToTheFinest(scales) if scales == FINEST else _Coarse(scales)
