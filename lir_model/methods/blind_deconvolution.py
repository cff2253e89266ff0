"""Blur: the kernel is found, the picture deconvolved, and the network removes the noise and ringing that this leaves.

A picture that no kernel explains stays as it is, and so do places that its kernel cannot have blurred: the network
alone would take some detail of sharp pictures for ringing. The kernel of a reduced photo is that of the photo, reduced:
it is sought in the photo, but through the coarser scales only, which takes little time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from lir_model.blur.blurred_places import restored_where_blurred
from lir_model.blur.deconvolution import KERNEL_SIDE, SMOOTHNESS, deconvolved
from lir_model.blur.estimation import SIDES
from lir_model.blur.kernels import resized
from lir_model.blur.reach import FINEST
from lir_model.blur.rotation_removal import restored_where_turned, turned_back
from lir_model.blur.search import SEARCH, Belief, KernelFinder
from lir_model.certainty import Certainty
from lir_model.messages import Message
from lir_model.methods.base import Method, TrainingData, Work
from lir_model.methods.tiled import Tiled, cut, restored_in_tiles
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.parallel import cores
from lir_model.running.runner import Runner
from lir_model.tiling import MARGIN

_DECONVOLUTION: Final = "deconvolution"
"""The kind of its steps, for a ``Meter``."""
_DECONVOLVING: Final = 0.2e-6
"""Seconds of one core per pixel, measured where ``Runner.cost`` was."""
_TRAINING_DATA: Final = TrainingData("ringing", margin=24)
"""The margin covers what the kernel of an example (at most 37 pixels wide) brings in from beyond its edge: chosen."""
_FEWEST: Final = 3
"""Scales that a search goes through at least. Measured on six shaken photographs: after three scales a kernel was
believed in five, after four in all."""
_SMOOTHER: Final = 2e-2
"""Smoothness of reduced pictures, whose kernels are coarse. Measured, docs/experiments.md."""


class BlindDeconvolution(Method):
    """Finds the kernel, deconvolves, then runs the network tile by tile; see
    ``BlindDeconvolutionDraft`` for reduced pictures."""

    def __init__(self) -> None:
        self.training_data = _TRAINING_DATA
        self._tiles = Tiled(_TRAINING_DATA)
        self._kernels = KernelFinder()

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        return {
            SEARCH: self._kernels.expected(whole, runner),
            _DECONVOLUTION: _deconvolving(region.grown(MARGIN, whole).pixels),
            **self._tiles.costs(whole, region, runner),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        whole = Region.whole(work.picture)
        costs = self.costs(whole, work.region, runner)
        work.meter.plan(SEARCH, -costs[SEARCH])  # the search plans what it needs
        belief = self._kernels.find(work.judged_picture, runner, work.meter)
        if belief.kernel is None and belief.turn is None:
            work.notice(Message("no blur could be measured in this picture, so it stays as it is"))
            return _as_it_is(work, costs)
        work = _only_where_blurred(work, belief)
        part = work.region.grown(MARGIN, whole)
        sharp = _sharpened(work, belief, part, SMOOTHNESS)
        restored = restored_in_tiles(sharp, runner, work.meter, work.on_finished_in(part))
        return _where_blurred(work, belief, cut(restored, work.region.seen_from(part)), work.region)

    def draft(self, reduction: int) -> Method:
        """What it finds out about a photo serves the search at full size."""
        return BlindDeconvolutionDraft(reduction, self._kernels)

    def with_less_memory(self, runner: Runner) -> Runner | None:
        return self._tiles.with_less_memory(runner)


class BlindDeconvolutionDraft(Method):
    """A draft: deconvolves a reduced photo. Its kernel is sought only as finely as it needs, and more finely only until
    one is believed. The network is spared: reduction takes the noise too.

    Args:
        reduction: how many times smaller the pictures are than their photos.
        kernels: finds the kernels of the photos.
    """

    def __init__(self, reduction: int, kernels: KernelFinder) -> None:
        self.training_data = _TRAINING_DATA
        self._reduction, self._kernels = reduction, kernels
        least = next(s for s in range(_FEWEST, FINEST + 1) if SIDES[s - 1] * reduction >= KERNEL_SIDE)
        self._scales = range(least, max(least + 1, FINEST))

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        photo = Region(0, 0, whole.height * self._reduction, whole.width * self._reduction)
        return {
            SEARCH: self._kernels.expected(photo, runner, self._scales[0]),
            _DECONVOLUTION: _deconvolving(region.pixels),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        costs = self.costs(Region.whole(work.picture), work.region, runner)
        work.meter.plan(SEARCH, -costs[SEARCH])  # the search plans what it needs
        belief = self._belief(work, runner)
        if belief is None:
            return _as_it_is(work, costs)
        if belief.kernel is not None:
            belief = replace(belief, kernel=resized(belief.kernel, belief.scale * self._reduction))
        sharp = _where_blurred(work, belief, _sharpened(work, belief, work.region, _SMOOTHER), work.region)
        work.on_finished(work.region, sharp)
        return sharp

    def certainty(self, work: Work) -> Certainty:
        known = [self._kernels.known(_photo(work), scales) for scales in self._scales]
        if any(belief.settled for belief in known if belief):
            return Certainty.SETTLED
        return Certainty.LIKELY if any(belief.kernel is not None for belief in known if belief) else Certainty.NONE

    def _belief(self, work: Work, runner: Runner) -> Belief | None:
        """What is believed of the photo as soon as that is a blur; None where it is none."""
        for scales in self._scales:
            belief = self._kernels.find(_photo(work), runner, work.meter, scales)
            if belief.kernel is not None or belief.turn is not None:
                return belief
            if belief.settled:
                break
        return None


def _deconvolving(pixels: float) -> float:
    """The cost for so many pixels, whose blocks all cores share."""
    return pixels * _DECONVOLVING / cores()


def _photo(work: Work) -> WholePicture:
    """The photo from which a reduced picture was made."""
    assert work.original is not None
    return work.original


def _sharpened(work: Work, belief: Belief, part: Region, smoothness: float) -> Array:
    """A part of the picture, deconvolved by the kernel that is believed, or else turned back."""

    def advance(pixels: float) -> None:
        work.meter.advance(_DECONVOLUTION, _deconvolving(pixels))

    if belief.turn is not None:
        return turned_back(work.picture, belief.turn, part, work.meter.check, advance, smoothness=smoothness)
    assert belief.kernel is not None
    return deconvolved(work.picture, belief.kernel, part, work.meter.check, advance, smoothness=smoothness)


def _only_where_blurred(work: Work, belief: Belief) -> Work:
    """The work, but parts that are done are told as they are kept."""

    def tell(part: Region, restored: Array) -> None:
        work.on_finished(part, _where_blurred(work, belief, restored, part))

    return work if belief.blurred is None and belief.turn is None else replace(work, on_finished=tell)


def _where_blurred(work: Work, belief: Belief, restored: Array, part: Region) -> Array:
    """A restored part of the picture, but as it is in places that were not blurred."""
    if belief.turn is not None:
        return restored_where_turned(work.picture, restored, belief.turn, part)
    if belief.blurred is None:
        return restored
    return restored_where_blurred(work.picture, restored, belief.blurred, part)


def _as_it_is(work: Work, costs: Mapping[str, float]) -> Array:
    """The region unchanged; what comes after the search is not needed."""
    for kind in costs.keys() - {SEARCH}:
        work.meter.plan(kind, -costs[kind])
    same = work.picture[work.region.slices].copy()
    work.on_finished(work.region, same)
    return same
