"""Metadata of PNG files, in chunks (PNG specification, third edition, section 11)."""

from __future__ import annotations

import binascii
import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from lir_app.photo.losses import Loss, behind
from lir_app.photo.metadata import photoshop_resources, png_background, xmp
from lir_app.photo.metadata.exif import PREFIX, orientation_of
from lir_app.photo.metadata.metadata import LARGEST_TEXT, Density, Found, Metadata, Text
from lir_model.messages import Message

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_XMP: Final = "XML:com.adobe.xmp"
_RAW: Final = "Raw profile type "
_COMPRESS_FROM: Final = 1024
"""Texts of at least so many bytes are compressed: chosen."""
_LONGEST: Final = (1 << 31) - 1
"""Most bytes in a chunk, and the largest number in one (section 5.3)."""
_TEXTS: Final = (b"tEXt", b"zTXt", b"iTXt")
_STAY_TRUE: Final = (b"mDCV", b"cLLI", b"sCAL", b"pCAL", b"sTER")
"""Chunks that stay true for a restored picture: the display and the brightness of an HDR picture (sections 11.3.2.7 and
11.3.2.8); physical size, meaning of the values, stereo pair (PNG extensions, section 3)."""
_OF_PICTURE: Final = frozenset((
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"hIST", b"sPLT",
    b"bKGD", b"tIME", b"acTL", b"fcTL", b"fdAT", b"iDOT", b"CgBI",
))  # fmt: skip
"""Chunks that describe how the picture is stored, or its palette; those of them that the result needs are written
anew. When it was last changed (tIME) and how many bits of a value meant something (sBIT) are no longer true."""


def chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The kind, and the start and end of the data, of each complete chunk, up to the one that ends the file."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">L", data, at)
        end = at + 8 + length
        if end + 4 > len(data):
            return
        kind = data[at + 4 : at + 8]
        yield kind, at + 8, end
        at = end + 4
        if kind == b"IEND":
            return


def read(data: bytes) -> Found:
    """Reads the metadata of a PNG file."""
    exif = packet = None
    raw: dict[str, bytes] = {}
    texts: list[Text] = []
    density: Density | None = None
    warnings: list[str] = []
    unknown: list[tuple[bytes, bytes]] = []
    for kind, start, end in chunks(data):
        body = data[start:end]
        if kind[:1].islower() and zlib.crc32(kind + body) != int.from_bytes(data[end : end + 4], "big"):
            warnings.append(Message("check sums in it are wrong: what it tells besides its picture may be damaged"))
        if kind == b"eXIf":
            exif = exif or body.removeprefix(PREFIX)
        elif kind == b"pHYs" and len(body) == 9:
            x, y, unit = struct.unpack(">LLB", body)
            density = Density(x, y, "metre" if unit == 1 else "none") if x and y and (unit == 1 or x != y) else None
        elif kind == b"caBX":
            warnings.append(Message("its content credentials are not kept: they vouch for the file as it was"))
        elif kind in _TEXTS:
            text = _text(kind, body)
            if text is None:
                warnings.append(Loss.of(Message("one of its texts is damaged and is not kept")))
            elif text.keyword == _XMP:
                # Programs also write the bytes of XMP into texts of the older kinds, which should be Latin-1.
                packet = text.text.encode(*(("utf-8", "surrogateescape") if kind == b"iTXt" else ("latin-1",)))
            elif text.keyword.lower().startswith(_RAW.lower()):
                raw |= _from_raw_profile(text)
            else:
                texts.append(text)
        elif kind in _STAY_TRUE or _may_be_copied(kind):
            unknown.append((kind, body))
        elif kind not in _OF_PICTURE:
            warnings.append(Loss.of(Message("data in it that hold for the picture as it was are not kept")))
    there = {kind: data[start:end] for kind, start, end in chunks(data) if kind in png_background.NEEDED}
    background = png_background.read(there)
    unknown += [] if background is None else [(b"bKGD", background)]
    exif, packet = exif or raw.get("exif"), packet or raw.get("xmp")
    metadata = Metadata(
        exif=exif,
        xmp=packet,
        resources=raw.get("resources"),
        texts=tuple(texts),
        density=density,
        chunks=tuple(unknown),
    )
    ends = [end + 4 for kind, _, end in chunks(data) if kind == b"IEND"]
    warnings += behind(data, *ends) if ends else ()
    return Found(metadata, orientation_of(exif, packet), tuple(dict.fromkeys(warnings)))


