"""What is kept of one run for the next in the cache: it is lost without harm, and holds for this machine and these
versions only."""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from pathlib import Path

import platformdirs

from lir_app.machine.versions import versions


def folder() -> Path:
    """The folder of what is kept, which need not exist."""
    return Path(platformdirs.user_cache_dir("lir-studio", appauthor=False))


def read(file: Path) -> object:
    """What was kept in a file; None where nothing was, or on another machine or with other versions."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return kept.get("kept") if isinstance(kept, dict) and kept.get("here") == _here() else None


def write(file: Path, what: object) -> None:
    """Keeps what JSON can hold in a file; where that cannot be written, the next run begins anew."""
    new = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps({"here": _here(), "kept": what}), encoding="utf-8")
        new.replace(file)


def _here() -> str:
    """The versions and the machine."""
    return f"{versions()}, {platform.processor()}, {os.cpu_count()} cores"
