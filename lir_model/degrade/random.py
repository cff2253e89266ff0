"""Random numbers and fields, for each picture of a batch, all from one generator and on its device."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.blur.deconvolution import transfer


def uniform(generator: Generator, shape: tuple[int, ...], low: float = 0.0, high: float = 1.0) -> Tensor:
    """Random numbers, uniform between low and high."""
    return low + (high - low) * torch.rand(shape, generator=generator, device=generator.device)


def log_uniform(generator: Generator, shape: tuple[int, ...], low: float, high: float) -> Tensor:
    """Random numbers between low and high, uniform on a logarithmic scale."""
    return low * (high / low) ** uniform(generator, shape)


def normal(generator: Generator, shape: tuple[int, ...]) -> Tensor:
    """Normally distributed random numbers of mean 0 and variance 1."""
    return torch.randn(shape, generator=generator, device=generator.device)


def chance(generator: Generator, batch: int, probability: float) -> Tensor:
    """Booleans ``(batch, 1, 1, 1)``, true with this probability for each picture."""
    return uniform(generator, (batch, 1, 1, 1)) < probability


def severity(generator: Generator, batch: int, level: float | None, untouched: float = 0.05) -> Tensor:
    """The severity of the degradation of each picture: ``(batch, 1, 1, 1)`` in [0, 1].

    Args:
        generator: randomness.
        batch: number of pictures.
        level: 0 to 100 for all pictures; None draws one for each.
        untouched: share of drawn severities that are exactly 0, so that a network learns not to change clean pictures.
    """
    if level is not None:
        return torch.full((batch, 1, 1, 1), level / 100, device=generator.device)
    drawn = uniform(generator, (batch, 1, 1, 1))
    return torch.where(chance(generator, batch, untouched), torch.zeros_like(drawn), drawn)


def gaussian_kernel(sigma: Tensor, radius: int) -> Tensor:
    """A one-dimensional Gaussian for each sigma of ``(n,)``, in pixels: ``(n, 2·radius + 1)``, each summing to 1."""
    offsets = torch.arange(-radius, radius + 1, device=sigma.device)
    kernel = torch.exp(-(offsets**2) / (2 * sigma[:, None] ** 2).clamp_min(1e-6))
    return kernel / kernel.sum(1, keepdim=True)


def gaussian_blur(x: Tensor, sigma: Tensor, radius: int, keep_variance: bool = False) -> Tensor:
    """Blurs each picture by its own Gaussian.

    Args:
        x: ``(b, c, h, w)``.
        sigma: ``(b, 1, 1, 1)``, in pixels.
        radius: radius of the kernels, in pixels.
        keep_variance: whether kernels are scaled so that white noise keeps its variance, and becomes grain.
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
    """Random fields ``(batch, 1, height, width)``, each scaled to [0, 1].

    Args:
        generator: randomness.
        batch: number of fields.
        height: in pixels.
        width: in pixels.
        roughness: amplitude of fine structures; 1 gives a 1/f spectrum.
    """
    field = torch.zeros(batch, 1, height, width, device=generator.device)
    cells, weight = 2, 1.0
    while cells <= min(64, height, width):
        octave = normal(generator, (batch, 1, cells + 1, cells + 1))
        field += weight * F.interpolate(octave, (height, width), mode="bicubic", align_corners=True)
        cells, weight = cells * 2, weight * 0.5 * roughness
    low, high = field.amin((2, 3), keepdim=True), field.amax((2, 3), keepdim=True)
    return (field - low) / (high - low).clamp_min(1e-6)


def convolve(x: Tensor, kernels: Tensor) -> Tensor:
    """Convolves each picture with its own kernel circularly, by Fourier transform.

    Args:
        x: ``(b, c, h, w)``.
        kernels: ``(b, k, k)``, k odd, with the origin in the middle.
    """
    size = x.shape[-2:]
    return torch.fft.irfft2(torch.fft.rfft2(x) * transfer(kernels, *size), s=size)
