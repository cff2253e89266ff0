"""Pictures as arrays: depths, grey and RGB, luma, blending.

A picture is ``(h, w)`` grey or ``(h, w, 3)`` RGB of uint8, uint16, or float32 in [0, 1]. Black is 0; white is what
``peak`` says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from lir_model.arguments import percent, refusal
from lir_model.errors import ValuesError
from lir_model.messages import Message

Array = np.ndarray[Any, Any]

LUMA: Final = (0.299, 0.587, 0.114)
"""Weights of red, green and blue in luma: ITU-R BT.601."""
_BAND: Final = 1 << 20
"""Values blended at a time, so that a large picture needs no float copy of itself: chosen."""
_SPARSE: Final = 16
"""Distance of the pixels in which colour is looked for first: chosen."""
_TO_8_BITS: Final = ((np.arange(1 << 16, dtype=np.uint32) + 128) // 257).astype(np.uint8)
"""The nearest 8-bit value of each 16-bit one: 257 is 65535 / 255, the ratio of their whites."""


def peak(dtype: np.dtype[Any]) -> float:
    """The value of white: 255, 65535 or 1."""
    return 1.0 if dtype == np.float32 else float(np.iinfo(dtype).max)


def to_8_bits(picture: Array) -> Array:
    """A picture of any depth as uint8, each value rounded to the nearest; float32 is clipped to [0, 1] first."""
    if picture.dtype == np.uint8:
        return picture
    if picture.dtype == np.uint16:
        return _TO_8_BITS[picture]
    return np.rint(picture.clip(0, 1) * np.float32(255)).astype(np.uint8)


def to_16_bits(picture: Array) -> Array:
    """A picture of any depth as uint16; float32 is clipped to [0, 1] first. ``to_8_bits`` gives back what was uint8."""
    if picture.dtype == np.uint16:
        return picture
    if picture.dtype == np.uint8:
        return picture.astype(np.uint16) * np.uint16(257)
    return np.rint(picture.clip(0, 1) * np.float32(65535)).astype(np.uint16)


def to_rgb(picture: Array) -> Array:
    """``(h, w, 3)``: an RGB picture itself; a grey one with its channel repeated."""
    return picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2)


def without_colour(picture: Array) -> bool:
    """Whether an RGB picture has three equal channels, as black-and-white photos often are stored."""
    if picture.ndim != 3:
        return False
    sparse = picture[::_SPARSE, ::_SPARSE]  # where nearly every picture of colours shows some
    return all(np.array_equal(seen[..., 0], seen[..., other]) for seen in (sparse, picture) for other in (1, 2))


def luma(picture: Array) -> Array:
    """Luma ``(h, w)`` of ``(h, w, 3)``: float64, in the range of the picture, not rounded."""
    return picture.astype(np.float64) @ np.array(LUMA)


def store(values: Array, target: Array) -> None:
    """Writes values into a part of a picture, clipped and rounded; into a grey picture the mean of their channels.

    Args:
        values: ``(h, w, 3)`` float32, white at 1.
        target: ``(h, w)`` or ``(h, w, 3)`` of any depth, overwritten.
    """
    if target.ndim == 2:
        values = values.mean(2)
    values = values.clip(0, 1)
    if target.dtype != np.float32:
        values *= np.float32(peak(target.dtype))
        values = np.rint(values, out=values).astype(target.dtype)
    # Channel by channel, which is fast whether the channels of a pixel are adjacent in memory or not.
    for plane, stored in zip(
        np.atleast_3d(values).transpose(2, 0, 1), np.atleast_3d(target).transpose(2, 0, 1), strict=True
    ):
        stored[:] = plane


def blend(original: Array, restored: Array, strength: float) -> Array:
    """Blends the original (strength 0) with the restored picture (100); same shape and dtype, rounded.

    Args:
        original: ``(h, w)`` or ``(h, w, 3)`` of uint8, uint16 or floating point.
        restored: of the same shape and dtype.
        strength: 0 to 100.

    Raises:
        ValuesError: the pictures are none, or differ in shape or dtype, or the strength does not lie between 0 and 100.
    """
    _check_pair(original, restored)
    strength = percent(strength, "strength")
    if strength == 0 or not original.size:
        return original.copy()
    if strength == 100:
        return restored.copy()
    share = np.full((1, 1), strength / 100, np.float32)
    return mixed(original, restored, lambda _: share)


def check_array(value: object) -> None:
    """Refuses, by a ValuesError, what is no array of numbers."""
    if not isinstance(value, np.ndarray) or value.dtype.kind not in "iuf":
        raise refusal("a picture", Message("an array of numbers"), value)


def _check_pair(one: Array, other: Array) -> None:
    check_array(one)
    check_array(other)
    if one.shape != other.shape or one.dtype != other.dtype:
        raise ValuesError(
            "both pictures must be of one shape and type, not {one} {first} and {other} {second}",
            one=one.shape,
            first=one.dtype,
            other=other.shape,
            second=other.dtype,
        )


def mixed(original: Array, restored: Array, share: Callable[[slice], Array]) -> Array:
    """As ``blend``, with a share of the restored picture for each pixel.

    Args:
        original: ``(h, w)`` or ``(h, w, 3)`` of uint8, uint16 or float32.
        restored: of the same shape and dtype.
        share: gives that of some rows, ``(rows, w)`` in [0, 1], or one for all, ``(1, 1)``; asked for a few rows at a
            time, so that little memory is needed.
    """
    result = restored.copy()
    rows = max(1, _BAND // max(1, original[0].size))
    for top in range(0, len(original), rows):
        band = slice(top, top + rows)
        shares = share(band).astype(np.float32)
        if (shares == 1).all():
            continue
        a = original[band].astype(np.float32)
        values = a + (shares if original.ndim == 2 else shares[..., None]) * (restored[band].astype(np.float32) - a)
        result[band] = values if original.dtype.kind == "f" else np.rint(values)
    return result
