"""Blind estimation: the kernel that blurred a picture, from the picture alone.

From coarse to fine, a sharp picture is guessed and the kernel fitted to it, several times at each scale. The guess
keeps only salient edges (few non-zero gradients): Xu, Zheng, Jia, *Unnatural L0 Sparse Representation for Natural Image
Deblurring*, CVPR 2013, with the half-quadratic splitting of Xu et al., *Image Smoothing via L0 Gradient Minimization*,
TOG 30 (2011). Kernels are fitted to gradients: Cho, Lee, *Fast Motion Deblurring*, TOG 28 (2009).
The numbers below were chosen, unless they name a source.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE, gradient_power, periodic, transfer
from lir_model.running.parallel import Pulse, never

_COARSER: Final = math.sqrt(2)
"""Ratio of the sides of neighbouring scales."""
_SMALLEST: Final = 3
"""Side of the kernel at the coarsest scale, in pixels."""
_ITERATIONS: Final = 5
"""Guesses and fits at each scale."""
_FIRMEST: Final = 1e5
"""Weight, in the half-quadratic splitting, of agreement with the kept gradients; the splitting ends there. As in Xu et
al. (2011)."""
_RELAXED: Final = 1.1
"""The penalty for edges is divided by this from one guess to the next, so that each keeps more edges."""
_LEAST_SPARSITY: Final = 1e-4
"""Least penalty for edges."""
_CONJUGATE_STEPS: Final = 20
"""Most steps of the conjugate gradients."""
_CONVERGED: Final = 1e-10
"""Squared error, as a share of the squared right side, at which the conjugate gradients end sooner."""
_NEGLIGIBLE: Final = 0.05
"""Share of a kernel's peak below which its values are noise."""
_ISLAND: Final = 0.1
"""Connected parts of a kernel that hold less than this share of it are noise."""
_LEAST_SIDE: Final = 16
"""Least side in pixels of a picture at a scale."""


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
"""No single prior suits all pictures; which one was right shows when its kernel is used (``plausibility.py``)."""


def _sides() -> tuple[int, ...]:
    """Sides of the kernel at all scales, from coarse to fine."""
    sides = [KERNEL_SIDE]
    while sides[-1] > _SMALLEST:
        coarser = int(sides[-1] / _COARSER)
        sides.append(max(coarser - 1 + coarser % 2, _SMALLEST))
    return tuple(reversed(sides))


SIDES: Final = _sides()
"""Sides in pixels of the kernel at the scales that are gone through; the last is ``KERNEL_SIDE``."""


