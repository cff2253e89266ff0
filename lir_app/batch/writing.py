"""Writes results under their names, also if another program takes a name while its photo is being restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lir_app.batch.finding import Source
from lir_app.batch.free_names import Namer, next_free
from lir_app.photo import FileVersion, NameTakenError, Photo, SaveOptions, copy_file, write_photo

T = TypeVar("T")


def write_agreed(
    photo: Photo, target: Path, save: SaveOptions, agreed: FileVersion | None
) -> tuple[Path, tuple[str, ...]]:
    """Writes a photo under a name that a person agreed to.

    Args:
        photo: the photo.
        target: the file.
        save: how to save.
        agreed: the file that the person agreed to replace, as it was then; None if there was none, and if one exists
            by now, the next free name is taken.

    Returns:
        The file that was written, and what its format cannot hold (see ``write_photo``).

    Raises:
        NotReplacedError: the file is another than the one agreed on.
        PhotoError: the file cannot be written; an existing file is unchanged.
    """
    replace = agreed is not None
    while True:
        free = target if replace else next_free(target)
        try:
            return free, write_photo(photo, free, save, over=replace, agreed=agreed)
        except NameTakenError:
            continue


def write_result(
    result: Photo, source: Source, target: Path, namer: Namer, save: SaveOptions
) -> tuple[Path, tuple[str, ...]] | None:
    """Writes a result; replaces no existing file unless the namer says so.

    Args:
        result: the result.
        source: the photo that it was made from.
        target: the file that the namer gave.
        namer: gives another name if this one is taken by now.
        save: how to save.

    Returns:
        The file that was written, and what its format cannot hold (see ``write_photo``); None if the photo is skipped
        because its name is taken by now.

    Raises:
        PhotoError: the file cannot be written; an existing file is unchanged.
    """
    return _under_a_free_name(
        lambda free, agreed: write_photo(result, free, save, over=agreed is not None, agreed=agreed),
        source,
        target,
        namer,
    )


def copy_photo(source: Source, target: Path, namer: Namer) -> Path | None:
    """Copies a photo byte for byte, under a name that the namer gave; returns the copy, or None as ``write_result``
    does.

    Raises:
        PhotoError: the copy cannot be written; an existing file is unchanged.
    """
    stored = _under_a_free_name(lambda free, agreed: copy_file(source.path, free, agreed=agreed), source, target, namer)
    return None if stored is None else stored[0]


def _under_a_free_name(
    write: Callable[[Path, FileVersion | None], T], source: Source, target: Path, namer: Namer
) -> tuple[Path, T] | None:
    """Writes under the first name that is still free, or whose file may be replaced; returns the file with what
    ``write`` returned, or None. ``write`` is given the file that it may replace, as it was when the batch began."""
    free: Path | None = target
    while free is not None:
        try:
            return free, write(free, namer.replaceable(free))
        except NameTakenError:
            free = namer.next_target(source, target.suffix)
    return None
