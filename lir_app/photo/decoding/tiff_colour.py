"""The colour that a TIFF page without a profile defines by tags (TIFF 6.0, section 20)."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_app.photo.colour import D65, UNDEFINED, Colour, Primaries, for_grey, from_gamma, from_tables
from lir_app.photo.decoding.tiff_pieces import Page
from lir_model.pixels import Array

_TRANSFER, _WHITE, _PRIMARIES = 301, 318, 319
"""Tags of the curves, the white point and the primaries."""
_WHITE_IS_ZERO, _PALETTE = 0, 3
_GREY: Final = (0, 1)
"""Photometric interpretations; grey has 0 as white or as black."""


def colour_of_tags(page: Page) -> Colour:
    """The colour of the tags for curves, primaries and white; with primaries only, a gamma of 2.2 is assumed."""
    primaries, white = _primaries(page), _white(page)
    if tables := _tables(page):
        colour = from_tables(tables, primaries, white)
    else:
        colour = from_gamma(2.2, primaries, white) if primaries else None
    if colour is None:
        return UNDEFINED
    return for_grey(colour) if int(page.photometric) in _GREY else colour


def _primaries(page: Page) -> Primaries | None:
    values = floats(page, _PRIMARIES)
    if not values or len(values) != 6:
        return None
    red, green, blue = zip(values[::2], values[1::2], strict=True)
    return red, green, blue


def _white(page: Page) -> tuple[float, float]:
    values = floats(page, _WHITE)
    return (values[0], values[1]) if values and len(values) == 2 and values[1] > 0 else D65


def _tables(page: Page) -> tuple[Array, ...]:
    """The transfer function: linear light in [0, 1] for each value of a sample; one for all channels, or one for
    each."""
    values, bits = floats(page, _TRANSFER), page.bitspersample
    if not values or not isinstance(bits, int) or bits > 16 or int(page.photometric) == _PALETTE:
        return ()
    count, rest = divmod(len(values), 1 << bits)
    if rest or count not in (1, 3):
        return ()
    tables = np.array(values).reshape(count, 1 << bits) / 65535
    return tuple(tables[:, ::-1] if int(page.photometric) == _WHITE_IS_ZERO else tables)


def floats(page: Page, tag: int) -> tuple[float, ...] | None:
    """The values of a tag; None without it. tifffile gives rationals as numerators and denominators in turn."""
    if tag not in page.tags:
        return None
    found = page.tags[tag]
    # tifffile gives some tags as arrays with several rows.
    values = np.ravel(found.value).tolist()
    if int(found.dtype) not in (5, 10):
        return tuple(float(value) for value in values)
    pairs = zip(values[::2], values[1::2], strict=True)
    return tuple(over / under if under else 0.0 for over, under in pairs)
