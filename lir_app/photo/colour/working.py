"""The working space of a picture: the colours of its own file, on sRGB's curve.

The networks know pictures on sRGB's curve, whatever the primaries. A picture with a profile is therefore worked on in
the primaries of that profile, where none of its colours is clipped, and only its curve is exchanged; both ends of the
curve stay where they are. Profiles made of tables have no primaries: their pictures are worked on in a space that holds
all they can say. Where the file's curve is sRGB's already, the values of the file are the working picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from lir_app.photo.colour import icc
from lir_app.photo.colour.colour import Colour, srgb_profile, wide_profile
from lir_app.photo.colour.icc import ProfileError
from lir_model.pixels import Array, to_8_bits, to_16_bits, to_rgb

_BAND: Final = 1 << 17
"""Pixels that are converted at a time, about."""
_SAME_CURVE: Final = 1.5 / 255
"""Largest difference between curves that count as the same: profiles hold sRGB's curve as tables of various lengths."""
_SAME_COLOURS: Final = 0.004
"""Largest difference from the identity of a matrix to sRGB that counts as sRGB's own, rounded differently."""
_STEPS: Final = 1 << 14
"""Steps of linear light in the table for the display: the darkest is a fifth of an 8-bit level."""


def encode(light: Array) -> Array:
    """Linear light in [0, 1] on sRGB's curve (IEC 61966-2-1)."""
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * np.maximum(light, 0.0031308) ** (1 / 2.4) - 0.055)


def decode(values: Array) -> Array:
    """Linear light of values on sRGB's curve."""
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


