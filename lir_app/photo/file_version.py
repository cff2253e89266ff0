"""Tells whether a file still is what it was: other programs may write it while it is read or restored."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class FileVersion:
    """What a file was like at one time. Two are equal if the file system tells of no change between them.

    Attributes:
        size: in bytes.
        changed: when its content was last written, in nanoseconds, as the file system tells it. Programs may set it
            back, as those do that write a rating into a photo and leave its date as it is.
        touched: when anything about it was last changed, its rights and names too; programs cannot set it. 0 where the
            system does not tell.
        content: check sum of its content; or None.
    """

    size: int
    changed: int
    touched: int
    content: bytes | None = field(default=None, compare=False)


def version_of(path: Path) -> FileVersion | None:
    """What a file is like now, without its content; None if there is none, or it cannot be found out."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    # On Windows that is when the file was made.
    return FileVersion(found.st_size, found.st_mtime_ns, 0 if sys.platform == "win32" else found.st_ctime_ns)


def content_of(path: Path) -> bytes | None:
    """The check sum of a file's content; None if it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except (OSError, ValueError):
        return None


def is_still(path: Path, version: FileVersion) -> bool:
    """Whether a file has the content that it had: another program may have changed its rights, names or dates."""
    now = version_of(path)
    if now is None or now == version:
        return now is not None
    return version.content is not None and now.size == version.size and content_of(path) == version.content


_WRITTEN: Final[dict[str, FileVersion]] = {}
"""What the files were like that this program wrote, by their real paths: two files may be alike in size and time."""


def note_written(path: Path, data: bytes | bytearray) -> None:
    """This program has just written a file with this content."""
    if version := version_of(path):
        _WRITTEN[os.path.realpath(path)] = replace(version, content=hashlib.sha256(data).digest())


def was_written_here(path: Path) -> bool:
    """Whether a file is there as this program wrote it."""
    written = _WRITTEN.get(os.path.realpath(path))
    return written is not None and is_still(path, written)
