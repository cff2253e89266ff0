"""The destination of results: interprets ``-o``."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lir_app.batch import BatchError
from lir_app.on_disk import is_folder
from lir_app.photo import SaveOptions, format_named

_LOOKS_LIKE_A_FILE: Final = re.compile(r"\.[a-z][a-z0-9]{1,4}", re.IGNORECASE)
"""Suffixes that look like those of files; ``shoot.2024`` is more likely a folder."""


@dataclass(frozen=True)
class Destination:
    """Where results go, and how they are saved.

    Attributes:
        folder: the folder of results; None if they go beside the sources, or if there is a ``file``.
        file: the file of the result of a single photo, or None.
        save: how to save; with a ``file``, in the format of its suffix.
    """

    folder: Path | None
    file: Path | None
    save: SaveOptions


def destination(output: str | None, inputs: Sequence[Path], save: SaveOptions) -> Destination:
    """Interprets ``-o`` by the same rule for one photo as for many.

    It is a folder if there is one, or if it ends in a separator or has no suffix like a file; otherwise it is a file.

    Args:
        output: the value of ``-o``; a separator at its end counts.
        inputs: the inputs on the command line.
        save: the options of saving on the command line.

    Raises:
        BatchError: it cannot be a folder, or is a file for several photos, or of another format than ``save`` has.
        PhotoError: photos with that suffix cannot be written.
    """
    if output is None:
        return Destination(None, None, save)
    path = Path(output)
    ends_as_folder = output.endswith((os.sep, os.altsep or os.sep))
    if ends_as_folder or is_folder(path) or not _LOOKS_LIKE_A_FILE.fullmatch(path.suffix):
        _check_folder(path)
        return Destination(path, None, save)
    named = format_named(path).name
    if len(inputs) > 1 or is_folder(inputs[0]):
        raise BatchError(
            "{path}: several photos need a folder to go to, not a file; end its name with {sep}", path=path, sep=os.sep
        )
    if save.format not in ("keep", named):
        raise BatchError(
            "{path}: the suffix says {named}, --format says {format}", path=path, named=named, format=save.format
        )
    return Destination(None, path, replace(save, format=named))


def _check_folder(path: Path) -> None:
    existing = next((each for each in (path, *path.parents) if os.path.lexists(each)), None)
    if existing is not None and not is_folder(existing):
        raise BatchError("{existing}: is not a folder, so that no result can go into it", existing=existing)
