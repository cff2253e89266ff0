"""Deconvolution: removes blur whose kernel is known.

Least squares with a penalty on gradients, solved in one step by Fourier transform. That is exact for periodic pictures,
so a picture is first extended until its opposite edges meet. What it leaves (amplified noise, and ringing where the
kernel is not quite right) the network removes, as in Schuler et al., *A Machine Learning Approach for Non-blind Image
Deconvolution*, CVPR 2013.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.blocks import in_blocks
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.parallel import Check, never
from lir_model.tensors import to_tensor

KERNEL_SIDE: Final = 37
"""Side of every kernel in pixels: chosen."""
SMOOTHNESS: Final = 5e-3
"""Weight of the penalty on gradients for photographs: chosen. Training draws random weights around it."""
_TINY: Final = 1e-6
"""Least divisor, so that nothing is divided by 0."""


def transfer(kernels: Tensor, height: int, width: int) -> Tensor:
    """Fourier transforms of kernels ``(b, k, k)``, k odd, origin in the middle: ``(b, 1, height, width // 2 + 1)``."""
    k = kernels.shape[-1]
    padded = F.pad(kernels, (0, width - k, 0, height - k)).roll((-(k // 2), -(k // 2)), (1, 2))
    return torch.fft.rfft2(padded)[:, None]


def centred_transfer(kernels: Tensor, height: int, width: int) -> Tensor:
    """As ``transfer``, but with the origin at each kernel's centroid, which seldom lies on a whole pixel: what such a
    kernel blurs, or sharpens, stays in its place."""
    offsets = torch.arange(kernels.shape[-1], device=kernels.device) - kernels.shape[-1] // 2
    down, across = ((kernels.sum(other) * offsets).sum(1) / kernels.sum((1, 2)) for other in (2, 1))
    rows = _moved(down, torch.fft.fftfreq(height, device=kernels.device))
    columns = _moved(across, torch.fft.rfftfreq(width, device=kernels.device))
    return transfer(kernels, height, width) * (rows[:, :, None] * columns[:, None])[:, None]


def _moved(offsets: Tensor, frequencies: Tensor) -> Tensor:
    """What waves are multiplied by to move them back by offsets ``(b,)`` in pixels, ``(b, frequencies)``."""
    phases = torch.exp(2j * torch.pi * offsets[:, None] * frequencies)
    # Of the finest wave only the even half can be told in a real picture.
    return torch.where(frequencies.abs() == 0.5, phases.real.to(phases.dtype), phases)


def gradient_power(height: int, width: int, device: torch.device | None = None) -> Tensor:
    """Squared magnitude of the transform of both forward differences, ``(height, width // 2 + 1)``."""
    down = torch.sin(math.pi * torch.fft.fftfreq(height, device=device)).square()
    across = torch.sin(math.pi * torch.fft.rfftfreq(width, device=device)).square()
    return 4 * (down[:, None] + across[None])


def fast_side(side: int) -> int:
    """The least side, not smaller than this one, whose Fourier transform is fast: no prime factor above 5."""
    while True:
        rest = side
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return side
        side += 1


def continued(pictures: Tensor, side: int, dim: int) -> Tensor:
    """``(b, c, h, w)`` continued behind one axis to a side, so that it meets its own beginning."""
    count = side - pictures.shape[dim]
    mirrored = pictures.flip(dim)
    while mirrored.shape[dim] < count:
        mirrored = torch.cat((mirrored, mirrored.flip(dim)), dim)
    ramp = torch.linspace(0, 1, count + 2, device=pictures.device)[1:-1]
    ramp = (ramp.square() * (3 - 2 * ramp)).view([count if d == dim % pictures.dim() else 1 for d in range(4)])
    after, before = mirrored.narrow(dim, 0, count), mirrored.narrow(dim, mirrored.shape[dim] - count, count)
    return torch.cat((pictures, after * (1 - ramp) + before * ramp), dim)


def periodic(pictures: Tensor, margin: int) -> Tensor:
    """``(b, c, h, w)`` extended below and to the right, by at least twice the margin, to meet the opposite edges."""
    height, width = (fast_side(side + 2 * margin) for side in pictures.shape[-2:])
    return continued(continued(pictures, height, 2), width, 3)


def deconvolve(pictures: Tensor, kernels: Tensor, smoothness: float | Tensor) -> Tensor:
    """Removes the blur of known kernels from pictures; gives the same shape, not clipped.

    Nothing is moved: a kernel's centroid is its origin, for a kernel that was found in a picture is as likely to lie
    half a pixel aside.

    Args:
        pictures: ``(b, c, h, w)``, white at 1.
        kernels: ``(b, k, k)``, k odd, each summing to 1.
        smoothness: weight of the penalty on gradients; the noisier the picture, the larger.
    """
    h, w = pictures.shape[-2:]
    whole = periodic(pictures, kernels.shape[-1])
    height, width = whole.shape[-2:]
    spectrum = centred_transfer(kernels, height, width)
    power = spectrum.abs().square() + smoothness * gradient_power(height, width, pictures.device) + _TINY
    sharp = torch.fft.irfft2(spectrum.conj() * torch.fft.rfft2(whole) / power, s=(height, width))
    return sharp[..., :h, :w]


def deconvolved(
    picture: Array,
    kernel: Tensor,
    part: Region,
    check: Check = never,
    advance: Callable[[float], None] = lambda _: None,
    *,
    smoothness: float = SMOOTHNESS,
) -> Array:
    """A part of a picture, deconvolved: the same values as in the whole picture deconvolved.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        kernel: ``(k, k)``, k odd.
        part: the part that is wanted.
        check, advance: see ``in_blocks``.
        smoothness: as for ``deconvolve``.

    Returns:
        An array of the picture's depth and the part's size.
    """
    context = 2 * kernel.shape[0]  # pixels around a block that are deconvolved with it and discarded

    def sharp(block: Region) -> Array:
        seen = block.grown(context, Region.whole(picture))
        found = deconvolve(to_tensor(picture[seen.slices][None]), kernel[None], smoothness)
        return np.asarray(found[0].permute(1, 2, 0))[block.seen_from(seen).slices]

    return in_blocks(picture, part, sharp, check, advance)
