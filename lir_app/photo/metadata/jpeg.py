"""JPEG files: what their segments tell, and what lies behind the picture (ITU-T T.81, annex B; JFIF)."""

from __future__ import annotations

import struct
from enum import Enum
from typing import Final

from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.exif import PREFIX, orientation_of
from lir_app.photo.metadata.jpeg_pictures import ISO_GAIN_MAP, MPF, Behind, index_of_two
from lir_app.photo.metadata.jpeg_segments import APP1, APP2, LARGEST, Segment, packed, segments
from lir_app.photo.metadata.metadata import Density, Found, Metadata, Unit
from lir_model.messages import Message

_APP0, _APP11, _APP13, _APP14, _COM = 0xE0, 0xEB, 0xED, 0xEE, 0xFE
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_LONGEST_XMP: Final = 65_502
"""Bytes of a first packet (XMP specification, part 3, 1.1.3)."""
_EXTENDED: Final = b"http://ns.adobe.com/xmp/extension/\0"
_HEAD_OF_EXTENDED: Final = 40
"""Bytes ahead of a piece of the extended packet: its name, the length of the whole, the place of the piece."""
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_ICC: Final = b"ICC_PROFILE\0"
_QUALITY: Final = b"Ducky"
"""How Photoshop coded the picture for the web."""
_UNITS: Final[dict[int, Unit]] = {0: "none", 1: "inch", 2: "cm"}


class _Kind(Enum):
    """What a segment holds, by its marker and how its body begins."""

    COMMENT = (_COM, b"")
    JFIF = (_APP0, b"JFIF\0")
    EXIF = (APP1, PREFIX[:5])
    XMP = (APP1, _XMP)
    EXTENDED_XMP = (APP1, _EXTENDED)
    RESOURCES = (_APP13, _PHOTOSHOP)
    INDEX_OF_PICTURES = (APP2, MPF)
    PROMISE_OF_GAIN_MAP = (APP2, ISO_GAIN_MAP)
    CREDENTIALS = (_APP11, b"JP")

    @property
    def prefix(self) -> bytes:
        """How the body begins."""
        return self.value[1]

    @classmethod
    def of(cls, marker: int, body: bytes) -> _Kind | None:
        """That of a segment; None where it is none of these."""
        return next((kind for kind in cls if kind.value[0] == marker and body.startswith(kind.prefix)), None)


def read(data: bytes) -> Found:
    """What a JPEG file tells."""
    bodies: dict[_Kind, list[bytes]] = {kind: [] for kind in _Kind}
    others: list[Segment] = []
    index = -1
    for marker, start, end in segments(data):
        body = data[start:end]
        kind = _Kind.of(marker, body)
        if kind is not None:
            bodies[kind].append(body.removeprefix(kind.prefix))
        elif _is_kept(marker, body):
            others.append((marker, body))
        if kind is _Kind.INDEX_OF_PICTURES:
            index = start + len(MPF)
    exif = _joined_exif(bodies[_Kind.EXIF])
    packet = next(filter(None, bodies[_Kind.XMP]), None)
    extended, is_cut = _extended(packet, bodies[_Kind.EXTENDED_XMP])
    promises = tuple((APP2, ISO_GAIN_MAP + body) for body in bodies[_Kind.PROMISE_OF_GAIN_MAP])
    behind = Behind(data, index, promises)
    lost: list[str] = []
    if bodies[_Kind.CREDENTIALS]:
        lost.append(Message("its content credentials are not kept: they vouch for the file as it was"))
    if is_cut:
        lost.append(Message("a part of its XMP is missing, and the rest of that part is not kept"))
    if behind.is_missing:
        lost.append(Message("its HDR gain map cannot be found and is not kept"))
    if behind.others:
        lost.append(Message("it holds %n pictures; only the first is restored", n=behind.others + 1))
    metadata = Metadata(
        exif=exif,
        xmp=packet,
        extended_xmp=extended,
        resources=b"".join(bodies[_Kind.RESOURCES]) or None,
        comments=tuple(bodies[_Kind.COMMENT]),
        density=_jfif_density(bodies[_Kind.JFIF]),
        gain_map=behind.gain_map,
        trailer=behind.trailer,
        segments=tuple(others),
    )
    return Found(metadata, orientation_of(exif or b"", packet), tuple(lost))


def _joined_exif(bodies: list[bytes]) -> bytes | None:
    """Without the last byte of their prefix, which some programs write other than 0.

    Programs split EXIF that is too long for a segment; a second one that starts anew is none of the first.
    """
    exif = b""
    for body in bodies:
        part = body[len(PREFIX) - 5 :]
        exif += part if not exif or part[:2] not in (b"II", b"MM") else b""
    return exif or None


def _is_kept(marker: int, body: bytes) -> bool:
    """Whether a segment is one of the photo and not of how the file is stored."""
    if not 0xE0 <= marker <= 0xEF or marker in (_APP0, _APP14):
        return False
    return not body.startswith((_ICC, _QUALITY))


def _describes(marker: int, body: bytes) -> bool:
    return marker == _COM or _is_kept(marker, body)


def _jfif_density(bodies: list[bytes]) -> Density | None:
    """That of the last JFIF segment that is whole."""
    whole = [body for body in bodies if len(body) >= 7]
    if not whole:
        return None
    unit, x, y = struct.unpack_from(">BHH", whole[-1], 2)
    if not x or not y or unit not in _UNITS or (unit == 0 and x == y):
        return None
    return Density(x, y, _UNITS[unit])


