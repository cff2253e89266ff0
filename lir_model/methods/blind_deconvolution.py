"""Blur: the kernel is found, the picture deconvolved, and the network removes the noise and ringing that this leaves.

A picture in which no blur is found stays as it is, and so do places that the blur cannot have reached: the network
alone would take some detail of sharp pictures for ringing. The kernel of a reduced photo is that of the photo, reduced:
it is sought in the photo, but through the coarser scales only, which takes little time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from lir_model.blur.deconvolution import KERNEL_SIDE, SMOOTHNESS
from lir_model.blur.estimation import SIDES
from lir_model.blur.kinds import Blur
from lir_model.blur.search import BlurFinder
from lir_model.blur.search_costs import SEARCH
from lir_model.blur.search_reach import FINEST
from lir_model.certainty import Certainty
from lir_model.messages import Message
from lir_model.methods.base import Method, Work
from lir_model.methods.tiled import Tiled, cut, restored_in_tiles
from lir_model.methods.training_data import TrainingData
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
    """Finds what blurred the picture, takes that away, then runs the network tile by tile; see
    ``BlindDeconvolutionDraft`` for reduced pictures."""

    def __init__(self) -> None:
        self.training_data = _TRAINING_DATA
        self._tiles = Tiled(_TRAINING_DATA)
        self._blurs = BlurFinder()

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        return {
            SEARCH: self._blurs.expected(whole, runner),
            _DECONVOLUTION: _deconvolving(region.grown(MARGIN, whole).pixels),
            **self._tiles.costs(whole, region, runner),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        whole = Region.whole(work.picture)
        costs = self.costs(whole, work.region, runner)
        work.meter.plan(SEARCH, -costs[SEARCH])  # the search plans what it needs
        blur = self._blurs.find(work.judged_picture, runner, work.meter).blur
        if blur is None:
            work.notice(Message("no blur could be measured in this picture, so it stays as it is"))
            return _as_it_is(work, costs)
        work = _changing_where_blurred(work, blur)
        part = work.region.grown(MARGIN, whole)
        sharp = _sharpened(work, blur, part, SMOOTHNESS)
        restored = restored_in_tiles(sharp, runner, work.meter, work.on_finished_in(part))
        return blur.restored_where_blurred(work.picture, cut(restored, work.region.seen_from(part)), work.region)

    def draft(self, reduction: int) -> Method:
        """What it finds out about a photo serves the search at full size."""
        return BlindDeconvolutionDraft(reduction, self._blurs)

    def with_less_memory(self, runner: Runner) -> Runner | None:
        return self._tiles.with_less_memory(runner)


class BlindDeconvolutionDraft(Method):
    """A draft: deconvolves a reduced photo. Its kernel is sought only as finely as it needs, and more finely only until
    one is believed. The network is spared: reduction takes the noise too.

    Args:
        reduction: how many times smaller the pictures are than their photos.
        blurs: finds what blurred the photos.
    """

    def __init__(self, reduction: int, blurs: BlurFinder) -> None:
        self.training_data = _TRAINING_DATA
        self._reduction, self._blurs = reduction, blurs
        least = next(s for s in range(_FEWEST, FINEST + 1) if SIDES[s - 1] * reduction >= KERNEL_SIDE)
        self._scales = range(least, max(least + 1, FINEST))

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        photo = Region(0, 0, whole.height * self._reduction, whole.width * self._reduction)
        return {
            SEARCH: self._blurs.expected(photo, runner, self._scales[0]),
            _DECONVOLUTION: _deconvolving(region.pixels),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        costs = self.costs(Region.whole(work.picture), work.region, runner)
        work.meter.plan(SEARCH, -costs[SEARCH])  # the search plans what it needs
        blur = self._blur(work, runner)
        if blur is None:
            return _as_it_is(work, costs)
        blur = blur.of_reduced(self._reduction)
        sharp = _sharpened(work, blur, work.region, _SMOOTHER)
        sharp = blur.restored_where_blurred(work.picture, sharp, work.region)
        work.on_finished(work.region, sharp)
        return sharp

    def certainty(self, work: Work) -> Certainty:
        known = [self._blurs.known(_photo(work), scales) for scales in self._scales]
        if any(belief.settled for belief in known if belief):
            return Certainty.SETTLED
        return Certainty.LIKELY if any(belief.blur for belief in known if belief) else Certainty.NONE

    def _blur(self, work: Work, runner: Runner) -> Blur | None:
        """What blurred the photo, as soon as that is found; None where nothing is."""
        for scales in self._scales:
            belief = self._blurs.find(_photo(work), runner, work.meter, scales)
            if belief.blur is not None:
                return belief.blur
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


def _sharpened(work: Work, blur: Blur, part: Region, smoothness: float) -> Array:
    """A part of the picture without the blur; the meter is told how far it is."""

    def advance(pixels: float) -> None:
        work.meter.advance(_DECONVOLUTION, _deconvolving(pixels))

    return blur.sharpened(work.picture, part, work.meter.check, advance, smoothness)


def _changing_where_blurred(work: Work, blur: Blur) -> Work:
    """The work, but parts that are done are handed over unchanged where they were not blurred."""

    def hand_over(part: Region, restored: Array) -> None:
        work.on_finished(part, blur.restored_where_blurred(work.picture, restored, part))

    return replace(work, on_finished=hand_over)


def _as_it_is(work: Work, costs: Mapping[str, float]) -> Array:
    """The region unchanged; what comes after the search is not needed."""
    for kind in costs.keys() - {SEARCH}:
        work.meter.plan(kind, -costs[kind])
    same = work.picture[work.region.slices].copy()
    work.on_finished(work.region, same)
    return same
