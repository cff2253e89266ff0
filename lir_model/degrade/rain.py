"""Rain: layers of sparse drops, each smeared to a streak along its direction of fall."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import torch
from torch import Generator, Tensor

from lir_model.degrade.jpeg import random_jpeg
from lir_model.degrade.random import chance, convolve, log_uniform, severity, smooth_field, uniform

_LAYERS: Final = 4
"""Most layers of streaks in a picture: chosen."""
_LATER_LAYER: Final = 0.6
"""Chance of each layer after the first: chosen."""
_PAINTED: Final = 0.65
"""Share of the pictures with painted rain (see ``rain``), which is denser and harder to learn: chosen,
docs/training.md."""
_STREAK_SIDE: Final = 121
"""Side in pixels of the kernel of a streak: the longest streak, with soft ends."""
_FIELD: Final = 128
"""Least side in pixels of the field of drops, so that the longest streak fits in."""
_STEEPEST: Final = math.pi / 4
"""Largest angle of a streak from the vertical, in radians: chosen."""
_ALIKE: Final = 0.12
"""In half of the pictures the angles of layers differ from their common slant by at most this, in radians: chosen."""


@dataclass(frozen=True)
class _Kind:
    """One kind of rain. All numbers were chosen; those of painted rain so that it looks like the rain in Rain100H,
    which is the difference between the two pictures of each scene there.

    Attributes:
        length: range of the length of streaks, in pixels; drawn on a logarithmic scale.
        width: range of the width of streaks, in pixels; drawn on a logarithmic scale.
        spread: as ``_ALIKE``, for the other half of the pictures.
        cover: a, b, c of the share of the picture that the streaks of a layer cover, ``a + b * strength ** c``; each
            layer gets a random 0.2 to 1 of it.
        faintest: range of the light of the faintest drop, as a share of that of the brightest.
        brightest: range of the most light where streaks overlap; a single streak has at most 1.
        brightness: range of the brightness of streaks, white at 1.
    """

    length: tuple[float, float]
    width: tuple[float, float]
    spread: float
    cover: tuple[float, float, float]
    faintest: tuple[float, float]
    brightest: tuple[float, float]
    brightness: tuple[float, float]

    def covered(self, strength: Tensor) -> Tensor:
        """The largest share of the picture that a layer covers, by strengths in [0, 1]; may be above 1."""
        a, b, c = self.cover
        return a + b * strength**c


_PAINTED_RAIN: Final = _Kind((15, 115), (0.5, 2.5), 0.4, (0.05, 1.2, 0.7), (0.3, 1), (1, 2), (0.1, 0.45))
_OTHER_RAIN: Final = _Kind((10, 76), (0.8, 3.2), _STEEPEST, (0.02, 0.75, 1.5), (0.3, 0.3), (1.3, 1.3), (0.15, 1))
_LEAST_COVER: Final = 0.2
"""Least cover of a layer, as a share of what its strength allows: chosen."""
_WEAKEST: Final = 0.4
"""Brightness of other rain at strength 0, as a share of that at strength 1: chosen."""
_GUSTY: Final = 0.25
"""Share of the pictures with other rain that have gusts: chosen."""
_GUSTS: Final = (0.2, 1.4)
"""Factors of the brightness of streaks between gusts, and in them: chosen."""
_GREY: Final = (0.8, 1)
"""Lightness of other rain, white at 1: chosen."""
_TINT: Final = 0.04
"""Largest difference of a channel of other rain from its lightness: chosen."""
_VEILED: Final = 0.3
"""Share of the pictures with other rain that have a veil of fine drops behind it: chosen."""
_VEIL: Final = 0.3
"""Largest share of the scene's light that a veil takes away at strength 1: chosen."""
_VEIL_LIGHT: Final = (0.6, 0.95)
"""Light of a veil, white at 1: chosen."""
_SCREENED: Final = 0.3
"""Share of other rain that is screened, 1 - (1 - scene)(1 - rain), instead of added: chosen."""
_COMPRESSED: Final = 0.25
_QUALITY: Final = (60, 98)
"""Share of other rain that is compressed as JPEG, and the range of its quality: chosen."""


def streak_kernels(length: Tensor, width: Tensor, angle: Tensor, hard: Tensor) -> Tensor:
    """Kernels of streaks, ``(b, 121, 121)``: a line through the middle, 1 at its brightest.

    Args:
        length: ``(b,)``, in pixels.
        width: ``(b,)``, in pixels.
        angle: ``(b,)``, from the vertical, in radians.
        hard: ``(b,)``: whether the line is equally bright up to its edges; if not, it fades towards them.
    """
    half = _STREAK_SIDE // 2
    axis = torch.arange(-half, half + 1.0, device=length.device)
    y, x = axis[None, :, None], axis[None, None, :]
    length, width, angle, hard = (v[:, None, None] for v in (length, width, angle, hard))
    along = (x * angle.sin() + y * angle.cos()).abs()
    across = (x * angle.cos() - y * angle.sin()).abs()
    # Chosen: half as bright half a width from the middle, ends that fade over about a twelfth of the length.
    soft = torch.exp(-0.5 * (across / (0.42 * width)) ** 2) * torch.sigmoid((length / 2 - along) / (1 + 0.08 * length))
    even = ((width + 1) / 2 - across).clamp(0, 1) * ((length + 1) / 2 - along).clamp(0, 1)
    return torch.where(hard, even, soft)


