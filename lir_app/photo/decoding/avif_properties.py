"""Properties of the main picture of an AVIF file, from its boxes (ISO/IEC 14496-12, 23000-22)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction

from lir_app.photo.colour import RGB_MATRIX
from lir_app.photo.metadata import isobmff


@dataclass(frozen=True)
class AvifPicture:
    """The main picture of a file.

    Attributes:
        width: in pixels; 0 if unknown.
        height: in pixels; 0 if unknown.
        bits: number of bits of a sample.
        profile: ICC profile, or None.
        nclx: code points of primaries and transfer (ITU-T H.273), or None.
        frames: number of pictures if the file is a sequence, else 1.
        crop: left, top, right and bottom, in pixels, of the part to show, before turning; None for all of it.
        lossless: whether it is stored as RGB rather than YCbCr, which encoders do for lossless compression.
    """

    width: int = 0
    height: int = 0
    bits: int = 8
    profile: bytes | None = None
    nclx: tuple[int, int] | None = None
    frames: int = 1
    crop: tuple[int, int, int, int] | None = None
    lossless: bool = False


def avif_picture(data: bytes) -> AvifPicture:
    """Reads the properties of the main picture; broken ones keep their defaults."""
    width = height = bits = 0
    profile, nclx, aperture, lossless = None, None, b"", False
    try:
        for box in isobmff.main_properties(data):
            body = data[box.body : box.end]
            if box.kind == b"ispe":
                width, height = struct.unpack_from(">LL", body, 4)
            elif box.kind == b"pixi" and len(body) > 5:
                bits = body[5]
            elif box.kind == b"av1C" and len(body) > 2:
                bits = _coded_bits(body)
            elif box.kind == b"colr" and body[:4] in (b"prof", b"rICC"):
                profile = bytes(body[4:])
            elif box.kind == b"colr" and body[:4] == b"nclx":
                primaries, transfer, matrix = struct.unpack_from(">HHH", body, 4)
                nclx, lossless = (primaries, transfer), matrix == RGB_MATRIX
            elif box.kind == b"clap":
                aperture = body
    except struct.error:
        pass
    # A picture made of tiles may have its depth in the properties of the tiles only.
    bits = bits or max((_coded_bits(data[box.body : box.end]) for box in isobmff.codings(data)), default=8)
    crop = _clean_aperture(aperture, width, height)
    return AvifPicture(width, height, bits, profile, nclx, _frames(data), crop, lossless)


def _clean_aperture(body: bytes, width: int, height: int) -> tuple[int, int, int, int] | None:
    """The part that a crop leaves of a picture (ISO/IEC 14496-12, 12.1.4): left, top, right, bottom, in pixels.

    Args:
        body: of the box: width, height, and offset of the middle from that of the picture, each as a fraction.
        width: of the picture.
        height: of the picture.

    Returns:
        None without a crop, or if nothing is left, or it reaches beyond the picture.
    """
    fractions = tuple(struct.iter_unpack(">lL", body[:32])) if len(body) >= 32 else ()
    if not fractions or not all(under for _, under in fractions):
        return None
    across, down, right, below = (Fraction(over, under) for over, under in fractions)
    left = round((width - across) / 2 + right)
    top = round((height - down) / 2 + below)
    end, bottom = left + round(across), top + round(down)
    return (left, top, end, bottom) if 0 <= left < end <= width and 0 <= top < bottom <= height else None


def _coded_bits(av1c: bytes) -> int:
    """Bits of a sample, from high_bitdepth and twelve_bit (AV1 Codec ISO Media File Format Binding, section 2.3.3)."""
    flags = av1c[2] if len(av1c) > 2 else 0
    return 8 if not flags & 0x40 else 12 if flags & 0x20 else 10


def as_still(data: bytes) -> bytes:
    """The file with the brands of a still picture instead of a sequence, so that decoders read its main picture."""
    length = int.from_bytes(data[:4], "big")
    return data[:length].replace(b"avis", b"avif") + data[length:] if data[8:12] == b"avis" else data


def _frames(data: bytes) -> int:
    """Number of pictures in the first track of a sequence; 1 for other files."""
    if data[8:12] != b"avis":
        return 1
    at = data.find(b"stsz")
    return int(struct.unpack_from(">L", data, at + 12)[0]) if 0 < at < len(data) - 16 else 1
