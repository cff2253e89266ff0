"""Finding what blurred a picture: a kernel, or a camera that turned.

Kernels are estimated from the part of the picture that has most edges, one for each of several priors, from coarse to
fine (``estimation.py``). Each kernel is then tested: whether it explains the part (``plausibility.py``), and whether it
can have blurred the rest of the picture (``blurred_places.py``). Where there is none, the camera may have turned
(``rotation.py``). A search may stop at a coarse scale: what it finds there is the kernel of the reduced picture. A
later one goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from torch import Tensor

from lir_model.blur.blurred_places import blurred_places
from lir_model.blur.kinds import Blur, KernelBlur, RotationBlur
from lir_model.blur.plausibility import Judge, most_plausible
from lir_model.blur.samples import Sample, Samples
from lir_model.blur.search_costs import SEARCH, SearchCosts
from lir_model.blur.search_reach import FINEST, Reach, reach_of
from lir_model.picture_cache import PictureCache, WholePicture
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running.parallel import Pulse, each, portion, spread
from lir_model.running.runner import Runner

_SAMPLE: Final = 400
"""Side in pixels of the part of a picture that kernels are estimated from, ten times the kernel: chosen."""
_PARTS: Final = 2
"""How many parts of a picture are tried, one after the other: chosen."""
_LEAST: Final = 64
"""Least shorter side in pixels of a picture that is searched: chosen."""
_LEAST_NOISE: Final = 1.5 / 255
_MOST_NOISE: Final = 10 / 255
"""Limits that the measured noise is clamped to, white at 1: chosen. With more noise any kernel would be accepted."""
_SOFTER: Final = 1.7
_SMALL: Final = 15.0
"""Kernels with fewer effective pixels than this explain sharp pictures too; they need a softness of ``_SOFTER``.
Chosen."""


@dataclass(frozen=True, eq=False)
class Belief:
    """What a search found out about a picture.

    Attributes:
        blur: what blurred it; None where nothing is found that explains the picture.
        settled: whether a search through more scales would say the same.
    """

    blur: Blur | None
    settled: bool


class BlurFinder:
    """Finds what blurred pictures, and remembers it of the last ones, as parts are often restored before the whole."""

    def __init__(self) -> None:
        self._samples: PictureCache[Samples] = PictureCache()
        self._beliefs: dict[int, PictureCache[Belief]] = {scales: PictureCache() for scales in range(1, FINEST + 1)}

    def expected(self, whole: Region, runner: Runner, scales: int = FINEST) -> float:
        """The cost of a search through so many scales that finds the kernel in the first part it tries."""
        if min(whole.height, whole.width) < _LEAST:
            return 0.0
        costs = SearchCosts(min(whole.height, _SAMPLE), min(whole.width, _SAMPLE), reach_of(scales), runner)
        return sum(spread([costs.judging, *(costs.estimating(0) + costs.judging for _ in reach_of(scales).priors)]))

    def known(self, picture: WholePicture, scales: int = FINEST) -> Belief | None:
        """What a search through so many scales, or all, found in a picture; None if there was no such search. A picture
        that is too small to be searched needs none."""
        if min(picture.pixels.shape[:2]) < _LEAST:
            return Belief(None, settled=True)
        return self._beliefs[FINEST].known(picture) or self._beliefs[scales].known(picture)

    def find(self, picture: WholePicture, runner: Runner, meter: Meter, scales: int = FINEST) -> Belief:
        """What blurred a picture, as far as a search through so many scales can tell.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
            runner: runs the deblurring network.
            meter: is told of what the search needs, as ``SEARCH``.
            scales: how many of ``SIDES`` are gone through, 1 to ``FINEST``.

        Raises:
            Cancelled: the meter said so; estimates go on from the last scale that they completed.
            RestoreError: the network gave values that are not finite.
        """
        known = self.known(picture, scales)
        if known is not None:
            return known
        return self._beliefs[scales].of(picture, lambda: self._search(picture, reach_of(scales), runner, meter))[0]

    def _search(self, picture: WholePicture, reach: Reach, runner: Runner, meter: Meter) -> Belief:
        """Looks for a kernel in the richest parts; in a wider part, reduced to half, where none is found or one that
        may be the middle of a longer one; and for a turn of the camera where there is no kernel."""
        pixels, samples = picture.pixels, self._samples.of(picture, Samples)[0]
        tried: list[Sample] = []

        def explanation(part: Region, reduction: int) -> Tensor | None:
            tried.append(samples.of(pixels, part, reduction))
            return _explanation(tried[-1], reach, runner, meter)

        def blur_by(kernel: Tensor | None, scale: float) -> KernelBlur | None:
            """What follows for the picture from a kernel that explains a part; None where other parts contradict."""
            blurred = None if kernel is None else blurred_places(pixels, kernel, scale, meter.check)
            if kernel is None or blurred is None:
                return None
            return KernelBlur(kernel, scale, None if blurred.all() else blurred)

        found: KernelBlur | None = None
        for part in samples.richest(pixels, _SAMPLE, meter.check)[:_PARTS]:
            found = blur_by(explanation(part, 1), reach.scale)
            if found is not None:
                break
        if min(pixels.shape[:2]) >= 2 * _SAMPLE and (found is None or reach.may_be_a_middle(found.kernel)):
            wide = explanation(samples.richest(pixels, 2 * _SAMPLE, meter.check)[0], 2)
            if wide is not None and reach.is_longer(wide):
                found = blur_by(*reach.of_half(wide)) or found
        if reach.whole:
            samples.clear()
        settled = reach.whole or not any(sample.soft for sample in tried)
        turn = samples.turn(pixels, meter) if settled and found is None else None
        return Belief(found if turn is None else RotationBlur(turn), settled)


def _explanation(sample: Sample, reach: Reach, runner: Runner, meter: Meter) -> Tensor | None:
    """The kernel that explains a sample, at the last scale of the search; None where none does."""
    if not sample.soft:
        return None
    height, width = sample.pixels.shape[-2:]
    costs = SearchCosts(height, width, reach, runner)
    estimating = [costs.estimating(sample.scales(prior)) for prior in reach.priors]
    steps = spread([costs.judging, *(each_cost + costs.judging for each_cost in estimating)])
    meter.plan(SEARCH, sum(steps))
    judge = Judge(reach.seen(sample.pixels), reach.judged_side, runner)

    def test(prior: int, pulse: Pulse) -> float:
        judging = costs.judging / (estimating[prior] + costs.judging)
        kernel = sample.kernel(prior, reach.scales, portion(pulse, 1 - judging))
        return judge.error(kernel, portion(pulse, judging))

    def advance(shares: Mapping[int, float]) -> None:
        meter.advance(SEARCH, sum(share * steps[step] for step, share in shares.items()))

    measures: list[Callable[[Pulse], float]] = [judge.noise, *(partial(test, prior) for prior in reach.priors)]
    noise, *errors = each(lambda measure, pulse: measure(pulse), measures, meter.check, None, advance)
    noise = min(max(noise, _LEAST_NOISE), _MOST_NOISE)
    kernels = [sample.kernel(prior, reach.scales) for prior in reach.priors]
    kernel = most_plausible(kernels, [error / noise for error in errors])
    if kernel is not None and sample.softness < _SOFTER and float(kernel.square().sum()) > 1 / _SMALL:
        return None
    return kernel
