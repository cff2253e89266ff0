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
_DARK_GREY: Final = 0.35
"""Lightness where tone curves are steep, in sRGB: chosen, near where noise of photographs is strongest."""


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


def _tone(scene: Tensor, generator: Generator) -> Tensor:
    """The factor by which a camera's tone curve changes noise at each lightness: shaped like ``scene``, 1 at dark grey.

    A curve with more contrast than sRGB's is flat in shadows and lights and steep between. Measured in flat places of
    pictures of three cameras: the standard deviation is largest near 70 of 255; at 150 it is 0.45 to 0.7, near black
    0.5 to 0.75 of that.
    """
    shape = (scene.shape[0], 1, 1, 1)
    toe = uniform(generator, shape, 0, 0.2) * chance(generator, shape[0], 0.7)
    shoulder = uniform(generator, shape, 0, 2) * chance(generator, shape[0], 0.7)
    shadows = (scene + 0.02) / (scene + 0.02 + toe) * ((_DARK_GREY + 0.02 + toe) / (_DARK_GREY + 0.02))
    return shadows * ((1 - scene) / (1 - _DARK_GREY)) ** shoulder


def _at_edges(scene: Tensor, deviation: Tensor, generator: Generator) -> Tensor:
    """How much noise there is at edges beside that of flat places, where demosaicing guesses and cameras smooth less:
    ``(b, 1, h, w)``, from 0.

    Measured on photographs of three cameras: the standard deviation grows with the slope of lightness until the slope
    is a few times the noise, up to 1.2 to 2.6 times that in flat places.
    """
    lightness = F.pad(scene.mean(1, keepdim=True), (1, 1, 1, 1), "replicate")
    across = (lightness[..., 1:-1, 2:] - lightness[..., 1:-1, :-2]) / 2
    down = (lightness[..., 2:, 1:-1] - lightness[..., :-2, 1:-1]) / 2
    slope = torch.hypot(across, down)
    most = uniform(generator, (scene.shape[0], 1, 1, 1), 0, 2) * chance(generator, scene.shape[0], 0.7)
    return most * slope / (slope + 2 * deviation.mean(1, keepdim=True) + 1e-6)


def camera_noise(clean: Tensor, generator: Generator, strength: Tensor) -> Tensor:
    """Adds photon noise and read noise in linear light, and compresses half of the pictures as JPEG.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        strength: ``(b, 1, 1, 1)`` in [0, 1]; from 0 to 1, the standard deviation of dark grey goes from 1 to 20 of 255.
    """
    b = clean.shape[0]
    linear = clean.clamp(0, 1) ** _GAMMA
    gain = 8e-5 * 300**strength * uniform(generator, (b, 3, 1, 1), 0.6, 1.8)
    read = gain.sqrt() * uniform(generator, (b, 1, 1, 1), 0, 0.25)
    deviation = (gain * linear + read**2).sqrt() * _tone(clean.clamp(0, 1), generator)
    grain = _grain(generator, tuple(clean.shape))
    # At edges noise is finer, and without colour, in some cameras; in others it is only stronger.
    fine = normal(generator, (b, 1, *clean.shape[2:]))
    at_edges = torch.where(chance(generator, b, 0.5), fine, grain)
    noisy = linear + deviation * (grain + _at_edges(linear, deviation, generator) * at_edges)
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
