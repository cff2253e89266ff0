"""Strips and tiles of a TIFF page, one by one, for kinds of samples that tifffile cannot assemble."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from lir_app.photo.decoding.faults import DamagedError

Page = Any
"""A page of tifffile, whose types are too loose to help."""
SEPARATE: Final = 2
"""The planar configuration of channels that are stored one after the other, not interleaved."""


@dataclass(frozen=True)
class Piece:
    """A strip or tile of the picture.

    Attributes:
        data: its bytes, as they are in the file; empty if they are missing.
        top: of its place in the picture, in pixels.
        left: of its place in the picture, in pixels.
        height: in pixels, as it is stored; tiles may extend beyond the picture, strips do not.
        width: in pixels, as it is stored.
        plane: index of its channel, if channels are stored separately.
    """

    data: bytes
    top: int
    left: int
    height: int
    width: int
    plane: int = 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """The rows and columns of the picture that it covers; at the edges of the picture, numpy shortens them."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)


def pieces(page: Page) -> Iterator[Piece]:
    """The pieces of a page, in order.

    Raises:
        DamagedError: there are fewer than the size of the page requires.
    """
    height = page.tilelength if page.is_tiled else min(page.rowsperstrip, page.imagelength)
    width = page.tilewidth if page.is_tiled else page.imagewidth
    columns, rows = -(-page.imagewidth // width), -(-page.imagelength // height)
    planes = page.samplesperpixel if page.planarconfig == SEPARATE else 1
    places = list(zip(page.dataoffsets, page.databytecounts, strict=False))
    if len(places) < rows * columns * planes:
        raise DamagedError("it is cut off")
    handle = page.parent.filehandle
    for number, (offset, count) in enumerate(places[: rows * columns * planes]):
        plane, place = divmod(number, rows * columns)
        top, left = place // columns * height, place % columns * width
        handle.seek(offset)
        stored = height if page.is_tiled else min(height, page.imagelength - top)
        yield Piece(handle.read(count) if count else b"", top, left, stored, width, plane)


def decompressed(page: Page) -> Iterator[tuple[Piece, bytes]]:
    """The pieces of a page that are not missing, in order, each with its decompressed bytes.

    Raises:
        DamagedError: as for ``pieces``.
        Exception: whatever tifffile's decoders raise for broken data.
    """
    import tifffile

    decompress = tifffile.TIFF.DECOMPRESSORS[page.compression]
    for piece in pieces(page):
        if piece.data:
            yield piece, piece.data if decompress is None else decompress(piece.data)
