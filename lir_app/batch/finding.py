"""Looking for photos: the files that are named, and the files of folders that are named."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lir_app.batch.errors import BatchError
from lir_app.photo.formats import readable_suffixes
from lir_model.messages import Message

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
"""Lower-case names of folders that systems keep for themselves; hidden ones need no mention."""


@dataclass(frozen=True)
class Source:
    """A photo to restore, and the folder it was found from (results keep their place below it)."""

    path: Path
    root: Path


@dataclass(frozen=True)
class Found:
    """What a search found.

    Attributes:
        sources: the files, each once however many names lead to it.
        problems: a sentence for each folder that holds no photo or cannot be looked into.
    """

    sources: tuple[Source, ...]
    problems: tuple[str, ...]


def search(inputs: Iterable[Path], recursive: bool = False) -> Found:
    """Files as they are named, and the photos of folders in the order of their names.

    A named file is taken whatever it is called, also where it does not exist: reading it then says so. In folders,
    hidden files and folders and those that systems keep for themselves are passed over. Folders below a named one are
    looked into when ``recursive``, but not through links, which may lead round in circles.
    """
    sources: list[Source] = []
    problems: list[str] = []
    for path in inputs:
        if not is_folder(path):
            sources.append(Source(path, path.parent))
            continue
        before = len(sources), len(problems)
        sources += [Source(photo, path) for photo in _photos_in(path, recursive, problems)]
        if before == (len(sources), len(problems)):
            below = Message("{path}: there is no photo in this folder or below it", path=path)
            here = Message("{path}: there is no photo in this folder; --recursive looks below it too", path=path)
            problems.append(below if recursive else here)
    return Found(tuple(_each_file_once(sources)), tuple(problems))


def find_photos(inputs: Iterable[Path], recursive: bool = False) -> tuple[Source, ...]:
    """The sources of ``search``.

    Raises:
        BatchError: a folder holds no photo or cannot be looked into.
    """
    found = search(inputs, recursive)
    if found.problems:
        raise BatchError(found.problems[0])
    return found.sources


def _photos_in(folder: Path, recursive: bool, problems: list[str]) -> Iterator[Path]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        problems.append(
            Message(
                "{folder}: this folder cannot be looked into: {reason}", folder=folder, reason=error.strerror or error
            )
        )
        return
    suffixes = readable_suffixes()
    for entry in entries:
        if _is_hidden(entry):
            continue
        path = folder / entry.name
        if is_folder(path):
            if recursive and not entry.is_symlink() and entry.name.lower() not in _FOLDERS_OF_SYSTEMS:
                yield from _photos_in(path, recursive, problems)
        elif path.suffix.lower() in suffixes:
            # Pipes, devices and links to nowhere too: a person who gave them a photo's name is told when they are read.
            yield path


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether a file manager would not show it: by its name (also Mac sidecars ``._x`` and ``.trashed-…``) or flags."""
    if entry.name.startswith("."):
        return True
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    windows = getattr(found, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    mac = getattr(found, "st_flags", 0) & stat.UF_HIDDEN
    return bool(windows or mac)


def _each_file_once(sources: Iterable[Source]) -> Iterator[Source]:
    """The same sources without further names of the same file; a link gives way to what it leads to."""
    by_file: dict[object, Source] = {}
    for source in sources:
        identity = _identity(source.path)
        known = by_file.setdefault(identity, source)
        if known is not source and known.path.is_symlink() and not source.path.is_symlink():
            by_file[identity] = source
    yield from by_file.values()


def _identity(path: Path) -> object:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return absolute(path)
    # Some network file systems number no files.
    return (found.st_dev, found.st_ino) if found.st_ino else absolute(path)


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; False also where that cannot be found out, where ``Path.is_dir`` may raise."""
    return os.path.isdir(path)  # noqa: PTH112


def absolute(path: Path) -> str:
    """A path from the root of the file system without following links, which may lead round in circles."""
    return os.path.abspath(path)  # noqa: PTH100


def photos_beside(folder: Path) -> dict[str, list[Path]]:
    """The photos in a folder by their stems, ``folded``."""
    by_stem: dict[str, list[Path]] = {}
    for path in _photos_in(folder, False, []):
        by_stem.setdefault(folded(path.stem), []).append(path)
    return by_stem


def folded(name: str) -> str:
    """One text for all names that some file system treats as equal: of other case or Unicode normalization."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
