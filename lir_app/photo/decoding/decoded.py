"""What a decoder gives back, and what it raises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lir_app.photo.colour import UNTOLD, Colour
from lir_app.photo.high_depth import HighDepth
from lir_model.messages import Message, MessageError
from lir_model.pixels import Array

LARGEST: Final = 500_000_000
"""Pixels. A file that claims more is a decompression bomb or a mistake."""
_MOST_MISSING: Final = 0.4
"""Share of the picture that a broken file may lack; beyond that it is refused as damaged: chosen."""


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


class UnreadKindError(MessageError):
    """The file is whole but of a kind that is not read. The text names the kind: ``TIFF of complex numbers``."""


class DamagedError(MessageError):
    """The file is broken. The text says what is wrong with it."""


class TooLargeError(MessageError):
    """The file claims more pixels than are opened. The text gives its size."""


def check_size(width: int, height: int) -> None:
    """Refuses pictures beyond what is opened, before they are decoded.

    Raises:
        TooLargeError: there are more than ``LARGEST`` pixels.
        DamagedError: there are none.
    """
    if width < 1 or height < 1:
        raise DamagedError("it claims to be {width} x {height} pixels", width=width, height=height)
    if width * height > LARGEST:
        raise TooLargeError(
            "claims to be {width} x {height} pixels; more than {most} megapixels are not opened",
            width=width,
            height=height,
            most=LARGEST // 10**6,
        )


def cut_off(missing: float) -> str:
    """The warning that a file ended before its picture did.

    Args:
        missing: share of the picture that is not there.

    Raises:
        DamagedError: it is more than is bearable.
    """
    if missing > _MOST_MISSING:
        raise DamagedError("it is cut off, and {share:.0%} of the picture is missing", share=missing)
    if not missing:
        return Message("it is cut off")
    return Message("it is cut off: {share:.0%} of the picture is missing", share=max(missing, 0.01))


def damaged(missing: float = 0) -> str:
    """The warning that a file was found broken inside its picture.

    Args:
        missing: share of the picture that is known not to be there.

    Raises:
        DamagedError: it is more than is bearable.
    """
    if missing > _MOST_MISSING:
        raise DamagedError("{share:.0%} of the picture is missing", share=missing)
    if not missing:
        return Message("it is damaged: parts of the picture may be wrong")
    return Message("it is damaged: {share:.0%} of the picture is missing", share=max(missing, 0.01))