def _extended(packet: bytes | None, bodies: list[bytes]) -> tuple[bytes | None, bool]:
    """The extended packet that the first packet names, put together, and whether a part of it is missing.

    XMP specification, part 3, 1.1.3.1.
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


# Writing


def embed(encoded: bytes, metadata: Metadata, icc: bytes | None) -> tuple[bytes, list[str]]:
    """A JPEG file with all that it can hold, and what it cannot.

    Args:
        encoded: a JPEG file that has nothing of this yet.
        metadata: of the picture as it is in the file.
        icc: its colour profile.
    """
    lost: list[str] = []
    ahead: list[Segment] = []
    if metadata.exif:
        ahead += _in_parts(APP1, PREFIX, metadata.exif)
    ahead += _xmp_segments(metadata, lost)
    if metadata.resources:
        ahead += _in_parts(_APP13, _PHOTOSHOP, metadata.resources)
    ahead += metadata.segments
    if metadata.gain_map:
        ahead += metadata.gain_map.promises
    if icc:
        ahead += _icc_segments(icc, lost)
    comments = (*metadata.comments, *(text.as_comment() for text in metadata.texts))
    if any(len(comment) > LARGEST for comment in comments):
        lost.append(Message("comments of more than 64 KB"))
    behind = [(_COM, comment) for comment in comments if len(comment) <= LARGEST]
    start = _behind_jfif(encoded)
    head = _with_density(encoded[:start], metadata.density) + packed(ahead)
    rest = packed(behind) + encoded[start:]
    gain_map = metadata.gain_map.jpeg if metadata.gain_map else b""
    if gain_map:
        rest = index_of_two(len(head), len(rest), len(gain_map)) + rest
    return head + rest + gain_map + (metadata.trailer or b""), lost


def with_segments(encoded: bytes, kept: list[Segment]) -> bytes:
    """A JPEG file with more segments."""
    start = _behind_jfif(encoded)
    return encoded[:start] + packed(kept) + encoded[start:]


def segments_of(data: bytes) -> list[Segment]:
    """The segments of a JPEG file that do not tell how it is stored."""
    return [(marker, data[a:b]) for marker, a, b in segments(data) if _describes(marker, data[a:b])]


def bare(data: bytes) -> bytes:
    """A JPEG file with nothing before its picture but what tells how it is stored, and its profile.

    Decoders look into descriptions too and refuse whole pictures over broken ones.
    """
    parts, at = [data[:2]], 2
    for marker, start, end in segments(data):
        if not _describes(marker, data[start:end]):
            parts.append(data[at:end])
        at = end
    return b"".join((*parts, data[at:]))


def profile(data: bytes) -> bytes | None:
    """The colour profile, put together of its parts in the order of their numbers (ICC.1:2022, annex B.4).

    Programs number the parts from 0, number all of them 1, write one twice, and say another count than there are.
    """
    bodies = [data[a:b] for marker, a, b in segments(data) if marker == APP2 and data[a:b].startswith(_ICC)]
    parts = dict.fromkeys((body[len(_ICC)], body[len(_ICC) + 2 :]) for body in bodies if len(body) > len(_ICC) + 2)
    return b"".join(part for _, part in sorted(parts, key=lambda each: each[0])) or None


def _in_parts(marker: int, prefix: bytes, data: bytes) -> list[Segment]:
    """A block over as many segments as it needs, each with its prefix; readers put them together."""
    parts, at, room = [], 0, LARGEST - len(prefix)
    while at < len(data):
        end = at + room
        while data[end : end + 2] in (b"II", b"MM"):  # would look like the start of another block
            end -= 1
        parts.append((marker, prefix + data[at:end]))
        at = end
    return parts


def _xmp_segments(metadata: Metadata, lost: list[str]) -> list[Segment]:
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
        return [(APP1, _XMP + packet)]
    packet, name, room = (
        xmp.with_guid(packet, extended),
        xmp.guid(extended),
        LARGEST - len(_EXTENDED) - _HEAD_OF_EXTENDED,
    )
    further = [
        (APP1, _EXTENDED + name + struct.pack(">LL", len(extended), at) + extended[at : at + room])
        for at in range(0, len(extended), room)
    ]
    return [(APP1, _XMP + packet), *further]


def _icc_segments(icc: bytes, lost: list[str]) -> list[Segment]:
    room = LARGEST - len(_ICC) - 2
    parts = [icc[at : at + room] for at in range(0, len(icc), room)]
    if len(parts) > 255:
        lost.append(Message("a colour profile of more than 16 MB"))
        return []
    return [(APP2, _ICC + bytes((number, len(parts))) + part) for number, part in enumerate(parts, 1)]


def _behind_jfif(encoded: bytes) -> int:
    first = next(segments(encoded), None)
    return first[2] if first is not None and first[0] == _APP0 else 2


def _with_density(head: bytes, density: Density | None) -> bytes:
    if density is None or len(head) < 18:
        return head
    told = density if density.unit in ("none", "inch", "cm") else density.per("inch")
    x, y = round(told.x), round(told.y)
    if not (0 < x < 65536 and 0 < y < 65536):
        return head
    unit = {"none": 0, "inch": 1, "cm": 2}[told.unit]
    return head[:13] + struct.pack(">BHH", unit, x, y) + head[18:]