def _may_be_copied(kind: bytes) -> bool:
    """Whether the name of an unknown chunk says that it stays true when the picture is changed (section 5.4)."""
    return kind.isalpha() and kind[:1].islower() and kind[3:].islower()


def profile_in_texts(data: bytes) -> bytes | None:
    """The colour profile that ImageMagick wrote as a text, ``Raw profile type icc``."""
    for kind, start, end in chunks(data):
        text = _text(kind, data[start:end]) if kind in _TEXTS else None
        if text is not None and text.keyword.lower() in (f"{_RAW}icc".lower(), f"{_RAW}icm".lower()):
            return _raw_profile(text.text)
    return None


def _from_raw_profile(text: Text) -> dict[str, bytes]:
    """EXIF, XMP or Photoshop's resources from a text ``Raw profile type NAME``, as ImageMagick writes it.

    Returns:
        The bytes, by attribute of ``Metadata``; empty if there is nothing of this in the text.
    """
    name, profile = text.keyword[len(_RAW) :].strip().lower(), _raw_profile(text.text)
    if not profile:
        return {}
    bare = profile.removeprefix(PREFIX)
    if name in ("exif", "app1") and bare.startswith((b"II", b"MM")):
        return {"exif": bare}
    if name in ("xmp", "app1"):
        return {"xmp": profile.removeprefix(b"http://ns.adobe.com/xap/1.0/\0")}
    if name in ("iptc", "8bim"):
        photoshop = profile.removeprefix(b"Photoshop 3.0\0")
        is_block = photoshop.startswith(b"8BIM")
        return {"resources": photoshop if is_block else photoshop_resources.block(photoshop_resources.IPTC, photoshop)}
    return {}


def _text(kind: bytes, body: bytes) -> Text | None:
    """The text in a chunk of ``_TEXTS``; None if it is broken."""
    keyword, _, rest = body.partition(b"\0")
    name = keyword.decode("latin-1")
    try:
        if kind == b"tEXt":
            return Text(name, rest.decode("latin-1"))
        if kind == b"zTXt":
            return Text(name, _inflated(rest[1:]).decode("latin-1"))
        language, _, rest_ = rest[2:].partition(b"\0")
        translated, _, text = rest_.partition(b"\0")
        text = _inflated(text) if rest[:1] == b"\1" else text
        return Text(
            name,
            text.decode("utf-8", "surrogateescape"),
            language.decode("latin-1"),
            translated.decode("utf-8", "replace"),
        )
    except (zlib.error, ValueError, IndexError):
        return None


