"""Synthetic degradations, which the networks are trained to remove.

Each function takes a batch of clean pictures, ``(b, 3, h, w)`` sRGB in [0, 1] on any device, a generator on that
device, and a level of 0 to 100 (None draws one for each picture), and returns pictures of the same shape in [0, 1].
``degrade`` rounds them to 8 bits, as files do. The same state of the generator gives the same result on the same
device.

Ranges and shares in these modules were chosen, unless a comment names a measurement or a source; docs/training.md says
which were changed, and what that did to the scores.
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
from lir_model.errors import ValuesError
from lir_model.tensors import eight_bits

Degradation = Callable[[Tensor, Generator, float | None], Tensor]
"""A function as described above."""

DEGRADATIONS: Final[dict[str, Degradation]] = {
    "noise": noise,
    "rain": rain,
    "haze": haze,
    "residual-haze": residual_haze,  # called "cleared" in the card of the dehaze weights
    "blur": blur,
    "ringing": ringing,
}
"""The degradations, by name."""


def register(kind: str, degradation: Degradation) -> None:
    """Adds a degradation, which tasks can then name.

    Args:
        kind: its name.
        degradation: the function; see the functions in ``lir_model.degrade``.

    Raises:
        ValuesError: there is a degradation of that name.
    """
    if kind in DEGRADATIONS:
        raise ValuesError("there is a degradation {kind!r} already", kind=kind)
    DEGRADATIONS[kind] = degradation


def degrade(kind: str, clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Degrades a batch, and rounds it to 8 bits.

    Args:
        kind: a key of ``DEGRADATIONS``.
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness, on the same device.
        level: 0 to 100; None draws one for each picture.

    Returns:
        The same shape, in [0, 1].
    """
    return eight_bits(DEGRADATIONS[kind](clean, generator, level))
