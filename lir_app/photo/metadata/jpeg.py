"""Metadata of JPEG files: in segments before the picture, and behind it (ITU-T T.81, annex B; JFIF)."""

from __future__ import annotations

import struct
from enum import Enum
from typing import Final

from lir_app.photo.losses import Loss
from lir_app.photo.metadata.exif import PREFIX, orientation_of
from lir_app.photo.metadata.jpeg_pictures import ISO_GAIN_MAP, MPF, Behind, index_of_two
from lir_app.photo.metadata.jpeg_segments import (
    APP1,
    APP2,
    EXTENDED_XMP,
    ICC,
    LARGEST,
    XMP,
    Segment,
    in_segments,
    joined_exif,
    joined_extended_xmp,
    packed,
    profile_segments,
    segments,
    xmp_segments,
)
from lir_app.photo.metadata.metadata import Density, Found, Metadata, Unit
from lir_model.messages import Message

_APP0, _APP11, _APP12, _APP13, _APP14, _COM = 0xE0, 0xEB, 0xEC, 0xED, 0xEE, 0xFE
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_OF_STORAGE: Final[dict[int, tuple[bytes, ...]]] = {
    _APP0: (b"JFIF\0", b"JFXX\0", b"AVI1"),
    APP2: (ICC,),
    _APP14: (b"Adobe",),
}
"""How the segments begin, by marker, that describe how the file is stored. They are not metadata of the photo."""
_DUCKY: Final = b"Ducky"
"""How the segment APP12 begins in which Photoshop tells how it coded a picture, and what the author says."""
_QUALITY: Final = 1
"""The number of the quality in there; comment and copyright follow as 2 and 3."""
_UNITS: Final[dict[int, Unit]] = {0: "none", 1: "inch", 2: "cm"}


class _Kind(Enum):
    """What a segment holds: each kind has a marker and a prefix of the body."""

    COMMENT = (_COM, b"")
    JFIF = (_APP0, b"JFIF\0")
    EXIF = (APP1, PREFIX[:5])
    XMP = (APP1, XMP)
    EXTENDED_XMP = (APP1, EXTENDED_XMP)
    RESOURCES = (_APP13, _PHOTOSHOP)
    INDEX_OF_PICTURES = (APP2, MPF)
    PROMISE_OF_GAIN_MAP = (APP2, ISO_GAIN_MAP)
    CREDENTIALS = (_APP11, b"JP")

    @property
    def prefix(self) -> bytes:
        """The bytes that the body begins with."""
        return self.value[1]

    @classmethod
    def of(cls, marker: int, body: bytes) -> _Kind | None:
        """The kind of a segment; None if it is none of these."""
        return next((kind for kind in cls if kind.value[0] == marker and body.startswith(kind.prefix)), None)


def read(data: bytes) -> Found:
    """Reads the metadata of a JPEG file."""
    bodies: dict[_Kind, list[bytes]] = {kind: [] for kind in _Kind}
    others: list[Segment] = []
    index = -1
    for marker, start, end in segments(data):
        body = data[start:end]
        kind = _Kind.of(marker, body)
        if kind is not None:
            bodies[kind].append(body.removeprefix(kind.prefix))
        elif marker == _APP12 and body.startswith(_DUCKY):
            others += [(marker, said) for said in _said_by_author(body)]
        elif _is_kept(marker, body):
            others.append((marker, body))
        if kind is _Kind.INDEX_OF_PICTURES:
            index = start + len(MPF)
    exif = joined_exif(bodies[_Kind.EXIF])
    packet = next(filter(None, bodies[_Kind.XMP]), None)
    extended, is_cut = joined_extended_xmp(packet, bodies[_Kind.EXTENDED_XMP])
    promises = tuple((APP2, ISO_GAIN_MAP + body) for body in bodies[_Kind.PROMISE_OF_GAIN_MAP])
    behind = Behind(data, index, promises)
    lost: list[str] = []
    if bodies[_Kind.CREDENTIALS]:
        lost.append(Message("its content credentials are not kept: they vouch for the file as it was"))
    if is_cut:
        lost.append(Loss.of(Message("a part of its XMP is missing, and the rest of that part is not kept")))
    if behind.is_missing:
        lost.append(Loss.of(Message("its HDR gain map cannot be found and is not kept")))
    if behind.others:
        lost.append(Loss.of(Message("it holds %n pictures; only the first is restored", n=behind.others + 1)))
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


