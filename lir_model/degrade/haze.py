"""Haze by the scattering model I = J·t + A·(1 - t), t = exp(-beta·d) (Koschmieder 1924), with an invented depth d."""

from __future__ import annotations

from typing import Final

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, gaussian_blur, log_uniform, normal, severity, smooth_field, uniform

_OBJECTS: Final = 24
"""Number of parts of a picture that have a depth of their own: chosen."""
_THINNEST: Final = 0.15
_DENSER: Final = 2.6
"""Beta, for a depth of 1, in the thinnest air, and what the densest has more: chosen."""


def _grid(clean: Tensor) -> tuple[Tensor, Tensor]:
    """Positions in [0, 1] from the top, ``(1, 1, h, 1)``, and from the left, ``(1, 1, 1, w)``."""
    h, w = clean.shape[-2:]
    y = torch.linspace(0, 1, h, device=clean.device).view(1, 1, h, 1)
    x = torch.linspace(0, 1, w, device=clean.device).view(1, 1, 1, w)
    return y, x


def _stretched(x: Tensor) -> Tensor:
    """Each map of ``(b, 1, h, w)`` scaled to [0, 1]."""
    low, high = x.amin((2, 3), keepdim=True), x.amax((2, 3), keepdim=True)
    return (x - low) / (high - low).clamp_min(1e-6)


def _ground(clean: Tensor, generator: Generator) -> Tensor:
    """The depth of a plane that recedes upwards to a horizon, or of a wall that recedes sideways."""
    b = clean.shape[0]
    y, x = _grid(clean)
    side = torch.where(chance(generator, b, 0.5), x, 1 - x)
    towards = uniform(generator, (b, 1, 1, 1), 0, 0.7) * chance(generator, b, 0.5)
    height = (1 - towards) * (1 - y) + towards * side
    horizon = uniform(generator, (b, 1, 1, 1), 0.5, 1.2)
    return (0.08 / (1 - (height / horizon).clamp(0, 0.92))).clamp(0, 1)


def _room(clean: Tensor, generator: Generator) -> Tensor:
    """The depth of a room or street, whose sides run to a vanishing point up to a far wall."""
    b = clean.shape[0]
    y, x = _grid(clean)
    vanishing = uniform(generator, (2, b, 1, 1, 1), 0.2, 0.8)
    wide = log_uniform(generator, (b, 1, 1, 1), 0.5, 2)
    near = torch.maximum((x - vanishing[0]).abs() / wide, (y - vanishing[1]).abs())
    return 1 / near.clamp_min(uniform(generator, (b, 1, 1, 1), 0.1, 0.4))


def _objects(clean: Tensor, generator: Generator, scene: Tensor) -> Tensor:
    """The depth of objects: parts of the picture of similar colour and position, each at one depth near that of the
    scene.

    The parts are Voronoi cells of random pixels in the space of colour and position, so that edges of depth are edges
    of the picture.
    """
    b, _, h, w = clean.shape
    soft = gaussian_blur(clean, log_uniform(generator, (b, 1, 1, 1), 0.8, 4), max(1, min(10, min(h, w) // 8)))
    y, x = (axis.expand(b, 1, h, w) for axis in _grid(clean))
    looks = torch.cat((soft * log_uniform(generator, (b, 1, 1, 1), 0.4, 2.5), y, x), 1).flatten(2)
    seeds = (uniform(generator, (b, 1, _OBJECTS)) * (h * w)).long()
    cells = torch.cdist(looks.mT, looks.gather(2, seeds.expand(-1, looks.shape[1], -1)).mT).argmin(2)
    near = torch.zeros(b, _OBJECTS, device=clean.device).scatter_reduce(
        1, cells, scene.flatten(1), "mean", include_self=False
    )
    near = near * torch.exp(uniform(generator, (b, 1), 0, 0.7) * normal(generator, (b, _OBJECTS)))
    return _stretched(near.gather(1, cells).view(b, 1, h, w))


def invented_depth(clean: Tensor, generator: Generator) -> Tensor:
    """A plausible depth in [0, 1] for each pixel of pictures ``(b, 3, h, w)``: ``(b, 1, h, w)``."""
    b, _, h, w = clean.shape
    inside = chance(generator, b, 0.5)
    scene = torch.where(inside, _stretched(_room(clean, generator)), _stretched(_ground(clean, generator)))
    parts = (scene, _objects(clean, generator, scene), smooth_field(generator, b, h, w))
    # On average, that the scene recedes weighs most, then the objects in it, then the unevenness of the air.
    r = uniform(generator, (3, b, 1, 1, 1))
    shares = (0.2 + r[0], 1.2 * r[1], 0.8 * r[2] ** 2)
    depth = sum((share * part for share, part in zip(shares, parts, strict=True)), torch.zeros((), device=clean.device))
    return _stretched(depth)


def haze(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Adds haze, from hardly visible to dense, with bright, slightly tinted and slightly uneven air.

    Some pictures get the noise of a sensor, and some are compressed as JPEG.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1], whole scenes.
        generator: randomness.
        level: 0 to 100 for the density of the air; None draws one for each picture.
    """
    b, _, h, w = clean.shape
    strength = severity(generator, b, level)
    nearest = uniform(generator, (b, 1, 1, 1), 0, 0.35)
    depth = nearest + (1 - nearest) * invented_depth(clean, generator)
    t = torch.exp(-(_THINNEST + _DENSER * strength) * depth)
    air = uniform(generator, (b, 1, 1, 1), 0.6, 1) + uniform(generator, (b, 3, 1, 1), -0.05, 0.05)
    uneven = (smooth_field(generator, b, h, w, roughness=0.3) - 0.5) * uniform(generator, (b, 1, 1, 1), 0, 0.2)
    hazy = clean * t + (air + uneven * chance(generator, b, 0.4)).clamp(0, 1) * (1 - t)
    hazy = hazy + normal(generator, tuple(clean.shape)) * uniform(generator, (b, 1, 1, 1), 0, 4 / 255) * chance(
        generator, b, 0.3
    )
    hazy = random_jpeg(hazy.clamp(0, 1), generator, share=0.3, quality=(60, 98))
    return torch.where(strength > 0, hazy, clean)
