"""Paces: how long each kind of step takes on this machine, kept between runs, so that the time left of the first photo
is told right, too.

They are kept in a file of the cache. What was measured on another machine or with another version tells nothing here.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

import platformdirs

from lir_app.versions import versions

Kinds = Mapping[str, float]
"""Seconds per unit of cost, by kind of step, see ``Meter``."""


def default_file() -> Path:
    """The file in which paces are kept, which need not exist."""
    return Path(platformdirs.user_cache_dir("lir-studio", appauthor=False)) / "paces.json"


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
            with self._writing, suppress(OSError):  # without it the next run begins to learn anew
                _write(self._file, self._ways)


def _here() -> str:
    """What paces depend on: the versions and the machine."""
    return f"{versions()}, {platform.processor()}, {os.cpu_count()} cores"


def _read(file: Path) -> dict[str, Kinds]:
    try:
        kept: Any = json.loads(file.read_text(encoding="utf-8"))
        if kept["here"] != _here():
            return {}
        return {
            str(way): {str(kind): float(pace) for kind, pace in paces.items() if 0 < float(pace) < float("inf")}
            for way, paces in kept["ways"].items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _write(file: Path, ways: Mapping[str, Kinds]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    new.write_text(json.dumps({"here": _here(), "ways": ways}), encoding="utf-8")
    new.replace(file)
