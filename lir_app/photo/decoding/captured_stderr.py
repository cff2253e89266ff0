"""Captures what C libraries print to the standard error: some report damage in no other way."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Final

_STDERR: Final = 2
_LOCK: Final = Lock()
"""The standard error belongs to the whole process, so only one caller at a time may redirect it."""


@contextmanager
def captured(lines: list[str]) -> Iterator[None]:
    """Adds to ``lines`` what is printed to the standard error inside the ``with`` block; it is printed nowhere else.

    Does nothing without a standard error, as in a program without a console.
    """
    with _LOCK:
        try:
            kept = os.dup(_STDERR)
        except OSError:
            yield
            return
        with tempfile.TemporaryFile() as stream:
            os.dup2(stream.fileno(), _STDERR)
            try:
                yield
            finally:
                os.dup2(kept, _STDERR)
                os.close(kept)
                with suppress(OSError):
                    stream.seek(0)
                    lines += stream.read().decode("utf-8", "replace").splitlines()
