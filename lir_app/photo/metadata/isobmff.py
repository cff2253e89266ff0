"""Metadata of HEIC and AVIF files, in boxes and items (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from lir_app.photo.losses import Loss, behind
from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.exif import PREFIX
from lir_app.photo.metadata.metadata import LARGEST_TEXT, Density, Found, Metadata
from lir_model.messages import Message

_CONTAINERS: Final = {b"meta": 4, b"iprp": 0, b"ipco": 0}
"""Bytes before the inner boxes in boxes that contain boxes."""
_GAIN_MAP: Final = (b"urn:com:apple:photo:2020:aux:hdrgainmap\0", b"urn:com:apple:photo:2023:aux:hdrgainmap\0")
_DEPTH: Final = b":aux:depth"
_ALPHA: Final = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
_AUXILIARY: Final = re.compile(rb"auxC....([^\0]+)\0", re.DOTALL)
XMP_TYPE: Final = b"application/rdf+xml"
_FILM: Final = b"mpvd"
"""The box with the film of a motion photo (Motion photo format 1.0, Android)."""
_CREDENTIALS: Final = b"uuid" + bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
"""The kind and UUID of the box of C2PA (C2PA Technical Specification 2.1, A.5)."""
_BESIDE: Final = frozenset((b"ftyp", b"meta", b"mdat", b"idat", b"moov", b"free", b"skip", b"wide", b"styp", _FILM))
"""Kinds of boxes of a file that hold its pictures and what is told of them, or nothing, or whose loss is told."""
SHAPE: Final = b"pasp"
"""The property with the shape of a pixel (14496-12, 12.1.4)."""


@dataclass(frozen=True)
class Box:
    """A box: its kind, and the offsets of its start, its body and its end."""

    kind: bytes
    start: int
    body: int
    end: int


@dataclass(frozen=True)
class Item:
    """An item of a file, such as a picture or EXIF (14496-12, 8.11).

    Attributes:
        number: its number (item ID).
        kind: its type, such as ``Exif`` or ``mime``.
        content: MIME type, of items of kind ``mime``.
        packing: how the content is encoded, such as ``deflate``; empty if it is not.
        method: construction method: 0 if offsets count from the start of the file, 1 if from that of the box ``idat``.
        extents: ``(offset, length)`` of its parts.
    """

    number: int
    kind: bytes = b""
    content: bytes = b""
    packing: bytes = b""
    method: int = 0
    extents: tuple[tuple[int, int], ...] = ()


def boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes between two offsets, up to the first broken one."""
    at = start
    while at + 8 <= end:
        length, kind = struct.unpack_from(">L4s", data, at)
        body = at + 8
        if length == 1 and at + 16 <= end:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            body = at + 16
        elif length == 0:
            length = end - at
        if at + length > end or at + length < body:
            return
        yield Box(kind, at, body, at + length)
        at += length


def child(data: bytes, parent: Box, kind: bytes) -> Box | None:
    """The first box of a kind inside another; or None."""
    inside = boxes(data, parent.body + _CONTAINERS.get(parent.kind, 0), parent.end)
    return next((box for box in inside if box.kind == kind), None)


def meta_of(data: bytes) -> Box | None:
    """The box ``meta``, which describes the items of a file; or None."""
    return next((box for box in boxes(data, 0, len(data)) if box.kind == b"meta"), None)


def is_film(data: bytes) -> bool:
    """Whether a file holds a film and no picture."""
    kinds = [box.kind for box in boxes(data, 0, len(data))]
    return b"moov" in kinds and b"meta" not in kinds


def read(data: bytes, turned: bool) -> Found:
    """Reads the metadata of a HEIC or AVIF file.

    Args:
        data: the file.
        turned: whether the decoder turns the pixels as ``irot`` and ``imir`` say. The orientation in EXIF counts for
            nothing in these files (23008-12, 6.5.10).
    """
    try:
        meta = meta_of(data)
        return _read(data, meta, turned) if meta else Found(Metadata())
    except (struct.error, IndexError):
        return Found(Metadata(), warnings=(Loss.of(Message("its metadata are damaged and are not kept")),))


