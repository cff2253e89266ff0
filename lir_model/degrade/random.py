"""Random numbers and random fields, one set of parameters for each picture of a batch, all from one generator."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.blur.deconvolution import transfer


def uniform(generator: Generator, shape: tuple[int, ...], low: float = 0.0, high: float = 1.0) -> Tensor:
    """Evenly spread between low and high."""
    return low + (high - low) * torch.rand(shape, generator=generator, device=generator.device)


def log_uniform(generator: Generator, shape: tuple[int, ...], low: float, high: float) -> Tensor:
    """Evenly spread between low and high on a logarithmic scale."""
    return low * (high / low) ** uniform(generator, shape)


def normal(generator: Generator, shape: tuple[int, ...]) -> Tensor:
    """Of mean 0 and variance 1."""
    return torch.randn(shape, generator=generator, device=generator.device)


def chance(generator: Generator, batch: int, probability: float) -> Tensor:
    """A ``(batch, 1, 1, 1)`` truth value, true with the given probability for each picture."""
    return uniform(generator, (batch, 1, 1, 1)) < probability


def severity(generator: Generator, batch: int, level: float | None, untouched: float = 0.05) -> Tensor:
    """How strong each picture's degradation is: ``(batch, 1, 1, 1)`` in [0, 1].

    Args:
        generator: where the randomness comes from; its device is the device of the result.
        batch: number of pictures.
        level: 0 to 100 for all pictures alike, or None to draw each picture's own.
        untouched: the share of drawn severities that are exactly 0, so that a network learns to leave clean ones be.
    """
    if level is not None:
        return torch.full((batch, 1, 1, 1), level / 100, device=generator.device)
    drawn = uniform(generator, (batch, 1, 1, 1))
    return torch.where(chance(generator, batch, untouched), torch.zeros_like(drawn), drawn)


def gaussian_kernel(sigma: Tensor, radius: int) -> Tensor:
    """A normalised 1-D Gaussian for each sigma: ``(n,)`` to ``(n, 2·radius + 1)``."""
    offsets = torch.arange(-radius, radius + 1, device=sigma.device)
    kernel = torch.exp(-(offsets**2) / (2 * sigma[:, None] ** 2).clamp_min(1e-6))
    return kernel / kernel.sum(1, keepdim=True)


def gaussian_blur(x: Tensor, sigma: Tensor, radius: int, keep_variance: bool = False) -> Tensor:
    """Blurs ``(b, c, h, w)`` by a Gaussian of its own for each picture.

    Args:
        x: the batch.
        sigma: ``(b, 1, 1, 1)``, in pixels.
        radius: kernels reach this many pixels.
        keep_variance: scale the kernels so that white noise keeps its variance (it then becomes grain).
    """
    b, c, h, w = x.shape
    kernel = gaussian_kernel(sigma.flatten(), radius)
    if keep_variance:
        kernel = kernel / kernel.square().sum(1, keepdim=True).sqrt()
    kernel = kernel.repeat_interleave(c, dim=0)[:, None, :, None]
    mode = "reflect" if radius < min(h, w) else "replicate"
    flat = F.pad(x.reshape(1, b * c, h, w), (radius,) * 4, mode=mode)
    flat = F.conv2d(flat, kernel, groups=b * c)
    return F.conv2d(flat, kernel.transpose(2, 3), groups=b * c).reshape(b, c, h, w)


def smooth_field(generator: Generator, batch: int, height: int, width: int, roughness: float = 1.0) -> Tensor:
    """A random field with a 1/f spectrum, ``(batch, 1, height, width)``, stretched to [0, 1]."""
    field = torch.zeros(batch, 1, height, width, device=generator.device)
    cells, weight = 2, 1.0
    while cells <= min(64, height, width):
        octave = normal(generator, (batch, 1, cells + 1, cells + 1))
        field += weight * F.interpolate(octave, (height, width), mode="bicubic", align_corners=True)
        cells, weight = cells * 2, weight * 0.5 * roughness
    low, high = field.amin((2, 3), keepdim=True), field.amax((2, 3), keepdim=True)
    return (field - low) / (high - low).clamp_min(1e-6)


def convolve(x: Tensor, kernels: Tensor) -> Tensor:
    """Circular convolution of each picture with its own kernel, by Fourier transform.

    Args:
        x: ``(b, c, h, w)``.
        kernels: ``(b, k, k)``, k odd, origin in the middle.
    """
    size = x.shape[-2:]
    return torch.fft.irfft2(torch.fft.rfft2(x) * transfer(kernels, *size), s=size)
