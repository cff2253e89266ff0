"""Blur: camera shake, motion, defocus and softness. Kernels are centred on their centroid, so nothing is shifted."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE
from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, normal, severity, smooth_field, uniform

_POINTS = 160


def _paths(generator: Generator, b: int) -> Tensor:
    """Hand shake: a random walk with inertia and now and then a jerk; ``(b, points, 2)``, largest extent 1."""
    push = normal(generator, (b, _POINTS, 2))
    jerk = (uniform(generator, (b, _POINTS, 1)) < 0.02) * normal(generator, (b, _POINTS, 2)) * 12
    inertia = uniform(generator, (b, 1), 0.85, 0.99)
    velocity = normal(generator, (b, 2)) * 4
    steps = []
    for i in range(_POINTS):
        velocity = inertia * velocity + push[:, i] + jerk[:, i]
        steps.append(velocity)
    path = torch.stack(steps, 1).cumsum(1)
    return path / (path.amax(1) - path.amin(1)).amax(1).clamp_min(1e-6)[:, None, None]


def _lines(generator: Generator, b: int) -> Tensor:
    angle = uniform(generator, (b, 1), 0, math.pi)
    along = torch.linspace(-0.5, 0.5, _POINTS, device=generator.device)[None]
    return torch.stack((along * angle.sin(), along * angle.cos()), 2)


def _discs(b: int, device: torch.device) -> Tensor:
    """Points spread evenly over a disc, by the golden angle."""
    i = torch.arange(_POINTS, device=device) + 0.5
    radius, angle = (i / _POINTS).sqrt() / 2, i * math.pi * (3 - math.sqrt(5))
    return torch.stack((radius * angle.sin(), radius * angle.cos()), 1).expand(b, -1, -1)


def _rasterise(path: Tensor) -> Tensor:
    """Paths in pixels, ``(b, points, 2)``, to kernels with the weight of each point spread over its four neighbours."""
    b = path.shape[0]
    path = (path - path.mean(1, keepdim=True)).clamp(-KERNEL_SIDE // 2 + 1, KERNEL_SIDE // 2 - 1) + KERNEL_SIDE // 2
    corner = path.floor()
    part = path - corner
    kernel = torch.zeros(b, KERNEL_SIDE * KERNEL_SIDE, device=path.device)
    for dy in (0, 1):
        for dx in (0, 1):
            weight = (part[..., 0] if dy else 1 - part[..., 0]) * (part[..., 1] if dx else 1 - part[..., 1])
            index = (corner[..., 0] + dy) * KERNEL_SIDE + corner[..., 1] + dx
            kernel.scatter_add_(1, index.long(), weight)
    return (kernel / kernel.sum(1, keepdim=True)).view(b, KERNEL_SIDE, KERNEL_SIDE)


def shake_kernels(generator: Generator, count: int, extent: Tensor) -> Tensor:
    """Random kernels of hand shake, ``(count, 37, 37)``, each summing to 1; extent ``(count,)`` in pixels."""
    return _rasterise(_paths(generator, count) * extent[:, None, None])


def disc_kernels(diameter: Tensor) -> Tensor:
    """Kernels of defocus, ``(count, 37, 37)``, each summing to 1; diameters ``(count,)`` in pixels."""
    disc = _rasterise(_discs(len(diameter), diameter.device) * diameter[:, None, None])
    # Points of a disc are sparse where it is large: a soft spot closes the gaps, and is a small Gaussian by itself.
    return convolve(disc[:, None], spot(0.35 + diameter / 12))[:, 0]


def random_kernels(generator: Generator, strength: Tensor) -> Tensor:
    """Kernels of shake, motion, defocus and softness, ``(b, 37, 37)``, larger where the strength, in [0, 1], is."""
    b = strength.shape[0]
    extent = 1.5 + 32 * strength.flatten()
    kind = uniform(generator, (b, 1, 1))
    line = _rasterise(_lines(generator, b) * extent[:, None, None])
    disc = disc_kernels(extent * 0.6)
    kernel = torch.where(kind < 0.7, shake_kernels(generator, b, extent), torch.where(kind < 0.82, line, disc))
    kernel = torch.where(kind > 0.94, spot(0.4 + 0.06 * extent), kernel)
    # Lenses and demosaicing are never quite sharp either.
    return convolve(kernel[:, None], spot(uniform(generator, (b,), 0.2, 0.7)))[:, 0].clamp_min(0)


def spot(sigma: Tensor) -> Tensor:
    """Gaussian kernels, ``(b, 37, 37)``, by their sigmas in pixels, ``(b,)``."""
    offsets = torch.arange(-(KERNEL_SIDE // 2), KERNEL_SIDE // 2 + 1, device=sigma.device) ** 2
    spot = torch.exp(-(offsets[:, None] + offsets[None]) / (2 * sigma[:, None, None] ** 2))
    return spot / spot.sum((1, 2), keepdim=True)


def convolve_reflected(clean: Tensor, kernels: Tensor) -> Tensor:
    """``(b, c, h, w)`` by its own kernel each, mirrored at the edges (repeated where too small to mirror)."""
    m = KERNEL_SIDE // 2
    mode = "reflect" if m < min(clean.shape[-2:]) else "replicate"
    return convolve(F.pad(clean, (m,) * 4, mode=mode), kernels)[..., m:-m, m:-m]


def highlights(clean: Tensor, generator: Generator) -> Tensor:
    """Gives light beyond white back to some pictures ``(b, 3, h, w)``, since it blurs as bright as it was."""
    return torch.where(chance(generator, clean.shape[0], 0.3), clean + 1.5 * (clean - 0.92).clamp_min(0) / 0.08, clean)


def photographed(blurred: Tensor, generator: Generator) -> Tensor:
    """Blurred pictures ``(b, 3, h, w)`` with the noise of a sensor, clipped to [0, 1], some of them JPEG-compressed."""
    sigma = uniform(generator, (blurred.shape[0], 1, 1, 1), 0, 4 / 255)
    noisy = blurred + normal(generator, tuple(blurred.shape)) * sigma
    return random_jpeg(noisy.clamp(0, 1), generator, share=0.2, quality=(75, 99))


def blur(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Shake, motion, defocus or softness, some of it varying over the picture, with the noise of a sharp sensor on top.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the extent of the kernels, None to draw it for each picture.
    """
    b, _, h, w = clean.shape
    strength = severity(generator, b, level)
    bright = highlights(clean, generator)
    blurred = convolve_reflected(bright, random_kernels(generator, strength))
    if float(uniform(generator, (1,))) < 0.15:
        other = convolve_reflected(bright, random_kernels(generator, strength))
        mix = torch.sigmoid(12 * (smooth_field(generator, b, h, w, roughness=0.3) - 0.5))
        blurred = blurred * mix + other * (1 - mix)
    return torch.where(strength > 0, photographed(blurred, generator), clean)
