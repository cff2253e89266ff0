"""What went wrong with a disk, in words that say what to do."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from lir_app.photo.value import PhotoError

_ELSEWHERE: Final = "choose another folder"
_NETWORK: Final = ("the disk or network folder does not answer", "see whether it is connected, then save again")
_WORDS: Final = {
    errno.ENOSPC: ("the disk is full", f"make room on it, or {_ELSEWHERE}"),
    errno.EDQUOT: ("your share of the disk is used up", f"make room, or {_ELSEWHERE}"),
    errno.EFBIG: ("the file is larger than this disk allows", f"{_ELSEWHERE}, or a format that compresses more"),
    errno.EROFS: ("the disk is read-only", _ELSEWHERE),
    errno.EACCES: ("you are not allowed to write there", f"change the rights, or {_ELSEWHERE}"),
    errno.EPERM: ("you are not allowed to write there", f"change the rights, or {_ELSEWHERE}"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter one"),
    errno.ENOTDIR: ("part of the path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("there is a folder of that name", "choose another name"),
    errno.ENODEV: ("it is a device, not a file", "choose another name"),
    errno.EINVAL: ("the disk does not take this name", "choose another one"),
    errno.ELOOP: ("its links lead in a circle", "choose another name"),
    errno.EMFILE: ("too many files are open", "close other programs"),
    errno.EIO: ("the disk reports an error", f"{_ELSEWHERE}, and see to that disk"),
    **dict.fromkeys(
        (errno.ESTALE, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENOTCONN, errno.ENETDOWN), _NETWORK
    ),
}


def as_photo_error(target: Path, error: OSError) -> PhotoError:
    """The error as one line that names the file."""
    what, advice = _WORDS.get(error.errno or 0, (error.strerror or str(error) or "the system refuses", _ELSEWHERE))
    if error.errno == errno.EACCES and error.strerror == "the file is read-only":
        what, advice = "the file there is read-only", "choose another name, or allow it to be written"
    return PhotoError(f"{target}: cannot be written: {what}; {advice}")
