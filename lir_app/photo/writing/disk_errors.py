"""Errors of the system while writing, in words that say what happened and what to do."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from lir_app.photo.photo import PhotoError
from lir_app.photo.writing.all_or_nothing import ReadOnlyError
from lir_model.messages import Message

_NETWORK: Final = (
    Message("the disk or network folder does not answer"),
    Message("see whether it is connected, then save again"),
)
_WORDS: Final = {
    errno.ENOSPC: (Message("the disk is full"), Message("make room on it, or choose another folder")),
    errno.EDQUOT: (Message("your share of the disk is used up"), Message("make room, or choose another folder")),
    errno.EFBIG: (
        Message("the file is larger than this disk allows"),
        Message("choose another folder, or a format that compresses more"),
    ),
    errno.EROFS: (Message("the disk is read-only"), Message("choose another folder")),
    errno.EACCES: (
        Message("you are not allowed to write there"),
        Message("change the rights, or choose another folder"),
    ),
    errno.EPERM: (
        Message("you are not allowed to write there"),
        Message("change the rights, or choose another folder"),
    ),
    errno.ENAMETOOLONG: (Message("the name is too long"), Message("choose a shorter one")),
    errno.ENOTDIR: (Message("part of the path is a file, not a folder"), Message("choose another folder")),
    errno.EISDIR: (Message("there is a folder of that name"), Message("choose another name")),
    errno.ENODEV: (Message("it is a device, not a file"), Message("choose another name")),
    errno.EINVAL: (Message("the disk does not take this name"), Message("choose another one")),
    errno.ELOOP: (Message("its links lead in a circle"), Message("choose another name")),
    errno.EMFILE: (Message("too many files are open"), Message("close other programs")),
    errno.EIO: (Message("the disk reports an error"), Message("choose another folder, and see to that disk")),
    **dict.fromkeys(
        (errno.ESTALE, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENOTCONN, errno.ENETDOWN), _NETWORK
    ),
}


def cause_and_advice(error: OSError) -> tuple[str, str]:
    """What went wrong, and what to do about it."""
    if isinstance(error, ReadOnlyError):
        return Message("the file there is read-only"), Message("choose another name, or allow it to be written")
    unknown = error.strerror or str(error) or Message("the system refuses"), Message("choose another folder")
    return _WORDS.get(error.errno or 0, unknown)


def as_photo_error(target: Path, error: OSError) -> PhotoError:
    """An error of the system as a PhotoError that names the file."""
    what, advice = cause_and_advice(error)
    return PhotoError("{target}: cannot be written: {what}; {advice}", target=target, what=what, advice=advice)
