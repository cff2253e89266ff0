"""BMP files: their header tells the print size, and nothing else."""

from __future__ import annotations

import struct

from lir_app.photo.metadata.exif import density_of
from lir_app.photo.metadata.metadata import Density, Found, Metadata


def read(data: bytes) -> Found:
    """What a BMP file tells."""
    if len(data) < 46 or struct.unpack_from("<L", data, 14)[0] < 40:
        return Found(Metadata())
    x, y = struct.unpack_from("<ll", data, 38)
    return Found(Metadata(density=Density(x, y, "metre") if x > 0 and y > 0 else None))


def embed(encoded: bytes, metadata: Metadata) -> bytes:
    """A BMP file with the print size."""
    told = metadata.density or density_of(metadata.exif)
    if told is None or told.unit == "none":
        return encoded
    density = told.per("metre")
    sides = (min(round(side), (1 << 31) - 1) for side in (density.x, density.y))
    return encoded[:38] + struct.pack("<ll", *sides) + encoded[46:]
