"""The file of a result in the store. No Qt.

It describes itself: a line of JSON with its check sum, then the pixels without loss, as differences along each row that
are compressed with Zstandard in bands of rows.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, Any, Final

import imagecodecs
import numpy as np

from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.recipes.recipe_files import described, recipe_of
from lir_app.ui.work.store.kept_photo import KeptPhoto, kept_beside
from lir_app.ui.work.store.store_error import StoreError
from lir_model.pixels import Array

_BAND_BYTES: Final = 8 << 20
"""Bytes that are compressed at a time: chosen."""
_LEVEL: Final = 1
"""Level of Zstandard. Measured: a tenth of a second for 9 megabytes; level 3 takes three times as long for 2 % less."""


@dataclass(frozen=True)
class StoredOutcome:
    """A whole result in the store.

    Attributes:
        path: its file.
        photo: the photo's file, or the name of a pasted picture.
        recipe: what was computed.
        own_base: whether the picture before the last step is stored too, because it is not the photo.
        with_photo: whether the photo's pixels are stored too, because it was pasted and no file has them.
        kept: the copy of the photo's file that is kept with it; None where there is none (yet).
    """

    path: Path
    photo: Path
    recipe: Recipe
    own_base: bool
    with_photo: bool = False
    kept: KeptPhoto | None = None

    def load(self, pixels: Array) -> Outcome:
        """The pixels.

        Args:
            pixels: the photo's, as they were when it was restored.

        Raises:
            StoreError: the file is gone or broken, or the photo has other pixels by now.
        """
        header, arrays = self._read()
        base = arrays[1] if self.own_base else pixels
        same = header.get("pixels") == zlib.crc32(np.ascontiguousarray(pixels).data)
        if not same or arrays[0].shape != base.shape or arrays[0].dtype != base.dtype:
            raise StoreError(
                "{name}: the file was changed since it was restored; restore it again", name=self.photo.name
            )
        return Outcome(base, arrays[0], photo=pixels)

    def load_photo(self) -> Array:
        """The photo's own pixels, where ``with_photo``.

        Raises:
            StoreError: the file is gone or broken.
        """
        return self._read()[1][-1]

    def _read(self) -> tuple[Mapping[str, Any], list[Array]]:
        try:
            with self.path.open("rb") as stream:
                header = _read_header(stream)
                return header, [_read_array(stream, each) for each in header["arrays"]]
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, struct.error) as error:
            raise StoreError(
                "{name}: its stored result cannot be read; restore it again", name=self.photo.name
            ) from error


def stored_in(path: Path) -> StoredOutcome:
    """The result in a file, whose pixels are not read yet, with the copy of its photo's file.

    Raises:
        OSError: the disk does not give the file.
        ValueError, KeyError, TypeError, LIRError: the file is damaged.
    """
    with path.open("rb") as stream:
        header = _read_header(stream)
    recipe = recipe_of(header["recipe"])
    photo = Path(header["photo"])
    return StoredOutcome(path, photo, recipe, header["own_base"], header["with_photo"], kept_beside(path, photo))


@dataclass(frozen=True, eq=False)
class Contents:
    """What the file of a result will hold.

    Attributes:
        photo: the photo's file, or the name of a pasted picture.
        recipe: what was computed.
        outcome: the result.
        pixels: the photo's. They are stored with the result if no file has them; the base of the result is stored with
            it if it is not the photo.
    """

    photo: Path
    recipe: Recipe
    outcome: Outcome
    pixels: Array

    @property
    def nbytes(self) -> int:
        """Size of the pixels before they are compressed."""
        return sum(array.nbytes for array in self._arrays)

    def write(self, stream: IO[bytes]) -> None:
        """Write the file.

        Raises:
            OSError: it cannot be written.
        """
        header = {
            "photo": str(self.photo),
            "recipe": described(self.recipe),
            "own_base": self._own_base,
            "with_photo": self._with_photo,
            "pixels": zlib.crc32(np.ascontiguousarray(self.pixels).data),
            "arrays": [{"shape": array.shape, "dtype": array.dtype.str} for array in self._arrays],
        }
        _write_header(stream, header)
        for array in self._arrays:
            _write_array(stream, array)

    def stored_at(self, path: Path) -> StoredOutcome:
        """The result once it is in this file."""
        return StoredOutcome(path, self.photo, self.recipe, self._own_base, self._with_photo)

    @cached_property
    def _own_base(self) -> bool:
        return not (self.outcome.base is self.pixels or self.outcome.base.base is self.pixels)

    @cached_property
    def _with_photo(self) -> bool:
        return not self.photo.is_absolute()

    @cached_property
    def _arrays(self) -> list[Array]:
        base, photo = [self.outcome.base] if self._own_base else [], [self.pixels] if self._with_photo else []
        return [self.outcome.restored, *base, *photo]


def _write_header(stream: IO[bytes], header: Mapping[str, Any]) -> None:
    """A line of JSON and its check sum: what is told of a result must be as true as its pixels."""
    text = json.dumps(header).encode()
    stream.write(b"%s\t%08x\n" % (text, zlib.crc32(text)))


def _read_header(stream: IO[bytes]) -> dict[str, Any]:
    """What ``_write_header`` wrote; earlier versions wrote no check sum."""
    text, _, check = stream.readline().removesuffix(b"\n").partition(b"\t")
    header = json.loads(text)
    if not isinstance(header, dict) or (check and int(check, 16) != zlib.crc32(text)):
        raise ValueError("the header is damaged")
    return header


def _write_array(stream: IO[bytes], array: Array) -> None:
    """Bands of rows: length, check sum of the pixels, compressed differences."""
    step = max(1, _BAND_BYTES // max(1, array[:1].nbytes))
    for top in range(0, len(array), step):
        band = np.ascontiguousarray(array[top : top + step])
        packed = imagecodecs.zstd_encode(imagecodecs.delta_encode(band, axis=1).tobytes(), level=_LEVEL)
        stream.write(struct.pack("<III", len(band), len(packed), zlib.crc32(band.data)))
        stream.write(packed)


def _read_array(stream: IO[bytes], described: Mapping[str, Any]) -> Array:
    shape, dtype = tuple(described["shape"]), np.dtype(described["dtype"])
    array = np.empty(shape, dtype)
    top = 0
    while top < len(array):
        rows, size, check = struct.unpack("<III", stream.read(12))
        band = np.frombuffer(imagecodecs.zstd_decode(stream.read(size)), dtype).reshape(rows, *shape[1:])
        array[top : top + rows] = imagecodecs.delta_decode(band, axis=1)
        if zlib.crc32(array[top : top + rows].data) != check:
            raise ValueError("the check sum does not fit")
        top += rows
    return array
