"""What photo files tell besides pixels and colours; read from every format, kept byte for byte where that can be.

``metadata`` says what it is; ``files`` gets it out of files and into them, through a module for each container
(``jpeg``, ``png``, ``tiff``, ``webp``, ``isobmff``, ``bmp``); ``exif``, ``xmp``, ``resources`` and ``gain_map`` know
what is in them.
"""

from __future__ import annotations

from lir_app.photo.metadata.exif import orientation_of
from lir_app.photo.metadata.files import embed, read, true_to, upright
from lir_app.photo.metadata.metadata import NONE, Density, Found, GainMap, Metadata, Text
from lir_app.photo.metadata.tiff import byte_order as tiff_byte_order

__all__ = [
    "NONE",
    "Density",
    "Found",
    "GainMap",
    "Metadata",
    "Text",
    "embed",
    "orientation_of",
    "read",
    "tiff_byte_order",
    "true_to",
    "upright",
]
