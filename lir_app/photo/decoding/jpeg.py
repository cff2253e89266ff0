"""JPEG files: also cut off ones, ones of inks, and ones of 12 bits."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo.colour import UNTOLD, Colour
from lir_app.photo.decoding.decoded import DamagedError, Decoded, check_size
from lir_app.photo.decoding.pillow import opened
from lir_app.photo.decoding.samples import Layout, Model, to_pixels
from lir_app.photo.metadata import jpeg as metadata
from lir_model.messages import Message
from lir_model.pixels import Array

_END: Final = b"\xff\xd9"
_MOST_MISSING: Final = 0.4
"""Share of the rows that a cut off file may lack; beyond that it is refused as damaged: chosen."""


def decode(path: Path, side: int | None = None) -> Decoded:
    """The first picture of a file.

    Args:
        path: the file.
        side: pixels that the longer side needs to have, where less than the whole will do.

    Raises:
        DamagedError: the file is cut off near its beginning.
        OSError, ValueError: what Pillow raises over broken files.
    """
    data = metadata.bare(path.read_bytes())
    precision = _precision(data)
    if precision > 8:
        return _deep(data, precision)
    warnings: tuple[str, ...] = ()
    try:
        image = _loaded(data, side)
    except OSError as error:
        if "truncated" not in str(error):
            raise
        image = _loaded(data + _END, side)
        warnings = (_missing(np.asarray(image)),)
    profile = image.info.get("icc_profile") or None
    colour = Colour(profile) if profile else UNTOLD
    if image.mode == "CMYK":
        inks = np.asarray(image)
        decoded = to_pixels(inks, Layout(Model.CMYK, profile=profile))
        return Decoded(decoded.pixels, warnings=warnings)
    return Decoded(np.array(image), colour=colour, warnings=warnings)


def _loaded(data: bytes, side: int | None) -> Image.Image:
    image = opened(io.BytesIO(data))
    check_size(*image.size)
    if side is not None:
        image.draft(None, (side, side))
    image.load()
    return image


def _missing(pixels: Array) -> str:
    """What is missing of a cut off picture: libjpeg leaves those rows in the grey of no data.

    Raises:
        DamagedError: it is more than is bearable.
    """
    rows = pixels.reshape(len(pixels), -1)
    flat = (rows == rows[-1, -1]).all(axis=1)
    lost = len(rows) if flat.all() else int(np.argmin(flat[::-1]))
    share = lost / len(rows)
    if share > _MOST_MISSING:
        raise DamagedError("it is cut off, and {share:.0%} of the picture is missing", share=share)
    return (
        Message("it is cut off: the last {share:.0%} of the picture is missing", share=max(share, 0.01))
        if lost
        else Message("it is cut off")
    )


def _precision(data: bytes) -> int:
    """Bits of a sample, as the frame header tells (ITU-T T.81, section B.2.2); 8 where there is none."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return data[at + 4] if at + 4 < len(data) else 8
        if marker == 0xFF:
            at += 1
            continue
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return 8


def _deep(data: bytes, precision: int) -> Decoded:
    import imagecodecs

    samples = np.asarray(imagecodecs.jpeg8_decode(data))
    channels = samples.shape[2] if samples.ndim == 3 else 1
    return to_pixels(samples, Layout(Model.RGB if channels == 3 else Model.GREY, precision))
