"""Decoded: what a decoder gives back."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.photo.colour import UNTOLD, Colour
from lir_app.photo.high_depth import HighDepth
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class Decoded:
    """The picture in a file, as the file has it.

    Attributes:
        pixels: ``(h, w)`` grey or ``(h, w, 3)`` RGB, uint8 or uint16; not yet turned.
        alpha: ``(h, w)`` of the same depth, or None.
        colour: what the values mean, as far as the pixels' own container tells.
        orientation: 1 to 8, how the pixels must be turned; None where the file's metadata tells.
        warnings: what was lost or supposed, a sentence each, without the file's name.
        masks: ``(h, w, n)`` of any type, channels that are neither colours nor alpha, or None.
        high_depth: the samples, where they are finer than the pixels and nothing was computed of them.
        precision: bits of a value, where the pixels have room for more; else None.
        lossless: whether the file holds them without loss, in a format that may lose something.
    """

    pixels: Array
    alpha: Array | None = None
    colour: Colour = UNTOLD
    orientation: int | None = None
    warnings: tuple[str, ...] = ()
    masks: Array | None = None
    high_depth: HighDepth | None = None
    precision: int | None = None
    lossless: bool = False
