"""The working space, in which a picture is restored: the primaries of its own profile, with a curve like sRGB's.

The networks were trained on pictures on sRGB's curve; primaries matter little to them. So a picture keeps the primaries
of its profile, in which none of its colours is clipped. If its curve is near sRGB's, as those of Adobe RGB and ProPhoto
RGB are, the working picture consists of the values of the file; any other curve is replaced by sRGB's, and black and
white stay the same. Profiles with tables have no primaries: their pictures are converted to a colour space that holds
all their colours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from lir_app.photo.colour import icc
from lir_app.photo.colour.colour import Colour, srgb_profile, wide_profile
from lir_app.photo.colour.icc import ProfileError
from lir_model.pixels import Array, to_8_bits, to_16_bits, to_rgb

_BAND: Final = 1 << 17
"""About how many pixels are converted at a time: chosen, a megabyte."""
_SAME_CURVE: Final = 1.5 / 255
"""Largest difference between curves that count as equal: chosen, profiles contain sRGB's curve as tables of various
lengths."""
_NEAR_CURVE: Final = 0.08
"""Largest difference from sRGB's curve with which values are restored as they are: chosen, powers of 1.8 (0.076 from
sRGB's) to 2.6 are within it. If they were converted, the noise that is left would be stronger in bright values of the
file than in dark ones."""
_SAME_COLOURS: Final = 0.004
"""Largest difference from the identity of a matrix to sRGB that counts as the identity, rounded differently: chosen."""
_STEPS: Final = 1 << 14
"""Steps of linear light in the table for the display: chosen, the first is a fifth of an 8-bit level."""


def bands(picture: Array, pixels: int) -> Iterator[slice]:
    """Slices of rows that cover a picture ``(h, w)`` or ``(h, w, c)``, of about so many pixels each."""
    rows = max(1, pixels // picture.shape[1])
    return (slice(top, top + rows) for top in range(0, picture.shape[0], rows))


def encode(light: Array) -> Array:
    """Values in [0, 1] on sRGB's curve for linear light in [0, 1] (IEC 61966-2-1)."""
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * np.maximum(light, 0.0031308) ** (1 / 2.4) - 0.055)


def decode(values: Array) -> Array:
    """Linear light in [0, 1] for values in [0, 1] on sRGB's curve."""
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


_X: Final = np.linspace(0, 1, 65536)
_DECODED: Final = decode(_X)
_SHOWN: Final = np.rint(encode(np.linspace(0, 1, _STEPS)) * 255).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class Space:
    """How the values of a file, the working picture and the display are converted.

    Attributes:
        curves: the working value of each of 65,536 values of the file, uint16; one for all channels, or one for each.
            None if working values are the values of the file, or there is a ``profile``.
        profile: a profile with tables, by which LittleCMS converts; else None.
        light: linear light of each of 65,536 working values; None if they are on sRGB's curve.
        matrix: ``(3, 3)`` from linear working values to linear sRGB; None if the primaries are sRGB's.
    """

    curves: tuple[Array, ...] | None = None
    profile: bytes | None = None
    light: Array | None = None
    matrix: Array | None = None

    @property
    def keeps_grey(self) -> bool:
        """Whether equal values of the channels mean grey, in the file and in the working picture."""
        return self.profile is None and (self.curves is None or len(self.curves) == 1)

    @property
    def is_native(self) -> bool:
        """Whether the working picture consists of the values of the file."""
        return self.curves is None and self.profile is None

    def to_working(self, native: Array) -> Array:
        """Converts the values of a file, uint8 or uint16, to the working picture: uint16; the same array if
        ``is_native``."""
        if self.is_native:
            return native
        if self.profile is not None:
            return _by_tables(to_16_bits(native), self.profile, wide_profile())
        assert self.curves is not None
        step = 257 if native.dtype == np.uint8 else 1
        return _through([curve[::step] for curve in self.curves], native)

    def to_native(self, working: Array, native: Array) -> Array:
        """Converts a working picture to values of the file; exactly those that were read wherever it is unchanged.

        Args:
            working: the working picture, of the shape of ``native``; uint16, or of its type if ``is_native``.
            native: the values that were read from the file.

        Returns:
            Values of the shape and type of ``native``.
        """
        if self.is_native:
            return working
        result = np.empty_like(native)
        back = None if self.curves is None else [_inverse(curve, native.dtype) for curve in self.curves]
        for band in bands(native, _BAND):
            now, before = to_16_bits(working[band]), native[band]
            if back is not None:
                stored = _through(back, now)
            else:
                assert self.profile is not None
                stored = _by_tables(now, wide_profile(), self.profile)
                stored = to_8_bits(stored) if native.dtype == np.uint8 else stored
            changed = now != self.to_working(before)
            changed = changed if changed.ndim == 2 else changed.any(axis=2)[..., None]
            result[band] = np.where(changed, stored, before)
        return result

    def to_display(self, working: Array) -> Array:
        """Converts working pixels to sRGB for the screen; colours beyond sRGB are clipped.

        Args:
            working: ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16.

        Returns:
            The same array if working pixels are sRGB; else uint8 of the same shape.
        """
        if self.light is None and (self.matrix is None or working.ndim == 2):
            return working
        light = _DECODED if self.light is None else self.light
        table = light[:: 257 if working.dtype == np.uint8 else 1].astype(np.float32)
        result = np.empty(working.shape, np.uint8)
        for band in bands(working, _BAND):
            linear = table[working[band]]
            if self.matrix is not None and working.ndim == 3:
                linear = linear @ self.matrix.T.astype(np.float32)
            steps = (linear.clip(0, 1) * np.float32(_STEPS - 1) + np.float32(0.5)).astype(np.uint16)
            result[band] = _SHOWN[steps]
        return result