@dataclass(frozen=True, eq=False)
class Estimate:
    """A kernel on its way from coarse to fine. Each step gives a new estimate, so that any can be continued later.

    Attributes:
        luma: ``(h, w)`` in [0, 1], the picture that the kernel is estimated from: some hundred pixels a side, with
            edges in all directions.
        prior: weights of the priors.
        kernel: ``(k, k)``, summing to 1, its centroid in the middle.
        sparsity: penalty for each edge in the next guess.
        scales: how many of ``SIDES`` are done.
    """

    luma: Tensor
    prior: Prior
    kernel: Tensor
    sparsity: float
    scales: int

    @classmethod
    def begun(cls, luma: Tensor, prior: Prior) -> Estimate:
        """Before the coarsest scale: with a kernel of two pixels side by side."""
        kernel = torch.zeros(_SMALLEST, _SMALLEST, device=luma.device)
        kernel[1, 1:] = 0.5
        return cls(luma, prior, kernel, prior.sparsity, 0)

    def finer(self, pulse: Pulse = never) -> Estimate:
        """After one more scale. ``pulse`` is called now and then; it may raise to stop."""
        side = SIDES[self.scales]
        level = _Level(scaled(self.luma[None, None], side), side)
        kernel = F.interpolate(self.kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
        kernel = kernel / kernel.sum()
        sparsity = self.sparsity
        for _ in range(_ITERATIONS):
            kernel = _tidied(level.kernel(level.guess(kernel, sparsity), self.prior.spread))
            pulse(1 / _ITERATIONS)
            sparsity = max(sparsity / _RELAXED, _LEAST_SPARSITY)
        return replace(self, kernel=kernel, sparsity=sparsity, scales=self.scales + 1)


def scaled(pictures: Tensor, side: int) -> Tensor:
    """Pictures ``(b, c, h, w)`` at the scale at which the kernel has a side."""
    size = [max(_LEAST_SIDE, round(length * (side / KERNEL_SIDE))) for length in pictures.shape[-2:]]
    return F.interpolate(pictures, size, mode="bilinear", antialias=True, align_corners=False)


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
        self._seen = torch.fft.rfft2(_differences(self._blurred) * self._inside)

    def guess(self, kernel: Tensor, sparsity: float) -> Tensor:
        """A sharp picture with few edges, ``(h, w)``, which the kernel ``(k, k)`` blurs to the picture that was
        seen."""
        seen = transfer(kernel[None], *self._size)[0, 0]
        explained, power = seen.conj() * self._spectrum, seen.abs().square()
        picture, firmness = self._blurred, 2 * sparsity
        while firmness < _FIRMEST:
            across, down = edges = _differences(picture)
            energy = across.square().add_(down.square())
            # 1 where an edge is kept, else 0: to multiply takes a tenth of the time that filling masked values does.
            edges.mul_(torch.ge(energy, sparsity / firmness, out=energy))
            spectrum = torch.fft.rfft2(_gathered(edges))
            spectrum.mul_(firmness).add_(explained).div_(power + firmness * self._gradients)
            picture = torch.fft.irfft2(spectrum, s=self._size)
            firmness *= 2
        return picture

    def kernel(self, guess: Tensor, spread: float) -> Tensor:
        """The kernel ``(k, k)`` that best maps the gradients of a guess to those that were seen, by conjugate
        gradients."""
        n = self._side
        sharp = torch.fft.rfft2(_differences(guess).mul_(self._inside))
        power = sharp.abs().square().sum(0)
        matched = torch.fft.irfft2((sharp.conj() * self._seen).sum(0), s=self._size)

        def normal_equations(k: Tensor) -> Tensor:
            return self._corner(self._transformed(k).mul_(power), n) + spread * k

        wanted = matched.roll((n // 2, n // 2), (0, 1))[:n, :n]
        kernel = torch.full_like(wanted, 1 / n**2)
        residual = wanted - normal_equations(kernel)
        direction, error = residual, residual.square().sum()
        for _ in range(_CONJUGATE_STEPS):
            if error <= _CONVERGED * wanted.square().sum():
                break
            product = normal_equations(direction)
            length = error / (direction * product).sum()
            kernel, residual = kernel + length * direction, residual - length * product
            previous, error = error, residual.square().sum()
            direction = residual + error / previous * direction
        return kernel

    def _transformed(self, kernel: Tensor) -> Tensor:
        """``torch.fft.rfft2`` of a kernel padded to the size, without transforming the rows of zeros."""
        rows, columns = self._size
        return torch.fft.fft(torch.fft.rfft(kernel, columns, 1), rows, 0)

    def _corner(self, spectrum: Tensor, side: int) -> Tensor:
        """The first rows and columns of ``torch.fft.irfft2``, without the other rows."""
        return torch.fft.irfft(torch.fft.ifft(spectrum, dim=0)[:side], self._size[1], 1)[:, :side]


def _differences(x: Tensor) -> Tensor:
    """Differences to the next column and to the next row, ``(2, h, w)``; the last is followed by the first."""
    differences = x.new_empty((2, *x.shape))
    across, down = differences
    torch.sub(x[:, 1:], x[:, :-1], out=across[:, :-1])
    torch.sub(x[:, :1], x[:, -1:], out=across[:, -1:])
    torch.sub(x[1:], x[:-1], out=down[:-1])
    torch.sub(x[:1], x[-1:], out=down[-1:])
    return differences


def _gathered(differences: Tensor) -> Tensor:
    """The transpose of ``_differences``: ``(2, h, w)`` to ``(h, w)``."""
    across, down = differences
    gathered = across.roll(1, 1).sub_(across)
    gathered[1:] += down[:-1]
    gathered[:1] += down[-1:]
    return gathered.sub_(down)


def _tidied(kernel: Tensor) -> Tensor:
    """The kernel without negative values, noise and islands, summing to 1, with its centroid in the middle."""
    n = kernel.shape[0]
    kernel = kernel.clamp_min(0)
    kernel = kernel * (kernel >= _NEGLIGIBLE * kernel.max())
    if not kernel.any():
        kernel[n // 2, n // 2] = 1
    parts = _connected(kernel > 0)
    weights = torch.zeros(n * n + 1, device=kernel.device).scatter_add_(0, parts.flatten(), kernel.flatten())
    kernel = kernel * (weights[parts] >= min(_ISLAND * float(weights.sum()), float(weights.max())))
    kernel = kernel / kernel.sum()
    offsets = torch.arange(n, device=kernel.device) - n // 2
    down, across = (round(float((kernel.sum(axis) * offsets).sum())) for axis in (1, 0))
    return kernel.roll((-down, -across), (0, 1))


def _connected(present: Tensor) -> Tensor:
    """A number for each connected part of a mask ``(n, n)``, from 1 to n²; 0 outside. Corners connect."""
    n = present.shape[0]
    numbers = [0] * (n * n)
    left = set(present.flatten().nonzero().flatten().tolist())
    while left:
        number = (first := max(left)) + 1
        left.remove(first)
        part = [first]
        while part:
            place = part.pop()
            numbers[place] = number
            row, column = divmod(place, n)
            for y in range(max(0, row - 1), min(n, row + 2)):
                for x in range(max(0, column - 1), min(n, column + 2)):
                    if (beside := y * n + x) in left:
                        left.remove(beside)
                        part.append(beside)
    return torch.tensor(numbers, device=present.device).view(n, n)
