"""Files that Pillow reads: WebP and BMP, and whatever else is opened to be told by name."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from PIL import Image

from lir_app.photo.colour import UNTOLD, Colour, from_gamma, srgb_profile
from lir_app.photo.decoding.decoded import Decoded, UnreadKindError, check_size
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_model.messages import Message

_MODES: Final = {"1": "L", "P": "RGB", "PA": "RGBA", "RGBX": "RGB", "RGBa": "RGBA", "La": "LA"}
"""What modes of Pillow are turned into that are neither grey nor RGB, with or without alpha."""


def opened(file: Path | IO[bytes]) -> Image.Image:
    """A file opened without being decoded."""
    # Pillow's own limit warns at a tenth of what a good camera stitches; ours is checked before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    return Image.open(file)


def decode_webp(path: Path) -> Decoded:
    """The first picture of a WebP file.

    Raises:
        OSError, ValueError: what Pillow raises over broken files.
    """
    with opened(path) as image:
        check_size(*image.size)
        frames = int(getattr(image, "n_frames", 1))
        profile = image.info.get("icc_profile") or None
        warnings = (Message("it holds %n pictures; only the first is restored", n=frames),) if frames > 1 else ()
        return _decoded(image, Colour(profile) if profile else UNTOLD, warnings)


def decode_bmp(path: Path) -> Decoded:
    """The picture of a BMP file.

    Raises:
        OSError, ValueError: what Pillow raises over broken files.
    """
    with opened(path) as image:
        check_size(*image.size)
        return _decoded(image, _bmp_colour(path), ())


def _decoded(image: Image.Image, colour: Colour, warnings: tuple[str, ...]) -> Decoded:
    mode = _MODES.get(image.mode, image.mode)
    if "transparency" in image.info and mode in ("RGB", "L"):
        mode += "A"
    converted = image if image.mode == mode else image.convert(mode)
    if mode not in ("L", "LA", "RGB", "RGBA"):
        raise UnreadKindError("{format} of the mode {mode}", format=image.format, mode=image.mode)
    extras = (Extra.ALPHA,) if mode.endswith("A") else ()
    pixels = to_pixels(np.array(converted), Layout(Model.GREY if mode[0] == "L" else Model.RGB, extras=extras))
    return Decoded(pixels.pixels, pixels.alpha, colour, warnings=warnings)


def _bmp_colour(path: Path) -> Colour:
    """What BITMAPV4HEADER and BITMAPV5HEADER tell (Microsoft, Windows GDI)."""
    with path.open("rb") as stream:
        data: Any = stream.read(14 + 124)
        if len(data) < 14 + 108 or struct.unpack_from("<L", data, 14)[0] < 108:
            return UNTOLD
        kind = struct.unpack_from("<L", data, 14 + 56)[0]
        if kind == int.from_bytes(b"MBED", "big") and len(data) == 14 + 124:
            start, length = struct.unpack_from("<LL", data, 14 + 112)
            stream.seek(14 + start)
            profile = stream.read(min(length, 1 << 28))
            return Colour(profile) if profile[36:40] == b"acsp" else UNTOLD
    if kind == int.from_bytes(b"sRGB", "big"):
        return Colour(srgb_profile())
    if kind != 0:
        return UNTOLD
    # Calibrated: primaries as XYZ in 2.30 fixed point, one gamma for each channel in 16.16.
    xyz = np.array(struct.unpack_from("<9L", data, 14 + 60), float).reshape(3, 3) / (1 << 30)
    gamma = struct.unpack_from("<L", data, 14 + 96 + 4)[0] / 65536
    sums, total = xyz.sum(axis=1), xyz.sum(axis=0)
    if (sums <= 0).any() or total.sum() <= 0 or not gamma:
        return UNTOLD
    red, green, blue = ((float(x / s), float(y / s)) for (x, y, _), s in zip(xyz, sums, strict=True))
    white = (float(total[0] / total.sum()), float(total[1] / total.sum()))
    return from_gamma(gamma, (red, green, blue), white) or UNTOLD
