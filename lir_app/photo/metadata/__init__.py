"""What photo files tell besides pixels and colours; read from every format, kept byte for byte where that can be."""

from __future__ import annotations

from lir_app.photo.metadata.exif import (
    exif_of,
    orientation_of,
    upright,
    with_upright_exif,
    with_upright_xmp,
    xmp_of,
)
from lir_app.photo.metadata.value import NONE, Metadata

__all__ = [
    "NONE",
    "Metadata",
    "exif_of",
    "orientation_of",
    "upright",
    "with_upright_exif",
    "with_upright_xmp",
    "xmp_of",
]
