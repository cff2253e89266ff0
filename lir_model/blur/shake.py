"""Blind estimation: the kernel that blurred a picture, from the picture alone.

From coarse to fine, a sharp picture is guessed and the kernel fitted to it, several times at each scale. The guess
keeps only salient edges (few non-zero gradients): Xu, Zheng, Jia, *Unnatural L0 Sparse Representation for Natural Image
Deblurring*, CVPR 2013, with the half-quadratic splitting of Xu et al., *Image Smoothing via L0 Gradient Minimization*,
TOG 30 (2011). Kernels are fitted to gradients: Cho, Lee, *Fast Motion Deblurring*, TOG 28 (2009).
The numbers below were chosen.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE, gradient_power, periodic, transfer

_COARSER: Final = math.sqrt(2)
"""Ratio of the sides of neighbouring scales."""
_SMALLEST: Final = 3
"""Side of the kernel at the coarsest scale, in pixels."""
ITERATIONS: Final = 5
"""Guesses and fits at each scale."""
_FIRMEST: Final = 1e5
"""Weight, in the half-quadratic splitting, of agreement with the kept gradients; the splitting ends there."""
_CONJUGATE_STEPS: Final = 20
"""Most steps of the conjugate gradients."""
"""Most steps of the conjugate gradients."""
_NEGLIGIBLE: Final = 0.05
"""Share of a kernel's peak below which its values are noise."""
_ISLAND: Final = 0.1
"""Connected parts of a kernel that hold less than this share of it are noise."""


@dataclass(frozen=True)
class Prior:
    """Weights of the priors on picture and kernel.

    Attributes:
        sparsity: penalty for each edge in the guessed picture.
        spread: penalty on the kernel's energy: the larger, the smoother the kernel.
    """

    sparsity: float
    spread: float


PRIORS: Final = (Prior(4e-3, 10.0), Prior(1e-2, 30.0), Prior(2e-2, 30.0))
"""No single prior suits all pictures; which one was right shows when its kernel is used (``search.py``)."""