def _read(data: bytes, meta: Box, turned: bool) -> Found:
    items = items_of(data, meta)
    exif, packet = _exif_and_xmp(data, meta, items)
    warnings = _not_kept(data, meta, items)
    if packet and (_has_gain_map(data, meta, items) or _has_film(data)):
        packet = xmp.without_gain_map(packet)
    orientation, density = _orientation(data), _density(data)
    if turned and density and orientation >= 5:
        density = density.transposed
    metadata = Metadata(exif=exif, xmp=packet, density=density)
    return Found(metadata, 1 if turned else orientation, warnings)


def _exif_and_xmp(data: bytes, meta: Box, items: dict[int, Item]) -> tuple[bytes | None, bytes | None]:
    """EXIF and XMP of the main picture, None for one that there is not."""
    exif = packet = None
    for item in _about_main(data, meta, items):
        if item.kind == b"Exif" and exif is None:
            content = _content(data, meta, item)
            if len(content) > 4:
                start = 4 + struct.unpack_from(">L", content)[0]
                exif = content[start:].removeprefix(PREFIX) or None
        elif item.kind == b"mime" and item.content == XMP_TYPE:
            packet = packet or _content(data, meta, item) or None
    return exif, packet


def _not_kept(data: bytes, meta: Box, items: dict[int, Item]) -> tuple[str, ...]:
    """What is in a file and cannot be kept, a sentence each."""
    properties = data[meta.start : meta.end]
    sentences = (
        (
            _has_gain_map(data, meta, items),
            Loss.of(Message("its HDR gain map is not kept: it will look as it does on a display without HDR")),
        ),
        (_DEPTH in properties, Loss.of(Message("its depth map is not kept"))),
        (
            _has_other_auxiliary(properties),
            Loss.of(Message("pictures that go with the main one, such as masks, are not kept")),
        ),
        (
            any(map(_is_foreign, items.values())) or _has_foreign_boxes(data),
            Loss.of(Message("data in it of kinds that are not known are not kept")),
        ),
        (_has_film(data), Loss.of(Message("the film of the motion photo is not kept"))),
        (
            any(each.startswith(_CREDENTIALS) for each in _beside(data)),
            Message("its content credentials are not kept: they vouch for the file as it was"),
        ),
    )
    return (*(sentence for applies, sentence in sentences if applies), *behind(data, _end_of_boxes(data)))


def _has_foreign_boxes(data: bytes) -> bool:
    """Whether a file has boxes beside those of its pictures and films that are neither known nor empty room."""
    return any(each[:4] not in _BESIDE and not each.startswith(_CREDENTIALS) for each in _beside(data))


def _end_of_boxes(data: bytes) -> int:
    """The offset behind the last whole box of a file."""
    return max((box.end for box in boxes(data, 0, len(data))), default=0)


def _beside(data: bytes) -> list[bytes]:
    """The kind and the first bytes, which may be a UUID, of each box of a file."""
    return [box.kind + data[box.body : box.body + 16] for box in boxes(data, 0, len(data))]


def _has_film(data: bytes) -> bool:
    """Whether a file holds the film of a motion photo, in a box of its own or as tracks beside the picture."""
    kinds = {each[:4] for each in _beside(data)}
    return _FILM in kinds or (b"moov" in kinds and data[8:12] not in (b"avis", b"avif"))


def _has_gain_map(data: bytes, meta: Box, items: dict[int, Item]) -> bool:
    """Whether a file holds an HDR gain map: Apple's auxiliary picture, or a derived item ``tmap`` (ISO 21496-1)."""
    properties = data[meta.start : meta.end]
    return any(name in properties for name in _GAIN_MAP) or any(item.kind == b"tmap" for item in items.values())


