"""Synthetic degradations: what the networks are trained to take away.

Each takes a batch of clean pictures, ``(b, 3, h, w)`` sRGB in [0, 1] on any device, a generator on that device, and a
level of 0 to 100 (None draws one for each picture), and gives back pictures of the same shape, clipped and rounded to
8 bits as files hold them. The same generator state gives the same result on the same device.

Ranges and shares in these modules were chosen unless a comment names a measurement or a source; docs/training.md tells
which were changed for what they did to the scores.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from torch import Generator, Tensor

from lir_model.degrade.blur import blur
from lir_model.degrade.haze import haze
from lir_model.degrade.noise import noise
from lir_model.degrade.rain import rain
from lir_model.degrade.residual_haze import residual_haze
from lir_model.degrade.ringing import ringing
from lir_model.tensors import eight_bits

Degradation = Callable[[Tensor, Generator, float | None], Tensor]

DEGRADATIONS: Final[dict[str, Degradation]] = {
    "noise": noise,
    "rain": rain,
    "haze": haze,
    "residual-haze": residual_haze,  # called "cleared" in the card of the dehaze weights
    "blur": blur,
    "ringing": ringing,
}


def register(kind: str, degradation: Degradation) -> None:
    """Adds a degradation that a task can name.

    Raises:
        ValueError: there is one of that name.
    """
    if kind in DEGRADATIONS:
        raise ValueError(f"there is a degradation {kind!r} already")
    DEGRADATIONS[kind] = degradation


def degrade(kind: str, clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Degrades a batch ``(b, 3, h, w)`` in [0, 1] by one of ``DEGRADATIONS``, rounded to 8 bits."""
    return eight_bits(DEGRADATIONS[kind](clean, generator, level))
