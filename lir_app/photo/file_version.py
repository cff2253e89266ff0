"""Tells whether a file still is what it was: other programs may write it while it is read or restored."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class FileVersion:
    """What a file was like at one time. Writing to it changes this; renaming it does not.

    Attributes:
        size: in bytes.
        changed: when its content was last written, in nanoseconds, as the file system tells it.
    """

    size: int
    changed: int


def version_of(path: Path) -> FileVersion | None:
    """What a file is like now; None if there is none, or it cannot be found out."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return FileVersion(found.st_size, found.st_mtime_ns)


_WRITTEN: Final[dict[str, FileVersion]] = {}
"""What the files were like that this program wrote, by their real paths: two files may be alike in size and time."""


def note_written(path: Path) -> None:
    """This program has just written a file."""
    if version := version_of(path):
        _WRITTEN[os.path.realpath(path)] = version


def was_written_here(path: Path) -> bool:
    """Whether a file is there as this program wrote it."""
    version = version_of(path)
    return version is not None and _WRITTEN.get(os.path.realpath(path)) == version
