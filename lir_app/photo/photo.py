"""Photo: the pixels of a photo, and everything else that must survive its restoration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from lir_app.photo.colour import SRGB, UNDEFINED, Colour, ProfileError, Space, space_of
from lir_app.photo.file_version import FileVersion
from lir_app.photo.high_depth import HighDepth
from lir_app.photo.losses import Loss
from lir_app.photo.metadata.metadata import NONE, Metadata
from lir_model.errors import LIRError
from lir_model.pixels import Array, to_rgb

DEFAULT_QUALITY: Final = 95
"""Quality of lossy compression: chosen, its errors are hard to see, and far smaller than what a restoration changes."""


class PhotoError(LIRError):
    """A photo file cannot be read or written. The text is one line that names the file."""


class NameTakenError(PhotoError):
    """A file was not written, because one of its name exists that may not be replaced."""


class NotReplacedError(PhotoError):
    """A file was not written over a photo, because something that is nowhere else would be lost."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as it was read.

    Attributes:
        path: the file.
        format: its format, a key of ``formats.FORMATS``.
        pixels: the working picture, ``(h, w)`` grey or ``(h, w, 3)``, uint8 or uint16, upright, in the primaries of its
            profile and on sRGB's curve (see ``colour.working``). RGB whose channels are all equal becomes grey.
        alpha: ``(h, w)``, upright, in the depth of the file; or None.
        colour: the meaning of the values in the file.
        native: the values in the file, upright, if the working picture differs from them; else None.
        metadata: what else is in the file.
        warnings: what a person should know about the file, a sentence each.
        masks: ``(h, w, n)``, upright: channels that are neither colours nor transparency; or None.
        high_depth: the samples in the file, upright, if they are finer than 16 bits; else None.
        precision: number of bits of a value in the file, if the pixels have more; else None.
        lossless: whether the file is compressed without loss, in a format that can also compress with loss.
        version: what the file was like when it was read; None for a picture that no file was read for.
    """

    path: Path
    format: str
    pixels: Array
    alpha: Array | None = None
    colour: Colour = UNDEFINED
    native: Array | None = None
    metadata: Metadata = NONE
    warnings: tuple[str, ...] = ()
    masks: Array | None = None
    high_depth: HighDepth | None = None
    precision: int | None = None
    lossless: bool = False
    version: FileVersion | None = None

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Those of the warnings that tell of something that only the file has."""
        return tuple(warning for warning in self.warnings if isinstance(warning, Loss))

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
        """Bits of a value that the file uses, at most 16."""
        return self.precision or self.depth

    @property
    def icc(self) -> bytes | None:
        """The colour profile of the values in the file; None means sRGB."""
        return self.colour.profile

    @property
    def space(self) -> Space:
        """How the values in the file, the working picture and the display are converted; sRGB if the profile is
        unusable."""
        try:
            return space_of(self.colour, (self.pixels if self.native is None else self.native).ndim)
        except ProfileError:
            return SRGB

    def with_pixels(self, pixels: Array) -> Photo:
        """The same photo with other working pixels."""
        return replace(self, pixels=pixels)

    def stored(self, *, hidden: bool = True) -> Array:
        """The values for a file, in its profile; exactly those that were read wherever the working picture is
        unchanged.

        Args:
            hidden: whether fully transparent pixels get the values back that they had in the file. Lossy compression
                would mix them into visible pixels.

        Returns:
            ``(h, w)`` or ``(h, w, 3)``, in the depth of the file.
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
        """Converts working pixels of this photo, also of a part or a reduced copy, to sRGB for the screen.

        Args:
            pixels: ``(h, w)`` or ``(h, w, 3)``, uint8 or uint16.

        Returns:
            The same array if the photo is sRGB; else uint8 of the same shape.
        """
        return self.space.to_display(pixels)


@dataclass(frozen=True)
class SaveOptions:
    """How to save.

    Attributes:
        format: a key of ``formats.FORMATS``; or ``keep`` for the format of the photo, or the one that it becomes.
        quality: 1 to 100, for lossy compression. A losslessly compressed photo stays so in its own format, unless
            ``format`` names that format and the quality is below the default.
        depth: 8 or 16 bits per channel, or the nearest number that the format can hold; None keeps that of the photo.
        metadata: whether metadata are written. The colour profile always is: colours need it.
    """

    format: str = "keep"
    quality: int = DEFAULT_QUALITY
    depth: int | None = None
    metadata: bool = True
