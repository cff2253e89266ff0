"""Embeds metadata in AVIF files (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import Final

from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.isobmff import SHAPE, XMP_TYPE, Box, Item, boxes, child, items_of, meta_of, number_of
from lir_app.photo.metadata.metadata import Metadata

_LARGEST_PART: Final = 1_000_000
"""Largest numbers in the ratio of two print resolutions, which may be fractions: chosen."""


def box(kind: bytes, body: bytes) -> bytes:
    """The bytes of a box."""
    return struct.pack(">L4s", len(body) + 8, kind) + body


def embed(encoded: bytes, metadata: Metadata, icc: bytes | None) -> bytes:
    """Embeds EXIF, XMP, the shape of pixels that are not square, and a colour profile in an AVIF file.

    Args:
        encoded: an AVIF file without any.
        metadata: of the picture as it is in the file.
        icc: its colour profile.

    Raises:
        ValueError: the file does not have the boxes that encoders write.
    """
    packet, density = xmp.in_one(metadata), metadata.density
    beside = [box(b"colr", b"prof" + icc)] if icc else []
    if density and density.x != density.y:
        beside.append(box(SHAPE, struct.pack(">LL", *_as_whole(density.y, density.x))))
    new: list[tuple[bytes, bytes, bytes]] = []
    if metadata.exif:
        new.append((b"Exif", b"", bytes(4) + metadata.exif))
    if packet:
        new.append((b"mime", XMP_TYPE + b"\0", packet))
    meta = meta_of(encoded)
    if meta is None or not (new or beside):
        return encoded
    return _with_items(encoded, meta, new, beside)


def _as_whole(first: float, second: float) -> tuple[int, int]:
    """Two whole numbers of 32 bits with the ratio of two numbers above 0."""
    relation = Fraction(first / second).limit_denominator(_LARGEST_PART)
    return min(relation.numerator, 0xFFFFFFFF), relation.denominator


def _with_items(encoded: bytes, meta: Box, new: list[tuple[bytes, bytes, bytes]], beside: list[bytes]) -> bytes:
    """The file with new items, each of a kind, the rest of its entry, and its content; and with new properties."""
    pitm, iinf = child(encoded, meta, b"pitm"), child(encoded, meta, b"iinf")
    if pitm is None or iinf is None:
        raise ValueError("the encoder wrote no items")
    main = number_of(encoded, pitm)
    old = items_of(encoded, meta)
    numbers = range(max(old) + 1, max(old) + 1 + len(new))
    entries = b"".join(
        box(b"infe", struct.pack(">LHH4s", 2 << 24, number, 0, kind) + b"\0" + content)
        for number, (kind, content, _) in zip(numbers, new, strict=True)
    )
    references = b"".join(box(b"cdsc", struct.pack(">HHH", number, 1, main)) for number in numbers)
    infos = encoded[iinf.body + (6 if encoded[iinf.body] == 0 else 8) : iinf.end]
    replaced = {
        b"iinf": box(b"iinf", struct.pack(">LH", 0, len(old) + len(new)) + infos + entries),
        b"iref": box(b"iref", _references(encoded, meta) + references) if references else b"",
        b"iprp": _with_properties(encoded, meta, main, beside) if beside else b"",
    }
    inside = list(boxes(encoded, meta.body + 4, meta.end))
    kinds = [each.kind for each in inside]
    if b"iref" not in kinds and references:
        inside.insert(kinds.index(b"iinf") + 1, Box(b"iref", 0, 0, 0))

    def assembled(iloc: bytes) -> bytes:
        parts = {**replaced, b"iloc": iloc}
        body = b"".join(parts.get(each.kind) or encoded[each.start : each.end] for each in inside)
        return box(b"meta", encoded[meta.body : meta.body + 4] + body)

    # The table of offsets is as long whatever the offsets are, so the length of the box is known before they are.
    grown = len(assembled(_iloc(old, numbers, new, 0, 0))) - (meta.end - meta.start)
    data_at = len(encoded) + grown + 8
    whole = assembled(_iloc(old, numbers, new, grown, data_at))
    added = box(b"mdat", b"".join(content for _, _, content in new)) if new else b""
    return encoded[: meta.start] + whole + _closed(encoded, meta.end) + added


def _closed(encoded: bytes, start: int) -> bytes:
    """The boxes from an offset on. A last box whose length means "to the end of the file" gets its real length."""
    parts = []
    for each in boxes(encoded, start, len(encoded)):
        part = encoded[each.start : each.end]
        parts.append(part if part[:4] != bytes(4) else struct.pack(">L", len(part)) + part[4:])
    return b"".join(parts)


def _references(encoded: bytes, meta: Box) -> bytes:
    iref = child(encoded, meta, b"iref")
    return encoded[iref.body : iref.end] if iref else bytes(4)


def _iloc(old: dict[int, Item], numbers: range, new: list[tuple[bytes, bytes, bytes]], grown: int, at: int) -> bytes:
    """The table of offsets (14496-12, 8.11.3), in version 1 with offsets and lengths of 4 bytes.

    Args:
        old: the items that were in the file.
        numbers: of the new items.
        new: the new items, see ``_with_items``.
        grown: bytes by which the data of old items move.
        at: offset of the first new content.
    """
    items = list(old.values())
    for number, (_, _, content) in zip(numbers, new, strict=True):
        items.append(Item(number, extents=((at - grown, len(content)),)))
        at += len(content)
    table = struct.pack(">LBBH", 1 << 24, 0x44, 0, len(items))
    for item in items:
        moved = 0 if item.method == 1 else grown
        table += struct.pack(">HHHH", item.number, item.method, 0, len(item.extents))
        for offset, length in item.extents:
            table += struct.pack(">LL", offset + moved, length)
    return box(b"iloc", table)


def _with_properties(encoded: bytes, meta: Box, main: int, new: list[bytes]) -> bytes:
    """The box ``iprp`` with further properties of the main picture, none of them essential."""
    iprp = child(encoded, meta, b"iprp")
    ipco = child(encoded, iprp, b"ipco") if iprp else None
    ipma = child(encoded, iprp, b"ipma") if iprp else None
    if iprp is None or ipco is None or ipma is None:
        raise ValueError("the encoder wrote no properties")
    held = list(boxes(encoded, ipco.body, ipco.end))
    wide, version = encoded[ipma.body + 3] & 1, encoded[ipma.body]
    (count,) = struct.unpack_from(">L", encoded, ipma.body + 4)
    table, at = encoded[ipma.body : ipma.body + 8], ipma.body + 8
    for _ in range(count):
        start, size = at, (4 if version else 2)
        number = int.from_bytes(encoded[at : at + size], "big")
        many = encoded[at + size]
        at += size + 1 + many * (2 if wide else 1)
        entry = encoded[start:at]
        if number == main:
            indices = b"".join(struct.pack(">H" if wide else ">B", len(held) + 1 + n) for n in range(len(new)))
            entry = entry[:size] + bytes((many + len(new),)) + entry[size + 1 :] + indices
        table += entry
    return box(b"iprp", box(b"ipco", encoded[ipco.body : ipco.end] + b"".join(new)) + box(b"ipma", table))
