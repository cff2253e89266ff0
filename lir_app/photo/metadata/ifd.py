"""The structure of TIFF files and of EXIF (TIFF 6.0, section 2; BigTIFF): directories of tagged values.

Reading records where each value lies, so that single values can be changed in place. Building can keep values where
they were: maker notes contain offsets from the start of the structure, which only the maker knows how to correct.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

Buffer = bytes | bytearray | memoryview

SIZES: Final = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8,
}  # fmt: skip
"""Bytes of a value, by field type."""
INTEGERS: Final = {1: "B", 3: "H", 4: "L", 6: "b", 8: "h", 9: "l", 13: "L", 16: "Q", 17: "q", 18: "Q"}
"""``struct`` formats of the integer field types."""
BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, LONG8 = 1, 2, 3, 4, 5, 7, 16
_CLASSIC: Final = (42, 0x4F52, 0x5352, 0x0055)
"""Magic numbers of files with 4-byte offsets: TIFF, two of Olympus raw, Panasonic raw."""
_BIG: Final = 43
_MOST_ENTRIES: Final = 4096
"""A directory that claims more entries than this counts as broken: chosen."""


class BrokenStructureError(ValueError):
    """There is no TIFF structure, or an offset in it points outside the data."""


@dataclass(frozen=True)
class Kind:
    """How a structure is encoded.

    Attributes:
        order: byte order, ``<`` or ``>`` as in ``struct``.
        big: whether it is BigTIFF, whose offsets and counts have 8 bytes.
    """

    order: str
    big: bool = False

    @property
    def offset(self) -> str:
        """The ``struct`` format of offsets and counts."""
        return self.order + ("Q" if self.big else "L")

    @property
    def inline(self) -> int:
        """Most bytes of a value that an entry itself can hold."""
        return 8 if self.big else 4

    @property
    def entry(self) -> int:
        """Bytes of an entry of a directory."""
        return 20 if self.big else 12


@dataclass(frozen=True)
class Field:
    """An entry of a directory: a tag with one or more values.

    Attributes:
        tag: number of the tag.
        kind: field type, such as ``SHORT``.
        count: number of values.
        data: the bytes of the values.
        place: offset of the values in the structure; -1 if they have no place yet.
        slot: offset of the entry in the structure; -1 if it has none yet.
    """

    tag: int
    kind: int
    count: int
    data: bytes
    place: int = -1
    slot: int = -1


@dataclass(frozen=True)
class Directory:
    """A directory (IFD).

    Attributes:
        fields: the fields by tag, without broken ones.
        broken: tags of the broken fields, 0 if the tag itself is cut off.
        after: offset of the next directory; 0 if this is the last.
        link: where ``after`` is stored.
    """

    fields: dict[int, Field]
    broken: tuple[int, ...]
    after: int
    link: int


def opened(data: Buffer) -> tuple[Kind, int]:
    """The kind of a structure, and the offset of its first directory.

    Raises:
        BrokenStructureError: the data do not begin like one.
    """
    order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
    try:
        if order is None:
            raise BrokenStructureError("no byte order")
        (magic,) = struct.unpack_from(order + "H", data, 2)
        if magic == _BIG:
            return Kind(order, True), struct.unpack_from(order + "Q", data, 8)[0]
        if magic not in _CLASSIC:
            raise BrokenStructureError("no magic number")
        return Kind(order), struct.unpack_from(order + "L", data, 4)[0]
    except struct.error as error:
        raise BrokenStructureError(str(error)) from error


def structure(data: Buffer) -> tuple[Kind, Directory]:
    """The kind of a structure, and its first directory.

    Raises:
        BrokenStructureError: there is no structure, or it has no first directory.
    """
    kind, first = opened(data)
    return kind, directory(data, kind, first)


def directory(data: Buffer, kind: Kind, at: int) -> Directory:
    """The directory at an offset.

    Raises:
        BrokenStructureError: there is none.
    """
    try:
        (count,) = struct.unpack_from(kind.order + ("Q" if kind.big else "H"), data, at)
    except struct.error as error:
        raise BrokenStructureError("a directory lies behind the end") from error
    if count > _MOST_ENTRIES:
        raise BrokenStructureError("a directory claims too many entries")
    first = at + (8 if kind.big else 2)
    fields: dict[int, Field] = {}
    broken: list[int] = []
    link = first + kind.entry * count
    for slot in range(first, link, kind.entry):
        if slot + kind.entry > len(data):
            broken.append(0)
            break
        field = _field(data, kind, slot)
        if field is None:
            broken.append(struct.unpack_from(kind.order + "H", data, slot)[0])
        else:
            fields.setdefault(field.tag, field)
    try:
        (after,) = struct.unpack_from(kind.offset, data, link)
    except struct.error:
        after = 0
    return Directory(fields, tuple(broken), after, link)


def _field(data: Buffer, kind: Kind, slot: int) -> Field | None:
    tag, field_type = struct.unpack_from(kind.order + "HH", data, slot)
    (count,) = struct.unpack_from(kind.offset, data, slot + 4)
    size = SIZES.get(field_type, 0) * count
    value = slot + 4 + kind.inline
    place = value if size <= kind.inline else struct.unpack_from(kind.offset, data, value)[0]
    if field_type not in SIZES or place + size > len(data):
        return None
    return Field(tag, field_type, count, bytes(data[place : place + size]), place, slot)


def integers(field: Field, kind: Kind) -> tuple[int, ...]:
    """The values of a field; empty if its field type is not one of ``INTEGERS``."""
    letter = INTEGERS.get(field.kind)
    return struct.unpack(f"{kind.order}{field.count}{letter}", field.data) if letter else ()


def number_in(found: Directory, kind: Kind, tag: int, default: int = 0) -> int:
    """The first integer of a tag, such as an offset; ``default`` if the directory has no such tag with integers."""
    field = found.fields.get(tag)
    return (integers(field, kind) or (default,))[0] if field else default


def integer_field(tag: int, field_type: int, values: Iterable[int], kind: Kind) -> Field:
    """A field with integers, of a field type in ``INTEGERS``."""
    held = tuple(values)
    return Field(tag, field_type, len(held), struct.pack(f"{kind.order}{len(held)}{INTEGERS[field_type]}", *held))


def in_order(field: Field, source: str, target: str) -> Field:
    """A field in another byte order, without its place. Values of type UNDEFINED stay: only their maker knows the
    content."""
    size = {5: 4, 10: 4}.get(field.kind, SIZES[field.kind])
    if source == target or size == 1:
        return field
    turned = np.frombuffer(field.data, dtype=f"u{size}").byteswap().tobytes()
    return Field(field.tag, field.kind, field.count, turned)


class Builder:
    """A TIFF structure under construction.

    Args:
        kind: byte order and size of offsets.
        body: bytes to start with, which keep their offsets; the first 8 (in BigTIFF 16) are replaced by the header.
    """

    def __init__(self, kind: Kind, body: Buffer = b"") -> None:
        self.kind = kind
        self._body = bytearray(body)
        header = 16 if kind.big else 8
        self._body.extend(bytes(max(0, header - len(self._body))))

    def add(self, data: Buffer) -> int:
        """Appends bytes at an even offset, and returns that."""
        self._body.extend(bytes(len(self._body) % 2))
        place = len(self._body)
        self._body.extend(data)
        return place

    def directory(self, fields: Iterable[Field]) -> int:
        """Appends a directory, and returns its offset. Values of fields that have a place are not written again."""
        kind = self.kind
        ordered = sorted(fields, key=lambda field: field.tag)
        table = bytearray(struct.pack(kind.order + ("Q" if kind.big else "H"), len(ordered)))
        for field in ordered:
            table += struct.pack(kind.order + "HH", field.tag, field.kind) + struct.pack(kind.offset, field.count)
            if len(field.data) <= kind.inline:
                table += field.data.ljust(kind.inline, b"\0")
            else:
                table += struct.pack(kind.offset, field.place if field.place >= 0 else self.add(field.data))
        return self.add(bytes(table) + bytes(kind.inline))

    def finish(self, first: int) -> bytearray:
        """The whole structure, with a header that points to the first directory."""
        letters = {"<": b"II", ">": b"MM"}[self.kind.order]
        if self.kind.big:
            header = letters + struct.pack(self.kind.order + "HHHQ", _BIG, 8, 0, first)
        else:
            header = letters + struct.pack(self.kind.order + "HL", 42, first)
        self._body[: len(header)] = header
        return self._body
