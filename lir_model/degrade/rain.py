"""Rain: layers of sparse drops, each smeared along its direction of fall."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, log_uniform, severity, smooth_field, uniform

_LAYERS: Final = 4
"""Most layers of one picture: chosen."""
_LATER_LAYER: Final = 0.6
"""Chance of each layer after the first: chosen."""
_PAINTED: Final = 0.65
"""Share of the pictures with painted rain, which is the denser and takes more learning: chosen, docs/training.md."""
_KERNEL: Final = 121
"""Side of a streak's kernel in pixels: the longest streak, and soft ends."""
_FIELD: Final = 128
"""Least side of the field of drops, so that the longest streak fits in."""
_STEEPEST: Final = math.pi / 4
"""Radians from the vertical that no streak exceeds: chosen."""
_ALIKE: Final = 0.12
"""Radians by which the layers of half of the pictures differ at most: chosen."""


@dataclass(frozen=True)
class _Kind:
    """One kind of rain. All numbers are chosen: those of painted rain to look like the rain in Rain100H, which is what
    its two pictures of each scene differ by.

    Attributes:
        length, width: of a streak in pixels, drawn evenly on a logarithmic scale.
        spread: radians by which layers differ at most, in the other half of the pictures.
        cover: share of the picture that the streaks of a layer cover: ``a + b * strength ** c``, times 0.2 to 1.
        faintest: light of the faintest drop, as a share of the brightest one's.
        brightest: most light where streaks lie over each other; 1 is that of a single streak.
        brightness: of a streak, white at 1.
    """

    length: tuple[float, float]
    width: tuple[float, float]
    spread: float
    cover: tuple[float, float, float]
    faintest: tuple[float, float]
    brightest: tuple[float, float]
    brightness: tuple[float, float]

    def covered(self, strength: Tensor) -> Tensor:
        a, b, c = self.cover
        return a + b * strength**c


_PAINTED_RAIN: Final = _Kind((15, 115), (0.5, 2.5), 0.4, (0.05, 1.2, 0.7), (0.3, 1), (1, 2), (0.1, 0.45))
_OTHER_RAIN: Final = _Kind((10, 76), (0.8, 3.2), _STEEPEST, (0.02, 0.75, 1.5), (0.3, 0.3), (1.3, 1.3), (0.15, 1))
_LEAST_COVER: Final = 0.2
"""Least cover of a layer, as a share of what its strength allows: chosen."""
_WEAKEST: Final = 0.4
"""Brightness of other rain at strength 0, as a share of that at strength 1: chosen."""
_GUSTY: Final = 0.25
"""Share of other rain that comes in gusts: chosen."""
_GUSTS: Final = (0.2, 1.4)
"""Factors for the brightness of streaks between gusts and in them: chosen."""
_GREY: Final = (0.8, 1)
"""Lightness of other rain, white at 1: chosen."""
_TINT: Final = 0.04
"""Largest difference of a channel of other rain from its lightness: chosen."""
_VEILED: Final = 0.3
"""Share of other rain with a veil of fine drops behind it: chosen."""
_VEIL: Final = 0.3
"""Largest share of the light that a veil takes away at strength 1: chosen."""
_VEIL_LIGHT: Final = (0.6, 0.95)
"""Light of a veil, white at 1: chosen."""
_SCREENED: Final = 0.3
"""Share of other rain that is screened, 1 - (1 - scene)(1 - rain), instead of added: chosen."""
_COMPRESSED: Final = 0.25
_QUALITY: Final = (60, 98)
"""Share of other rain that is compressed by JPEG, and the quality: chosen."""


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
    # Chosen: half as bright half a width from the middle, ends that fade over about a twelfth of the length.
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
    p, o = _PAINTED_RAIN, _OTHER_RAIN
    b, _, h, w = clean.shape
    fh, fw = max(h, _FIELD), max(w, _FIELD)
    strength = severity(generator, b, level)
    painted = chance(generator, b, _PAINTED)
    hard = painted.flatten()
    tilt = uniform(generator, (b,), -1, 1)
    slant = _STEEPEST * torch.where(hard, tilt * tilt.abs(), tilt)
    # Layers fall nearly alike, or, as painted rain does and gusts nearly do, each in its own direction.
    spread = torch.where(chance(generator, b, 0.5).flatten(), _ALIKE, torch.where(hard, p.spread, o.spread))
    # Painted rain is denser in some places: measured on Rain100H, a third of its variance is coarser than 16 pixels.
    uneven = painted * uniform(generator, (b, 1, 1, 1))
    clumps = 1 + uneven * (2 * smooth_field(generator, b, fh, fw) - 1)
    streaks = torch.zeros(b, 1, fh, fw, device=clean.device)
    for layer in range(_LAYERS):
        length = torch.where(hard, log_uniform(generator, (b,), *p.length), log_uniform(generator, (b,), *o.length))
        width = torch.where(hard, log_uniform(generator, (b,), *p.width), log_uniform(generator, (b,), *o.width))
        angle = (slant + spread * uniform(generator, (b,), -1, 1)).clamp(-_STEEPEST, _STEEPEST)
        # How much of the picture the streaks of this layer cover, which fixes how many drops there are.
        cover = torch.where(painted, p.covered(strength), o.covered(strength))
        cover = cover * uniform(generator, (b, 1, 1, 1), _LEAST_COVER, 1)
        density = clumps * cover / (length * width.clamp_min(1))[:, None, None, None]
        drops = uniform(generator, (b, 1, fh, fw)) < density
        faintest = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.faintest), o.faintest[0])
        drops = drops * (faintest + (1 - faintest) * uniform(generator, (b, 1, fh, fw)))
        smeared = convolve(drops, streak_kernels(length, width, angle, hard)).clamp_min(0)
        brightest = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.brightest), o.brightest[0])
        smeared = torch.minimum(smeared, brightest)
        brightness = uniform(generator, (b, 1, 1, 1), *o.brightness) * (_WEAKEST + (1 - _WEAKEST) * strength)
        brightness = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.brightness), brightness)
        present = torch.ones_like(strength, dtype=torch.bool) if layer == 0 else chance(generator, b, _LATER_LAYER)
        streaks += torch.where(present, brightness * smeared, torch.zeros_like(smeared))
    gusts = smooth_field(generator, b, fh, fw) * (_GUSTS[1] - _GUSTS[0]) + _GUSTS[0]
    streaks = torch.where(chance(generator, b, _GUSTY) & ~painted, streaks * gusts, streaks)[..., :h, :w]
    colour = uniform(generator, (b, 1, 1, 1), *_GREY) + uniform(generator, (b, 3, 1, 1), -_TINT, _TINT)
    tinted = streaks * colour
    veil = uniform(generator, (b, 1, 1, 1), 0, _VEIL) * strength * chance(generator, b, _VEILED)
    veiled = clean * (1 - veil) + veil * uniform(generator, (b, 1, 1, 1), *_VEIL_LIGHT)
    screened = 1 - (1 - veiled) * (1 - tinted.clamp(0, 1))
    wet = torch.where(chance(generator, b, _SCREENED), screened, veiled + tinted).clamp(0, 1)
    wet = random_jpeg(wet, generator, share=_COMPRESSED, quality=_QUALITY)
    wet = torch.where(painted, (clean + streaks).clamp(0, 1), wet)
    return torch.where(strength > 0, wet, clean)
