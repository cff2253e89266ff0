"""Harmless changes: what photographers do on purpose, and cameras and programs do to every photo. The diagnosis must
not take them for degradations. Ranges were chosen to look like what one meets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade.blur import convolve_reflected, disc_kernels, spot
from lir_model.degrade.random import gaussian_blur, log_uniform, normal, smooth_field, uniform

_DISCS: Final = 0.4
"""Share of soft backgrounds that are out of focus as through an open round iris: chosen."""
_SMOOTH: Final = 0.7
"""Share of pictures that are enlarged by cubic interpolation, the rest by linear: chosen."""

Change = Callable[[Tensor, Generator], Tensor]
"""Changes a clean picture, ``(1, 3, h, w)`` in [0, 1], to one of the same shape, not clipped, that needs no
restoring. Tones change several pictures, ``(b, 3, h, w)``, alike."""


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


def sepia(clean: Tensor, generator: Generator) -> Tensor:
    """Without colour, then tinted by a colour of its own, as old and artful prints are."""
    tint = 1 + _number(generator, 0.05, 0.5) * torch.tensor([1.0, 0.2, -0.8]).roll(_turns(generator)).view(1, 3, 1, 1)
    return grey(clean, generator) ** tint.reciprocal().clamp(0.6, 1.6)


def _turns(generator: Generator) -> int:
    """How many channels a tint is turned by: most are warm."""
    return max(0, int(6 * float(_number(generator))) - 3)


def faded(clean: Tensor, generator: Generator) -> Tensor:
    """Of less contrast, from a black that stays black or nearly so."""
    return _number(generator, 0, 0.05) + clean * _number(generator, 0.4, 0.9)


def toned(clean: Tensor, generator: Generator) -> Tensor:
    """A colour cast, and more or less saturation."""
    mean = clean.mean(1, keepdim=True)
    cast = uniform(generator, (1, 3, 1, 1), 0.75, 1.1)
    return (mean + (clean - mean) * _number(generator, 0.2, 1.6)) * cast


def shallow(clean: Tensor, generator: Generator) -> Tensor:
    """Shallow depth of field: a soft background, or most of the picture, around something sharp."""
    h, w = clean.shape[-2:]
    if float(_number(generator)) < _DISCS:
        soft = convolve_reflected(clean, disc_kernels(_number(generator, 3, 24).flatten()))
    else:
        soft = gaussian_blur(clean, _number(generator, 1.5, 6.5), 20)
    where = smooth_field(generator, 1, h, w, roughness=0.4)
    sharp = torch.sigmoid(14 * (where - _number(generator, 0.3, 0.75)))
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
    return clean + grain * log_uniform(generator, (1, 1, 1, 1), 1 / 255, 3 / 255)


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
    scale = float(_number(generator, 0.4, 0.95))
    small = F.interpolate(clean, (int(h * scale), int(w * scale)), mode="bilinear", antialias=True)
    mode = "bicubic" if float(_number(generator)) < _SMOOTH else "bilinear"
    return F.interpolate(small, (h, w), mode=mode, align_corners=False)


def soft(clean: Tensor, generator: Generator) -> Tensor:
    """As soft as lenses, demosaicing and enlarging leave many photos, some sharpened after."""
    blurred = gaussian_blur(clean, _number(generator, 0.4, 1.3), 6)
    wide = gaussian_blur(blurred, _number(generator, 1, 2), 8)
    return blurred + (_number(generator, -0.6, 0.8)).clamp_min(0) * (blurred - wide)


TONES: Final[dict[Change, float]] = {night: 0.3, pale: 0.13, grey: 0.2, sepia: 0.1, faded: 0.07, toned: 0.2}
"""Changes of tone and their odds: chosen, after how often one meets them."""
LOOKS: Final[dict[Change, float]] = {
    shallow: 0.22,
    soft: 0.22,
    lowered: 0.18,
    sharpened: 0.13,
    film: 0.1,
    sky: 0.08,
    snow: 0.07,
}
"""Other changes, likewise."""
_TONED: Final = 0.4
_LOOKS: Final = 0.5
"""Shares of the pictures whose tone is changed, and that look otherwise, independently: chosen, so that soft pictures
are seen dark and grey, too."""


def harmless(clean: Tensor, generator: Generator) -> Tensor:
    """Changes a clean picture by one of ``LOOKS`` and one of ``TONES``, or not; ``(1, 3, h, w)`` in [0, 1]."""
    if float(_number(generator)) < _LOOKS:
        clean = _one_of(LOOKS, generator)(clean, generator).clamp(0, 1)
    return retouched(clean, generator, _TONED)


def retouched(pictures: Tensor, generator: Generator, share: float) -> Tensor:
    """Changes the tone of ``(b, 3, h, w)`` in [0, 1] alike, in this share of the cases."""
    if float(_number(generator)) >= share:
        return pictures
    return _one_of(TONES, generator)(pictures, generator).clamp(0, 1)


def _one_of(changes: dict[Change, float], generator: Generator) -> Change:
    index = int(torch.multinomial(torch.tensor(list(changes.values())), 1, generator=generator))
    return list(changes)[index]
