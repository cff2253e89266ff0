"""Writing photo files: encoded in memory, stored durably, told beforehand what cannot be.

``encoding`` makes the bytes of a file, ``durable`` puts them in place whole or not at all, ``target_check`` knows what
will not work before any work is done, ``disk_errors`` words what went wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from lir_app.photo.formats import written_as
from lir_app.photo.photo import NameTakenError, Photo, PhotoError, SaveOptions
from lir_app.photo.writing import durable, encoding
from lir_app.photo.writing.disk_errors import as_photo_error
from lir_app.photo.writing.target_check import check_target
from lir_model.messages import Message, listed

__all__ = ["check_target", "copy_file", "write_photo"]


@contextmanager
def _named(target: Path) -> Iterator[None]:
    """Errors of the disk as errors that name the file."""
    try:
        yield
    except durable.TakenError:
        raise NameTakenError(
            "{target}: another program has written a file of this name meanwhile", target=target
        ) from None
    except OSError as error:
        raise as_photo_error(target, error) from error


def copy_file(source: Path, target: Path, *, over: bool) -> None:
    """Copies a file byte for byte; a file that is there is replaced only once the copy is whole.

    Args:
        source: the file.
        target: the copy.
        over: whether to write over a file that is there.

    Raises:
        NameTakenError: a file is there that may not be written over.
        PhotoError: the copy cannot be written; what was there is as it was.
        OSError: the file cannot be read.
    """
    data = source.read_bytes()
    with _named(target):
        durable.replace(target, data, over=over)


def write_photo(
    photo: Photo, target: Path, options: SaveOptions | None = None, *, over: bool = True
) -> tuple[str, ...]:
    """Writes a photo. A missing folder is made; a file that is there is replaced only once the new one is whole.

    Transparency is laid over white in formats that have none; values are rounded to as many bits as the format holds.

    Args:
        photo: what to write.
        target: the file.
        options: how to save.
        over: whether to write over a file that is there.

    Returns:
        What the format could not hold, one sentence if any.

    Raises:
        NameTakenError: a file is there that may not be written over.
        PhotoError: the file cannot be written; what was there is as it was.
    """
    options = options or SaveOptions()
    row = written_as(photo, options)
    try:
        with _named(target):
            encoded = encoding.encode(photo, row, options)
            check = partial(encoding.check, row=row, pixels=encoded.pixels, exact=encoded.exact)
            durable.replace(target, encoded.data, check, over=over)
    except MemoryError:
        raise PhotoError(
            "{target}: cannot be written: there is not enough memory; close other programs", target=target
        ) from None
    except PhotoError:
        raise
    except Exception as error:  # each encoder has its own idea of what to raise
        raise PhotoError(
            "{target}: cannot be written as {title}; choose another format", target=target, title=row.title
        ) from error
    if not encoded.lost:
        return ()
    return (Message("{format} cannot hold {things}: left out", format=row.title, things=listed(encoded.lost)),)
