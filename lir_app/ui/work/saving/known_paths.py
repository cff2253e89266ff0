"""The files of photos and of their results, and which of these paths lead to one file. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from threading import Lock

from lir_app.batch import FileKeys


class KnownPaths:
    """Paths, each of which is looked at once, when a file is compared with them for the first time: of thousands of
    results each would otherwise look at the files of thousands of photos.

    It belongs to one piece of work, as ``FileKeys`` does, and may be used in any thread.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._keys = FileKeys()
        self._new = set(paths)
        self._by_key: defaultdict[str, set[Path]] = defaultdict(set)
        self._lock = Lock()

    def add(self, path: Path) -> None:
        """Know one more path."""
        with self._lock:
            self._new.add(path)

    def of_file(self, path: Path) -> frozenset[Path]:
        """Those that lead to the same file as a path. Asks the disk."""
        with self._lock:
            while self._new:
                new = self._new.pop()
                self._by_key[self._keys.of(new)].add(new)
            return frozenset(self._by_key.get(self._keys.of(path), ()))
