"""Strips and tiles of a TIFF page, one by one, for kinds of samples that tifffile does not put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from lir_app.photo.decoding.faults import DamagedError

Page = Any
"""tifffile's."""
SEPARATE: Final = 2
"""The planar configuration of channels that are stored one after the other."""


@dataclass(frozen=True)
class Piece:
    """A strip or tile of the picture.

    Attributes:
        data: its bytes as they are in the file; empty where they are missing.
        top, left: of the picture, in pixels.
        height, width: as it is stored; tiles may reach over the edge of the picture, strips do not.
        plane: the channel it is of, where channels are separate.
    """

    data: bytes
    top: int
    left: int
    height: int
    width: int
    plane: int = 0


def pieces(page: Page) -> Iterator[Piece]:
    """The pieces of a page, in their order.

    Raises:
        DamagedError: there are fewer than its size asks for.
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
