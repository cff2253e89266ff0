"""DNG files whose samples LibRaw cannot decompress: rewritten uncompressed, with all tags needed for developing."""

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
"""Tags of the arrangement of colour filters on the sensor."""
_BY_LIBRAW: Final = (1, 7, 34892)
"""Compressions of integers that LibRaw reads: none, lossless JPEG, lossy JPEG. With some others it returns wrong
floating-point numbers without an error (measured with LibRaw 0.22)."""
_OF_DNG: Final = range(50706, 52555)
"""Tags of the DNG specification; the first, DNGVersion, is in every DNG file."""
_NOT_FOR_DEVELOPING: Final = (50740, 50741, 50827, 50831, 50832, 50833, 50834, 50931, 50933, 50934, 51008, 51009, 51022)
"""Tags of DNG that are left out: private data of the maker, the original file, profiles, corrections that LibRaw does
not apply."""


def is_turned_unknown(data: bytes) -> bool:
    """Whether the orientation in the first directory is not one of 1 to 8, which LibRaw would turn somehow."""
    try:
        kind, first = opened(data)
        field = directory(data, kind, first).fields.get(_ORIENTATION)
        return field is not None and not 1 <= (integers(field, kind) or (0,))[0] <= 8
    except BrokenStructureError:  # raw files that are built otherwise
        return False


def plain(path: Path, *, asked: bool) -> bytes | None:
    """A DNG file rewritten so that its samples are not compressed.

    Args:
        path: the file.
        asked: whether LibRaw has tried to read it, and failed.

    Returns:
        The new file; None if the file is not DNG, or LibRaw should be able to read it.

    Raises:
        DamagedError: it holds no picture of a sensor.
        Exception: whatever tifffile raises for broken files.
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
        kept = {tag.code: tag for each in (file.pages.first, page) for tag in each.tags if _is_kept(tag.code)}
        samples = _linear(_samples(page), kept)
        if not samples.size:
            raise DamagedError("it holds no picture of a sensor")
        tags = [(tag.code, int(tag.dtype), tag.count, tag.value, True) for tag in kept.values()]
        stream = io.BytesIO()
        with tifffile.TiffWriter(stream, byteorder=file.byteorder) as writer:
            writer.write(samples, photometric=int(page.photometric), metadata=None, extratags=tags)
        return stream.getvalue()


def _is_kept(code: int) -> bool:
    return code in (*_MOSAIC, _ORIENTATION) or (code in _OF_DNG and code not in _NOT_FOR_DEVELOPING)


def _samples(page: Page) -> Array:
    """The samples of a page, ``(h, w)`` or ``(h, w, channels)`` of integers or float32."""
    samples = np.asarray(page.asarray())
    if page.planarconfig == SEPARATE and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, -1)
    return np.ascontiguousarray(samples.astype(np.float32) if samples.dtype.kind == "f" else samples)


def _linear(samples: Array, tags: dict[int, Any]) -> Array:
    """The samples made linear by the table in the tags, which is removed from those."""
    table = tags.pop(_LINEARIZATION, None)
    if table is None or samples.dtype.kind != "u":
        return samples
    values = np.atleast_1d(np.asarray(table.value, np.uint16))
    return values[np.minimum(samples, len(values) - 1)]
