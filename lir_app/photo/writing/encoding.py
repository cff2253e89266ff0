"""Encodes photos as the bytes of a file: pixels by the encoder of the format, then metadata and colour profile."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo import colour, metadata
from lir_app.photo.colour import Colour, srgb_profile
from lir_app.photo.encoders import Encoder, Picture
from lir_app.photo.formats import Format, bits_written
from lir_app.photo.high_depth import HighDepth
from lir_app.photo.metadata import Metadata
from lir_app.photo.photo import DEFAULT_QUALITY, Photo, SaveOptions
from lir_model.messages import Message
from lir_model.pixels import Array, to_8_bits, to_16_bits, to_rgb

_THUMBNAIL_SIDE: Final = 160
"""Longer side in pixels of the thumbnail in EXIF (CIPA DC-008, 4.8.1, recommends 160 x 120)."""


@dataclass(frozen=True, eq=False)
class Encoded:
    """A photo ready to be stored.

    Attributes:
        data: the bytes of the file.
        lost: what the format cannot hold, a few words each.
        pixels: the pixels that were encoded, ``(h, w[, c])``.
        exact: whether the file must decode to exactly these pixels; if not, to the same shape only.
    """

    data: bytes | bytearray
    lost: tuple[str, ...]
    pixels: Array
    exact: bool


def encode(photo: Photo, row: Format, options: SaveOptions) -> Encoded:
    """Encodes a photo.

    Args:
        photo: the photo.
        row: the format to write.
        options: how to save.

    Raises:
        ValueError, RuntimeError, OSError: the format cannot hold it.
        ProfileError: its pixels cannot be converted to its profile.
    """
    encoder = _encoder(row)
    lossless = encoder.encode_lossless if _stays_lossless(photo, row, options) else None
    exact = lossless is not None or not row.quality
    bits = bits_written(photo, row, options)
    pixels, alpha = _as_stored(photo, row, encoder, bits, hidden=exact)
    fine = photo.high_depth if encoder.any_samples and options.depth is None else None
    masks = None if photo.masks is None or not encoder.any_samples else _mask_samples(photo.masks, pixels, fine)
    if fine is None:
        joined = _joined(to_rgb(pixels) if _is_of_colours(encoder, alpha) else pixels, alpha, masks)
    else:
        joined = _joined(fine.with_pixels(pixels), fine.alpha, masks)
    extras = ("unassalpha",) * (alpha is not None) + ("unspecified",) * (0 if masks is None else masks.shape[2])
    embedded = Metadata()
    if options.metadata:
        height, width = joined.shape[:2]
        embedded = metadata.matched_to(photo.metadata, width, height, lambda most: _thumbnail(pixels, most))
    meant = photo.colour if encoder.grey else colour.for_rgb(photo.colour)
    encoded = (lossless or encoder.encode)(Picture(joined, options.quality, bits, embedded, meant, extras))
    # Programs prefer a profile in AVIF to code points, but no profile describes HDR highlights. In formats that hold no
    # profile, colours are sRGB.
    needless = meant.cicp if encoder.code_points else not encoder.profile and meant.profile == srgb_profile()
    icc = None if needless else meant.profile
    data, lost = metadata.embed(encoded, row.container, embedded, icc, meant.cicp)
    lost += _lost_beside_metadata(photo, encoder, meant, fine=fine is not None, masks=masks is not None)
    if photo.alpha is not None and not row.alpha:
        lost.append(Message("transparency (it is laid on white)"))
    if bits < min(photo.bits, options.depth or photo.bits):
        lost.append(Message("more than {bits} bits a channel", bits=bits))
    # A lossless AVIF file holds 10 or 12 bits of 16-bit pixels, so that these are not exact.
    return Encoded(data, tuple(lost), joined, exact and (lossless is None or joined.dtype == np.uint8))


def _lost_beside_metadata(photo: Photo, encoder: Encoder, meant: Colour, *, fine: bool, masks: bool) -> list[str]:
    """What of the pixels the file does not hold, a few words each; ``fine`` and ``masks``: whether it holds those."""
    lost: list[str] = []
    if meant.cicp and not encoder.hdr:
        lost.append(Message("what is brighter than white in HDR ({hdr})", hdr=meant.hdr))
    if photo.high_depth is not None and not fine and photo.high_depth.goes_beyond:
        lost.append(Message("values beyond black and white"))
    if photo.masks is not None and not masks:
        lost.append(Message("channels that are neither colours nor transparency, such as masks"))
    return lost


def check(data: bytes | bytearray, row: Format, pixels: Array, *, exact: bool) -> None:
    """Decodes a file and compares its pixels with those that were encoded.

    Args:
        data: the bytes of the file.
        row: its format.
        pixels: the pixels that were encoded, ``(h, w[, c])``.
        exact: whether values are compared, not only the shape.

    Raises:
        ValueError: they differ.
        RuntimeError, OSError: it cannot be decoded.
    """
    decoded = _encoder(row).decode(data)
    if decoded.ndim == pixels.ndim == 3 and (decoded.shape[2], pixels.shape[2]) == (3, 4):
        # Encoders of WebP and AVIF drop an alpha channel that is opaque everywhere.
        if pixels[..., 3].min() < np.iinfo(pixels.dtype).max:
            raise ValueError("the file came out without its transparency")
        pixels = pixels[..., :3]
    if decoded.shape != pixels.shape:
        raise ValueError(f"the file came out as {decoded.shape} instead of {pixels.shape}")
    if exact and not np.array_equal(decoded, pixels, equal_nan=pixels.dtype.kind == "f"):
        raise ValueError("the pixels in the file are not those of the photo")


def _encoder(row: Format) -> Encoder:
    if row.encoder is None:
        raise ValueError(f"{row.title} is only read")
    return row.encoder


def _stays_lossless(photo: Photo, row: Format, options: SaveOptions) -> bool:
    """Whether a losslessly compressed photo stays so: not if its format and a lower quality are asked for."""
    is_asked_for_loss = options.format == row.name and options.quality < DEFAULT_QUALITY
    return photo.lossless and row.name == photo.format and not is_asked_for_loss


def _as_stored(photo: Photo, row: Format, encoder: Encoder, bits: int, *, hidden: bool) -> tuple[Array, Array | None]:
    """Pixels and alpha for a file: in the photo's profile, or sRGB if the format holds none, and in the depth of the
    file.

    Args:
        photo: the photo.
        row: the format to write; without transparency, the pixels are blended with white, and alpha is None.
        encoder: its encoder.
        bits: bits per channel of the file.
        hidden: see ``Photo.stored``.
    """
    pixels, alpha = photo.stored(hidden=hidden), photo.alpha
    if not encoder.profile and photo.icc is not None:
        pixels = photo.to_display(photo.pixels)
    pixels = _in_depth(pixels, bits)
    alpha = None if alpha is None else _in_depth(alpha, bits)
    if alpha is not None and not row.alpha:
        share = alpha.astype(np.float32)[..., None] / 255
        flat = 255 - share * (255 - np.atleast_3d(pixels).astype(np.float32))
        return np.rint(flat).astype(np.uint8).reshape(pixels.shape), None
    return pixels, alpha


def _in_depth(values: Array, depth: int) -> Array:
    """The values as uint8 for a depth of 8 bits, else as uint16."""
    return to_8_bits(values) if depth == 8 else to_16_bits(values)


def _mask_samples(masks: Array, pixels: Array, fine: HighDepth | None) -> Array:
    """Masks in the type of the samples in the file."""
    if fine is not None:
        return masks
    if masks.dtype.kind == "f" or masks.dtype.itemsize > 2:
        shares = masks if masks.dtype.kind == "f" else masks / np.iinfo(masks.dtype).max
        masks = np.rint(np.nan_to_num(shares).clip(0, 1) * 65535).astype(np.uint16)
    return _in_depth(masks, pixels.dtype.itemsize * 8)


def _joined(pixels: Array, *others: Array | None) -> Array:
    """Pixels with further channels."""
    planes = [each for each in others if each is not None]
    return np.dstack((pixels, *planes)) if planes else pixels


def _is_of_colours(encoder: Encoder, alpha: Array | None) -> bool:
    """Whether grey pixels must be stored as RGB."""
    return not encoder.grey or (alpha is not None and not encoder.grey_with_alpha)


def _thumbnail(pixels: Array, most: int) -> bytes | None:
    """A thumbnail as JPEG of at most so many bytes; None if that is too few."""
    image = Image.fromarray(_in_depth(pixels, 8))
    image.thumbnail((_THUMBNAIL_SIDE, _THUMBNAIL_SIDE), reducing_gap=2.0)
    for quality in (90, 80, 65, 50, 30):
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=quality)
        if stream.tell() <= most:
            return stream.getvalue()
    return None
