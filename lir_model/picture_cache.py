"""What was found out about whole pictures, for the next part of the same one."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Generic, TypeVar

import numpy as np

from lir_model.pixels import Array

_PICTURES: Final = 8
"""PictureCache at a time: a photo, the scales at which it was previewed, and the photo before it. Chosen."""

Found = TypeVar("Found")


@dataclass(frozen=True, eq=False)
class WholePicture:
    """A picture that its parts are judged by.

    Attributes:
        pixels: must not change as long as this is in use.
    """

    pixels: Array

    @cached_property
    def fingerprint(self) -> tuple[object, ...]:
        """Equal for equal pixels: found out once, for 60 megapixels take a tenth of a second."""
        pixels = np.ascontiguousarray(self.pixels)
        return pixels.shape, pixels.dtype.str, zlib.crc32(pixels.data)


class PictureCache(Generic[Found]):
    """Findings about the last few pictures, told apart by their pixels. Safe to use from several threads."""

    def __init__(self) -> None:
        self._found: tuple[tuple[tuple[object, ...], Found], ...] = ()

    def known(self, picture: WholePicture) -> tuple[Found, ...]:
        """What was found out about a picture; empty where it was not asked for."""
        return tuple(found for other, found in self._found if other == picture.fingerprint)

    def of(self, picture: WholePicture, find: Callable[[], Found]) -> tuple[Found, bool]:
        """What was found out about a picture, or is now, and whether it was known; nothing is kept of an error."""
        key, known = picture.fingerprint, self.known(picture)
        found = known[0] if known else find()
        others = tuple(entry for entry in self._found if entry[0] != key)
        self._found = ((key, found), *others)[:_PICTURES]
        return found, bool(known)
