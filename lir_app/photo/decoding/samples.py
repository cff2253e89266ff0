"""From samples to pixels: one function for every decoder, whatever the samples are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

import numpy as np

from lir_app.photo.colour import UNTOLD, Colour, subtractive
from lir_app.photo.decoding.decoded import Decoded, UnreadKindError
from lir_model.pixels import Array

_WHITEST: Final = 64.0
"""Floating-point values up to six stops above white are highlights and are cut; more is another scale: chosen."""


class Model(Enum):
    """What the first samples of a pixel are; the value is how many."""

    GREY = "grey"
    INVERTED_GREY = "grey, 0 is white"
    RGB = "RGB"
    PALETTE = "palette"
    CMYK = "CMYK"
    LAB = "L*a*b*, signed"
    ICC_LAB = "L*a*b*, with an offset"
    YCBCR = "YCbCr"


_COUNTS: Final = {Model.RGB: 3, Model.CMYK: 4, Model.LAB: 3, Model.ICC_LAB: 3, Model.YCBCR: 3}


class Extra(Enum):
    """What a sample beyond the colours is."""

    MASK = 0
    ASSOCIATED_ALPHA = 1
    ALPHA = 2


@dataclass(frozen=True, eq=False)
class Layout:
    """How samples are meant.

    Attributes:
        model: of the colours.
        bits: that are used of an integer sample; floats tell by their dtype.
        extras: what follows the colours.
        palette: ``(n, 3)`` or ``(n, 4)`` of uint8 or uint16, for ``Model.PALETTE``; the fourth is alpha.
        profile: the ICC profile, which CMYK and Lab need to become RGB.
        luma: weights of red, green and blue in YCbCr (TIFF 6.0, section 21).
        reference: black and white of Y, Cb and Cr; None for the full range.
    """

    model: Model
    bits: int = 8
    extras: tuple[Extra, ...] = ()
    palette: Array | None = None
    profile: bytes | None = None
    luma: tuple[float, float, float] = (0.299, 0.587, 0.114)
    reference: tuple[float, ...] | None = None


def to_pixels(samples: Array, layout: Layout) -> Decoded:
    """Pixels of samples of any kind.

    Integers are scaled by the range of their own bits: up to 8 bits become uint8, more become uint16. Floating-point
    numbers in [0, 1] become uint16.

    Args:
        samples: ``(h, w)`` or ``(h, w, channels)``, of integers or floating-point numbers.
        layout: how they are meant.

    Raises:
        UnreadKindError: no such samples are read.
    """
    samples = samples[..., None] if samples.ndim == 2 else samples
    count = _COUNTS.get(layout.model, 1)
    if samples.shape[2] < count:
        raise UnreadKindError(f"{layout.model.value} of {samples.shape[2]} channels")
    notes: list[str] = []
    colour = UNTOLD if layout.profile is None else Colour(layout.profile)
    alpha = None
    if layout.model is Model.PALETTE:
        pixels, alpha = _looked_up(samples[..., 0], layout.palette)
    elif layout.model in (Model.LAB, Model.ICC_LAB):
        pixels, colour = subtractive.from_lab(_lab(samples[..., :3], layout))
    else:
        pixels = _scaled(samples[..., :count], layout.bits, notes)
        if layout.model is Model.CMYK:
            pixels, colour = subtractive.from_cmyk(pixels, layout.profile), UNTOLD
        elif layout.model is Model.YCBCR:
            pixels = subtractive.from_ycbcr(pixels, layout.luma, _reference(layout, pixels.dtype))
        elif layout.model is Model.INVERTED_GREY:
            pixels = np.iinfo(pixels.dtype).max - pixels
    pixels = pixels[..., 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels
    extras = (*layout.extras, *(Extra.MASK,) * samples.shape[2])[: samples.shape[2] - count]
    masks = 0
    for number, extra in enumerate(extras, start=count):
        if extra is Extra.MASK or alpha is not None:
            masks += 1
            continue
        alpha = _like(_scaled(samples[..., number], layout.bits, []), pixels.dtype)
        if extra is Extra.ASSOCIATED_ALPHA:
            pixels = _without_alpha(pixels, alpha)
    if masks:
        what = "a further channel, such as a mask, that is" if masks == 1 else f"{masks} further channels that are"
        notes.append(f"it has {what} no transparency; not kept")
    return Decoded(np.ascontiguousarray(pixels), alpha, colour, warnings=tuple(notes))


def _scaled(values: Array, bits: int, notes: list[str]) -> Array:
    kind = values.dtype.kind
    if kind == "b":
        return values.astype(np.uint8) * np.uint8(255)
    if kind == "f":
        return _of_floats(values, notes)
    if kind == "i":
        values, bits = _unsigned(values, bits, notes)
    elif kind != "u":
        raise UnreadKindError("complex numbers")
    if bits in (8, 16):
        return values.astype(np.uint8 if bits == 8 else np.uint16, copy=False)
    if bits > 16:
        return _narrowed(values, bits, notes)
    top, goal = (1 << bits) - 1, 255 if bits < 8 else 65535
    table = (np.arange(top + 1, dtype=np.uint32) * goal + top // 2) // top
    return table.astype(np.uint8 if bits < 8 else np.uint16)[np.minimum(values, top)]


def _narrowed(values: Array, bits: int, notes: list[str]) -> Array:
    """Integers of more than 16 bits by their range, or by that of 16 bits where they use no more."""
    if values.size and values.max() < 1 << 16:
        notes.append(f"of the {bits} bits of its values only the lower 16 are used; taken as 16 bits")
        return values.astype(np.uint16)
    notes.append(f"its values have {bits} bits; 16 of them are kept")
    result = np.empty(values.shape, np.uint16)
    for row in range(len(values)):
        result[row] = np.rint(values[row].astype(np.float64) * (65535 / (2.0**bits - 1)))
    return result


def _unsigned(values: Array, bits: int, notes: list[str]) -> tuple[Array, int]:
    """Signed integers from black at 0, or from black at the least value there is where some are below 0."""
    unsigned = np.dtype(f"u{values.dtype.itemsize}")
    if values.size and values.min() < 0:
        notes.append("its values have a sign; the least possible is taken for black")
        return (values.astype(np.int64) + (1 << (bits - 1))).astype(unsigned), bits
    return values.astype(unsigned), bits - 1


def _of_floats(values: Array, notes: list[str]) -> Array:
    finite = np.isfinite(values)
    if not finite.all():
        notes.append("some of its values are no numbers; they are taken for black")
        values = np.where(finite, values, 0)
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    span = (0.0, 1.0)
    if high > _WHITEST or low < -_WHITEST:
        span = (low, high)
        notes.append(f"its values go from {low:.6g} to {high:.6g}, which are taken for black and white")
    elif high > 1 or low < 0:
        share = float(np.mean((values > 1) | (values < 0)))
        notes.append(f"its values go from {low:.4g} to {high:.4g}; beyond black and white {share:.1%} of them are cut")
    result = np.empty(values.shape, np.uint16)
    for row in range(len(values)):
        part = (values[row].astype(np.float64) - span[0]) * (65535 / (span[1] - span[0]))
        result[row] = np.rint(part).clip(0, 65535)
    return result


def _like(alpha: Array, dtype: np.dtype[Any]) -> Array:
    if alpha.dtype == dtype:
        return alpha
    return alpha.astype(np.uint16) * np.uint16(257) if dtype == np.uint16 else (alpha >> 8).astype(np.uint8)


def _looked_up(indices: Array, palette: Array | None) -> tuple[Array, Array | None]:
    if palette is None or not len(palette):
        raise UnreadKindError("palette without colours")
    found = palette[np.minimum(indices, len(palette) - 1)]
    return np.ascontiguousarray(found[..., :3]), np.ascontiguousarray(found[..., 3]) if found.shape[2] > 3 else None


def _lab(samples: Array, layout: Layout) -> Array:
    """L*, a* and b* of integers of 8 or 16 bits (TIFF 6.0, section 23; Adobe Photoshop TIFF technical notes)."""
    if samples.dtype.kind != "u" or layout.bits not in (8, 16):
        raise UnreadKindError(f"L*a*b* of {layout.bits} bits")
    deep = layout.bits == 16
    values = samples.astype(np.float32)
    if layout.model is Model.ICC_LAB:
        values[..., 0] *= 100 / (65280 if deep else 255)
        values[..., 1:] = (values[..., 1:] - (32768 if deep else 128)) / (256 if deep else 1)
        return values
    signed = samples[..., 1:].astype(np.uint16 if deep else np.uint8).view(np.int16 if deep else np.int8)
    values[..., 0] *= 100 / (65535 if deep else 255)
    values[..., 1:] = signed.astype(np.float32) / (256 if deep else 1)
    return values


def _reference(layout: Layout, dtype: np.dtype[Any]) -> tuple[float, ...]:
    if layout.reference is not None:
        return layout.reference
    top = float(np.iinfo(dtype).max)
    middle = (top + 1) / 2
    return (0, top, middle, top, middle, top)


def _without_alpha(pixels: Array, alpha: Array) -> Array:
    """Colours that were stored multiplied by their transparency, as they are without."""
    top = np.iinfo(pixels.dtype).max
    result = np.empty_like(pixels)
    for row in range(len(pixels)):
        share = alpha[row].astype(np.float32) / top
        share = share if pixels.ndim == 2 else share[..., None]
        result[row] = np.rint(pixels[row] / np.where(share > 0, share, np.inf)).clip(0, top)
    return result
