"""Finding the kernel that blurred a picture.

Kernels are estimated from the part of the picture that has most edges, one for each of several priors. Each kernel is
then tested: deconvolution with it, the network, and blurring again with it must give back the original picture. A wrong
kernel leaves echoes, which the network removes; then blurring again gives another picture.
"""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE, SMOOTHNESS, deconvolve, transfer
from lir_model.blur.shake import ITERATIONS, PRIORS, Prior, estimate_kernel
from lir_model.parallel import Check, each
from lir_model.picture_cache import PictureCache, WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.runner import Runner
from lir_model.tensors import to_tensor

SEARCH: Final = "search"
"""The kind of its steps, for a ``Meter``."""
_ACCEPTED: Final = 1.35
"""A kernel is accepted if the result, blurred again, differs from the picture by less than this many times the noise of
the picture: chosen."""
_DOUBTFUL: Final = 1.7
"""The same limit for a kernel that another prior led to as well, or nearly: chosen."""
_ALIKE: Final = 0.75
"""Correlation from which two kernels count as nearly the same: chosen."""
_COMPACTNESS: Final = 0.05
"""Exponent by which the error of a compact kernel counts less, because it amplifies noise less: chosen."""
_LEAST_NOISE: Final = 1.5 / 255
_MOST_NOISE: Final = 10 / 255
"""Limits that the measured noise is clamped to, white at 1: chosen. With more noise any kernel would be accepted."""
_SOFT: Final = 1.5
"""Least softness (see ``softness``) for a kernel to be accepted. Measured: 16 shaken photographs have 1.53 and more, 23
of 36 sharp ones less than 1.5."""
_SOFTER: Final = 1.7
_SMALL: Final = 15.0
"""Kernels with fewer effective pixels than this explain sharp pictures too; they need a softness of ``_SOFTER``.
Chosen."""
_STRONGEST: Final = 0.98
_FLATTEST: Final = 0.05
_BLOCK: Final = 16
"""Quantiles of the energy of blocks that count as edges and as noise, and the side of the blocks in pixels: chosen."""
_STRONG_EDGE: Final = 0.01
"""Squared gradient, white at 1, beyond which an edge gains no more weight; else one lamp would outweigh a wood:
chosen."""
_ESTIMATING: Final = 17e-6
"""Seconds per pixel of the sample and prior, measured where ``Runner.cost`` was."""


@dataclass(frozen=True)
class Effort:
    """The effort of a search.

    Attributes:
        sample: side in pixels of the part of the picture that a kernel is estimated from.
        priors: the priors that are tried.
        parts: how many parts of the picture are tried, one after the other.
        iterations: guesses and fits at each scale.
        judged_side: side in pixels of the middle of the sample, on which kernels are tested.
        least: least shorter side, in pixels, of a picture that is searched.
        wide: whether a kernel twice as large is looked for where the picture is large enough.
    """

    sample: int
    priors: tuple[Prior, ...]
    parts: int
    iterations: int
    judged_side: int
    least: int
    wide: bool


CAREFUL: Final = Effort(400, PRIORS, parts=2, iterations=ITERATIONS, judged_side=256, least=64, wide=True)
"""For a result. The sample is ten times the kernel: chosen."""
DRAFT: Final = Effort(192, PRIORS[:1], parts=1, iterations=3, judged_side=128, least=320, wide=False)
"""For a first look at a reduced picture, whose kernel is small. Measured on shaken drawings: a smaller sample often
hides the kernel, and the first prior finds the most kernels. In smaller pictures the search would take longer than
everything else and find little: in 12 shaken photographs reduced to 100 to 300 rows it found one kernel."""


