"""Photos as the bytes of a file: the pixels by an encoder for each format, then everything else around them."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo import colour, metadata
from lir_app.photo.colour import Colour, srgb_profile
from lir_app.photo.formats import Format
from lir_app.photo.high_depth import HighDepth
from lir_app.photo.metadata import Metadata
from lir_app.photo.photo import Photo, SaveOptions
from lir_model.messages import Message
from lir_model.pixels import Array, to_8_bits, to_16_bits, to_rgb

_FINE_CHROMA: Final = 90
"""From this quality on, chroma is stored at full resolution."""
_THUMBNAIL_SIDE: Final = 160
"""Pixels of the longer side of the small picture inside EXIF (CIPA DC-008, 4.8.1, recommends 160 x 120)."""
_BIG_TIFF_FROM: Final = 3_900_000_000
"""Bytes of pixels; offsets of classic TIFF files end at 4 GB."""


@dataclass(frozen=True, eq=False)
class Encoded:
    """A photo ready to be stored.

    Attributes:
        data: the file.
        lost: what the format cannot hold, a few words each.
        pixels: what it must decode to, ``(h, w[, c])``; exactly so where the format loses nothing.
    """

    data: bytes | bytearray
    lost: tuple[str, ...]
    pixels: Array


def encode(photo: Photo, row: Format, options: SaveOptions) -> Encoded:
    """The file that a photo becomes.

    Raises:
        ValueError, RuntimeError, OSError: the format cannot hold it.
        ProfileError: its colours cannot be turned into those of its profile.
    """
    pixels, alpha = _as_stored(photo, row, options)
    fine = photo.high_depth if row.name == "tiff" and options.depth is None else None
    masks = None if photo.masks is None or row.name != "tiff" else _mask_samples(photo.masks, pixels, fine)
    if fine is None:
        joined = _joined(to_rgb(pixels) if _is_of_colours(row, alpha) else pixels, alpha, masks)
    else:
        joined = _joined(fine.with_pixels(pixels), fine.alpha, masks)
    extras = ("unassalpha",) * (alpha is not None) + ("unspecified",) * (0 if masks is None else masks.shape[2])
    told = Metadata()
    if options.metadata:
        height, width = joined.shape[:2]
        told = metadata.true_to(photo.metadata, width, height, lambda most: _thumbnail(pixels, most))
    meant = colour.for_rgb(photo.colour) if row.name in _COLOURS_ONLY else photo.colour
    encoded = _ENCODERS[row.name](joined, options, told, meant, extras)
    # Readers of AVIF take a profile before code points, and no profile tells of the highlights of HDR. Without a
    # profile everybody takes colours for sRGB.
    unsaid = meant.cicp if row.name == "avif" else row.name not in _WITH_PROFILE and meant.profile == srgb_profile()
    icc = None if unsaid else meant.profile
    data, lost = metadata.embed(encoded, row.name, told, icc, meant.cicp)
    if meant.cicp and row.name not in _HDR:
        lost.append(Message("what is brighter than white in HDR ({hdr})", hdr=meant.hdr))
    if photo.high_depth is not None and fine is None and photo.high_depth.goes_beyond:
        lost.append(Message("values beyond black and white"))
    if photo.masks is not None and masks is None:
        lost.append(Message("channels that are neither colours nor transparency, such as masks"))
    return Encoded(data, tuple(lost), joined)


def check(data: bytes | bytearray, row: Format, pixels: Array) -> None:
    """Decodes a file and compares it with what it must hold.

    Raises:
        ValueError: it holds something else.
        RuntimeError, OSError: it cannot be decoded.
    """
    decoded = _decoded(data, row.name)
    if decoded.ndim == pixels.ndim == 3 and (decoded.shape[2], pixels.shape[2]) == (3, 4):
        # Encoders of WebP and AVIF store no alpha channel that hides nothing.
        if pixels[..., 3].min() < np.iinfo(pixels.dtype).max:
            raise ValueError("the file came out without its transparency")
        pixels = pixels[..., :3]
    if decoded.shape != pixels.shape:
        raise ValueError(f"the file came out as {decoded.shape} instead of {pixels.shape}")
    if not row.quality and not np.array_equal(decoded, pixels, equal_nan=pixels.dtype.kind == "f"):
        raise ValueError("the pixels in the file are not those of the photo")


def _decoded(data: bytes | bytearray, name: str) -> Array:
    import imagecodecs

    if name == "tiff":
        import tifffile

        return np.asarray(tifffile.imread(io.BytesIO(data)))
    if name == "jpeg":
        return np.asarray(imagecodecs.jpeg8_decode(data))
    if name == "png":
        return np.asarray(imagecodecs.png_decode(data))
    if name == "avif":
        return np.asarray(imagecodecs.avif_decode(data))
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image)


def _as_stored(photo: Photo, row: Format, options: SaveOptions) -> tuple[Array, Array | None]:
    """Pixels and alpha in the photo's profile and in the depth of the file."""
    pixels, alpha = photo.stored(hidden=not row.quality), photo.alpha
    if row.name not in _WITH_PROFILE and photo.icc is not None:
        pixels = photo.to_display(photo.pixels)
    depth = min(options.depth or photo.depth, max(row.depths))
    pixels = _in_depth(pixels, depth)
    alpha = None if alpha is None else _in_depth(alpha, depth)
    if alpha is not None and not row.alpha:
        share = alpha.astype(np.float32)[..., None] / 255
        flat = 255 - share * (255 - np.atleast_3d(pixels).astype(np.float32))
        return np.rint(flat).astype(np.uint8).reshape(pixels.shape), None
    return pixels, alpha


