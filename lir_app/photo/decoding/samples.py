"""Turns samples of every kind into pixels, for all decoders."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

import numpy as np

from lir_app.photo.colour import UNDEFINED, Colour, colour_models
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError
from lir_app.photo.high_depth import HighDepth
from lir_app.photo.losses import Loss
from lir_model.messages import Message
from lir_model.pixels import LUMA, Array, to_8_bits, to_16_bits

_WHITEST: Final = 64.0
"""Floating-point values up to this, six stops above white, are highlights; larger ones mean another scale: chosen."""
_WHITE_OF_BYTES: Final = 255.0
"""White of floating-point values that were bytes, as scientific programs write them. The largest value is not taken for
white, so that dark photos stay dark."""


class Model(Enum):
    """The colour model of the first samples of a pixel; values are names for people."""

    GREY = "grey"
    INVERTED_GREY = "grey, 0 is white"
    RGB = "RGB"
    PALETTE = "palette"
    CMYK = "CMYK"
    LAB = "L*a*b*, signed"
    ICC_LAB = "L*a*b*, with an offset"
    YCBCR = "YCbCr"


_COUNTS: Final = {Model.RGB: 3, Model.CMYK: 4, Model.LAB: 3, Model.ICC_LAB: 3, Model.YCBCR: 3}
"""Number of samples of the colours of a pixel, if it is not 1."""
_FINE: Final = (Model.GREY, Model.RGB)
"""Models whose samples are the colours of the photo themselves, so that a file can hold them again."""


class Extra(Enum):
    """What a sample beyond the colours is; values are those of TIFF's tag ExtraSamples."""

    MASK = 0
    ASSOCIATED_ALPHA = 1
    ALPHA = 2


@dataclass(frozen=True, eq=False)
class Layout:
    """What the samples of a pixel mean.

    Attributes:
        model: colour model of the first samples.
        bits: number of bits used of an integer sample; ignored for floats.
        extras: what the samples behind the colours are.
        palette: ``(n, 3)`` or ``(n, 4)`` of uint8 or uint16, for ``Model.PALETTE``; the fourth column is alpha.
        profile: ICC profile of the colours; CMYK is converted by it.
        luma: weights of red, green and blue in YCbCr (TIFF 6.0, section 21).
        reference: black and white of Y, Cb and Cr, six values in units of samples; None for the full range.
        nothing: the floating-point value that stands for missing data; or None.
    """

    model: Model
    bits: int = 8
    extras: tuple[Extra, ...] = ()
    palette: Array | None = None
    profile: bytes | None = None
    luma: tuple[float, float, float] = LUMA
    reference: tuple[float, ...] | None = None
    nothing: float | None = None


def to_pixels(samples: Array, layout: Layout) -> Decoded:
    """Turns samples of any kind into pixels.

    Integers are scaled by the range of their bits: up to 8 bits become uint8, more become uint16. Floating-point
    numbers in [0, 1] become uint16. Finer samples are kept beside the pixels if a file can hold them again.

    Args:
        samples: ``(h, w)`` or ``(h, w, channels)``, of integers or floating-point numbers.
        layout: what they mean.

    Raises:
        UnreadKindError: samples of this kind are not read.
    """
    samples = samples[..., None] if samples.ndim == 2 else samples
    count = _COUNTS.get(layout.model, 1)
    if samples.shape[2] < count:
        raise UnreadKindError("{model} of {count} channels", model=layout.model.value, count=samples.shape[2])
    extras = (*layout.extras, *(Extra.MASK,) * samples.shape[2])[: samples.shape[2] - count]
    if samples.dtype.kind == "f" and Extra.ASSOCIATED_ALPHA in extras:
        samples, extras = _unassociated(samples, count, extras)
    notes: list[str] = []
    colours = samples[..., 0] if count == 1 else samples[..., :count]
    decoded = _colours(colours, layout, _comes_back(samples, layout, extras), notes)
    precision = layout.bits if 8 < layout.bits < 16 and decoded.pixels.dtype == np.uint16 else None
    whole = _with_extras(decoded, samples[..., count:], extras, layout.bits)
    return replace(whole, precision=precision, warnings=tuple(notes))


