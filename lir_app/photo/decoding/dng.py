"""DNG files whose samples LibRaw cannot unpack: written anew, plain, with all that tells how they are developed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

import numpy as np

from lir_app.photo.decoding.faults import DamagedError, check_size
from lir_app.photo.decoding.tiff import is_sensor, pages_of
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page
from lir_app.photo.metadata.ifd import BrokenStructureError, directory, integers, opened
from lir_model.pixels import Array

_ORIENTATION: Final = 274
_LINEARIZATION: Final = 50712
_MOSAIC: Final = (33421, 33422)
"""Tags of the arrangement of colours on a sensor."""
_BY_LIBRAW: Final = (1, 7, 34892)
"""Compressions of integers that LibRaw undoes: none, JPEG that loses nothing, JPEG that does. Floating-point numbers
come out wrong, without a word, from some arrangements of others (LibRaw 0.22)."""
_OF_DNG: Final = range(50706, 52555)
_NOT_FOR_DEVELOPING: Final = (50740, 50741, 50827, 50831, 50832, 50833, 50834, 50931, 50933, 50934, 51008, 51009, 51022)
"""Data of the maker, the original file, profiles, and corrections that LibRaw does not apply."""


def is_turned_unknown(data: bytes) -> bool:
    """Whether the first directory tells an orientation that there is none of, of which LibRaw makes any."""
    try:
        kind, first = opened(data)
        field = directory(data, kind, first).fields.get(_ORIENTATION)
        return field is not None and not 1 <= (integers(field, kind) or (0,))[0] <= 8
    except BrokenStructureError:  # raw files that are built otherwise
        return False


def plain(path: Path, *, asked: bool) -> bytes | None:
    """The file with the samples of its sensor, without compression; None where it is no DNG, or LibRaw reads it too.

    Args:
        path: the file.
        asked: whether LibRaw has tried, and failed.

    Raises:
        DamagedError: it holds no picture of a sensor.
        Exception: whatever tifffile raises over broken files.
    """
    import tifffile

    with tifffile.TiffFile(path) as file:
        if _OF_DNG.start not in file.pages.first.tags:
            return None
        pages = [page for page in pages_of(file) if is_sensor(page)]
        if not pages:
            raise DamagedError("it holds no picture of a sensor")
        page = max(pages, key=lambda each: each.imagewidth * each.imagelength)
        if not asked and page.dtype is not None and page.dtype.kind in "iu" and page.compression in _BY_LIBRAW:
            return None
        check_size(page.imagewidth, page.imagelength)
        told = {tag.code: tag for each in (file.pages.first, page) for tag in each.tags if _is_kept(tag.code)}
        samples = _linear(_samples(page), told)
        if not samples.size:
            raise DamagedError("it holds no picture of a sensor")
        tags = [(tag.code, int(tag.dtype), tag.count, tag.value, True) for tag in told.values()]
        stream = io.BytesIO()
        with tifffile.TiffWriter(stream, byteorder=file.byteorder) as writer:
            writer.write(samples, photometric=int(page.photometric), metadata=None, extratags=tags)
        return stream.getvalue()


def _is_kept(code: int) -> bool:
    return code in (*_MOSAIC, _ORIENTATION) or (code in _OF_DNG and code not in _NOT_FOR_DEVELOPING)


def _samples(page: Page) -> Array:
    """``(h, w)`` or ``(h, w, channels)`` of integers or float32."""
    samples = np.asarray(page.asarray())
    if page.planarconfig == SEPARATE and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, -1)
    return np.ascontiguousarray(samples.astype(np.float32) if samples.dtype.kind == "f" else samples)


def _linear(samples: Array, told: dict[int, Any]) -> Array:
    """Samples through the table that makes them linear, which is taken out of what is told."""
    table = told.pop(_LINEARIZATION, None)
    if table is None or samples.dtype.kind != "u":
        return samples
    values = np.atleast_1d(np.asarray(table.value, np.uint16))
    return values[np.minimum(samples, len(values) - 1)]
