"""Files that do something to the process that reads them, as broken ones can; for the ways of POSIX."""

from __future__ import annotations

import ctypes
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Trap:
    """In the place of a path: does something in the process to which it is sent, and is called like a file."""

    def __init__(self, path: Path, do: Callable[..., object], *arguments: object) -> None:
        self._path, self._trap = path, (do, arguments)

    def __str__(self) -> str:
        return str(self._path)

    def __reduce__(self) -> Any:
        return self._trap


def crashing(path: Path) -> Any:
    """A file over which the decoder crashes."""
    return Trap(path, ctypes.string_at, 0)


def ending(path: Path, number: int) -> Any:
    """A file over which the system ends the process that reads it."""
    return Trap(path, signal.raise_signal, number)