def _is_kept(marker: int, body: bytes) -> bool:
    """Whether a segment of an unknown kind is about the photo rather than about how the file is stored."""
    return 0xE0 <= marker <= 0xEF and not body.startswith(_OF_STORAGE.get(marker, ()))


def _said_by_author(body: bytes) -> list[bytes]:
    """The segment of Photoshop without the quality; empty if it holds nothing else."""
    kept, at = b"", len(_DUCKY)
    while at + 4 <= len(body):
        number, length = struct.unpack_from(">HH", body, at)
        field = body[at : at + 4 + length]
        at += 4 + length
        if number and number != _QUALITY:
            kept += field
    return [_DUCKY + kept + b"\0\0"] if kept else []


def _describes(marker: int, body: bytes) -> bool:
    return marker == _COM or _is_kept(marker, body)


def _jfif_density(bodies: list[bytes]) -> Density | None:
    """The density in the last complete JFIF segment."""
    whole = [body for body in bodies if len(body) >= 7]
    if not whole:
        return None
    unit, x, y = struct.unpack_from(">BHH", whole[-1], 2)
    if not x or not y or unit not in _UNITS or (unit == 0 and x == y):
        return None
    return Density(x, y, _UNITS[unit])


# Writing


def embed(encoded: bytes, metadata: Metadata, icc: bytes | None) -> tuple[bytes, list[str]]:
    """Embeds metadata and a colour profile in a JPEG file.

    Args:
        encoded: a JPEG file without any.
        metadata: of the picture as it is in the file.
        icc: its colour profile.

    Returns:
        The new file, and what a JPEG file cannot hold, a few words each.
    """
    lost: list[str] = []
    ahead: list[Segment] = []
    if metadata.exif:
        ahead += in_segments(APP1, PREFIX, metadata.exif)
    ahead += xmp_segments(metadata, lost)
    if metadata.resources:
        ahead += in_segments(_APP13, _PHOTOSHOP, metadata.resources)
    ahead += metadata.segments
    if metadata.gain_map:
        ahead += metadata.gain_map.promises
    if icc:
        ahead += profile_segments(icc, lost)
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


def with_segments(encoded: bytes, added: list[Segment]) -> bytes:
    """A JPEG file with more segments."""
    start = _behind_jfif(encoded)
    return encoded[:start] + packed(added) + encoded[start:]


def segments_of(data: bytes) -> list[Segment]:
    """The segments of a JPEG file, without those that describe how it is stored."""
    return [(marker, data[a:b]) for marker, a, b in segments(data) if _describes(marker, data[a:b])]


def bare(data: bytes) -> bytes:
    """A JPEG file without metadata; what describes how it is stored stays, and so does the profile.

    Decoders look at metadata too, and some refuse the whole picture if it is broken.
    """
    parts, at = [data[:2]], 2
    for marker, start, end in segments(data):
        if not _describes(marker, data[start:end]):
            parts.append(data[at:end])
        at = end
    return b"".join((*parts, data[at:]))


def _behind_jfif(encoded: bytes) -> int:
    """Where further segments can be inserted: behind the JFIF segment, which must come first."""
    first = next(segments(encoded), None)
    return first[2] if first is not None and first[0] == _APP0 else 2


def _with_density(head: bytes, density: Density | None) -> bytes:
    """The start of the file, with the density in its JFIF segment."""
    if density is None or len(head) < 18:
        return head
    stored = density if density.unit in ("none", "inch", "cm") else density.per("inch")
    x, y = round(stored.x), round(stored.y)
    if not (0 < x < 65536 and 0 < y < 65536):
        return head
    unit = {"none": 0, "inch": 1, "cm": 2}[stored.unit]
    return head[:13] + struct.pack(">BHH", unit, x, y) + head[18:]
