"""Noise: white Gaussian noise, and noise like that of cameras."""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, gaussian_blur, log_uniform, normal, severity, uniform

STRONGEST_WHITE: Final = 55 / 255
"""Standard deviation of the strongest white noise, white at 1: chosen, a little above that of usual benchmarks."""
_GAMMA: Final = 2.2
"""Exponent from sRGB to linear light, about."""


def white_noise(clean: Tensor, generator: Generator, sigma: Tensor) -> Tensor:
    """Adds white Gaussian noise to pictures ``(b, 3, h, w)``, not clipped.

    Args:
        clean: pictures in [0, 1].
        generator: randomness.
        sigma: standard deviation, ``(b, 1, 1, 1)``, white at 1.
    """
    return clean + sigma * normal(generator, tuple(clean.shape))


def _grain(generator: Generator, shape: tuple[int, ...]) -> Tensor:
    """Noise of variance 1 like that of camera pictures: correlated between pixels, over different distances in
    lightness and colour.

    Demosaicing, rescaling and in-camera denoising remove most of the finest noise: measured on photographs of three
    cameras, lightness looks like white noise blurred by a Gaussian of 0.7 pixels, colour like white noise blurred by 2.
    In some pictures neither is blurred here, and some get a share of white noise.
    """
    b = shape[0]
    raw = normal(generator, shape)
    lightness = raw.mean(1, keepdim=True)
    coarse = uniform(generator, (b, 1, 1, 1), 0, 1.3) * chance(generator, b, 0.8)
    coarser = log_uniform(generator, (b, 1, 1, 1), 0.5, 5) * chance(generator, b, 0.8)
    colour = gaussian_blur(raw - lightness, torch.maximum(coarse, coarser), 15, keep_variance=True)
    lightness = gaussian_blur(lightness, coarse, 5, keep_variance=True)
    # Normalised to variance 1: noise in independent channels has twice as much variance in colour as in lightness.
    colourful = log_uniform(generator, (b, 1, 1, 1), 0.1, 1.4)
    grain = (lightness + colourful * colour) / ((1 + 2 * colourful.square()) / 3).sqrt()
    white = uniform(generator, (b, 1, 1, 1), 0, 0.6) * chance(generator, b, 0.3)
    return grain * (1 - white).sqrt() + normal(generator, shape) * white.sqrt()


def _at_edges(scene: Tensor, deviation: Tensor, generator: Generator) -> Tensor:
    """The factor by which noise is stronger at edges, where demosaicing guesses: ``(b, 1, h, w)``, at least 1.

    Measured on photographs of three cameras: the standard deviation grows with the slope of lightness until the slope
    is a few times the noise, up to 1.3 to 2.3 times that in flat places.
    """
    lightness = F.pad(scene.mean(1, keepdim=True), (1, 1, 1, 1), "replicate")
    across = (lightness[..., 1:-1, 2:] - lightness[..., 1:-1, :-2]) / 2
    down = (lightness[..., 2:, 1:-1] - lightness[..., :-2, 1:-1]) / 2
    slope = torch.hypot(across, down)
    most = uniform(generator, (scene.shape[0], 1, 1, 1), 0, 1.3) * chance(generator, scene.shape[0], 0.7)
    return 1 + most * slope / (slope + 2 * deviation.mean(1, keepdim=True) + 1e-6)


def camera_noise(clean: Tensor, generator: Generator, strength: Tensor) -> Tensor:
    """Adds photon noise and read noise in linear light, and compresses half of the pictures as JPEG.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        strength: ``(b, 1, 1, 1)`` in [0, 1]; from 0 to 1, the standard deviation of mid grey goes from 1 to 20 of 255.
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
    """Adds white noise to half of the pictures, camera noise to the others.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the strength of the noise; None draws one for each picture.

    Returns:
        The same shape; white noise is not clipped.
    """
    strength = severity(generator, clean.shape[0], level)
    white = white_noise(clean, generator, STRONGEST_WHITE * strength)
    camera = camera_noise(clean, generator, strength)
    noisy = torch.where(chance(generator, clean.shape[0], 0.5), white, camera)
    return torch.where(strength > 0, noisy, clean)
