"""Rain: layers of sparse drops, each smeared along its direction of fall."""

from __future__ import annotations

import math

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, log_uniform, severity, smooth_field, uniform

_LAYERS = 4
_PAINTED = 0.65
"""Share of the pictures with painted rain, which is the denser and takes more learning."""
_KERNEL = 121
_FIELD = 128
"""Least side of the field of drops, so that the longest streak fits in."""


def streak_kernels(length: Tensor, width: Tensor, angle: Tensor, hard: Tensor) -> Tensor:
    """A line through the middle of each kernel, 1 at its brightest.

    Args:
        length, width: ``(b,)``, in pixels.
        angle: ``(b,)``, radians from the vertical.
        hard: ``(b,)``, whether the line is evenly bright to its edges, or else fades towards them.
    """
    half = _KERNEL // 2
    axis = torch.arange(-half, half + 1.0, device=length.device)
    y, x = axis[None, :, None], axis[None, None, :]
    length, width, angle, hard = (v[:, None, None] for v in (length, width, angle, hard))
    along = (x * angle.sin() + y * angle.cos()).abs()
    across = (x * angle.cos() - y * angle.sin()).abs()
    soft = torch.exp(-0.5 * (across / (0.42 * width)) ** 2) * torch.sigmoid((length / 2 - along) / (1 + 0.08 * length))
    even = ((width + 1) / 2 - across).clamp(0, 1) * ((length + 1) / 2 - along).clamp(0, 1)
    return torch.where(hard, even, soft)


def rain(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """One to four layers of streaks, thin to torrential; in most pictures as rain is painted into photographs.

    Painted rain (Yang et al., *Deep Joint Rain Detection and Removal from a Single Image*, 2017, and many since) is
    dense, its streaks are hard-edged and evenly bright, and it is added as pure grey, so much of it can be undone.
    Other rain has soft streaks of some colour, is added or screened, comes in gusts, at times with a veil behind it.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the share of the picture that streaks cover, None to draw it for each picture.
    """
    b, _, h, w = clean.shape
    fh, fw = max(h, _FIELD), max(w, _FIELD)
    strength = severity(generator, b, level)
    painted = chance(generator, b, _PAINTED)
    hard = painted.flatten()
    tilt = uniform(generator, (b,), -1, 1)
    slant = math.pi / 4 * torch.where(hard, tilt * tilt.abs(), tilt)
    # Layers fall nearly alike, or, as painted rain does and gusts nearly do, each in its own direction.
    spread = torch.where(chance(generator, b, 0.5).flatten(), 0.12, torch.where(hard, 0.4, math.pi / 4))
    # Painted rain is denser in some places: a third of its variance is coarser than 16 pixels.
    uneven = painted * uniform(generator, (b, 1, 1, 1))
    clumps = 1 + uneven * (2 * smooth_field(generator, b, fh, fw) - 1)
    streaks = torch.zeros(b, 1, fh, fw, device=clean.device)
    for layer in range(_LAYERS):
        length = torch.where(hard, log_uniform(generator, (b,), 15, 115), log_uniform(generator, (b,), 10, 76))
        width = torch.where(hard, log_uniform(generator, (b,), 0.5, 2.5), log_uniform(generator, (b,), 0.8, 3.2))
        angle = (slant + spread * uniform(generator, (b,), -1, 1)).clamp(-math.pi / 4, math.pi / 4)
        # How much of the picture the streaks of this layer cover, which fixes how many drops there are.
        cover = torch.where(painted, 0.05 + 1.2 * strength**0.7, 0.02 + 0.75 * strength**1.5)
        cover = cover * uniform(generator, (b, 1, 1, 1), 0.2, 1)
        density = clumps * cover / (length * width.clamp_min(1))[:, None, None, None]
        drops = uniform(generator, (b, 1, fh, fw)) < density
        faintest = torch.where(painted, uniform(generator, (b, 1, 1, 1), 0.3, 1), 0.3)
        drops = drops * (faintest + (1 - faintest) * uniform(generator, (b, 1, fh, fw)))
        smeared = convolve(drops, streak_kernels(length, width, angle, hard)).clamp_min(0)
        brightest = torch.where(painted, uniform(generator, (b, 1, 1, 1), 1, 2), 1.3)
        smeared = torch.minimum(smeared, brightest)
        brightness = uniform(generator, (b, 1, 1, 1), 0.15, 1) * (0.4 + 0.6 * strength)
        brightness = torch.where(painted, uniform(generator, (b, 1, 1, 1), 0.1, 0.45), brightness)
        present = torch.ones_like(strength, dtype=torch.bool) if layer == 0 else chance(generator, b, 0.6)
        streaks += torch.where(present, brightness * smeared, torch.zeros_like(smeared))
    gusts = smooth_field(generator, b, fh, fw) * 1.2 + 0.2
    streaks = torch.where(chance(generator, b, 0.25) & ~painted, streaks * gusts, streaks)[..., :h, :w]
    colour = uniform(generator, (b, 1, 1, 1), 0.8, 1) + uniform(generator, (b, 3, 1, 1), -0.04, 0.04)
    tinted = streaks * colour
    veil = uniform(generator, (b, 1, 1, 1), 0, 0.3) * strength * chance(generator, b, 0.3)
    veiled = clean * (1 - veil) + veil * uniform(generator, (b, 1, 1, 1), 0.6, 0.95)
    screened = 1 - (1 - veiled) * (1 - tinted.clamp(0, 1))
    wet = torch.where(chance(generator, b, 0.3), screened, veiled + tinted).clamp(0, 1)
    wet = random_jpeg(wet, generator, share=0.25, quality=(60, 98))
    wet = torch.where(painted, (clean + streaks).clamp(0, 1), wet)
    return torch.where(strength > 0, wet, clean)
