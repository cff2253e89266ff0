"""Metadata of BMP files: the print size in their header, and nothing else."""

from __future__ import annotations

import struct
from typing import Final

from lir_app.photo.losses import behind
from lir_app.photo.metadata.exif import density_of
from lir_app.photo.metadata.metadata import Density, Found, Metadata

_LONGEST: Final = (1 << 31) - 1
"""The largest number that the header holds for a print size."""


def read(data: bytes) -> Found:
    """Reads the metadata of a BMP file."""
    if len(data) < 46 or struct.unpack_from("<L", data, 14)[0] < 40:
        return Found(Metadata())
    declared, start, size = (struct.unpack_from("<L", data, at)[0] for at in (2, 10, 34))
    x, y = struct.unpack_from("<ll", data, 38)
    density = Density(x, y, "metre") if x > 0 and y > 0 else None
    # Some programs tell no length of the file, or a wrong one.
    return Found(Metadata(density=density), warnings=behind(data, declared) if declared >= start + size > 0 else ())


def embed(encoded: bytes, metadata: Metadata) -> bytes:
    """A BMP file with the print size of the metadata; with 0, which means unknown, if they have none."""
    known = metadata.density or density_of(metadata.exif)
    sides = (0, 0)
    if known is not None and known.unit != "none":
        density = known.per("metre")
        sides = (min(round(density.x), _LONGEST), min(round(density.y), _LONGEST))
    return encoded[:38] + struct.pack("<ll", *sides) + encoded[46:]
