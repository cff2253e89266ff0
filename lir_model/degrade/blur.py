"""Blur: camera shake, motion, defocus and softness.

The centroid of each kernel is its middle, so nothing is shifted. Only of paths that reach further from it than a kernel
does the rest is drawn at the edge: of the largest extents, 33.5 pixels, shake may be shifted by up to 1.4 pixels.
"""

from __future__ import annotations

import math
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.blur.deconvolution import KERNEL_SIDE
from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, normal, severity, smooth_field, uniform

BLUR_EXTENTS: Final = (1.5, 33.5)
"""Extents of kernels in pixels at the least and at the greatest strength: chosen."""
_POINTS: Final = 160
"""Points of a path or disc that is drawn into a kernel: chosen."""


def _paths(generator: Generator, b: int) -> Tensor:
    """Paths of hand shake, random walks with inertia and a few jerks: ``(b, points, 2)``, with a largest extent of
    1."""
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
    """Straight paths in random directions, ``(b, points, 2)``, of length 1."""
    angle = uniform(generator, (b, 1), 0, math.pi)
    along = torch.linspace(-0.5, 0.5, _POINTS, device=generator.device)[None]
    return torch.stack((along * angle.sin(), along * angle.cos()), 2)


def _discs(b: int, device: torch.device) -> Tensor:
    """Points spread evenly over a disc of diameter 1 by the golden angle, ``(b, points, 2)``."""
    i = torch.arange(_POINTS, device=device) + 0.5
    radius, angle = (i / _POINTS).sqrt() / 2, i * math.pi * (3 - math.sqrt(5))
    return torch.stack((radius * angle.sin(), radius * angle.cos()), 1).expand(b, -1, -1)


def _rasterise(path: Tensor) -> Tensor:
    """Draws paths ``(b, points, 2)`` in pixels into kernels ``(b, 37, 37)``; each point is spread over its four
    neighbours."""
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
    """Random kernels of hand shake, ``(count, 37, 37)``, each summing to 1.

    Args:
        generator: randomness.
        count: number of kernels.
        extent: ``(count,)``, in pixels.
    """
    return _rasterise(_paths(generator, count) * extent[:, None, None])


def disc_kernels(diameter: Tensor) -> Tensor:
    """Kernels of defocus, ``(count, 37, 37)``, each summing to 1, by their diameters ``(count,)`` in pixels."""
    disc = _rasterise(_discs(len(diameter), diameter.device) * diameter[:, None, None])
    # In a large disc there are gaps between the points, which blurring by a Gaussian closes.
    return convolve(disc[:, None], spot(0.35 + diameter / 12))[:, 0]


def random_kernels(generator: Generator, strength: Tensor) -> Tensor:
    """Random kernels of shake, motion, defocus and softness, ``(b, 37, 37)``.

    Args:
        generator: randomness.
        strength: ``(b, 1, 1, 1)`` in [0, 1]; larger ones give larger kernels.
    """
    b = strength.shape[0]
    least, most = BLUR_EXTENTS
    extent = least + (most - least) * strength.flatten()
    kind = uniform(generator, (b, 1, 1))
    line = _rasterise(_lines(generator, b) * extent[:, None, None])
    disc = disc_kernels(extent * 0.6)
    kernel = torch.where(kind < 0.7, shake_kernels(generator, b, extent), torch.where(kind < 0.82, line, disc))
    kernel = torch.where(kind > 0.94, spot(0.4 + 0.06 * extent), kernel)
    # Lenses and demosaicing add some blur.
    return convolve(kernel[:, None], spot(uniform(generator, (b,), 0.2, 0.7)))[:, 0].clamp_min(0)


def spot(sigma: Tensor) -> Tensor:
    """Gaussian kernels, ``(b, 37, 37)``, each summing to 1, by their sigmas ``(b,)`` in pixels."""
    offsets = torch.arange(-(KERNEL_SIDE // 2), KERNEL_SIDE // 2 + 1, device=sigma.device) ** 2
    spot = torch.exp(-(offsets[:, None] + offsets[None]) / (2 * sigma[:, None, None] ** 2))
    return spot / spot.sum((1, 2), keepdim=True)


def convolve_reflected(clean: Tensor, kernels: Tensor) -> Tensor:
    """Convolves each picture of ``(b, c, h, w)`` with its own kernel of ``(b, 37, 37)``.

    Beyond the edges pictures are mirrored; pictures too small for that are continued with the pixels of their edges.
    """
    m = KERNEL_SIDE // 2
    mode = "reflect" if m < min(clean.shape[-2:]) else "replicate"
    return convolve(F.pad(clean, (m,) * 4, mode=mode), kernels)[..., m:-m, m:-m]


def highlights(clean: Tensor, generator: Generator) -> Tensor:
    """Makes near-white pixels of some pictures ``(b, 3, h, w)`` brighter than white, as highlights were before they
    were clipped: they blur with their true brightness. How many pictures, from where on and how much is chosen."""
    return torch.where(chance(generator, clean.shape[0], 0.3), clean + 1.5 * (clean - 0.92).clamp_min(0) / 0.08, clean)


def photographed(blurred: Tensor, generator: Generator) -> Tensor:
    """Adds the noise of a sensor to blurred pictures ``(b, 3, h, w)``, clips them to [0, 1], and compresses some as
    JPEG."""
    sigma = uniform(generator, (blurred.shape[0], 1, 1, 1), 0, 4 / 255)
    noisy = blurred + normal(generator, tuple(blurred.shape)) * sigma
    return random_jpeg(noisy.clamp(0, 1), generator, share=0.2, quality=(75, 99))


def blur(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Blurs pictures by shake, motion, defocus or softness, some of them differently in different places, and adds
    noise.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the extent of the kernels; None draws one for each picture.
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
