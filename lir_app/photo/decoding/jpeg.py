"""JPEG files, also with CMYK or 12 bits, cut off, or damaged."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo.colour import UNDEFINED, Colour
from lir_app.photo.decoding import lossless_jpeg, turbo_jpeg
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError, check_size, cut_off, damaged
from lir_app.photo.decoding.pillow import opened
from lir_app.photo.decoding.samples import Layout, Model, to_pixels
from lir_app.photo.metadata import jpeg as metadata
from lir_app.photo.metadata.jpeg_segments import joined_profile, segments
from lir_model.pixels import Array

_END: Final = b"\xff\xd9"
_BETWEEN_SCANS: Final = (b"\xff\xc4", b"\xff\xcc", b"\xff\xda", b"\xff\xdb", b"\xff\xdd")
"""Markers of the segments between the scans of a progressive picture: tables and headers of scans."""
_GREY: Final = 128
"""What libjpeg fills missing data with; one less in CMYK that is stored inverted, as Adobe does."""
_JPEG_LS: Final = 0xF7
"""Marker of the frame of a JPEG-LS file (ITU-T T.87, section C.1.1)."""
_HIERARCHICAL: Final = (0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF, 0xDE)
"""Markers of hierarchical JPEG: differential frames, and the segment that precedes them (ITU-T T.81, table B.1)."""


def decode(path: Path, side: int | None = None) -> Decoded:
    """Decodes the first picture of a JPEG file.

    Args:
        path: the file.
        side: if a reduced picture is enough, the least number of pixels on its longer side; None for full size.

    Raises:
        DamagedError: too much of the picture is missing.
        UnreadKindError: it is of another kind that shares JPEG's markers, such as JPEG-LS.
        OSError, ValueError: what Pillow raises for broken files.
    """
    whole = path.read_bytes()
    data = metadata.bare(whole)
    frame, precision = _frame(data)
    if frame == lossless_jpeg.MARKER:
        return lossless_jpeg.decode(whole, precision)
    if precision > 8:
        return _deep(data, precision)
    if side is None and _END in data and (read := turbo_jpeg.read(data)) is not None:
        pixels, broken = read
        return Decoded(pixels, colour=_colour(data), warnings=_of_damage(pixels) if broken else ())
    warnings: tuple[str, ...] = ()
    try:
        image = _loaded(data, side)
    except OSError as error:
        if _END in data and "truncated" not in str(error):
            raise
        image = _loaded(_ended(data), side)
        warnings = (cut_off(_missing(np.asarray(image))),)
    if image.mode == "CMYK":
        inks = np.asarray(image)
        warnings = warnings or (_of_damage(inks) if side is None and turbo_jpeg.is_damaged(data) else ())
        decoded = to_pixels(inks, Layout(Model.CMYK, profile=joined_profile(data)))
        return Decoded(decoded.pixels, warnings=warnings)
    return Decoded(np.array(image), colour=_colour(data), warnings=warnings)


def _colour(data: bytes) -> Colour:
    profile = joined_profile(data)
    return Colour(profile) if profile else UNDEFINED


def _of_damage(pixels: Array) -> tuple[str]:
    """The warning for a picture with damaged data. If its last row is grey, the data ended early and rows are
    missing."""
    is_grey = np.ptp(pixels[-1]) <= 1 and _GREY - 1 <= pixels[-1].min() <= _GREY
    return (damaged(_missing(pixels) if is_grey else 0),)


def _loaded(data: bytes, side: int | None) -> Image.Image:
    image = opened(io.BytesIO(data))
    check_size(*image.size)
    if side is not None:
        image.draft(None, (side, side))
    image.load()
    return image


def _ended(data: bytes) -> bytes:
    """A cut-off file with an end marker added, and without an incomplete segment between scans."""
    last = max(data.rfind(marker) for marker in _BETWEEN_SCANS)
    length = int.from_bytes(data[last + 2 : last + 4], "big")
    return (data[:last] if last > 0 and last + 2 + max(2, length) > len(data) else data) + _END


def _missing(pixels: Array) -> float:
    """The share of a cut-off picture that is missing: the rows at its end that libjpeg filled with a single value."""
    rows = pixels.reshape(len(pixels), -1)
    flat = (rows == rows[-1, -1]).all(axis=1)
    lost = len(rows) if flat.all() else int(np.argmin(flat[::-1]))
    return lost / len(rows)


def _frame(data: bytes) -> tuple[int, int]:
    """Marker of the frame, and bits of a sample (ITU-T T.81, section B.2.2); 0 and 8 without a frame.

    Raises:
        UnreadKindError: the file is JPEG-LS or hierarchical JPEG.
    """
    for marker, start, end in segments(data):
        if marker == _JPEG_LS:
            raise UnreadKindError("JPEG-LS")
        if marker in _HIERARCHICAL:
            raise UnreadKindError("JPEG of hierarchical frames")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return marker, data[start] if start < end else 8
    return 0, 8


def _deep(data: bytes, precision: int) -> Decoded:
    """The picture of a file with more than 8 bits a sample."""
    import imagecodecs

    samples = np.asarray(imagecodecs.jpeg8_decode(data))
    channels = samples.shape[2] if samples.ndim == 3 else 1
    model = {1: Model.GREY, 3: Model.RGB}.get(channels)
    if model is None:
        raise UnreadKindError("JPEG of {channels} channels of {bits} bits", channels=channels, bits=precision)
    decoded = to_pixels(samples, Layout(model, precision, profile=joined_profile(data)))
    # libjpeg does not report here that the file is cut off.
    return decoded if _END in data else replace(decoded, warnings=(cut_off(_missing(samples)), *decoded.warnings))
