"""Writes files completely or not at all, whatever happens to the disk, the program or the power."""

from __future__ import annotations

import errno
import math
import os
import re
import secrets
import shutil
import stat
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from platform import node
from typing import Final

_LEFTOVER_AGE: Final = 3600
"""Seconds after which nobody can still be writing an unfinished file: chosen, the longest save takes a minute."""
_LEFTOVER_AGE_HERE: Final = 24 * 3600
"""The same where a process of its number still runs on this computer: another one may have got the number. Longer,
because the clock may be set while it writes."""
_OURS: Final = re.compile(r"\.lir-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.partial")
"""Names of unfinished files: check sum of the computer's name, number of the process, random number."""
_PIECE: Final = 1 << 24
"""Bytes written or read at a time: chosen."""

Data = bytes | bytearray


class CutShortError(OSError):
    """The bytes read back differ from the bytes written."""


class TakenError(FileExistsError):
    """A file exists that may not be replaced."""


class ReadOnlyError(PermissionError):
    """A file exists that is read-only: its owner wants it to stay as it is."""


def replace(target: Path, data: Data, check: Callable[[Data], None] | None = None, *, over: bool = True) -> None:
    """Writes a file so that afterwards there is either the old one or the new one, complete.

    The data are written to a file beside the target, flushed to the disk, read back and compared; only then is the file
    renamed. A symbolic link is followed; hard links to the old file keep its content.

    Args:
        target: the file.
        data: its new content.
        check: raises an error if the data are wrong; called after they have been compared.
        over: whether an existing file may be replaced.

    Raises:
        TakenError: a file exists, and may not be replaced, or was made by another program in this moment.
        OSError: the file cannot be written; an existing file is unchanged.
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
            there = os.path.lexists(target)  # before it is checked: nobody agreed to a file that appears after that
            if check is not None:
                check(data)
            _take_over_rights(partial, target)
            if over and there:
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
    """Renames a file unless the name is taken, atomically: another program may just have taken it.

    Raises:
        TakenError: the name is taken.
    """
    try:
        if os.name == "nt":
            partial.rename(target)  # Windows refuses this if the name is taken
        else:
            os.link(partial, target)
            partial.unlink()
    except FileExistsError:
        raise TakenError(errno.EEXIST, "a file of this name is there") from None
    except OSError:  # a file system without hard links, such as that of memory cards
        _claim(target)
        try:
            partial.replace(target)
        except BaseException:
            target.unlink()
            raise


def _claim(target: Path) -> None:
    """Takes a name by an empty file.

    Raises:
        TakenError: the name is taken.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise TakenError(errno.EEXIST, "a file of this name is there") from None


def destination(target: Path) -> Path:
    """The file that a name leads to if it is a symbolic link; else the name itself.

    Raises:
        ReadOnlyError: it is a file that is read-only.
        OSError: it is a folder or a device, or the name is not valid on this system.
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
    # The system would allow to replace a read-only file; but its owner wants it to stay as it is.
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise ReadOnlyError(errno.EACCES, os.strerror(errno.EACCES))
    return target


def probe(folder: Path) -> float:
    """Creates a file in a folder and deletes it: the only certain way to find out whether one can be created.

    Returns:
        The time by the clock of the disk, which on a network is another computer's.

    Raises:
        OSError: it cannot be created.
    """
    path = folder / _new_name()
    try:
        path.touch(0o600, exist_ok=False)
        time = path.stat().st_mtime
        path.unlink()
    except BaseException:  # that of a signal, too, which comes between any two lines
        with suppress(OSError):
            path.unlink()
        raise
    return time


def existing_folder(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _missing_folders(folder: Path) -> list[Path]:
    """The folders that must be created, the innermost first."""
    missing = []
    with suppress(OSError):
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
    return missing


def _new_name() -> str:
    """The name of an unfinished file, see ``_OURS``; short, so that it is valid whenever the name of the target is."""
    return f".lir-{_host()}-{os.getpid()}-{secrets.token_hex(4)}.partial"


def _host() -> str:
    return f"{zlib.crc32(node().encode()):08x}"


def _write(path: Path, data: Data) -> None:
    """Writes a new file, which only its owner may read, and flushes it to the disk."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with memoryview(data) as view:
            at = 0
            while at < len(view):
                # The system may write fewer bytes than it is given.
                at += os.write(descriptor, view[at : at + _PIECE])
        os.fsync(descriptor)
    except BaseException:
        with suppress(OSError):
            os.close(descriptor)
        raise
    os.close(descriptor)  # network folders may report only here that they are full


def _compare(path: Path, data: Data) -> None:
    """Reads a file back, and raises CutShortError if it differs from the data."""
    with path.open("rb") as stream, memoryview(data) as view:
        for at in range(0, len(view), _PIECE):
            if stream.read(_PIECE) != view[at : at + _PIECE]:
                raise CutShortError(errno.EIO, "the disk does not give back what was written to it")
        if stream.read(1):
            raise CutShortError(errno.EIO, "the disk gives back more than was written to it")


def _take_over_rights(partial: Path, target: Path) -> None:
    """Gives the new file owner, permissions and attributes of the one that it replaces, or the defaults of a new file,
    as far as the file system has them: some of phones, cameras and network folders refuse to set any."""
    try:
        old = target.stat()
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        with suppress(OSError):
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
    with suppress(OSError):
        shutil.copymode(target, partial)


def _flush_folder(folder: Path) -> None:
    """Flushes the folder, so that the new name survives a power failure; does nothing if the system cannot do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _clear_leftovers(folder: Path) -> None:
    """Deletes the unfinished files of killed processes in a folder."""
    with suppress(OSError):
        found = [(path, match) for path in folder.glob(".lir-*.partial") if (match := _OURS.fullmatch(path.name))]
        for path, match in found:
            with suppress(OSError):
                age = probe(folder) - path.stat().st_mtime
                if age > _age_when_abandoned(match[1], int(match[2])):
                    path.unlink()


def _age_when_abandoned(host: str, process: int) -> float:
    """How old, in seconds, an unfinished file must be for nobody to be writing it, by who began it."""
    if host != _host() or sys.platform == "win32":
        return _LEFTOVER_AGE
    if process == os.getpid():
        return math.inf
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return -math.inf
    except (OSError, OverflowError):
        pass
    return _LEFTOVER_AGE_HERE
