"""Photo: pixels and all that must survive a restoration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from lir_app.photo.colour import SRGB, UNTOLD, Colour, ProfileError, Space, space_of
from lir_app.photo.high_depth import HighDepth
from lir_app.photo.metadata.metadata import NONE, Metadata
from lir_model.errors import LIRError
from lir_model.pixels import Array, to_rgb

DEFAULT_QUALITY: Final = 95
"""Of formats that lose something: chosen, what is lost is hard to see and far below what a restoration changes."""


class PhotoError(LIRError):
    """A photo file cannot be read or written. The text is one line that names the file."""


class NameTakenError(PhotoError):
    """A result was not written, because a file of its name exists that may not be replaced."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as it was read.

    Attributes:
        path: the file.
        format: a name of ``formats.FORMATS``.
        pixels: the working picture, ``(h, w)`` grey or ``(h, w, 3)``; uint8 or uint16; upright; in the colours of its
            own profile, on sRGB's curve (see ``colour.working``). A picture without any colour is grey.
        alpha: ``(h, w)`` of the depth of the file, or None.
        colour: what the values in the file mean.
        native: the values in the file, upright, where the working picture differs from them; else None.
        metadata: all else that the file tells.
        warnings: what a person should know of the file, a sentence each.
        masks: ``(h, w, n)``, upright, of the type of the samples in the file: channels that are neither colours nor
            transparency, or None.
        high_depth: the samples in the file, upright, where they are finer than 16 bits; else None.
        precision: bits of a value in the file, where its pixels have room for more; else None.
        lossless: whether the file holds its values without loss, in a format that may lose something.
    """

    path: Path
    format: str
    pixels: Array
    alpha: Array | None = None
    colour: Colour = UNTOLD
    native: Array | None = None
    metadata: Metadata = NONE
    warnings: tuple[str, ...] = ()
    masks: Array | None = None
    high_depth: HighDepth | None = None
    precision: int | None = None
    lossless: bool = False

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
        """Bits of a value in the file: 8 or 16."""
        return int((self.pixels if self.native is None else self.native).dtype.itemsize * 8)

    @property
    def bits(self) -> int:
        """Bits of a value that the file uses, 16 at most."""
        return self.precision or self.depth

    @property
    def icc(self) -> bytes | None:
        """The profile that a file of these pixels needs; None means sRGB."""
        return self.colour.profile

    @property
    def space(self) -> Space:
        """How file, working picture and display belong together; sRGB where the profile cannot be used."""
        try:
            return space_of(self.colour, (self.pixels if self.native is None else self.native).ndim)
        except ProfileError:
            return SRGB

    def with_pixels(self, pixels: Array) -> Photo:
        """The same photo with other working pixels."""
        return replace(self, pixels=pixels)

    def stored(self, *, hidden: bool = True) -> Array:
        """The values for a file: those that were read wherever the working picture is as it was.

        Args:
            hidden: whether pixels under full transparency get their own values back, which nobody sees; formats that
                lose something would let them run into those beside them.
        """
        if self.native is None:
            return self.pixels
        working = to_rgb(self.pixels) if self.native.ndim == 3 else self.pixels
        stored = self.space.to_native(working, self.native)
        if self.alpha is None or not hidden:
            return stored
        unseen = self.alpha == 0
        return np.where(unseen if stored.ndim == 2 else unseen[..., None], self.native, stored)

    def to_display(self, pixels: Array) -> Array:
        """Working pixels of this photo, a part of them or a reduced copy, as sRGB for the screen.

        Args:
            pixels: ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16.

        Returns:
            The same array where the photo is sRGB; else uint8.
        """
        return self.space.to_display(pixels)


@dataclass(frozen=True)
class SaveOptions:
    """How to save.

    Attributes:
        format: a name of ``formats.FORMATS``, or ``keep`` for the photo's own, or what that becomes.
        quality: 1 to 100, of formats that have one. A photo without loss stays so in its own format, unless that is
            named beside a quality below the default.
        depth: 8 or 16, or as much of it as the format holds; None keeps the photo's, where the format can.
        metadata: whether EXIF and XMP go along. The profile always does: colours need it.
    """

    format: str = "keep"
    quality: int = DEFAULT_QUALITY
    depth: int | None = None
    metadata: bool = True
