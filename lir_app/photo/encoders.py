"""Encoders: write pixels as a file of a format, decode them again, and say what else of a photo such a file holds."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from PIL import Image

from lir_app.photo import metadata
from lir_app.photo.colour import RGB_MATRIX, UNDEFINED, Colour
from lir_app.photo.metadata import NONE, Metadata
from lir_model.pixels import Array

_FINE_CHROMA: Final = 90
"""From this quality on, chroma is stored at full resolution: chosen."""
_BIG_TIFF_FROM: Final = 3_900_000_000
"""Pictures of more bytes become BigTIFF: offsets of classic TIFF end at 4 GB, and metadata need room too."""
_AVIF_SPEED: Final = 6
"""Speed of the encoder, 0 to 10, its default."""


def _by_pillow(data: bytes | bytearray) -> Array:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image)


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture to encode.

    Attributes:
        pixels: ``(h, w[, c])``, uint8 or uint16; of any type if the encoder takes ``any_samples``.
        quality: 1 to 100, for lossy compression.
        bits: number of bits of a value in the file; with more than 8, ``pixels`` are scaled to 16.
        metadata: the metadata that will be embedded.
        colour: the meaning of the values.
        extras: what the channels behind the colours are, in words of ``tifffile``.
    """

    pixels: Array
    quality: int
    bits: int = 8
    metadata: Metadata = NONE
    colour: Colour = UNDEFINED
    extras: tuple[str, ...] = ()


Encode = Callable[[Picture], bytes]


@dataclass(frozen=True)
class Encoder:
    """How a format is written.

    Attributes:
        encode: makes a file with the picture and nothing else; raises ValueError, RuntimeError or OSError if the format
            cannot hold it.
        decode: gives the pixels in such a file, to check it.
        grey: whether grey pictures are stored as grey; if not, they become RGB, for which a grey profile is wrong.
        grey_with_alpha: whether that holds for grey pictures with transparency, too.
        profile: whether a file can hold a colour profile; without one, programs assume sRGB.
        hdr: whether a file can hold the curves of HDR pictures.
        code_points: whether ``encode`` writes the code points of the colour (ITU-T H.273).
        any_samples: whether a file can hold samples of any type, and further channels.
        encode_lossless: like ``encode``, with lossless compression, if the format has both; else None.
    """

    encode: Encode
    decode: Callable[[bytes | bytearray], Array] = _by_pillow
    grey: bool = True
    grey_with_alpha: bool = True
    profile: bool = True
    hdr: bool = False
    code_points: bool = False
    any_samples: bool = False
    encode_lossless: Encode | None = None


def _jpeg(picture: Picture) -> bytes:
    stream = io.BytesIO()
    subsampling = 0 if picture.quality >= _FINE_CHROMA else 2
    Image.fromarray(picture.pixels).save(stream, "JPEG", quality=picture.quality, subsampling=subsampling)
    return stream.getvalue()


def _webp(picture: Picture) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture.pixels).save(stream, "WEBP", quality=picture.quality, exact=True)
    return stream.getvalue()


def _webp_lossless(picture: Picture) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture.pixels).save(stream, "WEBP", lossless=True, exact=True)
    return stream.getvalue()


def _avif(picture: Picture) -> bytes:
    fine = picture.quality >= _FINE_CHROMA
    return _avif_coded(picture, picture.quality, "444" if fine else "420", _matrix(picture.colour))


def _avif_lossless(picture: Picture) -> bytes:
    return _avif_coded(picture, 100, "444", RGB_MATRIX)


def _matrix(meant: Colour) -> int:
    """The matrix code point: BT.2020 for primaries of BT.2020, else BT.601 (ITU-T H.273)."""
    return 9 if meant.cicp and meant.cicp[0] == 9 else 6


