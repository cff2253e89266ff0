"""Pictures and files that tests of photo files make from nothing."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import tifffile

from lir_app.photo.colour import icc
from lir_app.photo.colour.colour import D65, P3, PROPHOTO, adobe_rgb, srgb_profile

Array = np.ndarray[Any, Any]
HEIGHT, WIDTH = 40, 56


def scene(channels: int = 3) -> Array:
    """A smooth picture in [0, 1] that no two corners of are alike, in float64; ``(h, w)`` for one channel."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    planes = [y / (HEIGHT - 1), x / (WIDTH - 1), (x + y) / (HEIGHT + WIDTH - 2), 0.2 + 0.8 * x / (WIDTH - 1)]
    return planes[1] if channels == 1 else np.stack(planes[:channels], axis=2)


def integers(values: Array, bits: int) -> Array:
    """Values in [0, 1] as unsigned integers of so many bits."""
    dtype = np.uint8 if bits <= 8 else np.uint16 if bits <= 16 else np.uint32
    return np.rint(values * (2.0**bits - 1)).astype(dtype)


def wanted(values: Array, bits: int) -> Array:
    """The pixels that integers of so many bits stand for."""
    quantised = integers(values, bits) / (2.0**bits - 1)
    return integers(quantised, 8 if bits <= 8 else 16)


def profiles() -> dict[str, bytes]:
    """Profiles of the spaces that photos come in."""
    return {
        "srgb": srgb_profile(),
        "display-p3": icc.make("P3", P3, D65, icc.SRGB_CURVE),
        "adobe-rgb": adobe_rgb().profile or b"",
        "prophoto": icc.make("ProPhoto", PROPHOTO, (0.34567, 0.35850), 1.8),
        "linear": icc.make("Linear", P3, D65, 1.0),
    }


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def png(rows: list[bytes], width: int, bits: int, kind: int, *chunks: bytes) -> bytes:
    """A PNG file of packed rows, with chunks before the pixels."""
    header = struct.pack(">LLBBBBB", width, len(rows), bits, kind, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    parts = [chunk(b"IHDR", header), *chunks, chunk(b"IDAT", pixels), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def rational(*values: float) -> tuple[int, ...]:
    """Numerators and denominators."""
    return sum(((round(value * 10000), 10000) for value in values), ())


def dng(
    path: Path,
    linear: Array,
    *,
    neutral: tuple[float, float, float] = (1, 1, 1),
    baseline: float | None = None,
    orientation: int = 1,
) -> Path:
    """A camera's DNG of a linear picture, ``(h, w, 3)``, through a Bayer mosaic of 14 bits; its primaries are sRGB's.

    Args:
        path: the file to write.
        linear: in the sensor's own channels, 1 is its white.
        neutral: what grey is in those channels (AsShotNeutral).
        baseline: BaselineExposure in stops.
        orientation: as the tag says it.
    """
    values, black, white = linear.clip(0, 1), 512, 16383
    mosaic = np.empty(values.shape[:2])
    for channel, rows, columns in ((0, 0, 0), (1, 0, 1), (1, 1, 0), (2, 1, 1)):
        mosaic[rows::2, columns::2] = values[rows::2, columns::2, channel]
    matrix = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
    tags: list[tuple[Any, ...]] = [
        (50706, "B", 4, (1, 4, 0, 0), True),
        (271, "s", 0, "Acme", True),
        (272, "s", 0, "One", True),
        (50708, "s", 0, "Acme One", True),
        (274, "H", 1, orientation, True),
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, (0, 1, 1, 2), True),
        (50714, "H", 1, black, True),
        (50717, "H", 1, white, True),
        (50721, "2i", 9, rational(*matrix), True),
        (50728, "2I", 3, rational(*neutral), True),
        (50778, "H", 1, 21, True),
    ]
    if baseline is not None:
        tags.append((50730, "2i", 1, rational(baseline), True))
    stored = (black + mosaic * (white - black)).round().astype(np.uint16)
    tifffile.imwrite(path, stored, photometric=32803, extratags=tags, metadata=None, subfiletype=0)
    return path
