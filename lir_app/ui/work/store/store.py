"""The store: finished results on disk while the program runs, so that many fit and none is lost in a crash. No Qt.

Each running program has a folder of its own below ``default_root()``, and holds a lock on the file beside it. The
system releases the lock however the program ends. A folder whose lock is free was left behind by a crash; the next
program offers what is in it (:func:`abandoned`). At a normal end the folder is removed.

A result is one self-describing file: a line of JSON with its check sum, then the pixels without loss, as differences
along each row that are compressed with Zstandard in bands of rows. It is written under another name, flushed, then
renamed.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import uuid
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, Final

import imagecodecs
import numpy as np
import platformdirs
from filelock import FileLock, Timeout

from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.recipes.recipe_files import described, recipe_of
from lir_model.errors import LIRError
from lir_model.messages import Message
from lir_model.pixels import Array

MOST_BYTES: Final = 32 << 30
"""Chosen: a thousand results of 12 megapixels take about as much."""
LEAST_FREE_BYTES: Final = 2 << 30
"""Bytes that are left free on the disk, for the person's own files."""
_BAND_BYTES: Final = 8 << 20
"""Bytes that are compressed at a time: chosen."""
_LEVEL: Final = 1
"""Level of Zstandard. Measured: a tenth of a second for 9 megabytes; level 3 takes three times as long for 2 % less."""
_RESULT, _PARTIAL = ".result", ".partial"
_SESSION: Final = "session.json"


class StoreError(LIRError):
    """A result cannot be stored or read back."""


@dataclass(frozen=True)
class StoredOutcome:
    """A whole result in the store.

    Attributes:
        path: its file.
        photo: the photo's file, or the name of a pasted picture.
        recipe: what was computed.
        own_base: whether the picture before the last step is stored too, because it is not the photo.
        with_photo: whether the photo's pixels are stored too, because it was pasted and no file has them.
    """

    path: Path
    photo: Path
    recipe: Recipe
    own_base: bool
    with_photo: bool = False

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


class Store:
    """The folder of this program.

    Args:
        root: folder of all programs' folders.
        most_bytes, least_free_bytes: bounds, see the constants.

    Raises:
        StoreError: nothing can be written there.
    """

    def __init__(self, root: Path, *, most_bytes: int = MOST_BYTES, least_free_bytes: int = LEAST_FREE_BYTES) -> None:
        self._most, self._least_free = most_bytes, least_free_bytes
        name = uuid.uuid4().hex
        self.folder = root / name
        try:
            root.mkdir(parents=True, exist_ok=True)
            # The lock is taken before the folder is made, because a folder without a held lock counts as left behind.
            self._lock = FileLock(root / f"{name}.lock")
            self._lock.acquire(timeout=0)
            self.folder.mkdir()
        except (OSError, Timeout, NotImplementedError) as error:
            raise StoreError(
                "{root}: results cannot be stored there ({reason})", root=root, reason=_reason(error)
            ) from error

    def put(self, photo: Path, recipe: Recipe, outcome: Outcome, pixels: Array) -> StoredOutcome:
        """Store a whole result.

        Args:
            photo: the photo's file, or the name of a pasted picture.
            recipe: what was computed.
            outcome: the result.
            pixels: the photo's, stored too where no file has them; so is the base of the result where it is not these.

        Raises:
            StoreError: the disk is full or the bound is reached, or the folder cannot be written.
        """
        own_base = not (outcome.base is pixels or outcome.base.base is pixels)
        with_photo = not photo.is_absolute()
        arrays = [outcome.restored, *([outcome.base] if own_base else []), *([pixels] if with_photo else [])]
        self._make_room(sum(array.nbytes for array in arrays))
        path = self.folder / f"{uuid.uuid4().hex}{_RESULT}"
        partial = path.with_suffix(_PARTIAL)
        header = {
            "photo": str(photo),
            "recipe": described(recipe),
            "own_base": own_base,
            "with_photo": with_photo,
            "pixels": zlib.crc32(np.ascontiguousarray(pixels).data),
            "arrays": [{"shape": array.shape, "dtype": array.dtype.str} for array in arrays],
        }
        try:
            with partial.open("wb") as stream:
                _write_header(stream, header)
                for array in arrays:
                    _write_array(stream, array)
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(path)
        except OSError as error:
            with suppress(OSError):
                partial.unlink()
            raise StoreError(
                "{folder}: results cannot be stored there ({reason})", folder=self.folder, reason=_reason(error)
            ) from error
        return StoredOutcome(path, photo, recipe, own_base, with_photo)

    def remove(self, stored: StoredOutcome) -> None:
        """Forget a result."""
        with suppress(OSError):
            stored.path.unlink()

    def note_session(self, session: Mapping[str, Any]) -> None:
        """Write down which photos are open, with their choices and what is saved, to recover them after a crash.

        Raises:
            StoreError: it cannot be written.
        """
        partial = self.folder / f"session{_PARTIAL}"
        try:
            with partial.open("w", encoding="utf-8") as stream:
                json.dump(session, stream)
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(self.folder / _SESSION)
        except OSError as error:
            with suppress(OSError):
                partial.unlink()
            raise StoreError(
                "{folder}: the session cannot be written there ({reason})", folder=self.folder, reason=_reason(error)
            ) from error

    def adopt(self, stored: StoredOutcome) -> StoredOutcome:
        """Take over a result of a program that crashed.

        Raises:
            StoreError: it cannot be moved.
        """
        target = self.folder / stored.path.name
        try:
            stored.path.replace(target)
        except OSError as error:
            raise StoreError(
                "{path}: cannot be taken over ({reason})", path=stored.path, reason=_reason(error)
            ) from error
        return replace(stored, path=target)

    def close(self) -> None:
        """Remove the folder, once its results are saved or given up."""
        _remove(self.folder, self._lock)

    def leave(self) -> None:
        """Release the folder as it is, so that the next start offers what is in it."""
        self._lock.release()

    def _make_room(self, size: int) -> None:
        try:
            used = sum(file.stat().st_size for file in self.folder.iterdir())
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise StoreError(
                "{folder}: results cannot be stored there ({reason})", folder=self.folder, reason=_reason(error)
            ) from error
        if used + size > self._most or free - size < self._least_free:
            raise StoreError("{folder}: there is no more room for results", folder=self.folder)