def _avif_coded(picture: Picture, quality: int, pixel_format: str, matrix: int) -> bytes:
    import imagecodecs

    pixels = picture.pixels
    if pixels.dtype != np.uint8:
        top = (1 << picture.bits) - 1
        pixels = ((pixels.astype(np.uint32) * top + 32767) // 65535).astype(np.uint16)
    primaries, transfer = picture.colour.cicp[:2] if picture.colour.cicp else (1, 13)
    encoded = imagecodecs.avif_encode(
        np.ascontiguousarray(pixels),
        level=quality,
        speed=_AVIF_SPEED,
        bitspersample=picture.bits,
        pixelformat=pixel_format,
        primaries=primaries,
        transfer=transfer,
        matrix=matrix,
        numthreads=os.cpu_count() or 1,
    )
    return bytes(encoded)


def _bmp(picture: Picture) -> bytes:
    pixels = picture.pixels
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        return _bmp_with_alpha(pixels)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "BMP")
    return stream.getvalue()


def _bmp_with_alpha(pixels: Array) -> bytes:
    """A BMP file with alpha: rows of blue, green, red and alpha from the lowest up, after a BITMAPV4HEADER with their
    masks (Windows GDI)."""
    height, width = pixels.shape[:2]
    rows = np.ascontiguousarray(pixels[::-1, :, (2, 1, 0, 3)]).tobytes()
    start = 14 + 108
    header = struct.pack("<LllHHLLllLL", 108, width, height, 1, 32, 3, len(rows), 0, 0, 0, 0)
    fields = struct.pack("<4L", 0xFF0000, 0xFF00, 0xFF, 0xFF000000) + b"BGRs" + bytes(36 + 12)
    return b"BM" + struct.pack("<LHHL", start + len(rows), 0, 0, start) + header + fields + rows


def _png(picture: Picture) -> bytes:
    import imagecodecs

    pixels = np.ascontiguousarray(picture.pixels)
    # By itself it makes too little room for narrow pictures of noise: each row has a byte more, which tells its filter,
    # and each piece of 8 KB has twelve more.
    room = (pixels.nbytes + len(pixels)) * 101 // 100 + (1 << 16)
    return bytes(imagecodecs.png_encode(pixels, level=4, out=room))


def _tiff(picture: Picture) -> bytes:
    """A TIFF file of one page, compressed by deflate with a predictor."""
    import tifffile

    pixels, extras = picture.pixels, picture.extras
    channels = pixels.shape[2] if pixels.ndim == 3 else 1
    colours = channels - len(extras)
    stream = io.BytesIO()
    big = pixels.nbytes > _BIG_TIFF_FROM
    with tifffile.TiffWriter(stream, bigtiff=big, byteorder=metadata.tiff_byte_order(picture.metadata)) as writer:
        writer.write(
            pixels,
            photometric="rgb" if colours == 3 else "minisblack",
            planarconfig="contig" if channels > 1 else None,
            extrasamples=extras or None,
            compression="zlib",
            compressionargs={"level": 4},
            predictor=pixels.dtype.kind == "f" or pixels.dtype.itemsize <= 4,  # differences of 64 bits are not defined
            metadata=None,
            software=False,
        )
    return stream.getvalue()


def _jpeg_decoded(data: bytes | bytearray) -> Array:
    import imagecodecs

    return np.asarray(imagecodecs.jpeg8_decode(data))


def _png_decoded(data: bytes | bytearray) -> Array:
    import imagecodecs

    return np.asarray(imagecodecs.png_decode(data))


def _avif_decoded(data: bytes | bytearray) -> Array:
    import imagecodecs

    return np.asarray(imagecodecs.avif_decode(data))


def _tiff_decoded(data: bytes | bytearray) -> Array:
    import tifffile

    with tifffile.TiffFile(io.BytesIO(data)) as file:
        # Only the first page: tifffile takes some texts in the description for an arrangement of several pictures.
        page: Any = file.pages.first
        return np.asarray(page.asarray())


JPEG: Final = Encoder(_jpeg, _jpeg_decoded)
PNG: Final = Encoder(_png, _png_decoded, hdr=True)
TIFF: Final = Encoder(_tiff, _tiff_decoded, any_samples=True)
WEBP: Final = Encoder(_webp, grey=False, encode_lossless=_webp_lossless)
AVIF: Final = Encoder(_avif, _avif_decoded, grey=False, hdr=True, code_points=True, encode_lossless=_avif_lossless)
BMP: Final = Encoder(_bmp, grey_with_alpha=False, profile=False)
