"""Watches who asks the disk: a folder on a network takes its time to answer, or never does."""

from __future__ import annotations

import builtins
import io
import os
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

import lir_app.ui

ASKING: Final = (
    "access",
    "chmod",
    "link",
    "listdir",
    "lstat",
    "mkdir",
    "open",
    "pathconf",
    "readlink",
    "remove",
    "rename",
    "replace",
    "rmdir",
    "scandir",
    "stat",
    "statvfs",
    "symlink",
    "truncate",
    "unlink",
    "utime",
)
"""Functions of ``os`` that wait for the disk that has the path which they are given first."""
WINDOW: Final = str(Path(lir_app.ui.__file__).parent)


@contextmanager
def watched(folder: Path) -> Iterator[list[str]]:
    """Watch a folder, as if it were on a network.

    Yields:
        What code of the window asked of it in the window's own thread, as texts: the function and the way to it.
    """
    asked: list[str] = []
    below = os.fspath(folder)

    def watching(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            path = arguments[0] if arguments else options.get("path")
            if threading.current_thread() is threading.main_thread() and _is_below(path, below):
                way = [f for f in traceback.extract_stack() if "/lir_app/" in f.filename]
                if any(frame.filename.startswith(WINDOW) for frame in way):
                    asked.append(f"{name}: " + " > ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in way))
            return function(*arguments, **options)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in ASKING:
            if hasattr(os, name):
                patch.setattr(os, name, watching(name, getattr(os, name)))
        patch.setattr(io, "open", opening := watching("open", builtins.open))
        patch.setattr(builtins, "open", opening)
        yield asked


def _is_below(path: object, folder: str) -> bool:
    if not isinstance(path, (str, bytes, os.PathLike)):
        return False
    return f"{os.fsdecode(path)}{os.sep}".startswith(folder + os.sep)
