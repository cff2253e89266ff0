"""The structure of TIFF files and of EXIF (TIFF 6.0, section 2; BigTIFF): directories of tagged values.

Reading gives places, so that single values can be changed in place; building keeps values where they are, because
maker notes hold offsets of their own, counted from the start of the structure, that nobody else can mend.
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
"""Bytes of a value by field type."""
INTEGERS: Final = {1: "B", 3: "H", 4: "L", 6: "b", 8: "h", 9: "l", 13: "L", 16: "Q", 17: "q", 18: "Q"}
"""How integer field types are packed."""
BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, LONG8 = 1, 2, 3, 4, 5, 7, 16
_CLASSIC: Final = (42, 0x4F52, 0x5352, 0x0055)
"""Magic numbers: TIFF; Olympus raw, twice; Panasonic raw."""
_BIG: Final = 43
_MOST_ENTRIES: Final = 4096
"""Most entries of a directory; one that claims more is broken. Chosen."""


class BrokenStructureError(ValueError):
    """No TIFF structure, or one that leads nowhere."""


@dataclass(frozen=True)
class Kind:
    """Byte order (``<`` or ``>``) and whether offsets have 8 bytes."""

    order: str
    big: bool = False

    @property
    def offset(self) -> str:
        """How offsets are packed."""
        return self.order + ("Q" if self.big else "L")

    @property
    def inline(self) -> int:
        """So many bytes fit into an entry."""
        return 8 if self.big else 4

    @property
    def entry(self) -> int:
        """Bytes of an entry."""
        return 20 if self.big else 12


@dataclass(frozen=True)
class Field:
    """A tagged value.

    Attributes:
        tag: what it is.
        kind: its field type.
        count: of values.
        data: the bytes of the values.
        place: where they are.
        slot: where the entry in the directory is.
    """

    tag: int
    kind: int
    count: int
    data: bytes
    place: int = -1
    slot: int = -1


@dataclass(frozen=True)
class Directory:
    """Fields by tag.

    Attributes:
        fields: those that are whole.
        broken: tags of those that are not.
        after: where the next directory is; 0 for nowhere.
        link: where that is told.
    """

    fields: dict[int, Field]
    broken: tuple[int, ...]
    after: int
    link: int


def opened(data: Buffer) -> tuple[Kind, int]:
    """The kind of structure, and where its first directory is.

    Raises:
        BrokenStructureError: it is none.
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
    """The kind of structure, and its first directory.

    Raises:
        BrokenStructureError: it is none.
    """
    kind, first = opened(data)
    return kind, directory(data, kind, first)


def directory(data: Buffer, kind: Kind, at: int) -> Directory:
    """The directory at a place.

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
    """The values of a field of integers; none for other field types."""
    letter = INTEGERS.get(field.kind)
    return struct.unpack(f"{kind.order}{field.count}{letter}", field.data) if letter else ()


def integer_field(tag: int, field_type: int, values: Iterable[int], kind: Kind) -> Field:
    """A field of integers."""
    held = tuple(values)
    return Field(tag, field_type, len(held), struct.pack(f"{kind.order}{len(held)}{INTEGERS[field_type]}", *held))


def in_order(field: Field, source: str, target: str) -> Field:
    """The field's bytes in another byte order. What is UNDEFINED stays: only its maker knows what is in it."""
    size = {5: 4, 10: 4}.get(field.kind, SIZES[field.kind])
    if source == target or size == 1:
        return field
    turned = np.frombuffer(field.data, dtype=f"u{size}").byteswap().tobytes()
    return Field(field.tag, field.kind, field.count, turned)


class Builder:
    """A TIFF structure under construction.

    Args:
        kind: byte order and size of offsets.
        body: bytes that stay where they are; the first 8 (or 16) become the header.
    """

    def __init__(self, kind: Kind, body: Buffer = b"") -> None:
        self.kind = kind
        self._body = bytearray(body)
        header = 16 if kind.big else 8
        self._body.extend(bytes(max(0, header - len(self._body))))

    def add(self, data: Buffer) -> int:
        """Appends bytes at an even place, which it gives back."""
        self._body.extend(bytes(len(self._body) % 2))
        place = len(self._body)
        self._body.extend(data)
        return place

    def directory(self, fields: Iterable[Field]) -> int:
        """Appends a directory; values of fields that have a place stay there. Gives its place."""
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
        """All of it, with a header that leads to the first directory."""
        letters = {"<": b"II", ">": b"MM"}[self.kind.order]
        if self.kind.big:
            header = letters + struct.pack(self.kind.order + "HHHQ", _BIG, 8, 0, first)
        else:
            header = letters + struct.pack(self.kind.order + "HL", 42, first)
        self._body[: len(header)] = header
        return self._body
