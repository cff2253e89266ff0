"""Writes files of the program itself: a kill or a full disk leaves the old file or the new one, each whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Gives a file its content at once.

    Args:
        path: the file; replaced if it is there.
        write: puts the content into a stream.

    Raises:
        OSError: the folder cannot be written, or is full; what was there is as it was.
    """
    partial = path.with_name(f"{path.name}.partial")
    try:
        with partial.open("wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise
