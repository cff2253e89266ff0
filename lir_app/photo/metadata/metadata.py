"""Metadata: the values that hold what a photo file says about the photo, apart from its pixels and their colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lir_app.photo.metadata.ifd import Field

Unit = Literal["inch", "cm", "metre", "none"]
LARGEST_TEXT: Final = 256 << 20
"""Most bytes that a text may decompress to: chosen, so that a small file cannot fill the memory."""
_PER_INCH: Final = {"inch": 1.0, "cm": 2.54, "metre": 0.0254}
"""How many of each unit an inch is."""


@dataclass(frozen=True)
class Density:
    """How large a photo is printed.

    Attributes:
        x: pixels per unit, horizontally.
        y: pixels per unit, vertically.
        unit: the unit; with ``none`` only the ratio of ``x`` and ``y`` means something, the shape of a pixel.
    """

    x: float
    y: float
    unit: Unit = "inch"

    def per(self, unit: Unit) -> Density:
        """The same density in another unit; itself where one of the units is ``none``."""
        if self.unit in ("none", unit) or unit == "none":
            return self
        factor = _PER_INCH[self.unit] / _PER_INCH[unit]
        return Density(self.x * factor, self.y * factor, unit)

    @property
    def transposed(self) -> Density:
        """The density of a picture after a quarter turn."""
        return Density(self.y, self.x, self.unit)


@dataclass(frozen=True)
class Text:
    """A text chunk of a PNG file (PNG specification, section 11.3.3).

    Attributes:
        keyword: 1 to 79 characters of Latin-1.
        text: the text.
        language: its language, such as ``de``; or empty.
        translated: the keyword in that language; or empty.
    """

    keyword: str
    text: str
    language: str = ""
    translated: str = ""

    def as_comment(self) -> bytes:
        """The text in UTF-8, after its keyword, for formats that have no keywords."""
        words = self.text if self.keyword == "Comment" else f"{self.keyword}: {self.text}"
        return words.encode("utf-8", "surrogateescape")


@dataclass(frozen=True)
class GainMap:
    """An HDR gain map, by which HDR displays show parts of the picture brighter (Ultra HDR, ISO 21496-1, Apple's).

    Attributes:
        jpeg: the map, a JPEG file; its segments say how to apply it.
        promises: segments ``(marker, body)`` of the main picture that announce the map; its XMP may do so too.
    """

    jpeg: bytes
    promises: tuple[tuple[int, bytes], ...] = ()


@dataclass(frozen=True)
class Metadata:
    """The metadata of one photo, each block byte for byte as it was in the file.

    Attributes:
        exif: a TIFF structure, without the prefix that some containers put before it; or None.
        xmp: a packet; or None.
        extended_xmp: the further packet of JPEG files, which continues the first (XMP specification, part 3, 1.1.3.1).
        resources: Photoshop's image resources, IPTC among them (Photoshop file formats, "Image Resource Blocks").
        comments: the comment segments of a JPEG file.
        texts: the text chunks of a PNG file, except those that hold one of the above.
        density: the print size as the container itself records it, not EXIF; or None.
        gain_map: the HDR gain map of a JPEG file; or None.
        trailer: what follows the pictures of a JPEG file, such as the film of a motion photo, which programs find by
            its distance from the end of the file; or None.
        segments: ``(marker, body)`` of a JPEG file's segments that no module here knows, such as thermal data.
        chunks: ``(kind, body)`` of a PNG file's chunks that no module here knows, and those of HDR pictures.
        riff_chunks: ``(kind, body)`` of a WebP file's chunks that no module here knows.
        tags: the tags of a TIFF file that no module here knows, in little-endian order.
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
    """The metadata read from a file.

    Attributes:
        metadata: as they are in the file.
        orientation: 1 to 8, how the decoded pixels must be turned.
        warnings: what is broken or cannot be kept, a sentence each.
    """

    metadata: Metadata
    orientation: int = 1
    warnings: tuple[str, ...] = ()


NONE: Final = Metadata()
"""No metadata at all."""
