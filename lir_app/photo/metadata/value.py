"""Metadata: all that a photo file tells of the photo besides its pixels and their colours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Metadata:
    """What goes along with the pixels, byte for byte as it was found.

    Attributes:
        exif: a TIFF structure without any prefix, its orientation reset; or None.
        xmp: a packet, its orientation reset; or None.
    """

    exif: bytes | None = None
    xmp: bytes | None = None


NONE = Metadata()
"""A photo that tells nothing."""
