"""Broken strips and tiles of a TIFF page: their intact part is kept, what cannot be decoded is left out."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lir_app.photo.decoding import turbo_jpeg
from lir_app.photo.decoding.faults import damaged
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page, Piece, pieces
from lir_app.photo.decoding.truncated_png import unpacked

JPEG: Final = (7, 33007)
"""Compressions whose pieces are JPEG streams; programs use different numbers."""
_LZW, _PACKBITS, _DEFLATE = 5, 32773, (8, 32946)

Unpack = Callable[[bytes, int], tuple[bytes | bytearray, bool]]
"""Decompresses a piece; takes its bytes and the length that it should have, returns as much as it can, and whether that
is intact."""
Pack = Callable[[bytes], bytes | bytearray]


@dataclass(frozen=True)
class Mended:
    """A file to which the mended pieces of a page have been appended.

    Attributes:
        data: the file.
        offsets: of the pieces of the page.
        counts: bytes of the pieces; a piece of 0 bytes is decoded as 0.
        warnings: what is wrong with the picture, a sentence each.
    """

    data: bytes
    offsets: tuple[int, ...]
    counts: tuple[int, ...]
    warnings: tuple[str, ...]


def mended(page: Page) -> Mended:
    """A file in which the broken pieces of a page are replaced by their intact parts.

    Pieces that are not broken but that tifffile refuses are rewritten too: programs pad them, put more rows into the
    last one than the picture has, and leave out check sums.

    Raises:
        DamagedError: too much is missing.
        ValueError: all pieces can be decoded, so that the fault is elsewhere.
    """
    handle, tables = page.parent.filehandle, getattr(page, "jpegtables", None)
    handle.seek(0)
    data = bytearray(handle.read())
    offsets, counts = list(page.dataoffsets), list(page.databytecounts)
    planes = page.samplesperpixel if page.planarconfig == SEPARATE else 1
    places = max(1, len(counts) // planes)
    # A place in the picture counts as far as all of its channels are there.
    there, wrong, failed = [1.0] * places, False, False
    for number, piece in enumerate(pieces(page)):
        if not piece.data:
            there[number % places] = 0.0
            continue
        try:
            page.decode(piece.data, number, jpegtables=tables)
        except Exception:  # each decoder has its own idea of what to raise
            failed = True
            better, share, sound = _salvaged(page, piece)
            offsets[number], counts[number] = len(data), len(better)
            data += better
            wrong |= not sound
            there[number % places] = min(there[number % places], share)
    if not failed:
        raise ValueError("its pieces cannot be put together")
    missing = 1 - sum(there) / places
    return Mended(bytes(data), tuple(offsets), tuple(counts), (damaged(missing),) if missing or wrong else ())


def has_broken_jpeg(page: Page) -> bool:
    """Whether a piece in JPEG is damaged, so that parts of the picture may be wrong."""
    if int(page.compression) not in JPEG:
        return False
    tables = (page.jpegtables or b"")[:-2]
    streams = (tables + piece.data[2:] if tables else piece.data for piece in pieces(page) if piece.data)
    return any(turbo_jpeg.is_damaged(stream) for stream in streams)


def _salvaged(page: Page, piece: Piece) -> tuple[bytes, float, bool]:
    """The intact part of a piece, compressed again, the share of the piece that it is, and whether it is reliable."""
    way, length = _ways().get(int(page.compression)), _length(page, piece)
    if way is None or not length:
        return b"", 0.0, True
    unpack, pack = way
    try:
        found, sound = unpack(bytes(piece.data), length)
    except (RuntimeError, ValueError):
        return b"", 0.0, True
    return bytes(pack(bytes(found[:length]).ljust(length, b"\0"))), min(1.0, len(found) / length), sound


def _ways() -> dict[int, tuple[Unpack, Pack]]:
    """Functions that decompress as much of a piece as possible, and compress it again, by compression."""
    import imagecodecs

    lzw: tuple[Unpack, Pack] = (lambda packed, _: (imagecodecs.lzw_decode(packed), True), imagecodecs.lzw_encode)
    packbits: tuple[Unpack, Pack] = (
        lambda packed, _: (imagecodecs.packbits_decode(packed), True),
        imagecodecs.packbits_encode,
    )
    return {**dict.fromkeys(_DEFLATE, (unpacked, zlib.compress)), _LZW: lzw, _PACKBITS: packbits}


def _length(page: Page, piece: Piece) -> int:
    """Bytes of a decompressed piece; 0 if the samples of a pixel differ in bits, or chroma is subsampled."""
    bits = page.bitspersample
    if page.is_subsampled:
        return 0
    samples = 1 if page.planarconfig == SEPARATE else page.samplesperpixel
    return piece.height * ((piece.width * samples * bits + 7) // 8) if isinstance(bits, int) else 0
