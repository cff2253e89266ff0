"""Colour: the meaning of the values of a picture, from a profile, code points, tables, gamma or EXIF."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from lir_app.photo.colour import icc
from lir_app.photo.metadata.exif import says_adobe_rgb
from lir_model.pixels import Array

Primaries = tuple[icc.Chromaticity, icc.Chromaticity, icc.Chromaticity]
"""The chromaticities of red, green and blue."""

D65: Final = (0.3127, 0.3290)
REC_709: Final[Primaries] = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
P3: Final[Primaries] = ((0.68, 0.32), (0.265, 0.69), (0.15, 0.06))
REC_2020: Final[Primaries] = ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
ADOBE_RGB: Final[Primaries] = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
PROPHOTO: Final[Primaries] = ((0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105))
_D50: Final = (0.34567, 0.35850)
_ADOBE_GAMMA: Final = 563 / 256
"""Adobe RGB (1998) Color Image Encoding, section 4.3.4.2."""
_TABLE: Final = 1024
"""Number of values of a curve in a profile made from a table: chosen, the profile has 6 KB."""
_SDR_WHITE: Final = 203.0
"""Luminance of white paper in an HDR picture, in candela per square metre (ITU-R BT.2408)."""

_PRIMARIES: Final[dict[int, tuple[Primaries, icc.Chromaticity, str]]] = {
    1: (REC_709, D65, "sRGB"),
    4: (((0.67, 0.33), (0.21, 0.71), (0.14, 0.08)), (0.310, 0.316), "BT.470 M"),
    5: (((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)), D65, "BT.470 BG"),
    6: (((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)), D65, "BT.601"),
    7: (((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)), D65, "SMPTE 240"),
    8: (((0.681, 0.319), (0.243, 0.692), (0.145, 0.049)), (0.310, 0.316), "film"),
    9: (REC_2020, D65, "BT.2020"),
    11: (P3, (0.314, 0.351), "DCI P3"),
    12: (P3, D65, "Display P3"),
    22: (((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)), D65, "EBU 3213"),
}
"""Primaries, white and name, by code point (ITU-T H.273, table 2)."""
_TRANSFERS: Final[dict[int, tuple[icc.Curve, str]]] = {
    **dict.fromkeys((1, 6, 7, 11, 12, 13, 14, 15), (icc.SRGB_CURVE, "")),
    4: (2.2, "gamma 2.2"),
    5: (2.8, "gamma 2.8"),
    8: (1.0, "linear"),
}
"""Curve and name, by code point (ITU-T H.273, table 3). The curves of video are taken for sRGB's, as viewers do."""
_UNSPECIFIED: Final = (0, 2, 3)
"""Code points that are reserved, or mean unspecified."""
RGB_MATRIX: Final = 0
"""The matrix code point of pictures stored as RGB rather than YCbCr (ITU-T H.273, table 4)."""
PQ: Final = 16
HLG: Final = 18
"""Code points of the curves of HDR (ITU-T H.273, table 3)."""


@dataclass(frozen=True)
class Colour:
    """The meaning of the values of a picture.

    Attributes:
        profile: ICC profile; None if the file defines no colour, which means sRGB.
        cicp: code points of primaries, transfer, matrix and range (ITU-T H.273) of an HDR picture, because an ICC
            profile does not describe its highlights; else None.
        understood: False if the file defines colour in an unknown way, and sRGB is assumed.
    """

    profile: bytes | None = None
    cicp: tuple[int, int, int, int] | None = None
    understood: bool = True

    @property
    def hdr(self) -> str:
        """The name of the curve of an HDR picture; empty for others."""
        return "" if self.cicp is None else {PQ: "PQ", HLG: "HLG"}[self.cicp[1]]


UNDEFINED: Final = Colour()
"""The file defines no colour, which means sRGB."""
NOT_UNDERSTOOD: Final = Colour(understood=False)
"""The file defines colour in an unknown way; sRGB is assumed."""


@cache
def srgb_profile() -> bytes:
    """sRGB as a profile."""
    return icc.make("sRGB", REC_709, D65, icc.SRGB_CURVE)


@cache
def adobe_rgb() -> Colour:
    """Adobe RGB (1998)."""
    return Colour(icc.make("Compatible with Adobe RGB (1998)", ADOBE_RGB, D65, _ADOBE_GAMMA))


@cache
def wide_profile() -> bytes:
    """A profile wide enough for all colours of printers, scanners and Lab: primaries of ProPhoto with sRGB's curve."""
    return icc.make("Wide RGB", PROPHOTO, _D50, icc.SRGB_CURVE)


