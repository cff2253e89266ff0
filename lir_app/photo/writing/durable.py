"""Files that are there whole or not at all, whatever becomes of the disk, the program or the power."""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import stat
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from platform import node
from typing import Final

_LEFTOVER_AGE: Final = 3600
"""Seconds after which an unfinished file is no longer being written by anyone; chosen: the longest save is a minute."""
_OURS: Final = re.compile(r"\.lir-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.partial")
_PIECE: Final = 1 << 24
"""Bytes handed to the system at a time."""


Data = bytes | bytearray


class CutShortError(OSError):
    """What was read back is not what was written."""


class TakenError(FileExistsError):
    """A file is there that may not be written over."""


def replace(target: Path, data: Data, check: Callable[[Data], None] | None = None, *, over: bool = True) -> None:
    """Puts a file in place of what is there: afterwards there is the old one or the new one, whole.

    Everything goes to a file beside the target, is flushed to the disk, read back and compared; only then it takes the
    name. A link is followed; other names of the same file keep what they had.

    Args:
        target: the file.
        data: all that will be in it.
        check: raises if the data are no good; asked once the file is known to hold them.
        over: whether to write over a file that is there.

    Raises:
        TakenError: a file is there, and it may not be written over.
        OSError: it cannot be written; what was there is as it was.
    """
    target = destination(target)
    made = _missing_folders(target.parent)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(target.parent)
        partial = target.with_name(_new_name())
        try:
            _write(partial, data)
            _compare(partial, data)
            if check is not None:
                check(data)
            _take_over_rights(partial, target)
            if over:
                partial.replace(target)
            else:
                _take_free_name(partial, target)
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise
    except BaseException:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        raise
    _flush_folder(target.parent)


def _take_free_name(partial: Path, target: Path) -> None:
    """Renames a file unless the name is taken, in one step: another program may have taken it a moment ago.

    Raises:
        TakenError: it is taken.
    """
    try:
        if os.name == "nt":
            partial.rename(target)  # which Windows refuses where the name is taken
        else:
            os.link(partial, target)
            partial.unlink()
    except FileExistsError:
        raise TakenError(errno.EEXIST, "a file of this name is there") from None
    except OSError:  # a file system without links, such as that of memory cards
        if os.path.lexists(target):
            raise TakenError(errno.EEXIST, "a file of this name is there") from None
        partial.rename(target)


def destination(target: Path) -> Path:
    """The file itself, where the name is a link to it.

    Raises:
        OSError: it is a folder or a device, or marked as not to be written, or no name that the system takes.
    """
    try:
        named = b"\0" not in os.fsencode(target)
    except UnicodeEncodeError:
        named = False
    if not named:
        raise OSError(errno.EINVAL, "no name")
    if target.is_symlink():
        target = Path(os.path.realpath(target))
    try:
        mode = target.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return target
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.ENODEV, "it is a device, not a file")
    # The system lets an owner replace such a file, and an administrator even write to it; its owner meant it to stay.
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is read-only")
    return target


def probe(folder: Path) -> None:
    """Makes a file in a folder and takes it away again: nothing else tells for certain whether one can be made.

    Raises:
        OSError: it cannot be made.
    """
    path = folder / _new_name()
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    path.unlink()


def existing_folder(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _missing_folders(folder: Path) -> list[Path]:
    """Those that must be made, the innermost first."""
    missing = []
    with suppress(OSError):
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
    return missing


def _new_name() -> str:
    """Short, whatever the target is called; tells whose it is."""
    return f".lir-{_host()}-{os.getpid()}-{secrets.token_hex(4)}.partial"


def _host() -> str:
    return f"{zlib.crc32(node().encode()):08x}"


def _write(path: Path, data: Data) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with memoryview(data) as view:
            at = 0
            while at < len(view):
                # The system may write less than it is given.
                at += os.write(descriptor, view[at : at + _PIECE])
        os.fsync(descriptor)
    except BaseException:
        with suppress(OSError):
            os.close(descriptor)
        raise
    os.close(descriptor)  # network folders tell here that there was no room


def _compare(path: Path, data: Data) -> None:
    """Reads a file back, a piece at a time."""
    with path.open("rb") as stream, memoryview(data) as view:
        for at in range(0, len(view), _PIECE):
            if stream.read(_PIECE) != view[at : at + _PIECE]:
                raise CutShortError(errno.EIO, "the disk does not give back what was written to it")
        if stream.read(1):
            raise CutShortError(errno.EIO, "the disk gives back more than was written to it")


def _take_over_rights(partial: Path, target: Path) -> None:
    """The new file gets owner, rights and attributes of the one it replaces, or what a new file gets."""
    try:
        old = target.stat()
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        partial.chmod(0o666 & ~mask)
        return
    if sys.platform != "win32":
        with suppress(OSError):
            os.chown(partial, old.st_uid, old.st_gid)
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(partial, name, os.getxattr(target, name))
    shutil.copymode(target, partial)


def _flush_folder(folder: Path) -> None:
    """Makes the new name last; some systems have no such thing, and some file systems refuse it."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _clear_leftovers(folder: Path) -> None:
    """Takes away what killed processes left unfinished in a folder."""
    with suppress(OSError):
        for path in folder.glob(".lir-*.partial"):
            match = _OURS.fullmatch(path.name)
            if match is None:
                continue
            with suppress(OSError):
                if _is_abandoned(path, match[1], int(match[2])):
                    path.unlink()


def _is_abandoned(path: Path, host: str, process: int) -> bool:
    if time.time() - path.stat().st_mtime > _LEFTOVER_AGE:
        return True
    if host != _host() or sys.platform == "win32" or process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False
