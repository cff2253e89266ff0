"""Converts CMYK, Lab and YCbCr to RGB."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from lir_app.photo.colour import icc
from lir_app.photo.colour.colour import Colour, srgb_profile, wide_profile
from lir_app.photo.colour.working import bands, encode
from lir_model.pixels import Array

_BAND: Final = 1 << 19
"""About how many pixels are converted at a time: chosen, a few megabytes."""


def from_cmyk(inks: Array, profile: bytes | None) -> Array:
    """Converts CMYK to sRGB.

    Args:
        inks: ``(h, w, 4)``, uint8 or uint16; 0 is no ink.
        profile: ICC profile of the inks. If it is None or cannot be used, inks are taken to absorb light ideally.

    Returns:
        ``(h, w, 3)`` of the same type.
    """
    if profile is not None:
        import imagecodecs

        convert: Callable[..., Array] = imagecodecs.cms_transform
        try:
            return np.asarray(convert(inks, profile, srgb_profile(), colorspace="cmyk", outcolorspace="rgb", intent=1))
        except (RuntimeError, ValueError, TypeError):
            pass  # as without a profile
    top = np.iinfo(inks.dtype).max
    result = np.empty((*inks.shape[:2], 3), inks.dtype)
    for rows in bands(inks, _BAND):
        left = top - inks[rows].astype(np.float32)
        result[rows] = np.rint(left[..., :3] * left[..., 3:] / top)
    return result


def from_lab(lab: Array) -> tuple[Array, Colour]:
    """Converts CIE L*a*b* under D50 to RGB, in a colour space that holds all of its colours.

    Args:
        lab: ``(h, w, 3)`` float32: L* in [0, 100], a* and b*.

    Returns:
        ``(h, w, 3)`` uint16, and their colour.
    """
    wide = icc.parse(wide_profile()).matrix
    assert wide is not None
    to_rgb = np.linalg.inv(wide).T.astype(np.float32)
    result = np.empty(lab.shape, np.uint16)
    for rows in bands(lab, _BAND):
        lightness, a, b = np.moveaxis(lab[rows], -1, 0)
        y = (lightness + 16) / 116
        f = np.stack((y + a / 500, y, y - b / 200), axis=-1)
        # The inverse of CIE 15, section 8.2.1.1.
        xyz = np.where(f > 6 / 29, f**3, (f - 4 / 29) * (108 / 841)) * icc.D50.astype(np.float32)
        result[rows] = np.rint(encode((xyz @ to_rgb).clip(0, 1)) * 65535)
    return result, Colour(wide_profile())


def from_ycbcr(ycbcr: Array, luma: tuple[float, float, float], reference: tuple[float, ...]) -> Array:
    """Converts YCbCr to RGB (TIFF 6.0, section 21).

    Args:
        ycbcr: ``(h, w, 3)``, uint8 or uint16.
        luma: weights of red, green and blue in Y.
        reference: black and white of Y, zero and maximum of Cb and of Cr, in units of the values.

    Returns:
        The same shape and type.
    """
    top = np.iinfo(ycbcr.dtype).max
    red, green, blue = luma
    black, white = np.array(reference[0::2], np.float32), np.array(reference[1::2], np.float32)
    coding = np.array((top, top // 2, top // 2), np.float32)
    result = np.empty_like(ycbcr)
    for rows in bands(ycbcr, _BAND):
        y, cb, cr = np.moveaxis((ycbcr[rows] - black) * coding / (white - black), -1, 0)
        r, b = y + cr * (2 - 2 * red), y + cb * (2 - 2 * blue)
        g = (y - blue * b - red * r) / green
        result[rows] = np.rint(np.stack((r, g, b), axis=-1)).clip(0, top)
    return result