@cache
def from_cicp(primaries: int, transfer: int, matrix: int = 0, full: int = 1) -> Colour | None:
    """The colour of code points (ITU-T H.273); None if they mean unspecified, ``NOT_UNDERSTOOD`` if they are
    unknown."""
    if primaries in _UNSPECIFIED and transfer in _UNSPECIFIED:
        return None
    found = _PRIMARIES.get(1 if primaries in _UNSPECIFIED else primaries)
    if found is None:
        return NOT_UNDERSTOOD
    shape, white, name = found
    if transfer in (PQ, HLG):
        curve = _pq_curve() if transfer == PQ else _hlg_curve()
        title = f"{name} {'PQ' if transfer == PQ else 'HLG'}, white at {_SDR_WHITE:.0f} cd/m2"
        return Colour(icc.make(title, shape, white, curve), (primaries, transfer, matrix, full))
    known = _TRANSFERS.get(13 if transfer in _UNSPECIFIED else transfer)
    if known is None:
        return NOT_UNDERSTOOD
    return Colour(icc.make(f"{name} {known[1]}".strip(), shape, white, known[0]))


def from_tables(tables: tuple[Array, ...], primaries: Primaries | None, white: icc.Chromaticity = D65) -> Colour | None:
    """The colour of TIFF's transfer function and chromaticities; None if no profile can be made of them.

    Args:
        tables: linear light in [0, 1] at evenly spaced values of the file; one for all channels, or one for each.
        primaries: None means sRGB's.
        white: chromaticity of white.
    """
    places = np.linspace(0, 1, _TABLE)
    short = [np.interp(places, np.linspace(0, 1, len(table)), table) for table in tables]
    try:
        return Colour(icc.make("RGB, curves of the file", primaries or REC_709, white, *short))
    except (ValueError, ArithmeticError, np.linalg.LinAlgError):
        return None


def from_gamma(gamma: float, primaries: Primaries | None, white: icc.Chromaticity = D65) -> Colour | None:
    """The colour of a gamma and primaries, as in PNG's gAMA and cHRM; None if no profile can be made of them.

    Args:
        gamma: exponent from the values of the file to linear light, such as 2.2.
        primaries: None means sRGB's.
        white: chromaticity of white.
    """
    chosen = primaries or REC_709
    if not 0.1 < gamma < 10 or any(y < 1e-4 for _, y in (*chosen[:2], white)):
        return None
    # A gamma of 2.2 with sRGB's primaries stands for sRGB and its curve (PNG specification, 11.3.2.5).
    is_srgb = abs(gamma - 2.2) < 0.01 and np.abs(np.array(chosen) - REC_709).max() < 0.002
    curve: icc.Curve = icc.SRGB_CURVE if is_srgb else gamma
    try:
        return Colour(icc.make("sRGB" if is_srgb else f"RGB, gamma {gamma:.2f}", chosen, white, curve))
    except (ValueError, ArithmeticError, np.linalg.LinAlgError):
        return None


def for_grey(colour: Colour | None) -> Colour:
    """The colour for a grey picture, whose profile must be one of grey: the curve of an RGB profile."""
    if colour is None or colour.profile is None:
        return UNDEFINED
    parsed = icc.parse(colour.profile)
    if parsed.space != "RGB" or not parsed.curves:
        return colour
    if np.array_equal(parsed.curves[1], icc.parse(srgb_profile()).curves[1]):
        return Colour(icc.make_grey("sRGB grey", icc.SRGB_CURVE))
    return Colour(icc.make_grey("Grey", parsed.curves[1][::16]), colour.cicp)


def for_rgb(colour: Colour) -> Colour:
    """The colour for a grey picture stored as RGB, whose profile must be one of RGB: the curve of a grey profile."""
    try:
        parsed = icc.parse(colour.profile or b"")
    except icc.ProfileError:
        return colour
    if parsed.space != "GRAY" or not parsed.curves:
        return colour
    if np.array_equal(parsed.curves[0], icc.parse(srgb_profile()).curves[0]):
        return Colour(srgb_profile(), colour.cicp)
    return Colour(icc.make("Grey as RGB", REC_709, D65, parsed.curves[0][::16]), colour.cicp)


def from_exif(exif: bytes | None) -> Colour | None:
    """The colour of EXIF's tags: Adobe RGB, or None."""
    return adobe_rgb() if says_adobe_rgb(exif) else None


def _pq_curve() -> Array:
    """The curve of SMPTE ST 2084 as a table, with white paper at 1. Brighter values are clipped, as on an SDR
    display."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    x = np.linspace(0, 1, 4096) ** (1 / m2)
    light = (np.maximum(x - c1, 0) / (c2 - c3 * x)) ** (1 / m1)
    return (light * 10000 / _SDR_WHITE).clip(0, 1)


def _hlg_curve() -> Array:
    """The curve of ITU-R BT.2100, table 5, on a display of 1000 cd/m2, as a table, with white paper at 1. Brighter
    values are clipped."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    x = np.linspace(0, 1, 4096)
    scene = np.where(x <= 0.5, x * x / 3, (np.exp((x - c) / a) + b) / 12)
    return (scene**1.2 * 1000 / _SDR_WHITE).clip(0, 1)
