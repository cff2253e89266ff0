"""BMP files: bit fields of any arrangement, runs and cut-off files here; palettes and 24 bits through Pillow."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from lir_app.photo.colour import D65, NOT_UNDERSTOOD, UNDEFINED, Colour, from_gamma, srgb_profile
from lir_app.photo.decoding import bmp_runs
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import DamagedError, UnreadKindError, check_size, cut_off
from lir_app.photo.decoding.pillow import from_image, opened
from lir_app.photo.decoding.samples import Layout, Model, to_pixels
from lir_model.pixels import Array, to_16_bits

_PLAIN, _FIELDS, _ALPHA_FIELDS = 0, 3, 6
"""Kinds of compression (Microsoft, [MS-WMF] 2.1.1.7) that are none: plain values, bit fields, bit fields with alpha."""
_INSIDE: Final = (4, 5)
"""Kinds of compression that mean an embedded JPEG or PNG file, meant for printers."""
_BITS: Final = (1, 4, 8, 16, 24, 32)
"""Numbers of bits of a pixel that Pillow reads."""
_USUAL: Final = {16: (0x7C00, 0x3E0, 0x1F, 0), 32: (0xFF0000, 0xFF00, 0xFF, 0)}
"""Bit masks of red, green, blue and alpha, by bits of a pixel, for files that define none."""
_OF_CHROMATICITIES: Final = 0.001
"""Most by which the sum of three chromaticities differs from 1: chosen. The XYZ of real primaries add up to other
sums, such as 0.64, 1.19 and 1.20 for sRGB."""


@dataclass(frozen=True)
class _Header:
    """How the pixels are stored.

    Attributes:
        start: offset of the pixels in the file.
        width: in pixels.
        height: in pixels.
        bits: number of bits of a pixel.
        row: bytes of a row.
        upward: whether the lowest row comes first.
        fields: bit masks of red, green, blue and alpha, 0 without alpha; None if the pixels are not bit fields.
        kind: kind of compression.
    """

    start: int
    width: int
    height: int
    bits: int
    row: int
    upward: bool
    fields: tuple[int, ...] | None
    kind: int

    @property
    def plain(self) -> bool:
        """Whether the pixels are not compressed."""
        return self.kind in (_PLAIN, _FIELDS, _ALPHA_FIELDS)


def decode(path: Path) -> Decoded:
    """Decodes the picture in a BMP file.

    Raises:
        DamagedError: the header is missing or broken, or too much of the picture is missing.
        UnreadKindError: the file embeds a JPEG or PNG file, or has an unusual number of bits per pixel.
        OSError, ValueError: what Pillow raises for broken files.
    """
    data = path.read_bytes()
    header = _header(data)
    check_size(header.width, header.height)
    warnings: tuple[str, ...] = ()
    length = header.row * header.height
    if header.plain and (missing := header.start + length - len(data)) > 0:
        warnings = (cut_off(min(1.0, missing / length)),)
        data += bytes(missing)
    if bmp_runs.BITS.get(header.kind) == header.bits:
        data, missing_share = _without_runs(data, header)
        warnings = (cut_off(missing_share),) if missing_share else ()
    if header.kind in _INSIDE:
        raise UnreadKindError("BMP with a JPEG or PNG file in it")
    if header.fields is None and header.bits not in _BITS:
        raise UnreadKindError("BMP of {bits} bits", bits=header.bits)
    if header.fields is None:
        with opened(io.BytesIO(data)) as image:
            return from_image(image, _colour(data), warnings)
    values = np.frombuffer(data, f"<u{header.bits // 8}", length * 8 // header.bits, header.start)
    values = values.reshape(header.height, -1)[:: -1 if header.upward else 1, : header.width]
    planes = [_field(values, mask) for mask in header.fields if mask]
    if len(planes) < 3:
        raise DamagedError("its colours have no bits")
    if any(plane.dtype == np.uint16 for plane in planes):
        planes = [to_16_bits(plane) for plane in planes]
    # Many programs declare alpha and leave it 0 everywhere.
    alpha = planes[3] if len(planes) > 3 and planes[3].any() else None
    return Decoded(np.dstack(planes[:3]), alpha, _colour(data), warnings=warnings)


def _header(data: bytes) -> _Header:
    """The header of a file; raises DamagedError if it is missing."""
    if len(data) < 14 + 12:
        raise DamagedError("its header is missing")
    start, size = struct.unpack_from("<LL", data, 10)
    kind = _PLAIN
    if size < 40:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
    elif len(data) < 14 + 40:
        raise DamagedError("its header is missing")
    else:
        width, height, _, bits, kind = struct.unpack_from("<llHHL", data, 18)
    fields = None
    if bits in _USUAL and size >= 40 and kind in (_PLAIN, _FIELDS, _ALPHA_FIELDS):
        fields = _USUAL[bits]
        if kind != _PLAIN:
            # The masks follow the first 40 bytes of the header; that of alpha only in headers of 56 bytes and more.
            count = 4 if size >= 56 or kind == _ALPHA_FIELDS else 3
            fields = (*struct.unpack_from(f"<{count}L", data.ljust(14 + 56, b"\0"), 14 + 40), 0)[:4]
    row = (abs(width) * bits + 31) // 32 * 4
    return _Header(start, abs(width), abs(height), bits, row, height > 0, fields, kind)


def _without_runs(data: bytes, header: _Header) -> tuple[bytes, float]:
    """The file with its runs expanded to a byte for each pixel, and the share of the picture that is missing."""
    indices, missing = bmp_runs.expanded(data[header.start :], header.width, header.height, header.bits)
    rows = np.pad(indices, ((0, 0), (0, -header.width % 4))).tobytes()
    head = bytearray(data[: header.start])
    struct.pack_into("<HLL", head, 28, 8, _PLAIN, len(rows))
    return bytes(head) + rows, missing


def _field(values: Array, mask: int) -> Array:
    """The bits of each value under a mask, scaled from the range of the mask to 8 or 16 bits."""
    shift = (mask & -mask).bit_length() - 1
    field = (values & values.dtype.type(mask & int(np.iinfo(values.dtype).max))) >> values.dtype.type(shift)
    return to_pixels(field, Layout(Model.GREY, mask.bit_length() - shift)).pixels


def _colour(data: bytes) -> Colour:
    """The colour that BITMAPV4HEADER or BITMAPV5HEADER defines (Microsoft, Windows GDI)."""
    if len(data) < 14 + 108 or struct.unpack_from("<L", data, 14)[0] < 108:
        return UNDEFINED
    kind = struct.unpack_from("<L", data, 14 + 56)[0]
    if kind == int.from_bytes(b"MBED", "big") and len(data) > 14 + 124:
        start, length = struct.unpack_from("<LL", data, 14 + 112)
        profile = data[14 + start : 14 + start + length]
        return Colour(profile) if profile else NOT_UNDERSTOOD
    if kind == int.from_bytes(b"LINK", "big"):
        return NOT_UNDERSTOOD
    if kind == int.from_bytes(b"sRGB", "big"):
        return Colour(srgb_profile())
    return _calibrated(data) if kind == 0 else UNDEFINED


def _calibrated(data: bytes) -> Colour:
    """The colour that primaries, as XYZ in 2.30 fixed point, and the gamma of green, in 16.16, define.

    Programs differ in what they write. Some put chromaticities, which add up to 1 for each primary and say nothing of
    white: D65 is assumed. Some put the exponent of the encoding, 1 / 2.2, for that of the display, 2.2.
    """
    xyz = np.array(struct.unpack_from("<9L", data, 14 + 60), float).reshape(3, 3) / (1 << 30)
    gamma = struct.unpack_from("<L", data, 14 + 96 + 4)[0] / 65536
    sums, total = xyz.sum(axis=1), xyz.sum(axis=0)
    if (sums <= 0).any() or total.sum() <= 0 or not gamma:
        return UNDEFINED
    red, green, blue = ((float(x / s), float(y / s)) for (x, y, _), s in zip(xyz, sums, strict=True))
    says_white = np.abs(sums - 1).max() > _OF_CHROMATICITIES
    white = (float(total[0] / total.sum()), float(total[1] / total.sum())) if says_white else D65
    return from_gamma(max(gamma, 1 / gamma), (red, green, blue), white) or UNDEFINED
