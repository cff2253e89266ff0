"""JPEG in TIFF files as TIFF 6.0 defined it (section 22). It was soon abandoned: programs implement it differently.

Three arrangements are read: a complete stream that a tag points to, a stream in each piece, and pieces without tables,
which lie elsewhere in the file.
"""

from __future__ import annotations

import struct
from typing import Any, Final

import numpy as np

from lir_app.photo.decoding.faults import DamagedError, UnreadKindError
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page, Piece, pieces
from lir_app.photo.metadata.jpeg_segments import segments
from lir_model.pixels import Array

COMPRESSION: Final = 6
_PROCESS, _STREAM, _LENGTH, _RESTARTS = 512, 513, 514, 515
_QUANTISATION, _DC, _AC = 519, 520, 521
_BASELINE: Final = 1
_START: Final = b"\xff\xd8"
_TABLES: Final = (0xDB, 0xC4, 0xDD)
"""Markers of quantisation tables, Huffman tables and the restart interval."""
_SCAN: Final = 0xDA
_LONGEST_HEAD: Final = 16
"""Bytes of the header of a scan of three channels, and of the end marker: a stream no longer than that has no
picture."""


def read_old_jpeg(page: Page) -> Array:
    """Reads the samples of a tifffile page, ``(h, w, channels)`` uint8, grey or RGB.

    Raises:
        UnreadKindError: it is not baseline JPEG, or has other than 1 or 3 interleaved channels of 8 bits.
        DamagedError: tables or data are missing.
        RuntimeError: what libjpeg raises for broken data.
    """
    process, channels = page.tags.valueof(_PROCESS, _BASELINE), page.samplesperpixel
    if process != _BASELINE or page.planarconfig == SEPARATE or channels not in (1, 3) or page.bitspersample != 8:
        raise UnreadKindError("TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits")
    stream = _stream(page)
    result = np.zeros((page.imagelength, page.imagewidth, channels), np.uint8)
    if _holds_picture(stream):
        _put(result, _decoded(stream, channels), 0, 0)
        return result
    tables = b""
    for piece in pieces(page):
        if piece.data:
            data = piece.data
            if not data.startswith(_START):
                tables = tables or _tables_in(stream) or _tables_of_tags(page)
                data = _completed(page, piece, tables)
            _put(result, _decoded(data, channels), piece.top, piece.left)
    return result


def _stream(page: Page) -> bytes:
    """The stream that a tag points to; empty without one."""
    starts, lengths = _numbers(page, _STREAM), _numbers(page, _LENGTH)
    if not starts:
        return b""
    page.parent.filehandle.seek(starts[0])
    data = page.parent.filehandle.read(lengths[0] if lengths and lengths[0] else -1)
    return bytes(data) if data.startswith(_START) else b""


def _holds_picture(stream: bytes) -> bool:
    """Whether a stream holds a picture behind its tables and headers."""
    behind = max((end for _, _, end in segments(stream)), default=len(stream))
    return stream[behind : behind + 2] == bytes((0xFF, _SCAN)) and len(stream) > behind + _LONGEST_HEAD


def _tables_in(stream: bytes) -> bytes:
    """The segments with tables of a stream."""
    found = segments(stream)
    return b"".join(stream[start - 4 : end] for marker, start, end in found if marker in _TABLES)


def _put(result: Array, part: Array, top: int, left: int) -> None:
    place = result[top : top + part.shape[0], left : left + part.shape[1]]
    place[...] = part[: place.shape[0], : place.shape[1]]


def _decoded(data: bytes, channels: int) -> Array:
    import imagecodecs

    spaces: dict[str, Any] = {"colorspace": "YCBCR", "outcolorspace": "RGB"} if channels == 3 else {}
    samples = np.atleast_3d(np.asarray(imagecodecs.jpeg8_decode(data, **spaces)))
    if samples.shape[2] != channels:
        raise DamagedError("its JPEG data has {count} channels", count=samples.shape[2])
    return samples


def _tables_of_tags(page: Page) -> bytes:
    """The tables that tags point to, as segments of a stream, channel by channel."""
    found = {tag: _numbers(page, tag) for tag in (_QUANTISATION, _DC, _AC)}
    if not all(len(offsets) >= page.samplesperpixel for offsets in found.values()):
        raise DamagedError("its JPEG tables are missing")
    handle, parts = page.parent.filehandle, []
    for number in range(page.samplesperpixel):
        handle.seek(found[_QUANTISATION][number])
        parts.append(_segment(0xDB, bytes((number,)) + handle.read(64)))
        for kind, tag in ((0x00, _DC), (0x10, _AC)):
            handle.seek(found[tag][number])
            counts = handle.read(16)
            parts.append(_segment(0xC4, bytes((kind | number,)) + counts + handle.read(sum(counts))))
    parts += [_segment(0xDD, struct.pack(">H", every)) for every in _numbers(page, _RESTARTS) if every]
    return b"".join(parts)


def _numbers(page: Page, tag: int) -> tuple[int, ...]:
    value = page.tags.valueof(tag, ())
    return value if isinstance(value, tuple) else (value,)


def _completed(page: Page, piece: Piece, tables: bytes) -> bytes:
    """A piece without tables as a complete stream."""
    across, down = page.subsampling or (2, 2)
    numbers = range(page.samplesperpixel)
    sampling = [across << 4 | down if number == 0 and len(numbers) > 1 else 0x11 for number in numbers]
    frame = struct.pack(">BHHB", 8, piece.height, piece.width, len(numbers))
    frame += b"".join(bytes((number + 1, sampling[number], number)) for number in numbers)
    scan = bytes((len(numbers),)) + b"".join(bytes((number + 1, number * 0x11)) for number in numbers) + b"\0\x3f\0"
    return b"".join((_START, tables, _segment(0xC0, frame), _segment(_SCAN, scan), piece.data, b"\xff\xd9"))


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