def _in_depth(values: Array, depth: int) -> Array:
    """The values in a depth of 8 bits or more; with more, 16 bits wide."""
    return to_8_bits(values) if depth == 8 else to_16_bits(values)


def _mask_samples(masks: Array, pixels: Array, fine: HighDepth | None) -> Array:
    """Masks in the type of the file's samples."""
    if fine is not None:
        return masks
    if masks.dtype.kind == "f" or masks.dtype.itemsize > 2:
        shares = masks if masks.dtype.kind == "f" else masks / np.iinfo(masks.dtype).max
        masks = np.rint(np.nan_to_num(shares).clip(0, 1) * 65535).astype(np.uint16)
    return _in_depth(masks, pixels.dtype.itemsize * 8)


def _joined(pixels: Array, *others: Array | None) -> Array:
    planes = [each for each in others if each is not None]
    return np.dstack((pixels, *planes)) if planes else pixels


_COLOURS_ONLY: Final = ("webp", "avif")
"""Formats that store grey as colours, on which a grey profile would be wrong."""
_GREY_OR_ALPHA: Final = ("bmp",)
"""Formats that store grey only where nothing is transparent."""
_WITH_PROFILE: Final = ("jpeg", "png", "tiff", "webp", "avif")
"""Formats that say what their colours mean; in others everybody takes them for sRGB."""
_HDR: Final = ("png", "avif")
"""Formats that hold the curves of HDR pictures."""
_AVIF_BITS: Final = 10
"""Of a sample, where the photo has more than 8: most decoders know no more."""
_AVIF_SPEED: Final = 6
"""0 to 10: the encoder's own middle way."""


def _is_of_colours(row: Format, alpha: Array | None) -> bool:
    return row.name in _COLOURS_ONLY or (row.name in _GREY_OR_ALPHA and alpha is not None)


def _thumbnail(pixels: Array, most: int) -> bytes | None:
    """A small JPEG of at most so many bytes, or None."""
    image = Image.fromarray(_in_depth(pixels, 8))
    image.thumbnail((_THUMBNAIL_SIDE, _THUMBNAIL_SIDE), reducing_gap=2.0)
    for quality in (90, 80, 65, 50, 30):
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=quality)
        if stream.tell() <= most:
            return stream.getvalue()
    return None


def _jpeg(pixels: Array, options: SaveOptions, *_: object) -> bytes:
    stream = io.BytesIO()
    subsampling = 0 if options.quality >= _FINE_CHROMA else 2
    Image.fromarray(pixels).save(stream, "JPEG", quality=options.quality, subsampling=subsampling)
    return stream.getvalue()


def _webp(pixels: Array, options: SaveOptions, *_: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "WEBP", quality=options.quality, exact=True)
    return stream.getvalue()


def _avif(pixels: Array, options: SaveOptions, _: Metadata, meant: Colour, *_extras: object) -> bytes:
    import imagecodecs

    deep = pixels.dtype != np.uint8
    if deep:
        top = (1 << _AVIF_BITS) - 1
        pixels = ((pixels.astype(np.uint32) * top + 32767) // 65535).astype(np.uint16)
    primaries, transfer = meant.cicp[:2] if meant.cicp else (1, 13)
    encoded = imagecodecs.avif_encode(
        np.ascontiguousarray(pixels),
        level=options.quality,
        speed=_AVIF_SPEED,
        bitspersample=_AVIF_BITS if deep else 8,
        pixelformat="444" if options.quality >= _FINE_CHROMA else "420",
        primaries=primaries,
        transfer=transfer,
        matrix=9 if primaries == 9 else 6,  # ITU-T H.273: BT.2020 for its own primaries, else BT.601
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


_ENCODERS: Final[dict[str, Callable[[Array, SaveOptions, Metadata, Colour, tuple[str, ...]], bytes]]] = {
    "jpeg": _jpeg,
    "png": _png,
    "tiff": _tiff,
    "webp": _webp,
    "avif": _avif,
    "bmp": _bmp,
}
