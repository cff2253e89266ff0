"""TIFF files with 24-bit floating-point samples and the floating-point predictor (Adobe, TIFF technical note 3)."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_app.photo.decoding.faults import DamagedError
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page, decompressed
from lir_model.pixels import Array

PREDICTOR: Final = 3
"""TIFF's number of the floating-point predictor."""
_BYTES: Final = 3
"""Of a sample."""


def read_float24(page: Page) -> Array:
    """Reads the samples of a tifffile page, ``(h, w, channels)`` float32.

    Raises:
        DamagedError: data is missing.
    """
    import imagecodecs

    result = np.zeros((page.imagelength, page.imagewidth, page.samplesperpixel), np.float32)
    channels = 1 if page.planarconfig == SEPARATE else page.samplesperpixel
    for piece, held in decompressed(page):
        data = np.frombuffer(held, np.uint8)
        count = piece.width * channels
        if data.size < piece.height * count * _BYTES:
            raise DamagedError("it is cut off")
        # Each row holds the first bytes of all samples, then the second, then the third; of each the differences.
        rows = data[: piece.height * count * _BYTES].reshape(piece.height, -1, channels)
        planes = np.add.accumulate(rows, axis=1, dtype=np.uint8).reshape(piece.height, _BYTES, count)
        packed = np.ascontiguousarray(planes.swapaxes(1, 2)).tobytes()
        part = np.asarray(imagecodecs.float24_decode(packed, byteorder=">"))
        part = part.reshape(piece.height, piece.width, channels)
        first = piece.plane if page.planarconfig == SEPARATE else 0
        place = result[piece.slices]
        place[..., first : first + channels] = part[: place.shape[0], : place.shape[1]]
    return result
