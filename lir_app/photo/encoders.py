"""Encoders: pixels as a file of a format and back, and what of a photo such a file has a place for."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo import metadata
from lir_app.photo.colour import Colour
from lir_app.photo.metadata import Metadata
from lir_app.photo.photo import SaveOptions
from lir_model.pixels import Array

_FINE_CHROMA: Final = 90
"""Quality from which on chroma is stored at full resolution."""
_BIG_TIFF_FROM: Final = 3_900_000_000
"""Bytes of pixels; offsets of classic TIFF files end at 4 GB."""
_AVIF_BITS: Final = 10
"""Bits of a sample in AVIF files where the photo has more than 8: most decoders know no more."""
_IDENTITY: Final = 0
"""The matrix of channels that are green, blue and red themselves (ITU-T H.273, table 4)."""
_AVIF_SPEED: Final = 6
"""0 to 10: the encoder's own middle way."""


def _by_pillow(data: bytes | bytearray) -> Array:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image)


Encode = Callable[[Array, SaveOptions, Metadata, Colour, tuple[str, ...]], bytes]


@dataclass(frozen=True)
class Encoder:
    """How a format is written.

    Attributes:
        encode: pixels ``(h, w[, c])``, options, the metadata that will be embedded, what the colours mean, and what the
            channels behind the colours are, as a file that holds the picture and nothing else; raises ValueError,
            RuntimeError or OSError where the format cannot hold it.
        decode: the pixels in such a file, to check it.
        grey: whether grey is stored as grey; else as colours, on which a grey profile would be wrong.
        grey_with_alpha: whether grey stays grey beside transparency.
        profile: whether a file says what its colours mean; where it does not, everybody takes them for sRGB.
        hdr: whether a file holds the curves of HDR pictures.
        code_points: whether the encoder itself tells the code points of ITU-T H.273.
        any_samples: whether a file holds samples of any type, and more channels than colours and transparency.
        encode_lossless: the same without loss, where ``encode`` loses something and the format need not.
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


def _jpeg(pixels: Array, options: SaveOptions, *_: object) -> bytes:
    stream = io.BytesIO()
    subsampling = 0 if options.quality >= _FINE_CHROMA else 2
    Image.fromarray(pixels).save(stream, "JPEG", quality=options.quality, subsampling=subsampling)
    return stream.getvalue()


def _webp(pixels: Array, options: SaveOptions, *_: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "WEBP", quality=options.quality, exact=True)
    return stream.getvalue()


def _webp_lossless(pixels: Array, *_: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "WEBP", lossless=True, exact=True)
    return stream.getvalue()


def _avif(pixels: Array, options: SaveOptions, _: Metadata, meant: Colour, *_extras: object) -> bytes:
    fine = options.quality >= _FINE_CHROMA
    return _avif_coded(pixels, meant, options.quality, "444" if fine else "420", _matrix(meant))


def _avif_lossless(pixels: Array, _options: SaveOptions, _: Metadata, meant: Colour, *_extras: object) -> bytes:
    return _avif_coded(pixels, meant, 100, "444", _IDENTITY)


def _matrix(meant: Colour) -> int:
    """BT.2020 for its own primaries, else BT.601 (ITU-T H.273)."""
    return 9 if meant.cicp and meant.cicp[0] == 9 else 6


def _avif_coded(pixels: Array, meant: Colour, quality: int, pixel_format: str, matrix: int) -> bytes:
    import imagecodecs

    deep = pixels.dtype != np.uint8
    if deep:
        top = (1 << _AVIF_BITS) - 1
        pixels = ((pixels.astype(np.uint32) * top + 32767) // 65535).astype(np.uint16)
    primaries, transfer = meant.cicp[:2] if meant.cicp else (1, 13)
    encoded = imagecodecs.avif_encode(
        np.ascontiguousarray(pixels),
        level=quality,
        speed=_AVIF_SPEED,
        bitspersample=_AVIF_BITS if deep else 8,
        pixelformat=pixel_format,
        primaries=primaries,
        transfer=transfer,
        matrix=matrix,
        numthreads=os.cpu_count() or 1,
    )
    return bytes(encoded)


def _bmp(pixels: Array, *_: object) -> bytes:
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        return _bmp_with_alpha(pixels)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "BMP")
    return stream.getvalue()


def _bmp_with_alpha(pixels: Array) -> bytes:
    """Blue, green, red and alpha from the lowest row up, behind a BITMAPV4HEADER, which tells so (Windows GDI)."""
    height, width = pixels.shape[:2]
    rows = np.ascontiguousarray(pixels[::-1, :, (2, 1, 0, 3)]).tobytes()
    start = 14 + 108
    told = struct.pack("<LllHHLLllLL", 108, width, height, 1, 32, 3, len(rows), 0, 0, 0, 0)
    fields = struct.pack("<4L", 0xFF0000, 0xFF00, 0xFF, 0xFF000000) + b"BGRs" + bytes(36 + 12)
    return b"BM" + struct.pack("<LHHL", start + len(rows), 0, 0, start) + told + fields + rows


def _png(pixels: Array, *_: object) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.png_encode(np.ascontiguousarray(pixels), level=4))


def _tiff(pixels: Array, _options: SaveOptions, told: Metadata, _: Colour, extras: tuple[str, ...]) -> bytes:
    """One page, deflated, with the differences of neighbours, which compress better."""
    import tifffile

    channels = pixels.shape[2] if pixels.ndim == 3 else 1
    colours = channels - len(extras)
    stream = io.BytesIO()
    big = pixels.nbytes > _BIG_TIFF_FROM
    with tifffile.TiffWriter(stream, bigtiff=big, byteorder=metadata.tiff_byte_order(told)) as writer:
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

    return np.asarray(tifffile.imread(io.BytesIO(data)))


JPEG: Final = Encoder(_jpeg, _jpeg_decoded)
PNG: Final = Encoder(_png, _png_decoded, hdr=True)
TIFF: Final = Encoder(_tiff, _tiff_decoded, any_samples=True)
WEBP: Final = Encoder(_webp, grey=False, encode_lossless=_webp_lossless)
AVIF: Final = Encoder(_avif, _avif_decoded, grey=False, hdr=True, code_points=True, encode_lossless=_avif_lossless)
BMP: Final = Encoder(_bmp, grey_with_alpha=False, profile=False)
