"""Rain: layers of sparse drops, each smeared along its direction of fall."""

from __future__ import annotations

import math

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, log_uniform, severity, smooth_field, uniform

_LAYERS = 4
_KERNEL = 81
_FIELD = 128
"""Least side of the field of drops, so that the longest streak fits in."""


def streak_kernels(length: Tensor, width: Tensor, angle: Tensor) -> Tensor:
    """A soft line through the middle of each kernel, 1 at its brightest.

    Args:
        length, width: ``(b,)``, in pixels.
        angle: ``(b,)``, radians from the vertical.
    """
    half = _KERNEL // 2
    axis = torch.arange(-half, half + 1.0, device=length.device)
    y, x = axis[None, :, None], axis[None, None, :]
    length, width, angle = (v[:, None, None] for v in (length, width, angle))
    along = x * angle.sin() + y * angle.cos()
    across = x * angle.cos() - y * angle.sin()
    line = torch.exp(-0.5 * (across / (0.42 * width)) ** 2)
    return line * torch.sigmoid((length / 2 - along.abs()) / (1 + 0.08 * length))


def rain(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """One to four layers of streaks, thin to torrential, some with a veil of distant rain.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the share of the picture that streaks cover, None to draw it for each picture.
    """
    b, _, h, w = clean.shape
    fh, fw = max(h, _FIELD), max(w, _FIELD)
    strength = severity(generator, b, level)
    slant = uniform(generator, (b,), -math.pi / 4, math.pi / 4)
    # Layers fall nearly alike, or, as rain that was painted does and gusts nearly do, each in its own direction.
    spread = torch.where(chance(generator, b, 0.5).flatten(), 0.12, math.pi / 4)
    streaks = torch.zeros(b, 1, fh, fw, device=clean.device)
    for layer in range(_LAYERS):
        length = log_uniform(generator, (b,), 10, 76)
        width = log_uniform(generator, (b,), 0.8, 3.2)
        angle = (slant + spread * uniform(generator, (b,), -1, 1)).clamp(-math.pi / 4, math.pi / 4)
        # How much of the picture the streaks of this layer cover, which fixes how many drops there are.
        cover = (0.02 + 0.75 * strength**1.5) * uniform(generator, (b, 1, 1, 1), 0.2, 1)
        drops = uniform(generator, (b, 1, fh, fw)) < cover / (length * width)[:, None, None, None]
        drops = drops * uniform(generator, (b, 1, fh, fw), 0.3, 1)
        smeared = convolve(drops, streak_kernels(length, width, angle))
        brightness = uniform(generator, (b, 1, 1, 1), 0.15, 1) * (0.4 + 0.6 * strength)
        present = torch.ones_like(strength, dtype=torch.bool) if layer == 0 else chance(generator, b, 0.6)
        streaks += torch.where(present, brightness * smeared.clamp(0, 1.3), torch.zeros_like(smeared))
    gusts = smooth_field(generator, b, fh, fw) * 1.2 + 0.2
    streaks = torch.where(chance(generator, b, 0.25), streaks * gusts, streaks)[..., :h, :w]
    colour = uniform(generator, (b, 1, 1, 1), 0.8, 1) + uniform(generator, (b, 3, 1, 1), -0.04, 0.04)
    streaks = streaks * colour
    veil = uniform(generator, (b, 1, 1, 1), 0, 0.3) * strength * chance(generator, b, 0.3)
    veiled = clean * (1 - veil) + veil * uniform(generator, (b, 1, 1, 1), 0.6, 0.95)
    screened = 1 - (1 - veiled) * (1 - streaks.clamp(0, 1))
    wet = torch.where(chance(generator, b, 0.3), screened, veiled + streaks).clamp(0, 1)
    wet = random_jpeg(wet, generator, share=0.25, quality=(60, 98))
    return torch.where(strength > 0, wet, clean)