def _inflated(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    result = unpacker.decompress(data, LARGEST_TEXT)
    if unpacker.unconsumed_tail:
        raise ValueError("a text that unpacks without end")
    return result


def _raw_profile(text: str) -> bytes | None:
    """The bytes in a text that ImageMagick wrote: name, length, hexadecimal digits; None if it is another text."""
    match = re.match(r"\s*\S+\s+(\d+)\s+([0-9a-fA-F\s]*)", text)
    if match is None:
        return None
    with suppress(binascii.Error, ValueError):
        return bytes.fromhex(match[2])[: int(match[1])]
    return None


# Writing


def embed(
    encoded: bytes, metadata: Metadata, icc: bytes | None, cicp: tuple[int, int, int, int] | None
) -> tuple[bytes, list[str]]:
    """Embeds metadata and a colour profile in a PNG file.

    Args:
        encoded: a PNG file without any.
        metadata: of the picture as it is in the file.
        icc: its colour profile.
        cicp: code points of primaries, transfer, matrix and range of an HDR picture (section 11.3.2.6).

    Returns:
        The new file, and what a PNG file cannot hold, a few words each.
    """
    lost: list[str] = []
    place = len(SIGNATURE) + 25
    # PNG holds RGB, so the matrix is 0, whatever it was in the original file.
    ahead = chunk(b"cICP", bytes((*cicp[:2], 0, 1))) if cicp else b""
    ahead += profile_chunk(icc) if icc else b""
    if metadata.density:
        ahead += _physical(metadata.density)
    if metadata.exif:
        ahead += chunk(b"eXIf", metadata.exif)
    if packet := xmp.in_one(metadata):
        ahead += chunk(b"iTXt", _XMP.encode() + b"\0\0\0\0\0" + packet)
    if metadata.resources:
        ahead += chunk(b"zTXt", f"{_RAW}iptc".encode() + b"\0\0" + zlib.compress(_as_raw("iptc", metadata.resources)))
    comments = tuple(Text("Comment", _decoded(comment)) for comment in metadata.comments)
    for kind, body in metadata.chunks:
        if kind != b"bKGD":
            ahead += chunk(kind, body)
        elif background := png_background.written(body, *encoded[place - 9 : place - 7]):
            ahead += chunk(kind, background)
    for text in (*metadata.texts, *comments):
        packed = _packed(text)
        if packed is None:
            lost.append(Message("a text of more than 2 GB"))
        else:
            ahead += packed
    return encoded[:place] + ahead + encoded[place:], lost


def chunk(kind: bytes, data: bytes) -> bytes:
    """The bytes of a chunk (section 5.3)."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def profile_chunk(icc: bytes) -> bytes:
    """The bytes of the chunk for a colour profile (section 11.3.2.3)."""
    return chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(icc))


def _physical(density: Density) -> bytes:
    """The chunk for a print size; empty if the numbers are out of range."""
    metric = density.per("metre")
    x, y = round(metric.x), round(metric.y)
    if not (0 < x <= _LONGEST and 0 < y <= _LONGEST):
        return b""
    return chunk(b"pHYs", struct.pack(">LLB", x, y, 0 if metric.unit == "none" else 1))


def _as_raw(name: str, data: bytes) -> bytes:
    """Data as a text in ImageMagick's form, see ``_raw_profile``."""
    digits = data.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return f"\n{name}\n{len(data):8d}\n{lines}\n".encode()


def _decoded(comment: bytes) -> str:
    try:
        return comment.decode("utf-8")
    except UnicodeDecodeError:
        return comment.decode("latin-1")


def _packed(text: Text) -> bytes | None:
    """The chunk for a text, of the oldest kind that holds it; None if it is too long."""
    keyword = text.keyword.encode("latin-1", "replace")[:79] or b"Comment"
    try:
        plain = text.text.encode("latin-1")
    except UnicodeEncodeError:
        plain = None
    if plain is not None and not text.language and not text.translated and b"\0" not in plain:
        if len(plain) < _COMPRESS_FROM:
            return chunk(b"tEXt", keyword + b"\0" + plain)
        return _unless_too_long(b"zTXt", keyword + b"\0\0" + zlib.compress(plain))
    body = text.text.encode("utf-8", "surrogateescape")
    compressed = len(body) >= _COMPRESS_FROM
    head = keyword + (b"\0\1\0" if compressed else b"\0\0\0")
    names = text.language.encode("latin-1", "replace") + b"\0" + text.translated.encode() + b"\0"
    return _unless_too_long(b"iTXt", head + names + (zlib.compress(body) if compressed else body))


def _unless_too_long(kind: bytes, body: bytes) -> bytes | None:
    return chunk(kind, body) if len(body) <= _LONGEST else None
