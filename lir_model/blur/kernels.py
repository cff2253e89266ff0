"""Kernels as such: how alike two are, how large, and at another size."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE


def correlation(a: Tensor, b: Tensor) -> float:
    """Correlation of two kernels ``(k, k)``, the largest over all shifts; 1 for equal ones."""
    side = 2 * KERNEL_SIDE
    spectrum = torch.fft.rfft2(a, s=(side, side)) * torch.fft.rfft2(b, s=(side, side)).conj()
    return float(torch.fft.irfft2(spectrum, s=(side, side)).max() / (a.norm() * b.norm()))


def extent(kernel: Tensor) -> int:
    """Height or width in pixels of a kernel's non-zero values, whichever is larger."""
    present = kernel > 0
    spans = (present.any(axis).nonzero() for axis in (0, 1))
    return max(int(span[-1] - span[0]) + 1 for span in spans)


def breadth(kernel: Tensor) -> float:
    """Length in pixels of the even line whose values lie as far from their centroid as the kernel's do, along the axis
    where that is larger. Unlike ``extent`` it hardly counts faint values far out."""
    places = torch.arange(kernel.shape[0], device=kernel.device, dtype=kernel.dtype)
    shares = [kernel.sum(axis) / kernel.sum() for axis in (0, 1)]
    variances = [float((share * (places - (share * places).sum()).square()).sum()) for share in shares]
    return math.sqrt(12 * max(variances))


def enlarged(kernel: Tensor, times: int) -> Tensor:
    """A kernel ``(k, k)`` enlarged by a factor, with an odd side, summing to 1."""
    side = times * kernel.shape[0]
    side += 1 - side % 2
    large = F.interpolate(kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
    return large / large.sum()


def resized(kernel: Tensor, times: float) -> Tensor:
    """The kernel ``(k, k)`` of a picture after the picture became so many times smaller; with an odd side, sums to 1.

    Its centroid lies exactly in the middle: part of a coarse pixel beside it, it would shift the picture.
    """
    reach = math.ceil(kernel.shape[0] / 2 / times) + 1
    places = torch.arange(kernel.shape[0]) - kernel.shape[0] // 2.0
    cells = times * torch.arange(-reach, reach + 1)[:, None]

    def shares(weights: Tensor) -> Tensor:
        """How much of each pixel lies in each cell, along the axis whose weights these are."""
        centred = places - (weights * places).sum()
        inside = torch.minimum(centred + 0.5, cells + times / 2) - torch.maximum(centred - 0.5, cells - times / 2)
        return inside.clamp_min(0)

    return shares(kernel.sum(1)) @ kernel @ shares(kernel.sum(0)).T