class KernelFinder:
    """Finds the kernels of pictures, and remembers the last ones, as parts are often restored before the whole.

    Args:
        effort: the effort of each search.
    """

    def __init__(self, effort: Effort = CAREFUL) -> None:
        self._effort = effort
        self._kernels: PictureCache[Tensor | None] = PictureCache()

    def expected(self, whole: Region, runner: Runner) -> float:
        """The cost of a search that finds the kernel in the first part it tries."""
        if min(whole.height, whole.width) < self._effort.least:
            return 0.0
        sample = self._effort.sample
        each = self._prior_cost(min(whole.height, sample), min(whole.width, sample), runner)
        return len(self._effort.priors) * each

    def known(self, picture: WholePicture) -> tuple[Tensor | None, ...]:
        """What the search of a picture found, as a tuple of one; empty if there was no search."""
        return self._kernels.known(picture)

    def find(self, picture: WholePicture, runner: Runner, meter: Meter) -> Tensor | None:
        """The kernel ``(k, k)`` that blurred a picture, k 37 or about twice that, or None where none explains it.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
            runner: runs the deblurring network.
            meter: has planned the cost that ``expected`` gives; that is replaced by what the search really needs.
        """
        pixels = picture.pixels
        meter.plan(SEARCH, -self.expected(Region.whole(pixels), runner))
        if min(pixels.shape[:2]) < self._effort.least:
            return None
        return self._kernels.of(picture, lambda: self._search(pixels, runner, meter))[0]

    def _search(self, picture: Array, runner: Runner, meter: Meter) -> Tensor | None:
        effort = self._effort
        found = None
        for part in richest_parts(picture, effort.sample)[: effort.parts]:
            found = self._explanation(picture, part, 1, runner, meter)
            if found is not None:
                break
        if (
            effort.wide
            and min(picture.shape[:2]) >= 2 * effort.sample
            and (found is None or _extent(found) >= 0.8 * KERNEL_SIDE)
        ):
            # The kernel may be the middle of one that is twice as large.
            wide = self._explanation(picture, richest_parts(picture, 2 * effort.sample)[0], 2, runner, meter)
            if wide is not None and _extent(wide) > KERNEL_SIDE // 2:
                return enlarged(wide, 2)
        return found

    def _explanation(self, picture: Array, part: Region, reduction: int, runner: Runner, meter: Meter) -> Tensor | None:
        """The kernel that explains a part of a picture at a reduced size, or None."""
        sample = F.avg_pool2d(to_tensor(picture[part.slices][None]), reduction)
        soft = softness(sample)
        if soft < _SOFT:
            return None
        cost = self._prior_cost(sample.shape[-2], sample.shape[-1], runner)
        meter.plan(SEARCH, len(self._effort.priors) * cost)
        judge = _Judge(sample, self._effort.judged_side, runner)
        noise = min(max(judge.noise, _LEAST_NOISE), _MOST_NOISE)
        kernels, errors = [], []

        def tried(prior: Prior, check: Check) -> tuple[Tensor, float]:
            kernel = estimate_kernel(sample[0].mean(0), prior, check, self._effort.iterations)
            return kernel, judge.error(kernel) / noise

        with closing(each(tried, self._effort.priors, meter.check)) as found:
            for estimated, error in found:
                kernels.append(estimated)
                errors.append(error)
                meter.advance(SEARCH, cost)
        kernel = most_plausible(kernels, errors)
        if kernel is not None and soft < _SOFTER and float(kernel.square().sum()) > 1 / _SMALL:
            return None
        return kernel

    def _prior_cost(self, height: int, width: int, runner: Runner) -> float:
        side = self._effort.judged_side
        return height * width * _ESTIMATING * self._effort.iterations / ITERATIONS + runner.cost(
            min(height, side) * min(width, side)
        )


def most_plausible(kernels: list[Tensor], errors: list[float]) -> Tensor | None:
    """The accepted kernel with the least weighted error, or None where none is accepted.

    Args:
        kernels: ``(k, k)`` each.
        errors: of each kernel, in multiples of the noise of the picture.
    """
    best, least = None, float("inf")
    for kernel, error in zip(kernels, errors, strict=True):
        alike = max((correlation(kernel, other) for other in kernels if other is not kernel), default=0.0)
        accepted = error < (_DOUBTFUL if alike >= _ALIKE else _ACCEPTED)
        weighed = error * float(kernel.norm()) ** -_COMPACTNESS
        if accepted and weighed < least:
            best, least = kernel, weighed
    return best


def correlation(a: Tensor, b: Tensor) -> float:
    """Correlation of two kernels ``(k, k)``, the largest over all shifts; 1 for equal ones."""
    side = 2 * KERNEL_SIDE
    spectrum = torch.fft.rfft2(a, s=(side, side)) * torch.fft.rfft2(b, s=(side, side)).conj()
    return float(torch.fft.irfft2(spectrum, s=(side, side)).max() / (a.norm() * b.norm()))