@dataclass(frozen=True, eq=False)
class Abandoned:
    """What a crashed program left behind; locked, so that no other program takes it.

    Attributes:
        folder: its folder.
        session: what ``note_session`` was given last; empty if there is nothing, or it cannot be read.
        results: every whole result in the folder.
    """

    folder: Path
    session: Mapping[str, Any]
    results: tuple[StoredOutcome, ...]
    lock: FileLock

    def remove(self) -> None:
        """The person has decided: remove everything."""
        _remove(self.folder, self.lock)

    def leave(self) -> None:
        """The person has not decided: release it, so that the next start offers it again."""
        self.lock.release()


def default_root() -> Path:
    """The folder for the stores of all running programs of this person."""
    return Path(platformdirs.user_state_dir("lir-studio", appauthor=False)) / "results"


def abandoned(root: Path) -> list[Abandoned]:
    """What crashed programs left behind, oldest first. Folders without a result are removed at once; one whose results
    the disk does not give now is left to the next start."""
    found = []
    with suppress(OSError):
        for folder in sorted((each for each in root.iterdir() if each.is_dir()), key=lambda each: each.stat().st_mtime):
            lock = FileLock(root / f"{folder.name}.lock")
            try:
                lock.acquire(timeout=0)
            except (OSError, Timeout, NotImplementedError):
                continue  # it belongs to a running program
            results, unread = _results(folder)
            if results:
                found.append(Abandoned(folder, _session(folder), results, lock))
            elif unread:
                lock.release()
            else:
                _remove(folder, lock)
    return found


def _results(folder: Path) -> tuple[tuple[StoredOutcome, ...], bool]:
    """The whole results in a folder, and whether the disk refuses some: those that are damaged do not count."""
    found, unread = [], False
    for path in sorted(folder.glob(f"*{_RESULT}"), key=lambda each: each.stat().st_mtime):
        try:
            with path.open("rb") as stream:
                header = _read_header(stream)
            recipe = recipe_of(header["recipe"])
            found.append(StoredOutcome(path, Path(header["photo"]), recipe, header["own_base"], header["with_photo"]))
        except OSError:
            unread = True
        except (ValueError, KeyError, TypeError, LIRError):
            continue
    return tuple(found), unread


def _session(folder: Path) -> Mapping[str, Any]:
    try:
        session = json.loads((folder / _SESSION).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return session if isinstance(session, dict) else {}


def _remove(folder: Path, lock: FileLock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    with suppress(OSError):
        Path(lock.lock_file).unlink()


def _reason(error: BaseException) -> str:
    """The reason in the system's words; those of libraries are only for the log."""
    return (error.strerror if isinstance(error, OSError) else None) or Message("the file system refuses it")


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
