"""Tests of precision that were passed on this machine, kept between runs: a test takes a quarter of a second of each
start (measured on two cores)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lir_app.machine import cache

_MOST: Final = 100
"""How many are kept, the newest: chosen, for every weights file of one's own makes one more."""


def default_file() -> Path:
    """The file in which they are kept, which need not exist."""
    return cache.folder() / "passed-tests.json"


class PassedTests:
    """A ``Passed`` of the library that is kept in a file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        found = cache.read(file)
        self._keys = [key for key in found if isinstance(key, str)] if isinstance(found, list) else []

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def add(self, key: str) -> None:
        """Notes that the test of this key was passed."""
        self._keys = [*(each for each in self._keys if each != key), key][-_MOST:]
        cache.write(self._file, self._keys)
