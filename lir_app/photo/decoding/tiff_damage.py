"""Strips and tiles of a TIFF page that are broken: found, and left out where they cannot be decoded."""

from __future__ import annotations

from typing import Final

from lir_app.photo.decoding import turbo_jpeg
from lir_app.photo.decoding.decoded import damaged
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page, pieces

JPEG: Final = (7, 33007)
"""Compressions whose pieces are JPEG streams, as various programs number them."""


def without_broken(page: Page) -> str:
    """Makes empty the pieces of a page that cannot be decoded, so that they are read as 0; gives the warning.

    Raises:
        DamagedError: too much is missing.
        Exception: what decoding raised, where no piece can be told to be the cause.
    """
    handle, counts, first = page.parent.filehandle, list(page.databytecounts), None
    tables = getattr(page, "jpegtables", None)
    for number, (offset, count) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=False)):
        if not count:
            continue
        handle.seek(offset)
        try:
            page.decode(handle.read(count), number, jpegtables=tables)
        except Exception as error:  # each decoder has its own idea of what to raise
            first, counts[number] = first or error, 0
    if first is None:
        raise ValueError("its pieces cannot be put together")
    page.dataoffsets = tuple(offset if count else 0 for offset, count in zip(page.dataoffsets, counts, strict=False))
    page.databytecounts = tuple(counts)
    planes = page.samplesperpixel if page.planarconfig == SEPARATE else 1
    places = max(1, len(counts) // planes)
    # A place is there if all its colours are.
    missing = {number % places for number, count in enumerate(counts) if not count}
    return damaged(len(missing) / places)


def has_broken_jpeg(page: Page) -> bool:
    """Whether a piece that is JPEG decodes to a picture of which parts may be wrong."""
    if int(page.compression) not in JPEG:
        return False
    tables = (page.jpegtables or b"")[:-2]
    streams = (tables + piece.data[2:] if tables else piece.data for piece in pieces(page) if piece.data)
    return any(turbo_jpeg.is_damaged(stream) for stream in streams)