def _has_other_auxiliary(properties: bytes) -> bool:
    """Whether there are auxiliary pictures (23008-12, 6.5.8) other than transparency, depth maps and gain maps."""
    kinds = (found[1] for found in _AUXILIARY.finditer(properties))
    return any(kind not in _ALPHA and _DEPTH not in kind and kind + b"\0" not in _GAIN_MAP for kind in kinds)


def _is_foreign(item: Item) -> bool:
    """Whether an item is neither a picture nor metadata that are read."""
    return item.kind == b"uri " or (item.kind == b"mime" and item.content != XMP_TYPE)


def _entries(data: bytes, meta: Box) -> Iterator[tuple[int, int, int]]:
    """The number of each item, the offset of its kind, and the end of its entry (14496-12, 8.11.6)."""
    iinf = child(data, meta, b"iinf")
    if iinf is None:
        return
    for box in boxes(data, iinf.body + (6 if data[iinf.body] == 0 else 8), iinf.end):
        if box.kind == b"infe" and data[box.body] >= 2:
            wide = data[box.body] >= 3
            number = struct.unpack_from(">L" if wide else ">H", data, box.body + 4)[0]
            yield number, box.body + (10 if wide else 8), box.end


def bare(data: bytes) -> bytes:
    """The file with EXIF and XMP hidden from decoders, some of which refuse the whole picture if those are broken."""
    patched, meta = bytearray(data), meta_of(data)
    with suppress(struct.error, IndexError):
        for _, at, _ in _entries(data, meta) if meta else ():
            if data[at : at + 4] in (b"Exif", b"mime"):
                patched[at : at + 4] = b"free"
    return bytes(patched)


def items_of(data: bytes, meta: Box) -> dict[int, Item]:
    """The items of a file, by number."""
    items: dict[int, Item] = {}
    for number, at, end in _entries(data, meta):
        kind = data[at : at + 4]
        words = data[at + 4 : end].split(b"\0")
        content = words[1] if kind == b"mime" and len(words) > 1 else b""
        packing = words[2] if kind == b"mime" and len(words) > 2 else b""
        items[number] = Item(number, kind, content, packing)
    if iloc := child(data, meta, b"iloc"):
        for number, method, extents in _locations(data, iloc):
            items[number] = replace(items.get(number, Item(number)), method=method, extents=extents)
    return items


def _locations(data: bytes, iloc: Box) -> Iterator[tuple[int, int, tuple[tuple[int, int], ...]]]:
    """The number, construction method and extents of each item (14496-12, 8.11.3)."""
    version = data[iloc.body]
    sizes = struct.unpack_from(">BB", data, iloc.body + 4)
    offset_size, length_size, base_size = sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4
    index_size = sizes[1] & 15 if version in (1, 2) else 0
    at = iloc.body + 6

    def number(size: int) -> int:
        nonlocal at
        at += size
        if at > iloc.end:
            raise struct.error("iloc ends early")
        return int.from_bytes(data[at - size : at], "big")

    for _ in range(number(4 if version == 2 else 2)):
        item = number(4 if version == 2 else 2)
        method = number(2) & 15 if version in (1, 2) else 0
        number(2)  # data reference
        base = number(base_size)
        extents = []
        for _ in range(number(2)):
            number(index_size)
            offset = number(offset_size)
            extents.append((base + offset, number(length_size)))
        yield item, method, tuple(extents)


def _content(data: bytes, meta: Box, item: Item) -> bytes:
    origin = 0
    if item.method == 1:
        idat = child(data, meta, b"idat")
        origin = idat.body if idat else len(data)
    held = b"".join(data[origin + offset : origin + offset + length] for offset, length in item.extents)
    return _unpacked(held) if item.packing == b"deflate" else held


