"""TIFF files of YCbCr with subsampled chroma, in any compression but JPEG (TIFF 6.0, section 21)."""

from __future__ import annotations

import numpy as np

from lir_app.photo.decoding.faults import DamagedError, UnreadKindError
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page, decompressed
from lir_model.pixels import Array


def read_subsampled(page: Page) -> Array:
    """Reads the samples of a tifffile page at full size, ``(h, w, 3)`` uint8; chroma is repeated.

    Raises:
        UnreadKindError: it has other than 3 interleaved channels of 8 bits, or a predictor.
        DamagedError: data is missing.
    """
    if page.bitspersample != 8 or page.samplesperpixel != 3 or page.predictor != 1 or page.planarconfig == SEPARATE:
        raise UnreadKindError("TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits")
    across, down = page.subsampling or (2, 2)
    result = np.zeros((page.imagelength, page.imagewidth, 3), np.uint8)
    for piece, data in decompressed(page):
        place = result[piece.slices]
        place[...] = _unpacked(bytes(data), piece.height, piece.width, across, down)[: place.shape[0], : place.shape[1]]
    return result


def _unpacked(data: bytes, height: int, width: int, across: int, down: int) -> Array:
    """The samples of a strip or tile, stored in units of ``across * down`` luma samples followed by Cb and Cr."""
    units_down, units_across, unit = -(-height // down), -(-width // across), across * down + 2
    values = np.frombuffer(data, np.uint8)
    if len(values) < units_down * units_across * unit:
        raise DamagedError("it is cut off")
    units = values[: units_down * units_across * unit].reshape(units_down, units_across, unit)
    luma = units[..., :-2].reshape(units_down, units_across, down, across).swapaxes(1, 2)
    colours = units[..., -2:].repeat(down, axis=0).repeat(across, axis=1)
    return np.dstack((luma.reshape(units_down * down, units_across * across), colours))[:height, :width]
