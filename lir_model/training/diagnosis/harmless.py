"""Harmless changes: what photographers do on purpose, and cameras and programs do to every photo. The diagnosis must
not take them for degradations. Ranges were chosen to look like what one meets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade.blur import convolve_reflected, spot
from lir_model.degrade.random import gaussian_blur, log_uniform, normal, smooth_field, uniform

Change = Callable[[Tensor, Generator], Tensor]
"""Changes a clean picture, ``(1, 3, h, w)`` in [0, 1], to one of the same shape, not clipped, that needs no
restoring."""


def _number(generator: Generator, low: float = 0.0, high: float = 1.0) -> Tensor:
    return uniform(generator, (1, 1, 1, 1), low, high)


def night(clean: Tensor, generator: Generator) -> Tensor:
    """Night and shade: darker, with more contrast or not."""
    return clean ** _number(generator, 1, 3) * _number(generator, 0.4, 1)


def pale(clean: Tensor, generator: Generator) -> Tensor:
    """Bright and of little contrast, as on a grey day, but with blacks."""
    return clean ** _number(generator, 0.6, 1)


def grey(clean: Tensor, generator: Generator) -> Tensor:  # noqa: ARG001
    """Without colour."""
    return clean.mean(1, keepdim=True).expand(-1, 3, -1, -1)


def toned(clean: Tensor, generator: Generator) -> Tensor:
    """A colour cast, and more or less saturation."""
    mean = clean.mean(1, keepdim=True)
    cast = uniform(generator, (1, 3, 1, 1), 0.75, 1.1)
    return (mean + (clean - mean) * _number(generator, 0.2, 1.6)) * cast


def shallow(clean: Tensor, generator: Generator) -> Tensor:
    """Shallow depth of field: a soft background around something sharp."""
    h, w = clean.shape[-2:]
    soft = gaussian_blur(clean, _number(generator, 1.5, 6.5), 20)
    where = smooth_field(generator, 1, h, w, roughness=0.4)
    sharp = torch.sigmoid(14 * (where - _number(generator, 0.3, 0.6)))
    return clean * sharp + soft * (1 - sharp)


def snow(clean: Tensor, generator: Generator) -> Tensor:
    """Falling snow, or distant lights: soft spots, no streaks."""
    h, w = clean.shape[-2:]
    flakes = (uniform(generator, (1, 1, h, w)) < _number(generator, 0.0004, 0.0024)).float()
    spots = convolve_reflected(flakes, spot(_number(generator, 0.8, 3.3).flatten()))
    return clean + _number(generator, 0.5, 1) * (spots / spots.amax().clamp_min(1e-6))


def sharpened(clean: Tensor, generator: Generator) -> Tensor:
    """Sharpened, as most cameras do, some too much."""
    soft = gaussian_blur(clean, _number(generator, 0.6, 1.6), 6)
    return clean + _number(generator, 0.3, 1.5) * (clean - soft)


def film(clean: Tensor, generator: Generator) -> Tensor:
    """Fine film grain, without colour and equally strong everywhere: a matter of taste."""
    grain = gaussian_blur(
        normal(generator, (1, 1, *clean.shape[-2:])), _number(generator, 0.3, 1.2), 5, keep_variance=True
    )
    return clean + grain * log_uniform(generator, (1, 1, 1, 1), 1 / 255, 4 / 255)


def sky(clean: Tensor, generator: Generator) -> Tensor:
    """A smooth bright sky over a part of the picture, with a sharp border."""
    h, w = clean.shape[-2:]
    down = torch.linspace(0, 1, h).view(1, 1, h, 1)
    horizon = _number(generator, 0.2, 0.8) + 0.3 * (smooth_field(generator, 1, 1, w) - 0.5)
    near, far = uniform(generator, (2, 1, 3, 1, 1), 0.6, 1)
    light = near + (far - near) * down + 0.1 * (smooth_field(generator, 1, h, w, roughness=0.5) - 0.5)
    return torch.where(down < horizon, light, clean)


def lowered(clean: Tensor, generator: Generator) -> Tensor:
    """Reduced and enlarged again, as happens to pictures that are shared."""
    h, w = clean.shape[-2:]
    scale = float(_number(generator, 0.45, 0.95))
    small = F.interpolate(clean, (int(h * scale), int(w * scale)), mode="bilinear", antialias=True)
    return F.interpolate(small, (h, w), mode="bicubic", align_corners=False)


def soft(clean: Tensor, generator: Generator) -> Tensor:
    """As soft as lenses, demosaicing and enlarging leave many photos, some sharpened after."""
    blurred = gaussian_blur(clean, _number(generator, 0.4, 1.1), 6)
    wide = gaussian_blur(blurred, _number(generator, 1, 2), 8)
    return blurred + (_number(generator, -0.6, 0.8)).clamp_min(0) * (blurred - wide)


CHANGES: Final[tuple[Change, ...]] = (
    night,
    pale,
    grey,
    toned,
    shallow,
    snow,
    sharpened,
    film,
    sky,
    lowered,
    soft,
)
_SHARE: Final = 0.6
"""Share of the pictures that are changed at all: chosen."""
_ODDS: Final = (0.16, 0.1, 0.08, 0.08, 0.11, 0.05, 0.08, 0.08, 0.06, 0.08, 0.12)
"""Probability of each change, in the order of ``CHANGES``: chosen, after how often one meets them."""


def harmless(clean: Tensor, generator: Generator) -> Tensor:
    """Changes a clean picture by one of ``CHANGES``, or leaves it as it is; ``(1, 3, h, w)`` in [0, 1]."""
    if float(_number(generator)) >= _SHARE:
        return clean
    index = int(torch.multinomial(torch.tensor(_ODDS), 1, generator=generator))
    return CHANGES[index](clean, generator).clamp(0, 1)
