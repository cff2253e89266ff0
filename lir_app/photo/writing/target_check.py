"""Finds out before a photo is restored what would make saving it fail."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from lir_app.photo.formats import Format, bits_written, written_as
from lir_app.photo.photo import Photo, PhotoError, SaveOptions
from lir_app.photo.writing import all_or_nothing
from lir_app.photo.writing.disk_errors import as_photo_error
from lir_app.photo.writing.replaceable import check_replaceable

_LEAST_SHARE: Final = {True: 0.003, False: 0.05}
"""Least size of a file as a share of the bytes of its pixels, by whether compression is lossy: chosen so low that no
photograph is refused that would fit."""
_LEAST: Final = 4096
"""Least bytes of a file: those of a usual block of a disk."""


def check_target(photo: Photo, target: Path, options: SaveOptions | None = None) -> None:
    """Raises now what ``write_photo`` would raise after all the work. It is quick, and leaves nothing behind.

    Writing can still fail later: the disk may become full in the meantime.

    Args:
        photo: the photo as it was read; its result has the same size.
        target: the file that the result will be written to.
        options: how it will be saved; None for the defaults.

    Raises:
        PhotoError: the format cannot hold a picture of this size, the name is too long, the folder or the existing file
            cannot be written, what is in that file would be lost, or there is too little space.
    """
    options = options or SaveOptions()
    row = written_as(photo, options)
    _check_size(photo, target, row)
    check_replaceable(photo, target)
    try:
        place = all_or_nothing.destination(target)
        folder = all_or_nothing.existing_folder(place.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "a file is no folder")
        _check_names(place, folder)
        all_or_nothing.probe(folder)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise as_photo_error(target, error) from error
    needed = max(_LEAST, int(photo.pixels.size * bits_written(photo, row, options) // 8 * _LEAST_SHARE[row.quality]))
    if free < needed:
        raise as_photo_error(target, OSError(errno.ENOSPC, "no space left"))


def _check_size(photo: Photo, target: Path, row: Format) -> None:
    """Raises PhotoError if the picture is too large for the format."""
    if row.largest_side is not None and max(photo.width, photo.height) > row.largest_side:
        raise PhotoError(
            "{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} "
            "x {height}; choose PNG or TIFF",
            target=target,
            title=row.title,
            largest_side=row.largest_side,
            width=photo.width,
            height=photo.height,
        )


def _check_names(place: Path, folder: Path) -> None:
    """Raises OSError if the whole path, or a name in it that must be created, is longer than the disk allows."""
    longest, longest_path = 255, 4096
    if hasattr(os, "pathconf"):
        with suppress(OSError, ValueError):
            longest, longest_path = os.pathconf(folder, "PC_NAME_MAX"), os.pathconf(folder, "PC_PATH_MAX")
    names = [os.fsencode(name) for name in place.relative_to(folder).parts] if place != folder else []
    if any(len(name) > longest for name in names) or len(os.fsencode(place.absolute())) >= longest_path:
        raise OSError(errno.ENAMETOOLONG, "the name is too long")