SRGB: Final = Space()


def space_of(colour: Colour, dimensions: int) -> Space:
    """The working space of a picture.

    Args:
        colour: the meaning of its values.
        dimensions: number of dimensions of its array: 2 for grey, 3 for RGB.

    Raises:
        ProfileError: the profile is broken, or is one for another kind of picture.
    """
    return SRGB if colour.profile is None else _space(colour, 1 if dimensions == 2 else 3)


@cache
def _space(colour: Colour, channels: int) -> Space:
    profile = colour.profile
    assert profile is not None
    parsed = icc.parse(profile)
    # Many grey files have an RGB profile: it defines their curve.
    fitting = parsed.space == "RGB" or (channels == 1 and parsed.space == "GRAY")
    if not fitting or (channels == 1 and parsed.space == "RGB" and parsed.tables):
        raise ProfileError(
            "a profile of {space} on a picture of {channels}",
            space=parsed.space,
            channels="grey" if channels == 1 else "RGB",
        )
    if parsed.tables:
        return _of_tables(profile, channels)
    matrix = None
    if parsed.matrix is not None:
        matrix = _from_xyz() @ parsed.matrix
        if np.abs(matrix - np.eye(3)).max() < _SAME_COLOURS:
            matrix = None
    working = [encode(curve) for curve in parsed.curves]
    if max(np.abs(curve - _X).max() for curve in working) <= _SAME_CURVE and colour.cicp is None:
        return Space(matrix=matrix)
    alike = max(np.abs(curve - working[0]).max() for curve in working) <= _SAME_CURVE
    near = alike and np.abs(working[0] - _X).max() <= _NEAR_CURVE
    # A curve with a flat part, such as that of an HDR picture above white, cannot be inverted: its values are kept too.
    if near or colour.cicp is not None or any(np.diff(curve[::257]).min() <= 0 for curve in parsed.curves):
        return Space(light=parsed.curves[len(parsed.curves) // 2], matrix=matrix)
    curves = [np.rint(curve * 65535).astype(np.uint16) for curve in working]
    same = all(np.array_equal(curve, curves[0]) for curve in curves)
    return Space(curves=tuple(curves[:1] if same else curves), matrix=matrix)


@cache
def _from_xyz() -> Array:
    """The matrix from XYZ under D50 to linear sRGB."""
    parsed = icc.parse(srgb_profile())
    assert parsed.matrix is not None
    return np.linalg.inv(parsed.matrix)


def _of_tables(profile: bytes, channels: int) -> Space:
    """The space of a profile with tables. Raises ProfileError if LittleCMS cannot convert by it in both directions."""
    if channels == 1:
        # Tables of grey are equivalent to a curve.
        ramp = to_rgb(_X[None] * 65535).astype(np.uint16)[..., 0]
        shown = _by_tables(ramp, profile, srgb_profile(), "gray")[0, :, 1]
        return Space(curves=(np.maximum.accumulate(shown),))
    axis = np.linspace(0, 65535, 5).astype(np.uint16)
    lattice = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(5, 25, 3)
    _by_tables(_by_tables(lattice, profile, wide_profile()), wide_profile(), profile)
    wide = icc.parse(wide_profile()).matrix
    assert wide is not None
    return Space(profile=profile, matrix=_from_xyz() @ wide)


def _through(tables: list[Array], values: Array) -> Array:
    """Looks up each channel of a picture in its table; a grey picture in that of green."""
    result = np.empty(values.shape, tables[0].dtype)
    for band in bands(values, _BAND):
        if values.ndim == 2 or len(tables) == 1:
            result[band] = tables[len(tables) // 2][values[band]]
            continue
        for channel, table in enumerate(tables):
            result[band, :, channel] = table[values[band, :, channel]]
    return result


def _inverse(curve: Array, dtype: np.dtype[np.generic]) -> Array:
    """The value of the file for each of 65,536 working values, in the type of the file."""
    positions = np.interp(np.arange(65536), curve, _X)
    top = 255 if dtype == np.uint8 else 65535
    return np.rint(positions * top).astype(dtype)


def _by_tables(pixels: Array, source: bytes, target: bytes, space: str = "rgb") -> Array:
    """Converts pixels from one profile to another by LittleCMS; raises ProfileError if it cannot."""
    import imagecodecs

    intent: Final = 1  # relative colorimetric: white stays white, and it can be inverted
    convert: Callable[..., Array] = imagecodecs.cms_transform
    try:
        return np.asarray(
            convert(np.ascontiguousarray(pixels), source, target, colorspace=space, outcolorspace="rgb", intent=intent)
        )
    except (RuntimeError, ValueError, TypeError) as error:
        raise ProfileError("its colour profile cannot be used") from error
