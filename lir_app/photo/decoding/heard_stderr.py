"""What C libraries complain of on the standard error output, which is all that some of them tell of damage."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Final

_STDERR: Final = 2
_LOCK: Final = Lock()
"""The output is the whole process's: only one may listen."""


@contextmanager
def heard(lines: list[str]) -> Iterator[None]:
    """Adds the lines that are written to the standard error output meanwhile, which go no further.

    Where there is no such output, as in a program without a console, nothing is heard.
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
