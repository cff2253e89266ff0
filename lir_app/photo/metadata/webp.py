"""Metadata of WebP files, in chunks of a RIFF container (RFC 9649, section 2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from lir_app.photo.losses import behind
from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.exif import PREFIX, orientation_of
from lir_app.photo.metadata.metadata import Found, Metadata
from lir_model.messages import Message

_ICC, _ALPHA, _EXIF, _XMP = 0x20, 0x10, 0x08, 0x04
"""Flags in the VP8X chunk (section 2.7.1)."""
_OF_PICTURE: Final = (b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
_LONGEST: Final = (1 << 32) - 10
"""Most bytes of a file without its first 8 (section 2.4)."""


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the body of each complete chunk (section 2.3)."""
    at = 12
    while at + 8 <= len(data):
        (length,) = struct.unpack_from("<L", data, at + 4)
        if at + 8 + length > len(data):
            return
        yield data[at : at + 4], data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def read(data: bytes) -> Found:
    """Reads the metadata of a WebP file."""
    exif = packet = None
    warnings: tuple[str, ...] = ()
    unknown: list[tuple[bytes, bytes]] = []
    for kind, body in chunks(data):
        if kind == b"EXIF":
            exif = exif or body.removeprefix(PREFIX) or None
        elif kind == b"XMP ":
            packet = packet or body or None
        elif kind == b"C2PA":
            warnings = (Message("its content credentials are not kept: they vouch for the file as it was"),)
        elif kind not in _OF_PICTURE:
            unknown.append((kind, body))
    warnings += behind(data, 8 + int.from_bytes(data[4:8], "little") if len(data) > 8 else len(data))
    metadata = Metadata(exif=exif, xmp=packet, riff_chunks=tuple(unknown))
    return Found(metadata, orientation_of(exif, packet), warnings)


def embed(encoded: bytes, metadata: Metadata, icc: bytes | None) -> bytes:
    """Embeds EXIF, XMP, a colour profile and unknown chunks in a WebP file.

    Args:
        encoded: a WebP file without any.
        metadata: of the picture as it is in the file.
        icc: its colour profile.

    Raises:
        ValueError: the file would be too long.
    """
    packet = xmp.in_one(metadata)
    pictures = [(kind, body) for kind, body in chunks(encoded) if kind != b"VP8X"]
    extended = next((body for kind, body in chunks(encoded) if kind == b"VP8X"), None)
    flags = extended[0] if extended else _flags_of(pictures)
    for held, flag in ((icc, _ICC), (metadata.exif, _EXIF), (packet, _XMP)):
        flags |= flag if held else 0
    if not flags & (_ICC | _EXIF | _XMP) and not metadata.riff_chunks:
        return encoded
    sides = extended[4:10] if extended else _sides_of(*pictures[0])
    kept = [(b"VP8X", bytes((flags, 0, 0, 0)) + sides)]
    kept += [(b"ICCP", icc)] if icc else []
    kept += pictures
    kept += [(b"EXIF", metadata.exif)] if metadata.exif else []
    kept += [(b"XMP ", packet)] if packet else []
    kept += metadata.riff_chunks
    body = b"WEBP" + b"".join(
        kind + struct.pack("<L", len(data)) + data + b"\0" * (len(data) % 2) for kind, data in kept
    )
    if len(body) > _LONGEST:
        raise ValueError("a WebP file holds no more than 4 GB")
    return b"RIFF" + struct.pack("<L", len(body)) + body


def _sides_of(kind: bytes, body: bytes) -> bytes:
    """Width and height less 1, 3 bytes each, from the header of a picture chunk (RFC 6386, 9.1; RFC 9649, 3.4)."""
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<L", body, 1)
        sides = (bits & 0x3FFF, bits >> 14 & 0x3FFF)
    else:
        sides = tuple((side & 0x3FFF) - 1 for side in struct.unpack_from("<HH", body, 6))
    return b"".join(struct.pack("<L", side)[:3] for side in sides)


def _flags_of(pictures: list[tuple[bytes, bytes]]) -> int:
    """The flags for a file that has no VP8X chunk: whether it is transparent. Lossless pictures say so in their header
    (section 3.4)."""
    for kind, body in pictures:
        if kind == b"ALPH" or (kind == b"VP8L" and len(body) >= 5 and body[4] & 0x10):
            return _ALPHA
    return 0
