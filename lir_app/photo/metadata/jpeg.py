"""JPEG files: segments before the picture, and pictures behind it (ITU-T T.81, annex B; JFIF; CIPA DC-007)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from enum import Enum
from typing import Final

from lir_app.photo.metadata import xmp
from lir_app.photo.metadata.exif import PREFIX, orientation_of
from lir_app.photo.metadata.ifd import BrokenStructureError, directory, opened
from lir_app.photo.metadata.metadata import Density, Found, GainMap, Metadata, Unit
from lir_model.messages import Message

LARGEST: Final = 65_533
"""Bytes of a segment's body."""
_APP0, _APP1, _APP2, _APP11, _APP13, _APP14, _COM = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE, 0xFE
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
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
_MPF: Final = b"MPF\0"
_SMALLER: Final = (0x010001, 0x010002)
"""Kinds of pictures in the index that are the main one for smaller displays."""
_ISO_GAIN_MAP: Final = b"urn:iso:std:iso:ts:21496:-1\0"
_GAIN_MAPS: Final = (b"http://ns.adobe.com/hdr-gain-map/1.0/", b"http://ns.apple.com/HDRGainMap/1.0/", b"hdrgainmap")
_UNITS: Final[dict[int, Unit]] = {0: "none", 1: "inch", 2: "cm"}

Segment = tuple[int, bytes]


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, and start and end of the body, of each segment before the picture."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in (_SOS, _EOI) or 0xD0 <= marker <= 0xD7 or marker == 1:
            return
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if end > len(data) or end < at + 4:
            return
        yield marker, at + 4, end
        at = end


def end_of_picture(data: bytes) -> int:
    """The place behind the first picture; the length of the data where it is cut."""
    at = 2
    for _, _, end in segments(data):
        at = end
    # In coded data FF is followed by 00 or a restart marker; everything else is a marker.
    marker = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
    while found := marker.search(data, at):
        at = found.end()
        if data[at - 1] == _EOI:
            return at
        if at + 2 > len(data):
            break
        at += struct.unpack_from(">H", data, at)[0]
    return len(data)


class _Kind(Enum):
    """What a segment holds, by its marker and how its body begins."""

    COMMENT = (_COM, b"")
    JFIF = (_APP0, b"JFIF\0")
    EXIF = (_APP1, PREFIX)
    XMP = (_APP1, _XMP)
    EXTENDED_XMP = (_APP1, _EXTENDED)
    RESOURCES = (_APP13, _PHOTOSHOP)
    INDEX_OF_PICTURES = (_APP2, _MPF)
    PROMISE_OF_GAIN_MAP = (_APP2, _ISO_GAIN_MAP)
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
            index = start + len(_MPF)
    exif = _joined_exif(bodies[_Kind.EXIF])
    packet = next(filter(None, bodies[_Kind.XMP]), None)
    gain_map = _gain_map(
        data, index, tuple((_APP2, _ISO_GAIN_MAP + body) for body in bodies[_Kind.PROMISE_OF_GAIN_MAP])
    )
    lost: list[str] = []
    if bodies[_Kind.CREDENTIALS]:
        lost.append(Message("its content credentials are not kept: they vouch for the file as it was"))
    if left_out := _left_out(data, index, gain_map):
        lost.append(Message("it holds %n pictures; only the first is restored", n=left_out + 1))
    metadata = Metadata(
        exif=exif,
        xmp=packet,
        extended_xmp=_extended(packet, bodies[_Kind.EXTENDED_XMP]),
        resources=b"".join(bodies[_Kind.RESOURCES]) or None,
        comments=tuple(bodies[_Kind.COMMENT]),
        density=_jfif_density(bodies[_Kind.JFIF]),
        gain_map=gain_map,
        film=_film(data, packet),
        segments=tuple(others),
    )
    return Found(metadata, orientation_of(exif or b"", packet), tuple(lost))


def _joined_exif(parts: list[bytes]) -> bytes | None:
    """Programs split EXIF that is too long for a segment; a second one that starts anew is none of the first."""
    return b"".join(part for number, part in enumerate(parts) if number == 0 or part[:2] not in (b"II", b"MM")) or None


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


def _extended(packet: bytes | None, bodies: list[bytes]) -> bytes | None:
    """The extended packet that the first packet names, put together (XMP specification, part 3, 1.1.3.1)."""
    pieces: dict[bytes, dict[int, bytes]] = {}
    for body in bodies:
        if len(body) >= _HEAD_OF_EXTENDED:
            (offset,) = struct.unpack_from(">L", body, 36)
            pieces.setdefault(body[:32], {})[offset] = body[_HEAD_OF_EXTENDED:]
    for name, parts in pieces.items():
        if packet and name in packet:
            return b"".join(piece for _, piece in sorted(parts.items()))
    return None


