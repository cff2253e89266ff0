"""Keeps what was found out about a whole picture, for the next part of the same picture."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Generic, TypeVar

import numpy as np

from lir_model.pixels import Array

_PICTURES: Final = 8
"""Pictures remembered: a photo at the scales at which it is previewed, and the photo before it. Chosen."""

Found = TypeVar("Found")
"""What is found out about a picture."""


@dataclass(frozen=True, eq=False)
class WholePicture:
    """A whole picture, by which its parts are judged.

    Attributes:
        pixels: ``(h, w)`` or ``(h, w, 3)``; must not change while this is in use.
    """

    pixels: Array

    @cached_property
    def fingerprint(self) -> tuple[object, ...]:
        """Equal for equal pixels. Computed once: for 60 megapixels it takes a tenth of a second."""
        pixels = np.ascontiguousarray(self.pixels)
        return pixels.shape, pixels.dtype.str, zlib.crc32(pixels.data)


class PictureCache(Generic[Found]):
    """Findings, never None, about the last few pictures, which are recognised by their pixels. Safe to use from several
    threads."""

    def __init__(self) -> None:
        self._found: tuple[tuple[tuple[object, ...], Found], ...] = ()

    def known(self, picture: WholePicture) -> Found | None:
        """The finding about a picture; None where there is none yet."""
        return next((found for other, found in self._found if other == picture.fingerprint), None)

    def of(self, picture: WholePicture, find: Callable[[], Found]) -> tuple[Found, bool]:
        """The finding about a picture, and whether it was known already.

        An unknown one is found by ``find``, whose errors are passed on and not remembered.
        """
        key, known = picture.fingerprint, self.known(picture)
        found = find() if known is None else known
        others = tuple(entry for entry in self._found if entry[0] != key)
        self._found = ((key, found), *others)[:_PICTURES]
        return found, known is not None