def estimate_kernel(
    luma: Tensor, prior: Prior, check: Callable[[], None] = lambda: None, iterations: int = ITERATIONS
) -> Tensor:
    """The kernel ``(37, 37)`` that blurred a picture, summing to 1, its centroid in the middle.

    Args:
        luma: ``(h, w)`` in [0, 1], some hundred pixels a side, with edges in all directions.
        prior: weights of the priors.
        check: called now and then; may raise to stop.
        iterations: guesses and fits at each scale.
    """
    sides = [KERNEL_SIDE]
    while sides[-1] > _SMALLEST:
        coarser = int(sides[-1] / _COARSER)
        sides.append(max(coarser - 1 + coarser % 2, _SMALLEST))
    kernel = torch.zeros(_SMALLEST, _SMALLEST, device=luma.device)
    kernel[1, 1:] = 0.5
    sparsity = prior.sparsity
    for side in reversed(sides):
        kernel = F.interpolate(kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
        kernel = kernel / kernel.sum()
        scale = side / KERNEL_SIDE
        size = [max(16, round(length * scale)) for length in luma.shape]
        small = F.interpolate(luma[None, None], size, mode="bilinear", antialias=True, align_corners=False)
        level = _Level(small, side)
        for _ in range(iterations):
            check()
            kernel = _tidied(level.kernel(level.guess(kernel, sparsity), prior.spread))
            sparsity = max(sparsity / 1.1, 1e-4)
    return kernel


class _Level:
    """One scale of the estimation.

    Args:
        blurred: ``(1, 1, h, w)``.
        side: of the kernel at this scale.
    """

    def __init__(self, blurred: Tensor, side: int) -> None:
        height, width = blurred.shape[-2:]
        self._side = side
        self._blurred = periodic(blurred, side // 2 + 1)[0, 0]
        rows, columns = self._blurred.shape
        self._size = (rows, columns)
        self._spectrum = torch.fft.rfft2(self._blurred)
        self._gradients = gradient_power(rows, columns, blurred.device)
        edge = min(side // 2, min(height, width) // 6)
        self._inside = torch.zeros_like(self._blurred)
        self._inside[edge : height - edge - 1, edge : width - edge - 1] = 1

    def guess(self, kernel: Tensor, sparsity: float) -> Tensor:
        """A sharp picture with few edges, ``(h, w)``, which the kernel ``(k, k)`` blurs to the picture that was
        seen."""
        seen = transfer(kernel[None], *self._size)[0, 0]
        explained, power = seen.conj() * self._spectrum, seen.abs().square()
        picture, firmness = self._blurred, 2 * sparsity
        while firmness < _FIRMEST:
            across, down = _differences(picture)
            flat = across.square() + down.square() < sparsity / firmness
            across, down = across.masked_fill_(flat, 0), down.masked_fill_(flat, 0)
            # The transposed difference operator, applied to the edges that are kept.
            sources = across.roll(1, 1) - across + down.roll(1, 0) - down
            spectrum = (explained + firmness * torch.fft.rfft2(sources)) / (power + firmness * self._gradients)
            picture = torch.fft.irfft2(spectrum, s=self._size)
            firmness *= 2
        return picture

    def kernel(self, guess: Tensor, spread: float) -> Tensor:
        """The kernel ``(k, k)`` that best maps the gradients of a guess to those that were seen, by conjugate
        gradients."""
        n = self._side
        sharp = torch.fft.rfft2(torch.stack(_differences(guess)) * self._inside)
        blurred = torch.fft.rfft2(torch.stack(_differences(self._blurred)) * self._inside)
        power = sharp.abs().square().sum(0)
        matched = torch.fft.irfft2((sharp.conj() * blurred).sum(0), s=self._size)

        def normal_equations(k: Tensor) -> Tensor:
            return torch.fft.irfft2(torch.fft.rfft2(k, s=self._size) * power, s=self._size)[:n, :n] + spread * k

        wanted = matched.roll((n // 2, n // 2), (0, 1))[:n, :n]
        kernel = torch.full_like(wanted, 1 / n**2)
        residual = wanted - normal_equations(kernel)
        direction, error = residual, residual.square().sum()
        for _ in range(_CONJUGATE_STEPS):
            if error <= 1e-10 * wanted.square().sum():
                break
            product = normal_equations(direction)
            length = error / (direction * product).sum()
            kernel, residual = kernel + length * direction, residual - length * product
            previous, error = error, residual.square().sum()
            direction = residual + error / previous * direction
        return kernel


def _differences(x: Tensor) -> tuple[Tensor, Tensor]:
    return x.roll(-1, 1) - x, x.roll(-1, 0) - x


def _tidied(kernel: Tensor) -> Tensor:
    """The kernel without negative values, noise and islands, summing to 1, with its centroid in the middle."""
    n = kernel.shape[0]
    kernel = kernel.clamp_min(0)
    kernel = kernel * (kernel >= _NEGLIGIBLE * kernel.max())
    if not kernel.any():
        kernel[n // 2, n // 2] = 1
    present = (kernel > 0).float()[None, None]
    labels = torch.arange(1.0, n * n + 1, device=kernel.device).view(1, 1, n, n) * present
    while not torch.equal(spreading := F.max_pool2d(labels, 3, 1, 1) * present, labels):
        labels = spreading
    part = labels[0, 0].long()
    weights = torch.zeros(n * n + 1, device=kernel.device).scatter_add_(0, part.flatten(), kernel.flatten())
    kernel = kernel * (weights[part] >= min(_ISLAND * float(weights.sum()), float(weights.max())))
    kernel = kernel / kernel.sum()
    offsets = torch.arange(n, device=kernel.device) - n // 2
    down, across = (round(float((kernel.sum(axis) * offsets).sum())) for axis in (1, 0))
    return kernel.roll((-down, -across), (0, 1))
