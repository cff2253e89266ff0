"""Decoded: what a decoder returns."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.photo.colour import UNDEFINED, Colour
from lir_app.photo.high_depth import HighDepth
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class Decoded:
    """The picture in a file, as it is stored there.

    Attributes:
        pixels: ``(h, w)`` grey or ``(h, w, 3)`` RGB, uint8 or uint16; not yet turned.
        alpha: ``(h, w)`` of the same depth, or None.
        colour: the meaning of the values, if the container of the pixels defines it (EXIF may, too).
        orientation: 1 to 8, how the pixels must be turned; None if the metadata of the file decide.
        warnings: what was lost or assumed, a sentence each, without the name of the file.
        masks: ``(h, w, n)`` of any type, channels that are neither colours nor alpha, or None.
        high_depth: the samples, if they are finer than the pixels and a file can hold them again; else None.
        precision: number of bits that a value has in the file, if the pixels have more; else None.
        lossless: whether they were compressed without loss, in a format that can also compress with loss.
    """

    pixels: Array
    alpha: Array | None = None
    colour: Colour = UNDEFINED
    orientation: int | None = None
    warnings: tuple[str, ...] = ()
    masks: Array | None = None
    high_depth: HighDepth | None = None
    precision: int | None = None
    lossless: bool = False
