"""Colour profiles: into sRGB for the networks, and back for the file."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from PIL import Image, ImageCms

from lir_model.pixels import Array

_BAND: Final = 1 << 20
"""About so many pixels are converted at a time."""
_SAME: Final = 2
"""Profiles whose colours differ by no more 8-bit levels than this are sRGB by another name."""


class ProfileError(Exception):
    """A colour profile is broken, or made for another kind of picture."""


def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _transform(pixels: Array, source: bytes, target: bytes) -> Array:
    import imagecodecs

    grey_in, grey_out = (_is_grey(profile) for profile in (source, target))
    space_in, space_out = ("gray" if grey else "rgb" for grey in (grey_in, grey_out))
    shape = pixels.shape[:2] if grey_out else (*pixels.shape[:2], 3)
    result = np.empty(shape, dtype=pixels.dtype)
    rows = max(1, _BAND // pixels.shape[1])
    try:
        for top in range(0, pixels.shape[0], rows):
            band = np.ascontiguousarray(pixels[top : top + rows])
            result[top : top + rows] = imagecodecs.cms_transform(
                band, source, target, colorspace=space_in, outcolorspace=space_out
            )
    except (RuntimeError, ValueError, TypeError) as error:
        raise ProfileError(str(error)) from error
    return result


def _is_grey(profile: bytes) -> bool:
    return profile[16:20] == b"GRAY"


def to_srgb(pixels: Array, icc: bytes) -> Array:
    """Pixels of a profile as sRGB; grey stays grey.

    Raises:
        ProfileError: the profile is broken or does not fit.
    """
    if pixels.ndim == 2:
        if not _is_grey(icc):
            raise ProfileError("a profile of colours on a grey picture")
        return np.ascontiguousarray(_transform(pixels, icc, _srgb())[..., 1])
    if icc[16:20] != b"RGB ":
        raise ProfileError("a profile of another colour space")
    return _transform(pixels, icc, _srgb())


def from_srgb(pixels: Array, icc: bytes) -> Array:
    """The opposite of ``to_srgb``."""
    if pixels.ndim == 2:
        return _transform(np.repeat(pixels[..., None], 3, axis=2), _srgb(), icc)
    return _transform(pixels, _srgb(), icc)


def is_srgb(icc: bytes) -> bool:
    """Whether a profile is sRGB by another name.

    Raises:
        ProfileError: it is broken.
    """
    axis = np.linspace(0, 255, 9).astype(np.uint8)
    grey = _is_grey(icc)
    lattice = axis[None] if grey else np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(27, 27, 3)
    return int(np.abs(to_srgb(lattice, icc).astype(int) - lattice).max()) <= _SAME


def back_to_native(restored: Array, icc: bytes, native: Array, converted: Array) -> Array:
    """Restored sRGB pixels in the photo's own profile.

    What sRGB could not hold (saturated colours of wide profiles) was clipped on the way in: that difference is put
    back, so that what was not restored comes out exactly as it was.

    Args:
        restored: sRGB.
        icc: the photo's profile.
        native: the photo's pixels as they were read.
        converted: the same as sRGB.
    """
    result = from_srgb(restored, icc)
    peak = np.iinfo(result.dtype).max
    rows = max(1, _BAND // result.shape[1])
    for top in range(0, result.shape[0], rows):
        band = slice(top, top + rows)
        lost = native[band].astype(np.int32) - from_srgb(converted[band], icc)
        result[band] = (result[band] + lost).clip(0, peak)
    return result


def from_cmyk(image: Image.Image, icc: bytes | None) -> Image.Image:
    """A CMYK picture as sRGB, through its profile if it has one that works."""
    if icc is not None:
        try:
            converted = ImageCms.profileToProfile(
                image, ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")
