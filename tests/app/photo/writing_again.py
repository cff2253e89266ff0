"""Photos written and read again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.formats import FORMATS


def written(photo: Photo, folder: Path, name: str, **options: Any) -> tuple[Photo, tuple[str, ...]]:
    """The photo as it is read back, and the warnings of writing it."""
    path = folder / f"out{FORMATS[name].suffixes[0]}"
    warnings = write_photo(photo, path, SaveOptions(name, **options))
    return read_photo(path), warnings