class _Judge:
    """Measures how badly a kernel explains a sample.

    Args:
        sample: ``(1, 3, h, w)`` in [0, 1].
        judged_side: side in pixels of the middle of the sample, which is looked at.
        runner: runs the deblurring network.
    """

    def __init__(self, sample: Tensor, judged_side: int, runner: Runner) -> None:
        self._sample, self._runner = sample, runner
        top, left = (max(0, (length - judged_side) // 2) for length in sample.shape[-2:])
        self._middle = (..., slice(top, top + judged_side), slice(left, left + judged_side))
        self._seen = sample[self._middle]
        self.noise = self._distance(self._cleaned(sample))

    def error(self, kernel: Tensor) -> float:
        """Root mean square, white at 1, of what the kernel ``(k, k)`` does not explain."""
        cleaned = self._cleaned(deconvolve(self._sample, kernel[None], SMOOTHNESS))
        size = cleaned.shape[-2:]
        return self._distance(torch.fft.irfft2(torch.fft.rfft2(cleaned) * transfer(kernel[None], *size), s=size))

    def _cleaned(self, sample: Tensor) -> Tensor:
        middle = sample[self._middle].clamp(0, 1)
        h, w = middle.shape[-2:]
        down, right = (self._runner.sides.up(side) - side for side in (h, w))
        padded = F.pad(middle, (0, right, 0, down), mode="replicate")
        return self._runner.run(padded)[..., :h, :w].float().cpu().clamp(0, 1)

    def _distance(self, picture: Tensor) -> float:
        # Blurring again is circular: pixels near one edge are mixed with those at the opposite edge.
        edge = min(KERNEL_SIDE // 2 + 1, *(side // 4 for side in picture.shape[-2:]))
        inside = (..., slice(edge, picture.shape[-2] - edge), slice(edge, picture.shape[-1] - edge))
        return float((picture - self._seen)[inside].square().mean().sqrt())


def softness(sample: Tensor) -> float:
    """How much stronger the strongest edges become at half the size, in the direction in which they are softest.

    About 1 for sharp pictures and 2 for blurred ones, whatever the contrast and the (white) noise; 0 for pictures that
    are too small to tell.

    Args:
        sample: ``(1, 3, h, w)``.
    """
    softest = 0.0
    if min(sample.shape[-2:]) < 4 * _BLOCK:
        return softest
    half = F.avg_pool2d(sample, 2)
    for turned, turned_half in ((sample, half), (sample.transpose(2, 3), half.transpose(2, 3))):
        for aside in (0, 1, -1):
            fine = _strength_of_edges(turned, aside, _BLOCK)
            if fine > 0:
                softest = max(softest, (_strength_of_edges(turned_half, aside, _BLOCK // 2) / fine) ** 0.5)
    return softest


def _strength_of_edges(x: Tensor, aside: int, block: int) -> float:
    """Energy of the strongest differences between neighbouring rows, less that of noise.

    Args:
        x: ``(1, 3, h, w)``.
        aside: columns by which the second row is shifted: 0, 1 or -1.
        block: side in pixels of the blocks whose energy is compared.
    """
    difference = x[..., 1:, :] - x[..., :-1, :].roll(aside, -1)
    energy = F.avg_pool2d(difference[..., 1:-1].square().mean(1), block).flatten()
    return float(energy.quantile(_STRONGEST) - energy.quantile(_FLATTEST))


def richest_parts(picture: Array, side: int) -> list[Region]:
    """Squares that do not overlap, those with most edges first; the whole of a picture that is smaller than a
    square."""
    height, width = picture.shape[:2]
    h, w = min(height, side), min(width, side)
    found: list[tuple[float, Region]] = []
    for top in {*range(0, height - h + 1, side // 2), height - h}:
        luma = to_tensor(picture[None, top : top + h])[0].mean(0)
        edges = F.pad(luma.diff(dim=1).square(), (0, 1)) + F.pad(luma.diff(dim=0).square(), (0, 0, 0, 1))
        columns = F.pad(edges.clamp_max(_STRONG_EDGE).sum(0).cumsum(0), (1, 0))
        for left in {*range(0, width - w + 1, side // 2), width - w}:
            found.append((float(columns[left + w] - columns[left]), Region(top, left, h, w)))
    parts: list[Region] = []
    for _, part in sorted(found, key=lambda f: -f[0]):
        if all(abs(part.top - other.top) >= h or abs(part.left - other.left) >= w for other in parts):
            parts.append(part)
    return parts


def _extent(kernel: Tensor) -> int:
    """Height or width in pixels of a kernel's non-zero values, whichever is larger."""
    present = kernel > 0
    spans = (present.any(axis).nonzero() for axis in (0, 1))
    return max(int(span[-1] - span[0]) + 1 for span in spans)


def enlarged(kernel: Tensor, times: int) -> Tensor:
    """A kernel ``(k, k)`` enlarged by a factor, with an odd side, summing to 1."""
    side = times * kernel.shape[0]
    side += 1 - side % 2
    large = F.interpolate(kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
    return large / large.sum()


def reduced(kernel: Tensor, times: int) -> Tensor:
    """The kernel ``(k, k)`` of a picture after the picture is reduced by a factor, with an odd side, summing to 1."""
    reach = math.ceil(kernel.shape[0] / 2 / times)
    places = (torch.arange(kernel.shape[0]) - kernel.shape[0] // 2)[None]
    cells = times * torch.arange(-reach, reach + 1)[:, None]
    # How much of each pixel lies in each cell.
    inside = torch.minimum(places + 0.5, cells + times / 2) - torch.maximum(places - 0.5, cells - times / 2)
    shares = inside.clamp_min(0)
    return shares @ kernel @ shares.T
