"""Blind estimation of the kernel that blurred a picture, from the picture alone.

A sharp picture is guessed and the kernel fitted to it, in turns and from coarse to fine. The guess keeps only salient
edges (few gradients that are not zero): Xu, Zheng, Jia, *Unnatural L0 Sparse Representation for Natural Image
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

from lir_model.blur.deconvolution import KERNEL, gradient_power, periodic, transfer

_COARSER: Final = math.sqrt(2)
_SMALLEST: Final = 3
TURNS: Final = 5
_FIRMEST: Final = 1e5
"""The splitting ends when gradients must agree this firmly with the few that are kept."""
_CONJUGATE_STEPS: Final = 20
_NEGLIGIBLE: Final = 0.05
"""Share of a kernel's peak below which its values are noise."""
_ISLAND: Final = 0.1
"""Connected parts of a kernel that hold less than this share of it are noise."""


@dataclass(frozen=True)
class Belief:
    """What an estimation takes for likely.

    Attributes:
        sparsity: the price of an edge in the guessed picture.
        spread: the price of the kernel's energy: the larger, the smoother the kernel.
    """

    sparsity: float
    spread: float


BELIEFS: Final = (Belief(4e-3, 10.0), Belief(1e-2, 30.0), Belief(2e-2, 30.0))
"""No single one serves all pictures; which was right shows when its kernel is used."""


def estimate_kernel(
    luma: Tensor, belief: Belief, check: Callable[[], None] = lambda: None, turns: int = TURNS
) -> Tensor:
    """The kernel ``(37, 37)`` that blurred a picture, summing to 1, its centroid in the middle.

    Args:
        luma: ``(h, w)`` in [0, 1], some hundred pixels a side, with edges in all directions.
        belief: what is likely.
        check: called now and then; may raise to stop.
        turns: of guess and kernel at each scale.
    """
    sides = [KERNEL]
    while sides[-1] > _SMALLEST:
        coarser = int(sides[-1] / _COARSER)
        sides.append(max(coarser - 1 + coarser % 2, _SMALLEST))
    kernel = torch.zeros(_SMALLEST, _SMALLEST, device=luma.device)
    kernel[1, 1:] = 0.5
    sparsity = belief.sparsity
    for side in reversed(sides):
        kernel = F.interpolate(kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
        kernel = kernel / kernel.sum()
        scale = side / KERNEL
        size = [max(16, round(length * scale)) for length in luma.shape]
        small = F.interpolate(luma[None, None], size, mode="bilinear", antialias=True, align_corners=False)
        level = _Level(small, side)
        for _ in range(turns):
            check()
            kernel = _tidied(level.kernel(level.guess(kernel, sparsity), belief.spread))
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
        """A sharp picture of few edges, ``(1, 1, h, w)``, that a kernel ``(k, k)`` blurs to the one seen."""
        seen = transfer(kernel[None], *self._size)[0, 0]
        explained, power = seen.conj() * self._spectrum, seen.abs().square()
        picture, firmness = self._blurred, 2 * sparsity
        while firmness < _FIRMEST:
            across, down = _differences(picture)
            flat = across.square() + down.square() < sparsity / firmness
            across, down = across.masked_fill_(flat, 0), down.masked_fill_(flat, 0)
            # The transposed differences of the edges that are kept.
            sources = across.roll(1, 1) - across + down.roll(1, 0) - down
            spectrum = (explained + firmness * torch.fft.rfft2(sources)) / (power + firmness * self._gradients)
            picture = torch.fft.irfft2(spectrum, s=self._size)
            firmness *= 2
        return picture

    def kernel(self, guess: Tensor, spread: float) -> Tensor:
        """The kernel ``(k, k)`` that best takes the gradients of a guess to those seen, by conjugate gradients."""
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
    """No negative values, no noise, no islands; summing to 1, its centroid in the middle."""
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
