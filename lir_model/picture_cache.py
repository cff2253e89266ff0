"""What was found out about whole pictures, for the next part of the same one."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Final, Generic, TypeVar

import numpy as np

from lir_model.pixels import Array

_PICTURES: Final = 8
"""PictureCache at a time: a photo, the scales at which it was previewed, and the photo before it. Chosen."""

Found = TypeVar("Found")


class PictureCache(Generic[Found]):
    """Findings about the last few pictures, told apart by their pixels. Safe to use from several threads."""

    def __init__(self) -> None:
        self._found: tuple[tuple[tuple[object, ...], Found], ...] = ()

    def of(self, picture: Array, find: Callable[[], Found]) -> tuple[Found, bool]:
        """What was found out about a picture, or is now, and whether it was known; nothing is kept of an error."""
        key = (picture.shape, picture.dtype.str, zlib.crc32(np.ascontiguousarray(picture).data))
        known = [found for other, found in self._found if other == key]
        found = known[0] if known else find()
        others = tuple(entry for entry in self._found if entry[0] != key)
        self._found = ((key, found), *others)[:_PICTURES]
        return found, bool(known)