@dataclass(frozen=True, eq=False)
class _Fall:
    """How rain falls in the pictures of a batch.

    Attributes:
        strength: ``(b, 1, 1, 1)`` in [0, 1].
        painted: ``(b, 1, 1, 1)``, whether it is painted rain.
        slant: ``(b,)``, common angle of the layers from the vertical, in radians.
        spread: ``(b,)``, largest difference of a layer's angle from it, in radians.
        clumps: ``(b, 1, h, w)``, factors of the density of drops.
    """

    strength: Tensor
    painted: Tensor
    slant: Tensor
    spread: Tensor
    clumps: Tensor

    @classmethod
    def drawn(cls, generator: Generator, strength: Tensor, height: int, width: int) -> _Fall:
        """Random ways to fall, for fields of drops of this size."""
        b = len(strength)
        painted = chance(generator, b, _PAINTED)
        tilt = uniform(generator, (b,), -1, 1)
        slant = _STEEPEST * torch.where(painted.flatten(), tilt * tilt.abs(), tilt)
        # Layers fall nearly alike, or, as in painted rain and nearly in gusts, each in its own direction.
        own = torch.where(painted.flatten(), _PAINTED_RAIN.spread, _OTHER_RAIN.spread)
        spread = torch.where(chance(generator, b, 0.5).flatten(), _ALIKE, own)
        # Painted rain is denser in some places: measured on Rain100H, a third of its variance is coarser than 16
        # pixels.
        uneven = painted * uniform(generator, (b, 1, 1, 1))
        clumps = 1 + uneven * (2 * smooth_field(generator, b, height, width) - 1)
        return cls(strength, painted, slant, spread, clumps)


def _layer(fall: _Fall, generator: Generator) -> Tensor:
    """The light of one layer of streaks, ``(b, 1, h, w)``, white at 1."""
    p, o = _PAINTED_RAIN, _OTHER_RAIN
    strength, painted, hard = fall.strength, fall.painted, fall.painted.flatten()
    b = len(strength)
    length = torch.where(hard, log_uniform(generator, (b,), *p.length), log_uniform(generator, (b,), *o.length))
    width = torch.where(hard, log_uniform(generator, (b,), *p.width), log_uniform(generator, (b,), *o.width))
    angle = (fall.slant + fall.spread * uniform(generator, (b,), -1, 1)).clamp(-_STEEPEST, _STEEPEST)
    # The share of the picture that the streaks cover decides how many drops there are.
    cover = torch.where(painted, p.covered(strength), o.covered(strength))
    cover = cover * uniform(generator, (b, 1, 1, 1), _LEAST_COVER, 1)
    density = fall.clumps * cover / (length * width.clamp_min(1))[:, None, None, None]
    drops = uniform(generator, tuple(fall.clumps.shape)) < density
    faintest = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.faintest), o.faintest[0])
    lit = drops * (faintest + (1 - faintest) * uniform(generator, tuple(fall.clumps.shape)))
    smeared = convolve(lit, streak_kernels(length, width, angle, hard)).clamp_min(0)
    brightest = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.brightest), o.brightest[0])
    smeared = torch.minimum(smeared, brightest)
    brightness = uniform(generator, (b, 1, 1, 1), *o.brightness) * (_WEAKEST + (1 - _WEAKEST) * strength)
    brightness = torch.where(painted, uniform(generator, (b, 1, 1, 1), *p.brightness), brightness)
    return brightness * smeared


def rain(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Adds one to four layers of streaks, from thin to torrential rain; most of it like rain painted into photographs.

    Painted rain (Yang et al., *Deep Joint Rain Detection and Removal from a Single Image*, 2017, and many since) is
    dense, its streaks are equally bright up to their edges, and it is added as pure grey, so that much of it can be
    undone. Other rain has soft streaks with a tint, is added or screened, and has gusts or a veil in some pictures.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the share of the picture that streaks cover; None draws one for each picture.
    """
    b, _, h, w = clean.shape
    fh, fw = max(h, _FIELD), max(w, _FIELD)
    strength = severity(generator, b, level)
    fall = _Fall.drawn(generator, strength, fh, fw)
    streaks = torch.zeros(b, 1, fh, fw, device=clean.device)
    for number in range(_LAYERS):
        layer = _layer(fall, generator)
        present = torch.ones_like(strength, dtype=torch.bool) if number == 0 else chance(generator, b, _LATER_LAYER)
        streaks += torch.where(present, layer, torch.zeros_like(layer))
    gusts = smooth_field(generator, b, fh, fw) * (_GUSTS[1] - _GUSTS[0]) + _GUSTS[0]
    streaks = torch.where(chance(generator, b, _GUSTY) & ~fall.painted, streaks * gusts, streaks)[..., :h, :w]
    wet = torch.where(
        fall.painted, (clean + streaks).clamp(0, 1), _with_other_rain(clean, streaks, strength, generator)
    )
    return torch.where(strength > 0, wet, clean)


def _with_other_rain(clean: Tensor, streaks: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    """Pictures with rain that is not painted: tinted, added or screened, some behind it veiled, some compressed."""
    b = len(clean)
    colour = uniform(generator, (b, 1, 1, 1), *_GREY) + uniform(generator, (b, 3, 1, 1), -_TINT, _TINT)
    tinted = streaks * colour
    veil = uniform(generator, (b, 1, 1, 1), 0, _VEIL) * strength * chance(generator, b, _VEILED)
    veiled = clean * (1 - veil) + veil * uniform(generator, (b, 1, 1, 1), *_VEIL_LIGHT)
    screened = 1 - (1 - veiled) * (1 - tinted.clamp(0, 1))
    wet = torch.where(chance(generator, b, _SCREENED), screened, veiled + tinted).clamp(0, 1)
    return random_jpeg(wet, generator, share=_COMPRESSED, quality=_QUALITY)
