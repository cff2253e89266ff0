"""The segments of a JPEG file before its picture (ITU-T T.81, annex B), and blocks that span several of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.exif import PREFIX
from lir_app.photo.metadata.metadata import Metadata
from lir_model.messages import Message

LARGEST: Final = 65_533
"""Most bytes in the body of a segment: its length is a 16-bit number that counts itself."""
EOI, SOS = 0xD9, 0xDA
APP1, APP2 = 0xE1, 0xE2
XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_LONGEST_XMP: Final = 65_502
"""Most bytes of XMP in one segment (XMP specification, part 3, 1.1.3)."""
EXTENDED_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_HEAD_OF_EXTENDED: Final = 40
"""Bytes before each piece of an extended packet: its GUID, the length of the whole packet, the offset of the piece."""
ICC: Final = b"ICC_PROFILE\0"

Segment = tuple[int, bytes]
"""The marker and the body of a segment."""


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """The marker, and the start and end of the body, of each segment before the picture."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in (SOS, EOI) or 0xD0 <= marker <= 0xD7 or marker == 1:
            return
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if end > len(data) or end < at + 4:
            return
        yield marker, at + 4, end
        at = end


def packed(added: list[Segment]) -> bytes:
    """The bytes of segments in a file."""
    return b"".join(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body for marker, body in added)


# Put together


def joined_exif(bodies: list[bytes]) -> bytes | None:
    """EXIF, joined if it spans several segments; None without any.

    Some programs split EXIF that is too long for one segment. A later segment that begins like a TIFF structure does
    not continue the first, and is left out.

    Args:
        bodies: of the EXIF segments, without the first 5 bytes of ``PREFIX``. The last is skipped unchecked: some
            programs write another value than 0.
    """
    exif = b""
    for body in bodies:
        part = body[len(PREFIX) - 5 :]
        exif += part if not exif or part[:2] not in (b"II", b"MM") else b""
    return exif or None


def joined_extended_xmp(packet: bytes | None, bodies: list[bytes]) -> tuple[bytes | None, bool]:
    """The extended packet that the first packet refers to (XMP specification, part 3, 1.1.3.1).

    Returns:
        The packet, or None; and whether there is one, but with a part missing.
    """
    pieces: dict[tuple[bytes, int], dict[int, bytes]] = {}
    for body in bodies:
        if len(body) >= _HEAD_OF_EXTENDED:
            length, offset = struct.unpack_from(">LL", body, 32)
            pieces.setdefault((body[:32], length), {})[offset] = body[_HEAD_OF_EXTENDED:]
    for (name, length), parts in pieces.items():
        if packet and name in packet:
            whole = b"".join(piece for _, piece in sorted(parts.items()))
            return (whole, False) if len(whole) == length else (None, True)
    return None, False


def joined_profile(data: bytes) -> bytes | None:
    """The colour profile, joined from its parts in the order of their numbers (ICC.1:2022, annex B.4).

    The count of parts is ignored, parts that occur twice count once, and those of one number keep their order: programs
    number them from 0, number all of them 1, write one twice, or write a wrong count.
    """
    bodies = [data[a:b] for marker, a, b in segments(data) if marker == APP2 and data[a:b].startswith(ICC)]
    parts = dict.fromkeys((body[len(ICC)], body[len(ICC) + 2 :]) for body in bodies if len(body) > len(ICC) + 2)
    return b"".join(part for _, part in sorted(parts, key=lambda each: each[0])) or None


# Split


def in_segments(marker: int, prefix: bytes, data: bytes) -> list[Segment]:
    """Splits a block into as many segments as it needs, each with the prefix; readers join them."""
    parts, at, room = [], 0, LARGEST - len(prefix)
    while at < len(data):
        end = at + room
        while data[end : end + 2] in (b"II", b"MM"):  # readers would take this for the start of another TIFF structure
            end -= 1
        parts.append((marker, prefix + data[at:end]))
        at = end
    return parts


def xmp_segments(metadata: Metadata, lost: list[str]) -> list[Segment]:
    """The segments of the XMP, which is split if it is too long; adds to ``lost`` what cannot be kept."""
    packet, extended = metadata.xmp, metadata.extended_xmp
    if packet is None:
        return []
    if metadata.gain_map:
        packet = xmp.with_gain_map_of(packet, len(metadata.gain_map.jpeg))
    if len(packet) > _LONGEST_XMP:
        parts = xmp.split(packet if extended is None else xmp.joined(packet, extended), _LONGEST_XMP)
        if parts is None:
            lost.append(Message("XMP of more than 64 KB that cannot be split"))
            return []
        packet, extended = parts
    if extended is None:
        return [(APP1, XMP + packet)]
    packet, name, room = (
        xmp.with_guid(packet, extended),
        xmp.guid(extended),
        LARGEST - len(EXTENDED_XMP) - _HEAD_OF_EXTENDED,
    )
    further = [
        (APP1, EXTENDED_XMP + name + struct.pack(">LL", len(extended), at) + extended[at : at + room])
        for at in range(0, len(extended), room)
    ]
    return [(APP1, XMP + packet), *further]


def profile_segments(icc: bytes, lost: list[str]) -> list[Segment]:
    """The segments of a colour profile (ICC.1:2022, annex B.4); adds to ``lost`` what cannot be kept."""
    room = LARGEST - len(ICC) - 2
    parts = [icc[at : at + room] for at in range(0, len(icc), room)]
    if len(parts) > 255:
        lost.append(Message("a colour profile of more than 16 MB"))
        return []
    return [(APP2, ICC + bytes((number, len(parts))) + part) for number, part in enumerate(parts, 1)]
