"""Photo: pixels and all that must survive a restoration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from lir_app.photo.metadata.value import NONE, Metadata
from lir_model.errors import LIRError
from lir_model.pixels import Array


class PhotoError(LIRError):
    """A photo file cannot be read or written. The text is one line that names the file."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as it was read.

    Attributes:
        path: the file.
        format: a name of ``formats.FORMATS``.
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
        format: a name of ``formats.FORMATS``, or ``keep`` for the photo's own, or what that becomes.
        quality: 1 to 100, of formats that have one.
        depth: 8 or 16; None keeps the photo's, where the format can.
        metadata: whether EXIF and XMP go along. The profile always does: colours need it.
    """

    format: str = "keep"
    quality: int = 95
    depth: int | None = None
    metadata: bool = True