def _gain_map(data: bytes, index: int, promises: tuple[Segment, ...]) -> GainMap | None:
    """The first picture behind the main one that says that it is a gain map."""
    promised = promises or any(b"GainMap" in data[a:b] for marker, a, b in segments(data) if marker == _APP1)
    if index < 0 and not promised:
        return None
    for start, end in _further_pictures(data, index):
        picture = data[start:end]
        bodies = [picture[a:b] for marker, a, b in segments(picture) if marker in (_APP1, _APP2)]
        if any(body.startswith(_ISO_GAIN_MAP) or any(mark in body for mark in _GAIN_MAPS) for body in bodies):
            return GainMap(picture, promises)
    # Where the map itself says nothing the main picture's own words count.
    if promised:
        for start, end in _further_pictures(data, index):
            return GainMap(data[start:end], promises)
    return None


def _left_out(data: bytes, index: int, gain_map: GainMap | None) -> int:
    """How many pictures of the index are neither the main one made smaller nor its gain map: the others of a pair."""
    if index < 0:
        return 0
    kept = b"" if gain_map is None else gain_map.jpeg
    return sum(kind not in _SMALLER and data[start:end] != kept for kind, start, end in _indexed(data, index))


def _further_pictures(data: bytes, index: int) -> Iterator[tuple[int, int]]:
    behind = end_of_picture(data)
    if index >= 0:
        yield from ((start, end) for _, start, end in _indexed(data, index))
    if data[behind : behind + 2] == b"\xff\xd8":
        yield behind, behind + end_of_picture(data[behind:])


def _indexed(data: bytes, index: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and end of pictures of the multi-picture format's index, without the first (CIPA DC-007, 5.2.3)."""
    view = data[index:]
    try:
        kind, first = opened(view)
        entries = directory(view, kind, first).fields[0xB002].data
    except (BrokenStructureError, KeyError):
        return
    for at in range(16, len(entries) - 15, 16):
        attribute, length, offset = struct.unpack_from(kind.order + "LLL", entries, at)
        start = index + offset
        if data[start : start + 2] == b"\xff\xd8" and start + length <= len(data):
            yield attribute & 0xFFFFFF, start, start + length


def _film(data: bytes, packet: bytes | None) -> bytes | None:
    length = xmp.film_length(packet) if packet else 0
    film = data[-length:] if 0 < length < len(data) else b""
    return film if film[4:8] == b"ftyp" else None


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
        ahead += _in_parts(_APP1, PREFIX, metadata.exif)
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
    head = _with_density(encoded[:start], metadata.density) + _packed(ahead)
    rest = _packed(behind) + encoded[start:]
    gain_map = metadata.gain_map.jpeg if metadata.gain_map else b""
    if gain_map:
        rest = _mpf(len(head), len(rest), len(gain_map)) + rest
    return head + rest + gain_map + (metadata.film or b""), lost


def with_segments(encoded: bytes, kept: list[Segment]) -> bytes:
    """A JPEG file with more segments."""
    start = _behind_jfif(encoded)
    return encoded[:start] + _packed(kept) + encoded[start:]


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
    """The colour profile, put together of its parts (ICC.1:2022, annex B.4)."""
    bodies = [data[a:b] for marker, a, b in segments(data) if marker == _APP2 and data[a:b].startswith(_ICC)]
    parts = {body[len(_ICC)]: body[len(_ICC) + 2 :] for body in bodies if len(body) > len(_ICC) + 2}
    return b"".join(parts[number] for number in sorted(parts)) or None


def _packed(kept: list[Segment]) -> bytes:
    return b"".join(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body for marker, body in kept)


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
        return [(_APP1, _XMP + packet)]
    packet, name, room = (
        xmp.with_guid(packet, extended),
        xmp.guid(extended),
        LARGEST - len(_EXTENDED) - _HEAD_OF_EXTENDED,
    )
    further = [
        (_APP1, _EXTENDED + name + struct.pack(">LL", len(extended), at) + extended[at : at + room])
        for at in range(0, len(extended), room)
    ]
    return [(_APP1, _XMP + packet), *further]


def _icc_segments(icc: bytes, lost: list[str]) -> list[Segment]:
    room = LARGEST - len(_ICC) - 2
    parts = [icc[at : at + room] for at in range(0, len(icc), room)]
    if len(parts) > 255:
        lost.append(Message("a colour profile of more than 16 MB"))
        return []
    return [(_APP2, _ICC + bytes((number, len(parts))) + part) for number, part in enumerate(parts, 1)]


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


def _mpf(before: int, behind: int, second: int) -> bytes:
    """The segment that tells where the second picture is (CIPA DC-007, 5.2)."""
    fields = ((0xB000, 7, 4, b"0100"), (0xB001, 4, 1, struct.pack(">L", 2)), (0xB002, 7, 32, struct.pack(">L", 50)))
    table = b"".join(struct.pack(">HHL4s", *field) for field in fields)
    body = _MPF + b"MM\0*" + struct.pack(">LH", 8, 3) + table + bytes(4)
    length = 4 + len(body) + 32
    first = before + length + behind
    origin = before + 4 + len(_MPF)
    entries = struct.pack(">LLLHH", 0x030000, first, 0, 0, 0) + struct.pack(">LLLHH", 0, second, first - origin, 0, 0)
    return _packed([(_APP2, body + entries)])
