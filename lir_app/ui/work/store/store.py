"""The store: finished results on disk while the program runs, so that many fit and none is lost in a crash. No Qt.

Each running program has a folder of its own below ``default_root()``, and holds a lock on the file beside it. The
system releases the lock however the program ends. A folder whose lock is free was left behind by a crash; the next
program offers what is in it (:func:`abandoned`). At a normal end the folder is removed.

Each result is a file of its own, which is written under another name, flushed, then renamed; so is the copy of the
photo's file beside it (``kept_photo.py``).
"""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import platformdirs
from filelock import FileLock, Timeout

from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.ui.work.store.kept_photo import PhotoFile
from lir_app.ui.work.store.result_file import Contents, StoredOutcome, stored_in
from lir_app.ui.work.store.store_error import StoreError
from lir_model.errors import LIRError
from lir_model.messages import Message
from lir_model.pixels import Array
from lir_model.whole_file import write_whole

MOST_BYTES: Final = 32 << 30
"""Chosen: a thousand results of 12 megapixels take about as much."""
LEAST_FREE_BYTES: Final = 2 << 30
"""Bytes that are left free on the disk, for the person's own files."""
_RESULT: Final = ".result"
_SESSION: Final = "session.json"


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
            pixels: the photo's. They are stored with the result if no file has them; the base of the result is stored
                with it if it is not the photo.

        Raises:
            StoreError: the disk is full or the bound is reached, or the folder cannot be written.
        """
        contents = Contents(photo, recipe, outcome, pixels)
        self._make_room(contents.nbytes)
        path = self.folder / f"{uuid.uuid4().hex}{_RESULT}"
        try:
            write_whole(path, contents.write)
        except OSError as error:
            raise StoreError(
                "{folder}: results cannot be stored there ({reason})", folder=self.folder, reason=_reason(error)
            ) from error
        return contents.stored_at(path)

    def keep(self, stored: StoredOutcome, file: PhotoFile) -> StoredOutcome:
        """Keep a copy of the photo's file with its result, so that this can be saved once the photo is gone.

        Raises:
            StoreError: as for ``put``.
        """
        self._make_room(len(file.data))
        kept = file.kept_at(stored.path)
        try:
            write_whole(kept.path, lambda stream: stream.write(file.data))
        except OSError as error:
            raise StoreError(
                "{folder}: results cannot be stored there ({reason})", folder=self.folder, reason=_reason(error)
            ) from error
        return replace(stored, kept=kept)

    def remove(self, stored: StoredOutcome) -> None:
        """Forget a result."""
        with suppress(OSError):
            stored.path.unlink()
        if stored.kept is not None:
            stored.kept.remove()

    def note_session(self, session: Mapping[str, Any]) -> None:
        """Write down which photos are open, with their choices and what is saved, to recover them after a crash.

        Raises:
            StoreError: it cannot be written.
        """
        try:
            write_whole(self.folder / _SESSION, lambda stream: stream.write(json.dumps(session).encode()))
        except OSError as error:
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
            # The copy first: a result is never without it, whenever the program is killed.
            kept = None if stored.kept is None else stored.kept.move(self.folder)
            stored.path.replace(target)
        except OSError as error:
            raise StoreError(
                "{path}: cannot be taken over ({reason})", path=stored.path, reason=_reason(error)
            ) from error
        return replace(stored, path=target, kept=kept)

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
            found.append(stored_in(path))
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
