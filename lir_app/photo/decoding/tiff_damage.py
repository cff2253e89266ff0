"""Strips and tiles of a TIFF page that are broken: mended with what there is of them, left out, or told."""

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
"""Compressions whose pieces are JPEG streams, as various programs number them."""
_LZW, _PACKBITS, _DEFLATE = 5, 32773, (8, 32946)

Unpack = Callable[[bytes, int], tuple[bytes | bytearray, bool]]
"""From a packed piece and the length that it is to have: what there is of it, and whether that is sound."""
Pack = Callable[[bytes], bytes | bytearray]


@dataclass(frozen=True)
class Mended:
    """A file with better pieces behind its end.

    Attributes:
        data: the file.
        offsets, counts: of the pieces of the page; a count of 0 is read as 0.
        warnings: what is wrong with the picture.
    """

    data: bytes
    offsets: tuple[int, ...]
    counts: tuple[int, ...]
    warnings: tuple[str, ...]


def mended(page: Page) -> Mended:
    """A file whose page can be decoded as far as its pieces can.

    Programs fill pieces up, give the last one rows that the picture has not, and leave out check sums.

    Raises:
        DamagedError: too much is missing.
        ValueError: no piece can be told to be the cause.
    """
    handle, tables = page.parent.filehandle, getattr(page, "jpegtables", None)
    handle.seek(0)
    data = bytearray(handle.read())
    offsets, counts = list(page.dataoffsets), list(page.databytecounts)
    planes = page.samplesperpixel if page.planarconfig == SEPARATE else 1
    places = max(1, len(counts) // planes)
    # A place is there as far as all its colours are.
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
    """Whether a piece that is JPEG decodes to a picture of which parts may be wrong."""
    if int(page.compression) not in JPEG:
        return False
    tables = (page.jpegtables or b"")[:-2]
    streams = (tables + piece.data[2:] if tables else piece.data for piece in pieces(page) if piece.data)
    return any(turbo_jpeg.is_damaged(stream) for stream in streams)


def _salvaged(page: Page, piece: Piece) -> tuple[bytes, float, bool]:
    """A piece coded anew, how much of it there is, and whether that is sound; nothing where none of it is."""
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
    """How pieces are unpacked as far as it goes, and packed again, by their compression."""
    import imagecodecs

    lzw: tuple[Unpack, Pack] = (lambda packed, _: (imagecodecs.lzw_decode(packed), True), imagecodecs.lzw_encode)
    packbits: tuple[Unpack, Pack] = (
        lambda packed, _: (imagecodecs.packbits_decode(packed), True),
        imagecodecs.packbits_encode,
    )
    return {**dict.fromkeys(_DEFLATE, (unpacked, zlib.compress)), _LZW: lzw, _PACKBITS: packbits}


def _length(page: Page, piece: Piece) -> int:
    """Bytes of a piece that is not compressed; 0 where samples of a pixel differ in bits or number."""
    bits = page.bitspersample
    if page.is_subsampled:
        return 0
    samples = 1 if page.planarconfig == SEPARATE else page.samplesperpixel
    return piece.height * ((piece.width * samples * bits + 7) // 8) if isinstance(bits, int) else 0
