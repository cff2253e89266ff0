"""Metadata: what photo files hold besides pixels and colours. Read from every format, kept byte for byte if possible.

``metadata`` defines the values; ``files`` reads them from files and embeds them, with a module for each container
(``jpeg``, ``png``, ``tiff``, ``webp``, ``isobmff``, ``bmp``, ``raw``). ``exif``, ``xmp``, ``iptc``,
``photoshop_resources`` and ``regions`` know what the blocks of metadata contain; ``jpeg_pictures`` finds what lies
behind the picture of a JPEG file, such as its HDR gain map, which ``gain_map`` turns; ``camera_data`` tells how the
photo was taken.
"""

from __future__ import annotations

from lir_app.photo.metadata.exif import orientation_of
from lir_app.photo.metadata.files import embed, matched_to, read, upright
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
    "matched_to",
    "orientation_of",
    "read",
    "tiff_byte_order",
    "upright",
]