def _unpacked(data: bytes) -> bytes:
    """Decompressed data, with zlib's header or without (RFC 1950, 1951); empty if they are damaged."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        with suppress(zlib.error):
            return zlib.decompressobj(window).decompress(data, LARGEST_TEXT)
    return b""


def _about_main(data: bytes, meta: Box, items: dict[int, Item]) -> list[Item]:
    """The items that describe the main picture, followed by those that do not say which picture they describe."""
    pitm, iref = child(data, meta, b"pitm"), child(data, meta, b"iref")
    described: dict[int, tuple[int, ...]] = {}
    if iref is not None:
        wide = data[iref.body] > 0
        for box in boxes(data, iref.body + 4, iref.end):
            if box.kind == b"cdsc":
                number, count = struct.unpack_from(">LH" if wide else ">HH", data, box.body)
                start = box.body + (6 if wide else 4)
                described[number] = struct.unpack_from(f">{count}{'L' if wide else 'H'}", data, start)
    main = None if pitm is None else number_of(data, pitm)
    about = [item for item in items.values() if main in described.get(item.number, ())]
    return about + [item for item in items.values() if item.number not in described]


def number_of(data: bytes, pitm: Box) -> int:
    """The number of the main picture, from the box ``pitm`` (14496-12, 8.11.4)."""
    return int(struct.unpack_from(">H" if data[pitm.body] == 0 else ">L", data, pitm.body + 4)[0])


def main_properties(data: bytes) -> list[Box]:
    """The properties of the main picture, in the order in which they apply; empty if the file is broken."""
    meta = meta_of(data)
    iprp, pitm = (child(data, meta, kind) if meta else None for kind in (b"iprp", b"pitm"))
    ipco = child(data, iprp, b"ipco") if iprp else None
    ipma = child(data, iprp, b"ipma") if iprp else None
    if ipco is None or ipma is None or pitm is None:
        return []
    held = list(boxes(data, ipco.body, ipco.end))
    try:
        indices = _properties(data, ipma, number_of(data, pitm))
    except (struct.error, IndexError):
        return []
    return [held[index - 1] for index in indices if 0 < index <= len(held)]


def codings(data: bytes) -> list[Box]:
    """The properties ``av1C``, which describe how pictures are coded in AV1, of all pictures in the file."""
    meta = meta_of(data)
    iprp = child(data, meta, b"iprp") if meta else None
    ipco = child(data, iprp, b"ipco") if iprp else None
    return [] if ipco is None else [box for box in boxes(data, ipco.body, ipco.end) if box.kind == b"av1C"]


def _orientation(data: bytes) -> int:
    """The orientation, 1 to 8, that ``irot`` and ``imir`` of the main picture result in (23008-12, 6.5.10, 6.5.12)."""
    angle, axis = 0, -1
    for box in main_properties(data):
        if box.kind == b"irot":
            angle = data[box.body] & 3
        elif box.kind == b"imir":
            axis = data[box.body] & 1
    # By quarter turns anticlockwise: not mirrored, mirrored top to bottom, mirrored left to right.
    return {0: (1, 4, 2), 1: (8, 5, 7), 2: (3, 2, 4), 3: (6, 7, 5)}[angle][axis + 1]


def _density(data: bytes) -> Density | None:
    """The shape of a pixel that is not square (14496-12, 12.1.4); else None."""
    for each in main_properties(data):
        if each.kind == SHAPE and each.end >= each.body + 8:
            wide, high = struct.unpack_from(">LL", data, each.body)
            return Density(high, wide, "none") if wide and high and wide != high else None
    return None


def _properties(data: bytes, ipma: Box, item: int) -> list[int]:
    """The indices, from 1, of the properties of an item (23008-12, 9.3)."""
    version, wide = data[ipma.body], data[ipma.body + 3] & 1
    (count,) = struct.unpack_from(">L", data, ipma.body + 4)
    at = ipma.body + 8
    for _ in range(count):
        number = struct.unpack_from(">L" if version else ">H", data, at)[0]
        at += 4 if version else 2
        many = data[at]
        at += 1
        size = 2 if wide else 1
        if number == item:
            mask = 0x7FFF if wide else 0x7F
            return [int.from_bytes(data[at + size * n : at + size * n + size], "big") & mask for n in range(many)]
        at += size * many
    return []
