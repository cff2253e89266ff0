"""Metadata: all that a photo file tells of the photo besides its pixels and their colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lir_app.photo.metadata.ifd import Field

Unit = Literal["inch", "cm", "metre", "none"]
_PER_INCH: Final = {"inch": 1.0, "cm": 2.54, "metre": 0.0254}


@dataclass(frozen=True)
class Density:
    """How large a photo is printed.

    Attributes:
        x: pixels per unit across.
        y: pixels per unit down.
        unit: ``none`` tells only the shape of a pixel.
    """

    x: float
    y: float
    unit: Unit = "inch"

    def per(self, unit: Unit) -> Density:
        """The same in another unit; without a unit it stays so."""
        if self.unit in ("none", unit) or unit == "none":
            return self
        factor = _PER_INCH[self.unit] / _PER_INCH[unit]
        return Density(self.x * factor, self.y * factor, unit)


@dataclass(frozen=True)
class Text:
    """A text of a PNG file (PNG specification, section 11.3.3).

    Attributes:
        keyword: 1 to 79 characters of Latin-1.
        text: any.
        language: such as ``de``; or empty.
        translated: the keyword in that language; or empty.
    """

    keyword: str
    text: str
    language: str = ""
    translated: str = ""

    def as_comment(self) -> bytes:
        """For formats that have no keywords."""
        words = self.text if self.keyword == "Comment" else f"{self.keyword}: {self.text}"
        return words.encode("utf-8", "surrogateescape")


@dataclass(frozen=True)
class GainMap:
    """What makes the picture brighter on a display that can (Ultra HDR, ISO 21496-1, Apple's).

    Attributes:
        jpeg: the map, a JPEG file that tells in its own segments how it is meant.
        promises: segments ``(marker, body)`` of the main picture that announce it, besides its XMP.
    """

    jpeg: bytes
    promises: tuple[tuple[int, bytes], ...] = ()


@dataclass(frozen=True)
class Metadata:
    """What goes along with the pixels, byte for byte as it was found.

    Attributes:
        exif: a TIFF structure without any prefix, its orientation reset; or None.
        xmp: a packet, its orientation reset; or None.
        extended_xmp: the further packet of JPEG files, which continues the first (XMP specification, part 3, 1.1.3.1).
        resources: Photoshop's image resources, IPTC among them (Photoshop file formats, "Image Resource Blocks").
        comments: of JPEG files.
        texts: of PNG files, but for those that carry the above.
        density: as the file itself tells it; or None.
        gain_map: or None.
        trailer: what lies behind the pictures of a JPEG file, such as the film of a motion photo, which is found from
            the end of the file; or None.
        segments: ``(marker, body)`` of JPEG files that nothing here knows, such as thermal data.
        chunks: ``(kind, body)`` of PNG files that nothing here knows, and those of HDR pictures.
        riff_chunks: ``(kind, body)`` of WebP files that nothing here knows.
        tags: of TIFF files that nothing here knows, in little-endian order.
    """

    exif: bytes | None = None
    xmp: bytes | None = None
    extended_xmp: bytes | None = None
    resources: bytes | None = None
    comments: tuple[bytes, ...] = ()
    texts: tuple[Text, ...] = ()
    density: Density | None = None
    gain_map: GainMap | None = None
    trailer: bytes | None = None
    segments: tuple[tuple[int, bytes], ...] = ()
    chunks: tuple[tuple[bytes, bytes], ...] = ()
    riff_chunks: tuple[tuple[bytes, bytes], ...] = ()
    tags: tuple[Field, ...] = ()


@dataclass(frozen=True)
class Found:
    """What was read from a file.

    Attributes:
        metadata: as it is in the file.
        orientation: 1 to 8, how the decoded pixels must be turned.
        warnings: what was found broken, or cannot be kept, a sentence each.
    """

    metadata: Metadata
    orientation: int = 1
    warnings: tuple[str, ...] = ()


NONE: Final = Metadata()
"""No metadata at all."""
