"""Blur: the kernel is found, the picture deconvolved, and the network removes the noise and ringing that this leaves.

A picture that no kernel explains stays as it is: the network alone would take some detail of sharp pictures for
ringing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from torch import Tensor

from lir_model.blur.deconvolution import deconvolved
from lir_model.blur.search import CAREFUL, DRAFT, SEARCH, Effort, KernelFinder, reduced
from lir_model.messages import Message
from lir_model.methods.base import Method, TrainingData, Work
from lir_model.methods.tiled import Tiled, cut, restored_in_tiles
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.runner import Runner
from lir_model.tiling import MARGIN

_DECONVOLVING: Final = 0.2e-6
"""Seconds per pixel, measured where ``Runner.cost`` was."""
_TRAINING_DATA: Final = TrainingData("ringing", margin=24)
"""The margin covers what the kernel of an example (at most 37 pixels wide) brings in from beyond its edge: chosen."""


class BlindDeconvolution(Method):
    """Finds the kernel, deconvolves, then runs the network tile by tile.

    Args:
        effort: the effort of the search for the kernel.
        careful: only for a draft: the finder that may know the kernel at full size.
    """

    def __init__(self, effort: Effort = CAREFUL, careful: KernelFinder | None = None) -> None:
        self.training_data = _TRAINING_DATA
        self._tiles = Tiled(_TRAINING_DATA)
        self._kernels = KernelFinder(effort)
        self._careful = careful

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        return {
            "search": self._kernels.expected(whole, runner),
            "deconvolution": region.grown(MARGIN, whole).pixels * _DECONVOLVING,
            **self._tiles.costs(whole, region, runner),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        picture, meter = work.picture, work.meter
        whole = Region.whole(picture)
        kernel = self._kernel(work, runner)
        costs = self.costs(whole, work.region, runner)
        if kernel is None:
            work.notice(Message("no blur could be measured in this picture, so it stays as it is"))
            for kind in costs.keys() - {SEARCH}:
                meter.plan(kind, -costs[kind])
            same = picture[work.region.slices].copy()
            work.on_finished(work.region, same)
            return same
        part = work.region.grown(MARGIN, whole)
        sharp = deconvolved(
            picture, kernel, part, meter.check, lambda pixels: meter.advance("deconvolution", pixels * _DECONVOLVING)
        )
        return cut(restored_in_tiles(sharp, runner, meter, work.on_finished_in(part)), work.region.seen_from(part))

    def draft(self) -> Method:
        """Uses the kernel that was found at full size; else one estimated from a small part with a single prior."""
        return BlindDeconvolution(DRAFT, self._kernels)

    def is_sure(self, work: Work) -> bool:
        """Not sure of a reduced picture in which no kernel was found: reduction often hides the kernel."""
        if self._careful is None or self._known(work):
            return True
        return any(kernel is not None for kernel in self._kernels.known(work.judged_picture))

    def _known(self, work: Work) -> tuple[Tensor | None, ...]:
        """For a draft, what the search at full size found, as a tuple of one; empty if there was no such search yet."""
        return () if self._careful is None or work.original is None else self._careful.known(work.original)

    def _kernel(self, work: Work, runner: Runner) -> Tensor | None:
        known = self._known(work)
        if not known:
            return self._kernels.find(work.judged_picture, runner, work.meter)
        work.meter.plan(SEARCH, -self._kernels.expected(Region.whole(work.picture), runner))
        (kernel,) = known
        return None if kernel is None else reduced(kernel, work.reduction)

    def with_less_memory(self, runner: Runner) -> Runner | None:
        return self._tiles.with_less_memory(runner)
