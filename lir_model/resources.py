"""Where the data that ships with the program lies."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """The ``resources`` folder: inside the package when installed, beside it in the source tree."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"