def _colours(samples: Array, layout: Layout, comes_back: bool, notes: list[str]) -> Decoded:
    """The pixels of colour samples ``(h, w)`` or ``(h, w, channels)``; with finer samples kept if they
    ``comes_back``."""
    colour = UNDEFINED if layout.profile is None else Colour(layout.profile)
    if layout.model is Model.PALETTE:
        return Decoded(*_looked_up(samples, layout.palette), colour)
    if layout.model in (Model.LAB, Model.ICC_LAB):
        pixels, colour = colour_models.from_lab(_lab(samples, layout))
        return Decoded(pixels, None, colour)
    fine = _fine(samples, layout.bits, notes, layout.nothing) if _is_finer(samples, layout.bits) else None
    values = _scaled(samples, layout.bits, notes) if fine is None else fine.coarse()
    pixels, colour = _meant(values, layout, colour)
    if fine is not None and not comes_back:
        fine = None
        if samples.dtype.kind != "f":
            notes.append(Loss.of(Message("its values have {bits} bits; 16 of them are kept", bits=layout.bits)))
    return Decoded(pixels, None, colour, high_depth=fine)


def _with_extras(decoded: Decoded, samples: Array, extras: tuple[Extra, ...], bits: int) -> Decoded:
    """Adds alpha and masks, from samples ``(h, w, extras)``; of several alphas the first counts."""
    pixels, alpha, fine = decoded.pixels, decoded.alpha, decoded.high_depth
    masks = []
    for extra, plane in zip(extras, np.moveaxis(samples, -1, 0), strict=True):
        if extra is Extra.MASK or alpha is not None:
            masks.append(plane)
            continue
        alpha = _like(_scaled(plane, bits, []), pixels.dtype)
        if fine is not None:
            fine = replace(fine, alpha=plane)
        if extra is Extra.ASSOCIATED_ALPHA:
            pixels = _without_alpha(pixels, alpha)
    kept = _kept(masks, bits, None if fine is not None else pixels.dtype)
    return replace(decoded, pixels=np.ascontiguousarray(pixels), alpha=alpha, masks=kept, high_depth=fine)


def _is_finer(samples: Array, bits: int) -> bool:
    """Whether samples are finer than 16-bit pixels."""
    return samples.dtype.kind == "f" or (samples.dtype.kind in "iu" and bits > 16)


def _comes_back(samples: Array, layout: Layout, extras: tuple[Extra, ...]) -> bool:
    """Whether a file can hold the samples again: they are not converted, and use all bits of their type."""
    if layout.model not in _FINE:
        return False
    return samples.dtype.kind == "f" or (
        layout.bits == samples.dtype.itemsize * 8 and Extra.ASSOCIATED_ALPHA not in extras
    )


def _meant(values: Array, layout: Layout, colour: Colour) -> tuple[Array, Colour]:
    """Grey or RGB pixels from scaled values, and their colour."""
    if layout.model is Model.CMYK:
        return colour_models.from_cmyk(values, layout.profile), UNDEFINED
    if layout.model is Model.YCBCR:
        return colour_models.from_ycbcr(values, layout.luma, _reference(layout, values.dtype)), colour
    if layout.model is Model.INVERTED_GREY:
        return np.iinfo(values.dtype).max - values, colour
    return values, colour


def _kept(masks: list[Array], bits: int, dtype: np.dtype[Any] | None) -> Array | None:
    """Masks in the type of the pixels; unchanged if they are floating-point numbers, or ``dtype`` is None."""
    if not masks:
        return None
    if dtype is None or masks[0].dtype.kind == "f":
        return np.stack(masks, axis=2)
    return np.stack([_like(_scaled(each, bits, []), dtype) for each in masks], axis=2)


def _unassociated(samples: Array, count: int, extras: tuple[Extra, ...]) -> tuple[Array, tuple[Extra, ...]]:
    """Floating-point samples whose colours have been divided by alpha, by which they were multiplied."""
    place = extras.index(Extra.ASSOCIATED_ALPHA)
    alpha = samples[..., count + place, None]
    result = samples.copy()
    np.divide(samples[..., :count], alpha, out=result[..., :count], where=alpha > 0)
    return result, (*extras[:place], Extra.ALPHA, *extras[place + 1 :])


