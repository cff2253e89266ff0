"""What there is under a path: False also where that cannot be found out, as for a name that is too long, when the
methods of ``Path`` raise."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

_NO_UTF_8: Final = "\N{REPLACEMENT CHARACTER}"
"""What Qt puts into a path for bytes that are no UTF-8, of which old disks and archives are full."""


def is_in_deleted_folder() -> bool:
    """Whether the folder that the program runs in was deleted. Libraries of PyTorch end a program there without a
    word."""
    try:
        Path.cwd()
    except OSError:
        return True
    return False


def is_there(path: Path) -> bool:
    """Whether a path leads to anything."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a path leads to a file."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder."""
    return os.path.isdir(path)  # noqa: PTH112


def as_on_disk(path: Path) -> Path:
    """The path that the disk has for one that Qt gave, whose names it cannot carry where they are no UTF-8; unchanged
    where no name fits, or several do."""
    if _NO_UTF_8 not in str(path) or os.path.lexists(path):
        return path
    found = Path(path.anchor)
    for part in path.parts[1:] if path.anchor else path.parts:
        fitting = [part]
        if _NO_UTF_8 in part:
            with suppress(OSError):
                fitting = [each.name for each in found.iterdir() if as_qt_gives(each.name) == part]
        if len(fitting) != 1:
            return path
        found /= fitting[0]
    return found


def target_on_disk(path: Path) -> Path:
    """As ``as_on_disk``, of a file that is to be written: its folder may be there without it."""
    return as_on_disk(as_on_disk(path.parent) / path.name)


def as_qt_gives(path: Path | str) -> str:
    """A path, or a name of it, as Qt shows it and gives it back."""
    return os.fsencode(path).decode("utf-8", "replace")
