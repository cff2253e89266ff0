"""Noise: plain white Gaussian, and noise as cameras make it."""

from __future__ import annotations

from typing import Final

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, gaussian_blur, log_uniform, normal, severity, uniform

STRONGEST_WHITE: Final = 55 / 255
_GAMMA: Final = 2.2


def white_noise(clean: Tensor, generator: Generator, sigma: Tensor) -> Tensor:
    """Additive white Gaussian noise of standard deviation ``sigma`` ((b, 1, 1, 1), of a range of 1)."""
    return clean + sigma * normal(generator, tuple(clean.shape))


def _grain(generator: Generator, shape: tuple[int, ...]) -> Tensor:
    """Noise of unit variance: white in some pictures, else correlated over a few pixels, with blotches of chroma.

    Demosaicing, rescaling and in-camera denoising leave exactly that: little fine noise, much coarse, most in colour.
    """
    b = shape[0]
    fine = normal(generator, shape)
    grain = gaussian_blur(normal(generator, shape), uniform(generator, (b, 1, 1, 1), 0.4, 2.2), 7, keep_variance=True)
    share = uniform(generator, (b, 1, 1, 1), 0.3, 1) * chance(generator, b, 0.75)
    mixed = fine * (1 - share).sqrt() + 0.75 * grain * share.sqrt()
    # Noise that the channels have in common is luma: how much of it is common differs between cameras.
    luma = mixed.mean(1, keepdim=True)
    common = uniform(generator, (b, 1, 1, 1), 0, 1)
    mixed = mixed + common * (luma * 3**0.5 - mixed) * chance(generator, b, 0.5)
    blotches = gaussian_blur(
        normal(generator, shape), log_uniform(generator, (b, 1, 1, 1), 1.5, 6), 15, keep_variance=True
    )
    blotches = blotches - blotches.mean(1, keepdim=True)
    return mixed + blotches * uniform(generator, (b, 1, 1, 1), 0, 0.8) * chance(generator, b, 0.6)


def camera_noise(clean: Tensor, generator: Generator, strength: Tensor) -> Tensor:
    """Photon and read noise, added in linear light and seen again in sRGB; some of it JPEG-compressed after.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        strength: ``(b, 1, 1, 1)`` in [0, 1]; mid grey gets a standard deviation of 1 to 20 of 255 from strength 0 to 1.
    """
    b = clean.shape[0]
    linear = clean.clamp(0, 1) ** _GAMMA
    gain = 8e-5 * 300**strength * uniform(generator, (b, 3, 1, 1), 0.6, 1.8)
    read = gain.sqrt() * uniform(generator, (b, 1, 1, 1), 0, 0.25)
    noisy = linear + (gain * linear + read**2).sqrt() * _grain(generator, tuple(clean.shape))
    return random_jpeg(noisy.clamp(0, 1) ** (1 / _GAMMA), generator, share=0.5)


def noise(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Half of the pictures with white noise, half with camera noise; ``(b, 3, h, w)`` in [0, 1]."""
    strength = severity(generator, clean.shape[0], level)
    white = white_noise(clean, generator, STRONGEST_WHITE * strength)
    camera = camera_noise(clean, generator, strength)
    noisy = torch.where(chance(generator, clean.shape[0], 0.5), white, camera)
    return torch.where(strength > 0, noisy, clean)
