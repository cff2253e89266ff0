"""HEIC and AVIF files whose picture is put together of tiles, as phones write them (ISO/IEC 23008-12, 6.6.2.3)."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass

import imagecodecs
import numpy as np
import pillow_heif
from PIL import Image

from lir_app.photo.metadata.isobmff import boxes
from lir_app.photo.metadata.isobmff_writing import box
from tests.app.photo.pictures import Array

SIDE = 64
"""Of a tile: the least that both formats allow."""


def irot(quarters: int) -> bytes:
    """Turned anticlockwise."""
    return box(b"irot", bytes((quarters,)))


def clap(left: int, top: int, width: int, height: int, full: tuple[int, int]) -> bytes:
    """A crop of a picture of full width and height, told by how far its middle is off the middle (14496-12, 12.1.4)."""
    across, down = 2 * left + width - full[0], 2 * top + height - full[1]
    return box(b"clap", struct.pack(">LLLLlLlL", width, 1, height, 1, across, 2, down, 2))


def imir(axis: int) -> bytes:
    """Mirrored: top and bottom for 0, left and right for 1."""
    return box(b"imir", bytes((axis,)))


def heic_grid(pixels: Array, *transformations: bytes) -> bytes:
    """A file of HEVC tiles, of 8 bits."""

    def coded(tile: Array) -> bytes:
        stream = io.BytesIO()
        pillow_heif.from_pillow(Image.fromarray(tile)).save(stream, quality=-1, chroma=444)
        return stream.getvalue()

    return _grid(pixels, coded, _Coding(b"heic", b"hvc1", (b"hvcC", b"ispe", b"pixi", b"colr")), transformations)


def avif_grid(pixels: Array, bits: int, *transformations: bytes) -> bytes:
    """A file of AV1 tiles; only those tell of how many bits they are."""

    def coded(tile: Array) -> bytes:
        return bytes(imagecodecs.avif_encode(tile, level=100, speed=9, bitspersample=bits))

    return _grid(pixels, coded, _Coding(b"avif", b"av01", (b"av1C", b"ispe", b"colr")), transformations)


@dataclass(frozen=True)
class _Coding:
    """Brand, kind of items, and which of a picture's properties those of a tile keep."""

    brand: bytes
    kind: bytes
    properties: tuple[bytes, ...]


def _grid(pixels: Array, coded: Callable[[Array], bytes], coding: _Coding, transformations: tuple[bytes, ...]) -> bytes:
    height, width = pixels.shape[:2]
    rows, columns = height // SIDE, width // SIDE
    files = [
        coded(np.ascontiguousarray(pixels[y : y + SIDE, x : x + SIDE]))
        for y in range(0, height, SIDE)
        for x in range(0, width, SIDE)
    ]
    data = [_last(file, b"mdat") for file in files]
    tile = [part for name in coding.properties if (part := _first(files[0], name))]
    main = len(files) + 1
    whole = [_full(b"ispe", 0, struct.pack(">LL", width, height)), *transformations]
    essential = [0x80 if part[4:8] in (b"hvcC", b"av1C") else 0 for part in tile]
    for_tile = bytes(index | flag for index, flag in enumerate(essential, 1))
    colour = [index for index, part in enumerate(tile, 1) if part[4:8] in (b"colr", b"pixi")]
    for_whole = bytes((len(tile) + 1, *colour, *(len(tile) + 2 + n | 0x80 for n in range(len(transformations)))))
    uses = [(number, for_tile) for number in range(1, main)] + [(main, for_whole)]
    associations = b"".join(struct.pack(">HB", number, len(used)) + used for number, used in uses)
    kinds = [coding.kind] * len(files) + [b"grid"]
    infos = b"".join(
        _full(b"infe", 2 << 24 | (number < main), struct.pack(">HH4s", number, 0, each) + b"\0")
        for number, each in enumerate(kinds, 1)
    )
    parts = struct.pack(f">{main + 1}H", main, len(files), *range(1, main))
    description = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, width, height)

    def meta(start: int) -> bytes:
        places = [start + sum(map(len, data[:n])) for n in range(len(files))]
        table = b"".join(
            struct.pack(">HHHHLL", number, 0, 0, 1, place, len(each))
            for number, (place, each) in enumerate(zip(places, data, strict=True), 1)
        )
        table += struct.pack(">HHHHLL", main, 1, 0, 1, 0, len(description))
        return _full(
            b"meta",
            0,
            b"".join(
                (
                    _full(b"hdlr", 0, bytes(4) + b"pict" + bytes(13)),
                    _full(b"pitm", 0, struct.pack(">H", main)),
                    _full(b"iinf", 0, struct.pack(">H", main) + infos),
                    _full(b"iref", 0, box(b"dimg", parts)),
                    box(
                        b"iprp",
                        box(b"ipco", b"".join((*tile, *whole)))
                        + _full(b"ipma", 0, struct.pack(">L", main) + associations),
                    ),
                    _full(b"iloc", 1 << 24, struct.pack(">BBH", 0x44, 0, main) + table),
                    box(b"idat", description),
                )
            ),
        )

    head = box(b"ftyp", coding.brand + bytes(4) + b"mif1" + coding.brand)
    return head + meta(len(head) + len(meta(0)) + 8) + box(b"mdat", b"".join(data))


def _full(kind: bytes, version_and_flags: int, body: bytes) -> bytes:
    return box(kind, struct.pack(">L", version_and_flags) + body)


def _last(data: bytes, kind: bytes) -> bytes:
    """The content of a box of the file."""
    return [data[each.body : each.end] for each in boxes(data, 0, len(data)) if each.kind == kind][-1]


def _first(data: bytes, kind: bytes) -> bytes | None:
    """A property, as a whole box."""
    at = data.find(kind) - 4
    return data[at : at + int.from_bytes(data[at : at + 4], "big")] if at >= 0 else None
