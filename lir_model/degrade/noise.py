"""Noise: plain white Gaussian, and noise as cameras make it."""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, gaussian_blur, log_uniform, normal, severity, uniform

STRONGEST_WHITE: Final = 55 / 255
_GAMMA: Final = 2.2


def white_noise(clean: Tensor, generator: Generator, sigma: Tensor) -> Tensor:
    """Additive white Gaussian noise of standard deviation ``sigma`` ((b, 1, 1, 1), of a range of 1)."""
    return clean + sigma * normal(generator, tuple(clean.shape))


def _grain(generator: Generator, shape: tuple[int, ...]) -> Tensor:
    """Noise of unit variance as cameras leave it: lightness and colour each correlated over pixels of their own.

    Demosaicing, rescaling and in-camera denoising leave hardly any of the finest noise; measured on photographs of
    three cameras, lightness looks like white noise blurred by 0.7 pixels, colour like white noise blurred by 2. Some
    pictures have neither blurred, and in some a share of white noise comes on top.
    """
    b = shape[0]
    raw = normal(generator, shape)
    lightness = raw.mean(1, keepdim=True)
    coarse = uniform(generator, (b, 1, 1, 1), 0, 1.3) * chance(generator, b, 0.8)
    coarser = log_uniform(generator, (b, 1, 1, 1), 0.5, 5) * chance(generator, b, 0.8)
    colour = gaussian_blur(raw - lightness, torch.maximum(coarse, coarser), 15, keep_variance=True)
    lightness = gaussian_blur(lightness, coarse, 5, keep_variance=True)
    # Channels that are independent have twice as much variance in colour as in lightness.
    colourful = log_uniform(generator, (b, 1, 1, 1), 0.1, 1.4)
    grain = (lightness + colourful * colour) / ((1 + 2 * colourful.square()) / 3).sqrt()
    white = uniform(generator, (b, 1, 1, 1), 0, 0.6) * chance(generator, b, 0.3)
    return grain * (1 - white).sqrt() + normal(generator, shape) * white.sqrt()


def _at_edges(scene: Tensor, deviation: Tensor, generator: Generator) -> Tensor:
    """How many times stronger noise is at edges, ``(b, 1, h, w)``: demosaicing has to guess where they run.

    Measured on photographs of three cameras, its standard deviation grows with the slope of lightness until that is a
    few times the noise, to 1.3 to 2.3 times what it is in flat places.
    """
    lightness = F.pad(scene.mean(1, keepdim=True), (1, 1, 1, 1), "replicate")
    across = (lightness[..., 1:-1, 2:] - lightness[..., 1:-1, :-2]) / 2
    down = (lightness[..., 2:, 1:-1] - lightness[..., :-2, 1:-1]) / 2
    slope = torch.hypot(across, down)
    most = uniform(generator, (scene.shape[0], 1, 1, 1), 0, 1.3) * chance(generator, scene.shape[0], 0.7)
    return 1 + most * slope / (slope + 2 * deviation.mean(1, keepdim=True) + 1e-6)


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
    deviation = (gain * linear + read**2).sqrt()
    deviation = deviation * _at_edges(linear, deviation, generator)
    noisy = linear + deviation * _grain(generator, tuple(clean.shape))
    return random_jpeg(noisy.clamp(0, 1) ** (1 / _GAMMA), generator, share=0.5)


def noise(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Half of the pictures with white noise, half with camera noise; ``(b, 3, h, w)`` in [0, 1]."""
    strength = severity(generator, clean.shape[0], level)
    white = white_noise(clean, generator, STRONGEST_WHITE * strength)
    camera = camera_noise(clean, generator, strength)
    noisy = torch.where(chance(generator, clean.shape[0], 0.5), white, camera)
    return torch.where(strength > 0, noisy, clean)
