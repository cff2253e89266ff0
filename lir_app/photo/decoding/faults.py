"""What is wrong with a file: errors if it is refused, warnings if the intact part of it is used."""

from __future__ import annotations

from typing import Final

from lir_app.photo.losses import Loss
from lir_model.messages import Message, MessageError

LARGEST: Final = 500_000_000
"""Most pixels of a picture: chosen, beyond any camera. A file that claims more is broken, or a decompression bomb."""
_MOST_MISSING: Final = 0.4
"""Largest share of the picture that may be missing; with more missing, the file is refused as damaged: chosen."""


class UnreadKindError(MessageError):
    """The file is intact but of a kind that is not read. The text names the kind: ``TIFF of complex numbers``."""


class DamagedError(MessageError):
    """The file is broken. The text says what is wrong with it."""


class TooLargeError(MessageError):
    """The file claims more pixels than are opened. The text gives its size."""


def check_size(width: int, height: int) -> None:
    """Refuses pictures that are too large, or empty, before they are decoded.

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
    """The warning that a file is cut off before the end of its picture.

    Args:
        missing: share of the picture that is missing, 0 to 1; 0 if it is unknown or nothing.

    Raises:
        DamagedError: too much is missing.
    """
    if missing > _MOST_MISSING:
        raise DamagedError("it is cut off, and {share:.0%} of the picture is missing", share=missing)
    if not missing:
        return Loss.of(Message("it is cut off"))
    return Loss.of(Message("it is cut off: {share:.0%} of the picture is missing", share=max(missing, 0.01)))


def damaged(missing: float = 0) -> str:
    """The warning that a file is damaged inside its picture.

    Args:
        missing: share of the picture that is known to be missing, 0 to 1.

    Raises:
        DamagedError: too much is missing.
    """
    if missing > _MOST_MISSING:
        raise DamagedError("{share:.0%} of the picture is missing", share=missing)
    if not missing:
        return Loss.of(Message("it is damaged: parts of the picture may be wrong"))
    return Loss.of(Message("it is damaged: {share:.0%} of the picture is missing", share=max(missing, 0.01)))
