"""Paces: how long each kind of step takes on this machine, kept between runs, so that the time left of the first photo
is told right, too.

They are kept in a file of the cache. What was measured on another machine or with another version tells nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from lir_app.machine import cache

Kinds = Mapping[str, float]
"""Seconds per unit of cost, by kind of step, see ``Meter``."""


def default_file() -> Path:
    """The file in which paces are kept, which need not exist."""
    return cache.folder() / "paces.json"


class Paces:
    """Learns paces, of each way of computing its own.

    Args:
        file: where they are kept; None keeps them as long as this object.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file, self._writing = file, Lock()
        self._ways: dict[str, Kinds] = {} if file is None else _read(file)

    def of(self, way: str) -> Kinds:
        """What was learned of a way of computing: device, precision and size of the network."""
        return self._ways.get(way, {})

    def learn(self, way: str, paces: Kinds, *, whole: bool) -> None:
        """Notes what a photo took, the last one most; where it is not a whole one, only what is not known yet."""
        before = self.of(way)
        if whole:
            paces = {**before, **{kind: (pace + before.get(kind, pace)) / 2 for kind, pace in paces.items()}}
        else:
            paces = {**paces, **before}
        self._ways = {**self._ways, way: paces}
        if self._file is not None and paces != before:
            with self._writing:
                cache.write(self._file, self._ways)


def _read(file: Path) -> dict[str, Kinds]:
    found: Any = cache.read(file)
    try:
        return {
            str(way): {str(kind): float(pace) for kind, pace in paces.items() if 0 < float(pace) < float("inf")}
            for way, paces in found.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
