"""Finds photos: files that were named, and the photos in folders that were named."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lir_app.batch.companions import goes_with_photos
from lir_app.on_disk import is_folder
from lir_app.photo.formats import readable_suffixes
from lir_model.messages import Message, in_a_row

_FOLDERS_OF_SYSTEMS: Final = frozenset(
    {
        "@eadir",  # thumbnails of Synology's servers
        "@recycle",  # QNAP's servers
        "#recycle",  # Synology's servers
        "$recycle.bin",
        "system volume information",
        "__macosx",  # what macOS adds to archives
        "lost+found",
    }
)
"""Lower-case names of folders that systems use for themselves; hidden folders are not listed, as none is searched."""


_NAMED: Final = 5
"""Most files that are named in one sentence: chosen."""

_HAS_FLAGS: Final = any(hasattr(os.stat_result, name) for name in ("st_file_attributes", "st_flags"))
"""Whether the system can hide a file by a flag."""


@dataclass(frozen=True)
class Source:
    """A photo to restore.

    Attributes:
        path: the file.
        root: the folder that was named, or the folder of a file that was named; in an output folder, results keep their
            place below it.
    """

    path: Path
    root: Path


@dataclass(frozen=True)
class Found:
    """The result of a search.

    Attributes:
        sources: the files, each once, even if several paths or symbolic links lead to it. Hard links are files of
            their own.
        problems: a sentence for each folder that holds no photo or cannot be read.
        passed_over: the other files in the folders, without hidden ones, sidecars and what systems leave there.
    """

    sources: tuple[Source, ...]
    problems: tuple[str, ...]
    passed_over: tuple[Path, ...] = ()

    @property
    def about_passed_over(self) -> str | None:
        """A sentence about the files that were passed over; None where there are none."""
        if not self.passed_over:
            return None
        names = in_a_row([path.name for path in self.passed_over], _NAMED)
        return Message(
            "%n files passed over, for they are no photos that can be read: {names}",
            n=len(self.passed_over),
            names=names,
        )


def search(inputs: Iterable[Path], recursive: bool = False) -> Found:
    """Finds photos: named files as they are, and the photos of named folders, sorted by name.

    A named file is always taken, also if it does not exist: reading it will say so. In folders, hidden files and
    folders are skipped, and folders that systems use for themselves.

    Args:
        inputs: files and folders.
        recursive: whether folders below a named one are searched too, but not through symbolic links, which may lead in
            circles.
    """
    sources: list[Source] = []
    besides = _Besides()
    for path in inputs:
        if not is_folder(path):
            sources.append(Source(path, path.parent))
            continue
        before = len(sources), len(besides.problems)
        sources += [Source(photo, path) for photo in _photos_in(path, recursive, besides)]
        if before == (len(sources), len(besides.problems)):
            below = Message("{path}: there is no photo in this folder or below it", path=path)
            here = Message("{path}: there is no photo in this folder; --recursive looks below it too", path=path)
            besides.problems.append(below if recursive else here)
    return Found(tuple(_each_file_once(sources)), tuple(besides.problems), _passed_over(sources, besides.passed_over))


def _passed_over(sources: Sequence[Source], others: Sequence[Path]) -> tuple[Path, ...]:
    """The other files in folders, each once, without those that were named."""
    if not others:
        return ()
    keys = FileKeys()
    named = {keys.of(source.path) for source in sources}
    by_key = {keys.of(path): path for path in reversed(others)}
    return tuple(sorted(path for key, path in by_key.items() if key not in named))


@dataclass(frozen=True)
class _Besides:
    """What comes to light in folders beside photos; see ``Found``."""

    problems: list[str] = field(default_factory=list)
    passed_over: list[Path] = field(default_factory=list)


def _photos_in(folder: Path, recursive: bool, besides: _Besides) -> Iterator[Path]:
    """The photos in a folder, by suffix; notes what else there is."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        besides.problems.append(
            Message(
                "{folder}: this folder cannot be looked into: {reason}", folder=folder, reason=error.strerror or error
            )
        )
        return
    suffixes = readable_suffixes()
    photos: set[str] = set()
    others: list[str] = []
    for entry in entries:
        if _is_hidden(entry):
            continue
        path = folder / entry.name
        if _leads_to_folder(entry):
            if recursive and not entry.is_symlink() and entry.name.lower() not in _FOLDERS_OF_SYSTEMS:
                yield from _photos_in(path, recursive, besides)
        elif path.suffix.lower() in suffixes:
            # Also pipes, devices and broken links: reading them gives an error, which is better than silence.
            photos.add(entry.name.lower())
            yield path
        else:
            others.append(entry.name)
    besides.passed_over.extend(folder / name for name in others if not goes_with_photos(name, photos))


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether file managers hide an entry: by its name (such as ``._x`` of macOS and ``.trashed-…``) or its flags."""
    if entry.name.startswith("."):
        return True
    if not _HAS_FLAGS:
        return False
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    windows = getattr(found, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    mac = getattr(found, "st_flags", 0) & stat.UF_HIDDEN
    return bool(windows or mac)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder, or a link to one. Nothing is asked of the folder itself: where a network is mounted
    that does not answer, the search would not end."""
    try:
        return entry.is_dir()
    except OSError:
        return False


class FileKeys:
    """Makes keys of files: texts that are equal for paths that may lead to the same file, through links or by other
    case or Unicode form.

    Where a folder leads to is found out once, for photos by the hundred lie in few folders. So an object belongs to one
    piece of work, in which folders stay where they are.
    """

    def __init__(self) -> None:
        self._folders: dict[str, str] = {}

    def of(self, path: Path) -> str:
        """The key of a file, which need not be there."""
        folder, name = os.path.split(absolute(path))
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder)
        place = os.path.join(self._folders[folder], name)  # noqa: PTH118 - many times as fast as Path
        return folded(os.path.realpath(place) if os.path.islink(place) else place)  # noqa: PTH114


def _each_file_once(sources: Iterable[Source]) -> Iterator[Source]:
    """The sources without further names of the same file. A symbolic link is replaced by the file it leads to, if that
    is a source too."""
    by_file: dict[object, Source] = {}
    for source in sources:
        identity = identity_of(source.path)
        if _has_hard_links(source.path):
            identity = identity, os.path.realpath(source.path)
        known = by_file.setdefault(identity, source)
        if known is not source and known.path.is_symlink() and not source.path.is_symlink():
            by_file[identity] = source
    yield from by_file.values()


def _has_hard_links(path: Path) -> bool:
    """Whether several names stand for one content, as programs leave it that save room."""
    try:
        return path.stat().st_nlink > 1
    except (OSError, ValueError):
        return False


def identity_of(path: Path) -> object:
    """Equal for all names of one file."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return absolute(path)
    # Some network file systems have no inode numbers.
    return (found.st_dev, found.st_ino) if found.st_ino else absolute(path)


def absolute(path: Path) -> str:
    """An absolute path. Symbolic links are not followed: they may lead in circles."""
    return os.path.abspath(path)  # noqa: PTH100


def photos_beside(folder: Path) -> dict[str, list[Path]]:
    """The photos in a folder, by their ``folded`` stems."""
    by_stem: dict[str, list[Path]] = {}
    for path in _photos_in(folder, False, _Besides()):
        by_stem.setdefault(folded(path.stem), []).append(path)
    return by_stem


def folded(name: str) -> str:
    """A text that is equal for names that a file system may take for the same: with other case or Unicode
    normalization."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