def _scaled(values: Array, bits: int, notes: list[str]) -> Array:
    """Values scaled to uint8, or to uint16 if they have more than 8 bits. Adds to ``notes`` what was assumed."""
    kind = values.dtype.kind
    if kind == "b":
        return values.astype(np.uint8) * np.uint8(255)
    if _is_finer(values, bits):
        return _fine(values, bits, notes).coarse()
    if kind == "i":
        values, bits = _unsigned(values, bits, notes)
    elif kind != "u":
        raise UnreadKindError("complex numbers")
    if bits in (8, 16):
        return values.astype(np.uint8 if bits == 8 else np.uint16, copy=False)
    top, goal = (1 << bits) - 1, 255 if bits < 8 else 65535
    table = (np.arange(top + 1, dtype=np.uint32) * goal + top // 2) // top
    return table.astype(np.uint8 if bits < 8 else np.uint16)[np.minimum(values, top)]


def _unsigned(values: Array, bits: int, notes: list[str]) -> tuple[Array, int]:
    """Signed integers as unsigned ones, and their bits. Black is 0, or the least possible value if some are
    negative."""
    unsigned = np.dtype(f"u{values.dtype.itemsize}")
    if values.size and values.min() < 0:
        notes.append(Message("its values have a sign; the least possible is taken for black"))
        # In two's complement, flipping the sign bit adds half the range, without a wider type.
        return values.view(unsigned) ^ unsigned.type(1 << (bits - 1)), bits
    return values.astype(unsigned), bits - 1


def _fine(values: Array, bits: int, notes: list[str], nothing: float | None = None) -> HighDepth:
    """Values finer than 16 bits, with the black and white that they are scaled by. Adds to ``notes`` what was
    assumed."""
    if values.dtype.kind != "f":
        return _fine_integers(values, bits, notes)
    if nothing is None:
        return _fine_floats(values, notes)
    return replace(_fine_floats(values[values != values.dtype.type(nothing)], notes), colours=values, nothing=nothing)


def _fine_integers(values: Array, bits: int, notes: list[str]) -> HighDepth:
    """Integers of more than 16 bits; white is their largest possible value, or 65535 if none is larger."""
    low, high = (int(values.min()), int(values.max())) if values.size else (0, 0)
    if low < 0:
        notes.append(Message("its values have a sign; the least possible is taken for black"))
        return HighDepth(values, -(2.0 ** (bits - 1)), 2.0 ** (bits - 1) - 1)
    if high < 1 << 16:
        notes.append(
            Message("of the {bits} bits of its values only the lower 16 are used; taken as 16 bits", bits=bits)
        )
        return HighDepth(values, 0, (1 << 16) - 1)
    return HighDepth(values, 0, 2.0 ** (bits - 1 if values.dtype.kind == "i" else bits) - 1)


def _fine_floats(values: Array, notes: list[str]) -> HighDepth:
    finite = np.isfinite(values)
    if not finite.all():
        notes.append(Message("some of its values are no numbers; they are taken for black"))
    known = values[finite]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    if low >= 0 and _WHITEST < high <= _WHITE_OF_BYTES:
        note = Message("its values go from {low:.6g} to {high:.6g}; 255 is taken for white", low=low, high=high)
        notes.append(note)
        return HighDepth(values, 0, _WHITE_OF_BYTES)
    if high > _WHITEST or low < -_WHITEST:
        notes.append(
            Message(
                "its values go from {low:.6g} to {high:.6g}, which are taken for black and white", low=low, high=high
            )
        )
        return HighDepth(values, low, high if high > low else low + 1)
    if high > 1 or low < 0:
        share = float(np.mean((known > 1) | (known < 0)))
        notes.append(
            Message(
                "its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored",
                low=low,
                high=high,
                share=share,
            )
        )
    return HighDepth(values)


def _like(alpha: Array, dtype: np.dtype[Any]) -> Array:
    """Alpha, uint8 or uint16, as the one of them that is ``dtype``."""
    return to_16_bits(alpha) if dtype == np.uint16 else to_8_bits(alpha)


def _looked_up(indices: Array, palette: Array | None) -> tuple[Array, Array | None]:
    """The colours and alpha of indices into a palette."""
    if palette is None or not len(palette):
        raise UnreadKindError("palette without colours")
    found = palette[np.minimum(indices, len(palette) - 1)]
    return np.ascontiguousarray(found[..., :3]), np.ascontiguousarray(found[..., 3]) if found.shape[2] > 3 else None


def _lab(samples: Array, layout: Layout) -> Array:
    """L* in [0, 100], a* and b*, float32, of integers of 8 or 16 bits (TIFF 6.0, section 23; Adobe Photoshop TIFF
    technical notes)."""
    if samples.dtype.kind != "u" or layout.bits not in (8, 16):
        raise UnreadKindError("L*a*b* of {bits} bits", bits=layout.bits)
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
    """Black and white of Y, Cb and Cr; see ``Layout.reference``."""
    if layout.reference is not None:
        return layout.reference
    top = float(np.iinfo(dtype).max)
    middle = (top + 1) / 2
    return (0, top, middle, top, middle, top)


def _without_alpha(pixels: Array, alpha: Array) -> Array:
    """Colours divided by alpha, by which they were multiplied."""
    top = np.iinfo(pixels.dtype).max
    result = np.empty_like(pixels)
    for row in range(len(pixels)):
        share = alpha[row].astype(np.float32) / top
        share = share if pixels.ndim == 2 else share[..., None]
        result[row] = np.rint(pixels[row] / np.where(share > 0, share, np.inf)).clip(0, top)
    return result
