"""Writes photo files: encodes them in memory, and stores them so that no file is lost or incomplete.

``encoding`` makes the bytes of a file, ``all_or_nothing`` stores them completely or not at all, ``replaceable`` says
which files may be replaced, ``target_check`` finds out beforehand what will fail, ``disk_errors`` puts errors of the
system into words for people.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lir_app.photo.file_version import FileVersion, note_written
from lir_app.photo.formats import written_as
from lir_app.photo.photo import NameTakenError, Photo, PhotoError, SaveOptions
from lir_app.photo.writing import all_or_nothing, encoding
from lir_app.photo.writing.disk_errors import as_photo_error
from lir_app.photo.writing.replaceable import check_replaceable, check_unchanged
from lir_app.photo.writing.target_check import check_target
from lir_model.messages import Message, listed

__all__ = ["check_target", "copy_file", "write_photo"]


@contextmanager
def _named(target: Path) -> Iterator[None]:
    """Turns errors of the system into errors that name the file and say what to do."""
    try:
        yield
    except all_or_nothing.TakenError:
        raise NameTakenError(
            "{target}: another program has written a file of this name meanwhile", target=target
        ) from None
    except OSError as error:
        raise as_photo_error(target, error) from error


def copy_file(source: Path, target: Path, *, agreed: FileVersion | None) -> None:
    """Copies a file byte for byte. An existing file is replaced only once the copy is complete.

    Args:
        source: the file.
        target: the copy.
        agreed: the file that may be replaced, as it was when that was agreed on; None if none may.

    Raises:
        NameTakenError: a file exists, and may not be replaced.
        NotReplacedError: the file there is another than the one agreed on.
        PhotoError: the copy cannot be written; an existing file is unchanged.
        OSError: the file cannot be read.
    """
    data = source.read_bytes()

    def check(_: all_or_nothing.Data) -> None:
        check_unchanged(target, agreed)

    with _named(target):
        all_or_nothing.replace(target, data, check, over=agreed is not None)


def write_photo(
    photo: Photo,
    target: Path,
    options: SaveOptions | None = None,
    *,
    over: bool = True,
    agreed: FileVersion | None = None,
) -> tuple[str, ...]:
    """Writes a photo. Missing folders are created; an existing file is replaced only once the new one is complete.

    In formats without transparency the picture is blended with white; values are rounded to the bits that the format
    holds.

    Args:
        photo: the photo.
        target: the file.
        options: how to save; None for the defaults.
        over: whether an existing file may be replaced.
        agreed: what the file was like when a person agreed that it is replaced; None for any file.

    Returns:
        What the format cannot hold: a tuple of one sentence, or empty.

    Raises:
        NameTakenError: a file exists, and may not be replaced.
        NotReplacedError: what is in the existing file would be lost.
        PhotoError: the file cannot be written; an existing file is unchanged.
    """
    options = options or SaveOptions()
    row = written_as(photo, options)
    try:
        with _named(target):
            encoded = encoding.encode(photo, row, options)

            def check(data: all_or_nothing.Data) -> None:
                encoding.check(data, row, encoded.pixels, exact=encoded.exact)
                if over:
                    check_replaceable(photo, target, agreed, encoded.lost)

            all_or_nothing.replace(target, encoded.data, check, over=over)
            note_written(target, encoded.data)
    except MemoryError:
        raise PhotoError(
            "{target}: cannot be written: there is not enough memory; close other programs", target=target
        ) from None
    except PhotoError:
        raise
    except Exception as error:  # encoders raise all kinds of errors
        raise PhotoError(
            "{target}: cannot be written as {title}; choose another format", target=target, title=row.title
        ) from error
    if not encoded.lost:
        return ()
    return (Message("{format} cannot hold {things}: left out", format=row.title, things=listed(encoded.lost)),)
