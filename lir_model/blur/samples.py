"""The parts of a picture that blur is sought in, and what was found out about them so far.

A search that is stopped, or that ends at a coarse scale, leaves its samples to the next one, which goes on from there.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.blurred_places import looked_at
from lir_model.blur.edges import SOFT, richest_parts, softness
from lir_model.blur.estimation import PRIORS, Estimate
from lir_model.blur.rotation import Turn, turn_of
from lir_model.blur.search_costs import SEARCH, TURN, estimating
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running.parallel import Check, Pulse, never, portion, spread
from lir_model.tensors import to_tensor


class Samples:
    """The samples of one picture, whose pixels it does not hold."""

    def __init__(self) -> None:
        self._turn: tuple[Turn | None] | None = None
        self._richest: dict[int, list[Region]] = {}
        self._samples: dict[tuple[Region, int], Sample] = {}

    def richest(self, picture: Array, side: int, check: Check) -> list[Region]:
        """The richest parts of the picture, see ``richest_parts``."""
        if side not in self._richest:
            self._richest[side] = richest_parts(picture, side, check)
        return self._richest[side]

    def of(self, picture: Array, part: Region, reduction: int) -> Sample:
        """The sample of a part of the picture."""
        key = part, reduction
        if key not in self._samples:
            self._samples[key] = Sample(picture, part, reduction)
        return self._samples[key]

    def turn(self, picture: Array, meter: Meter) -> Turn | None:
        """How the camera turned, see ``rotation.py``."""
        if self._turn is None:
            costs = spread([TURN] * len(looked_at(Region.whole(picture))))

            def advance(times: int) -> None:
                meter.plan(SEARCH, times * sum(costs))
                meter.advance(SEARCH, times * sum(costs))

            self._turn = (turn_of(picture, meter.check, advance),)
        return self._turn[0]

    def clear(self) -> None:
        """Frees the samples."""
        self._samples = {}


class Sample:
    """A part of a picture, reduced by averaging, and how far the kernels are that are estimated from it.

    Attributes:
        pixels: ``(1, 3, h, w)`` in [0, 1].
        softness: see ``softness``.
    """

    def __init__(self, picture: Array, part: Region, reduction: int) -> None:
        self.pixels = F.avg_pool2d(to_tensor(picture[part.slices][None]), reduction)
        self.softness = softness(self.pixels)
        luma = self.pixels[0].mean(0)
        self._estimates = [Estimate.begun(luma, prior) for prior in PRIORS]

    @property
    def soft(self) -> bool:
        """Whether its edges are soft enough for it to be blurred at all."""
        return self.softness >= SOFT

    def scales(self, prior: int) -> int:
        """How many scales the estimate with a prior has gone through."""
        return self._estimates[prior].scales

    def kernel(self, prior: int, scales: int, pulse: Pulse = never) -> Tensor:
        """The kernel that a prior leads to after so many scales, which are at least those that were gone through."""
        height, width = self.pixels.shape[-2:]
        whole = estimating(height, width, range(self.scales(prior), scales))
        while (scale := self._estimates[prior].scales) < scales:
            part = estimating(height, width, range(scale, scale + 1)) / whole
            self._estimates[prior] = self._estimates[prior].finer(portion(pulse, part))
        return self._estimates[prior].kernel