_X: Final = np.linspace(0, 1, 65536)
_DECODED: Final = decode(_X)
_SHOWN: Final = np.rint(encode(np.linspace(0, 1, _STEPS)) * 255).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class Space:
    """How the values of a file, the working picture and the display belong together.

    Attributes:
        curves: the working value, in 65,536 steps, of each of 65,536 values of the file, one for all channels or one
            for each; None where they are the same.
        profile: of tables, by which LittleCMS converts; None otherwise.
        light: linear light of 65,536 working values.
        matrix: from linear working values to linear sRGB; None where they are sRGB's.
    """

    curves: tuple[Array, ...] | None = None
    profile: bytes | None = None
    light: Array | None = None
    matrix: Array | None = None

    @property
    def keeps_grey(self) -> bool:
        """Whether equal values of the channels are grey, in the file as in the working picture."""
        return self.profile is None and (self.curves is None or len(self.curves) == 1)

    @property
    def is_native(self) -> bool:
        """Whether the file's values are the working picture."""
        return self.curves is None and self.profile is None

    def to_working(self, native: Array) -> Array:
        """The working picture of a file's values: the same array where ``is_native``, else of 16 bits."""
        if self.is_native:
            return native
        if self.profile is not None:
            return _by_tables(to_16_bits(native), self.profile, wide_profile())
        assert self.curves is not None
        step = 257 if native.dtype == np.uint8 else 1
        return _through([curve[::step] for curve in self.curves], native)

    def to_native(self, working: Array, native: Array) -> Array:
        """The file's values of a working picture; where that is as it was, the very values that were read.

        Args:
            working: of 16 bits, or as ``native`` is where the space ``is_native``.
            native: what was read from the file; the result has its depth.
        """
        if self.is_native:
            return working
        result = np.empty_like(native)
        back = None if self.curves is None else [_inverse(curve, native.dtype) for curve in self.curves]
        rows = max(1, _BAND // native.shape[1])
        for top in range(0, native.shape[0], rows):
            band = slice(top, top + rows)
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
        """Working pixels as sRGB for the screen, clipped to what it can show.

        Args:
            working: ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16.

        Returns:
            The same array where it is sRGB; else uint8 of the same shape.
        """
        if self.light is None and (self.matrix is None or working.ndim == 2):
            return working
        light = _DECODED if self.light is None else self.light
        table = light[:: 257 if working.dtype == np.uint8 else 1].astype(np.float32)
        result = np.empty(working.shape, np.uint8)
        rows = max(1, _BAND // working.shape[1])
        for top in range(0, working.shape[0], rows):
            linear = table[working[top : top + rows]]
            if self.matrix is not None and working.ndim == 3:
                linear = linear @ self.matrix.T.astype(np.float32)
            steps = (linear.clip(0, 1) * np.float32(_STEPS - 1) + np.float32(0.5)).astype(np.uint16)
            result[top : top + rows] = _SHOWN[steps]
        return result


SRGB: Final = Space()


def space_of(colour: Colour, dimensions: int) -> Space:
    """The working space of a picture.

    Args:
        colour: what its values mean.
        dimensions: of its array: 2 for grey, 3 for RGB.

    Raises:
        ProfileError: the profile is broken, or made for another kind of picture.
    """
    return SRGB if colour.profile is None else _space(colour, 1 if dimensions == 2 else 3)


@cache
def _space(colour: Colour, channels: int) -> Space:
    profile = colour.profile
    assert profile is not None
    parsed = icc.parse(profile)
    # Many a grey file carries a profile of RGB: it says how neutral colours are meant.
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
    # A curve that goes nowhere for a while, as those of HDR pictures at white, has no way back: its values stay.
    if colour.cicp is not None or any(np.diff(curve[::257]).min() <= 0 for curve in parsed.curves):
        return Space(light=parsed.curves[len(parsed.curves) // 2], matrix=matrix)
    working = [encode(curve) for curve in parsed.curves]
    if max(np.abs(curve - _X).max() for curve in working) <= _SAME_CURVE:
        return Space(matrix=matrix)
    curves = [np.rint(curve * 65535).astype(np.uint16) for curve in working]
    same = all(np.array_equal(curve, curves[0]) for curve in curves)
    return Space(curves=tuple(curves[:1] if same else curves), matrix=matrix)


@cache
def _from_xyz() -> Array:
    parsed = icc.parse(srgb_profile())
    assert parsed.matrix is not None
    return np.linalg.inv(parsed.matrix)


def _of_tables(profile: bytes, channels: int) -> Space:
    """Raises ProfileError where LittleCMS cannot use the profile both ways."""
    grey = channels == 1
    axis = np.linspace(0, 65535, 5).astype(np.uint16)
    lattice = axis[None] if grey else np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(5, 25, 3)
    if grey:
        # Grey tables become the curve that they amount to.
        ramp = to_rgb(_X[None] * 65535).astype(np.uint16)[..., 0]
        shown = _by_tables(ramp, profile, srgb_profile(), "gray")[0, :, 1]
        return Space(curves=(np.maximum.accumulate(shown),))
    _by_tables(_by_tables(lattice, profile, wide_profile()), wide_profile(), profile)
    wide = icc.parse(wide_profile()).matrix
    assert wide is not None
    return Space(profile=profile, matrix=_from_xyz() @ wide)


def _through(tables: list[Array], values: Array) -> Array:
    """Each channel of a picture through its table; a grey picture through that of green."""
    result = np.empty(values.shape, tables[0].dtype)
    rows = max(1, _BAND // values.shape[1])
    for top in range(0, values.shape[0], rows):
        band = slice(top, top + rows)
        if values.ndim == 2 or len(tables) == 1:
            result[band] = tables[len(tables) // 2][values[band]]
            continue
        for channel, table in enumerate(tables):
            result[band, :, channel] = table[values[band, :, channel]]
    return result


def _inverse(curve: Array, dtype: np.dtype[np.generic]) -> Array:
    """The value of the file for each of 65,536 working values."""
    positions = np.interp(np.arange(65536), curve, _X)
    top = 255 if dtype == np.uint8 else 65535
    return np.rint(positions * top).astype(dtype)


def _by_tables(pixels: Array, source: bytes, target: bytes, space: str = "rgb") -> Array:
    import imagecodecs

    intent: Final = 1  # relative colorimetric: white stays white, and there is a way back
    convert: Callable[..., Array] = imagecodecs.cms_transform
    try:
        return np.asarray(
            convert(np.ascontiguousarray(pixels), source, target, colorspace=space, outcolorspace="rgb", intent=intent)
        )
    except (RuntimeError, ValueError, TypeError) as error:
        raise ProfileError("its colour profile cannot be used") from error
