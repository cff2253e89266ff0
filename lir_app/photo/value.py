"""Photo: pixels and all that must survive a restoration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lir_app.photo.metadata.value import NONE, Metadata
from lir_model.errors import LIRError
from lir_model.pixels import Array

FORMAT_OF_SUFFIX: Final = {
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".avif": "avif",
    ".bmp": "bmp",
}
"""The formats that can be written, by lower-case suffix."""

_RAW: Final = (
    "3fr", "arw", "cr2", "cr3", "dng", "erf", "iiq", "kdc", "mef", "mos", "mrw", "nef",
    "nrw", "orf", "pef", "raf", "raw", "rw2", "rwl", "sr2", "srw",
)  # fmt: skip
RAW_SUFFIXES: Final = frozenset(f".{name}" for name in _RAW)
READABLE_SUFFIXES: Final = frozenset(FORMAT_OF_SUFFIX) | RAW_SUFFIXES | {".heic", ".heif"}

_KEPT_AS: Final = {"heic": "jpeg", "raw": "tiff"}
"""What formats that cannot be written become."""
_SUFFIXES: Final = {"jpeg": ".jpg", "png": ".png", "tiff": ".tif", "webp": ".webp", "avif": ".avif", "bmp": ".bmp"}


class PhotoError(LIRError):
    """A photo file cannot be read or written. The text is one line that names the file."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as it was read.

    Attributes:
        path: the file.
        format: ``jpeg``, ``png``, ``tiff``, ``webp``, ``avif``, ``bmp``, ``heic`` or ``raw``.
        pixels: ``(h, w)`` grey or ``(h, w, 3)``; uint8 or uint16; sRGB; upright.
        alpha: ``(h, w)`` of the same dtype, or None.
        icc: the profile in the file, byte for byte; None means sRGB.
        native: ``(pixels as read, pixels as converted to sRGB)`` where the profile is not sRGB, else None: what
            conversion loses is put back from them.
        metadata: all else that the file tells.
        warnings: what a person should know of the file, a sentence each.
    """

    path: Path
    format: str
    pixels: Array
    alpha: Array | None = None
    icc: bytes | None = None
    native: tuple[Array, Array] | None = None
    metadata: Metadata = NONE
    warnings: tuple[str, ...] = ()

    @property
    def height(self) -> int:
        """In pixels."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """In pixels."""
        return int(self.pixels.shape[1])

    @property
    def depth(self) -> int:
        """Bits of a value: 8 or 16."""
        return int(self.pixels.dtype.itemsize * 8)

    def with_pixels(self, pixels: Array) -> Photo:
        """The same photo with other pixels."""
        return replace(self, pixels=pixels)


@dataclass(frozen=True)
class SaveOptions:
    """How to save.

    Attributes:
        format: ``jpeg``, ``png``, ``tiff``, ``webp``, ``avif``, ``bmp``, or ``keep`` for the photo's own (JPEG for
            HEIC, TIFF for camera raw).
        quality: 1 to 100, of JPEG, WebP and AVIF.
        depth: 8 or 16; None keeps the photo's, where the format can.
        metadata: whether EXIF and XMP go along. The profile always does: colours need it.
    """

    format: str = "keep"
    quality: int = 95
    depth: int | None = None
    metadata: bool = True


def format_for(photo: Photo, options: SaveOptions) -> str:
    """The format that a photo will be written in."""
    return _KEPT_AS.get(photo.format, photo.format) if options.format == "keep" else options.format


def format_named(target: Path) -> str:
    """The format that the suffix of a file name asks for.

    Raises:
        PhotoError: no format that can be written has that suffix.
    """
    named = FORMAT_OF_SUFFIX.get(target.suffix.lower())
    if named is None:
        raise PhotoError(f"{target}: there is no format of that suffix; use {' '.join(sorted(FORMAT_OF_SUFFIX))}")
    return named


def suffix_for(photo: Photo, options: SaveOptions) -> str:
    """The suffix of the file that will be written; the photo's own where the format stays."""
    chosen = format_for(photo, options)
    own = photo.path.suffix
    return own if FORMAT_OF_SUFFIX.get(own.lower()) == chosen else _SUFFIXES[chosen]
