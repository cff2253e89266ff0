"""Pages of fax machines and document scanners in TIFF files (ITU-T T.4 and T.6), through libtiff.

imagecodecs has a decoder of its own, too, which tifffile calls; it leaves white what it does not understand, and says
nothing. So each strip is given to libtiff as a file of its own, as Pillow and as imagecodecs call it: one tells what it
does not understand, the other whether the strip has all of its rows.
"""

from __future__ import annotations

import io
from typing import Final

import numpy as np

from lir_app.photo.decoding.captured_stderr import captured
from lir_app.photo.decoding.faults import damaged
from lir_app.photo.decoding.tiff_pieces import Page, Piece, pieces
from lir_app.photo.metadata import ifd
from lir_model.pixels import Array

COMPRESSIONS: Final = (2, 3, 4)
"""Modified Huffman, T.4 and T.6."""
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 256, 257, 258, 259, 262, 266
_OFFSETS, _CHANNELS, _ROWS, _COUNTS = 273, 277, 278, 279
_OPTIONS: Final = (292, 293)
"""T4Options and T6Options."""
_AS_STORED: Final = 1
"""The photometric interpretation with which no decoder turns values around."""


def read_fax(page: Page) -> tuple[Array, tuple[str, ...]]:
    """Reads the samples of a tifffile page, ``(h, w, 1)`` uint8 of 0 and 1, and a warning if they are damaged.

    Raises:
        DamagedError: too much is missing.
    """
    result = np.zeros((page.imagelength, page.imagewidth, 1), np.uint8)
    wrong, missing, count = False, 0, 0
    for piece in pieces(page):
        count += 1
        if not piece.data:
            continue
        samples, sound = _decoded(_as_file(page, piece))
        wrong |= not sound
        if samples is None:
            missing += 1
            continue
        place = result[piece.slices]
        place[..., 0] = samples[: place.shape[0], : place.shape[1]]
    return result, (damaged(missing / count),) if wrong else ()


def _decoded(alone: bytes) -> tuple[Array | None, bool]:
    """The samples of a file of one strip, or None, and whether they are sound."""
    import imagecodecs
    from PIL import Image

    said: list[str] = []
    try:
        with captured(said), Image.open(io.BytesIO(alone)) as image:  # goes on behind what it does not understand
            samples = np.asarray(image)
    except (OSError, ValueError):
        return None, False
    try:
        imagecodecs.tiff_decode(alone)  # notices other faults, but then gives nothing
    except imagecodecs.TiffError:
        return samples, False
    return samples, not said


def _as_file(page: Page, piece: Piece) -> bytes:
    """A TIFF file that holds nothing but one strip or tile of a page."""
    kind = ifd.Kind("<")
    builder = ifd.Builder(kind)
    values = {
        _WIDTH: piece.width,
        _HEIGHT: piece.height,
        _BITS: 1,
        _COMPRESSION: int(page.compression),
        _PHOTOMETRIC: _AS_STORED,
        _FILL_ORDER: int(page.fillorder),
        _OFFSETS: builder.add(piece.data),
        _CHANNELS: 1,
        _ROWS: piece.height,
        _COUNTS: len(piece.data),
    }
    values |= {tag: int(page.tags[tag].value) for tag in _OPTIONS if tag in page.tags}
    fields = (ifd.integer_field(tag, ifd.LONG, (value,), kind) for tag, value in values.items())
    return bytes(builder.finish(builder.directory(fields)))
