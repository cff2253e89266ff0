"""Whether a kernel explains a picture: deconvolution with it, the network, and blurring again with it must give back
the picture. A wrong kernel leaves echoes, which the network removes; then blurring again gives another picture.
"""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE, SMOOTHNESS, centred_transfer, deconvolve
from lir_model.blur.kernels import correlation
from lir_model.running.parallel import Pulse
from lir_model.running.runner import Runner

_ACCEPTED: Final = 1.35
"""A kernel is accepted if the result, blurred again, differs from the picture by less than this many times the noise of
the picture: chosen."""
_DOUBTFUL: Final = 1.7
"""The same limit for a kernel that another prior led to as well, or nearly: chosen."""
_ALIKE: Final = 0.75
"""Correlation from which two kernels count as nearly the same: chosen."""
_COMPACTNESS: Final = 0.05
"""Exponent by which the error of a compact kernel counts less, because it amplifies noise less: chosen."""


class Judge:
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

    def noise(self, pulse: Pulse) -> float:
        """Root mean square, white at 1, of what the network takes from the sample as it is. ``pulse`` is called now and
        then; it may raise to stop."""
        return self._distance(self._cleaned(self._sample, pulse))

    def error(self, kernel: Tensor, pulse: Pulse) -> float:
        """Root mean square, white at 1, of what the kernel ``(k, k)`` does not explain."""
        cleaned = self._cleaned(deconvolve(self._sample, kernel[None], SMOOTHNESS), pulse)
        size = cleaned.shape[-2:]
        return self._distance(
            torch.fft.irfft2(torch.fft.rfft2(cleaned) * centred_transfer(kernel[None], *size), s=size)
        )

    def _cleaned(self, sample: Tensor, pulse: Pulse) -> Tensor:
        """The middle of a sample, as the network restores it; extended for it by the pixels of its edges."""
        middle = sample[self._middle].clamp(0, 1)
        h, w = middle.shape[-2:]
        down, right = (self._runner.sides.up(side) - side for side in (h, w))
        padded = F.pad(middle, (0, right, 0, down), mode="replicate")
        return self._runner.run(padded, pulse)[..., :h, :w].float().cpu().clamp(0, 1)

    def _distance(self, picture: Tensor) -> float:
        # Blurring again is circular: pixels near one edge are mixed with those at the opposite edge.
        edge = min(KERNEL_SIDE // 2 + 1, *(side // 4 for side in picture.shape[-2:]))
        inside = (..., slice(edge, picture.shape[-2] - edge), slice(edge, picture.shape[-1] - edge))
        return float((picture - self._seen)[inside].square().mean().sqrt())


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
