"""Writing a result under its name, also where another program takes that name while the photo is being restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lir_app.batch.finding import Source
from lir_app.batch.naming import Namer, next_free
from lir_app.photo import NameTakenError, Photo, SaveOptions, copy_file, write_photo

T = TypeVar("T")


def write_agreed(photo: Photo, target: Path, save: SaveOptions, *, replace: bool) -> tuple[Path, tuple[str, ...]]:
    """Writes a photo under a name that a person agreed to.

    Args:
        photo: what to write.
        target: the name.
        save: how to save.
        replace: whether the person agreed that the file of this name is replaced; where not, the next free name is
            taken if there is one by now.

    Returns:
        The file that was written and what its format could not hold.

    Raises:
        PhotoError: the file cannot be written; what was there is as it was.
    """
    while True:
        free = target if replace else next_free(target)
        try:
            return free, write_photo(photo, free, save, over=replace)
        except NameTakenError:
            continue


def write_result(
    result: Photo, source: Source, target: Path, namer: Namer, save: SaveOptions
) -> tuple[Path, tuple[str, ...]] | None:
    """Writes a result; nothing is written over unless the namer says so.

    Args:
        result: what to write.
        source: the photo that it was made from.
        target: the name that the namer gave.
        namer: gives another name where this one is taken by now.
        save: how to save.

    Returns:
        The file that was written and what its format could not hold; None where the photo is skipped after all.

    Raises:
        PhotoError: the file cannot be written; what was there is as it was.
    """
    return _under_a_free_name(
        lambda free: write_photo(result, free, save, over=namer.writes_over), source, target, namer
    )


def copy_photo(source: Source, target: Path, namer: Namer) -> Path | None:
    """Copies a file byte for byte, under a name that the namer gave; gives the copy, or None as ``write_result``.

    Raises:
        PhotoError: it cannot be written; what was there is as it was.
    """
    stored = _under_a_free_name(
        lambda free: copy_file(source.path, free, over=namer.writes_over), source, target, namer
    )
    return None if stored is None else stored[0]


def _under_a_free_name(write: Callable[[Path], T], source: Source, target: Path, namer: Namer) -> tuple[Path, T] | None:
    free: Path | None = target
    while free is not None:
        try:
            return free, write(free)
        except NameTakenError:
            free = namer.next_target(source, target.suffix)
    return None
