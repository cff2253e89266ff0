"""Which of the names that a result may have it gets: one that is free, or whose file may be replaced."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Literal

from lir_app.batch.errors import BatchError
from lir_app.batch.finding import FileKeys, Source, identity_of
from lir_app.batch.name_templates import Names, numbered
from lir_app.on_disk import is_file, is_folder
from lir_app.photo import FileVersion, is_still, version_of
from lir_model.messages import Message

Conflict = Literal["number", "skip", "overwrite"]
"""What to do if the name of a result is taken: add a number, skip the photo, or replace the file."""


class Namer:
    """Gives each result a file, none twice.

    Args:
        names: the names that results may have.
        conflict: what to do if a name is taken.
    """

    def __init__(self, names: Names, conflict: Conflict) -> None:
        self._names, self._conflict = names, conflict
        self._given: set[str] = set()
        self._replaceable: dict[str, FileVersion | None] = {}
        self._keys = FileKeys()
        self._originals = set[object]().union(*(self._identities_of(source.path) for source in names.sources))

    def target(self, source: Source, suffix: str) -> Path | None:
        """The file for the result of a photo; None if the photo is to be skipped.

        The photo's own name counts as taken, too: with ``overwrite`` the result may replace its own photo, but never
        another photo of the batch.

        Args:
            source: the photo.
            suffix: that of the format to write, such as ``.jpg``.

        Raises:
            BatchError: the name is too long, or is that of a folder, a pipe or a device.
        """
        names = (path for path in self._names.of(source, suffix) if not self._is_given(path))
        target: Path | None
        if self._conflict == "number":
            target = next(path for path in names if not os.path.lexists(path))
        elif self._conflict == "skip":
            target = _regular(next(names))
            target = None if os.path.lexists(target) else target
        else:
            others = self._originals - self._identities_of(source.path)
            target = _regular(
                next(
                    path
                    for path in names
                    if others.isdisjoint(self._identities_of(path)) and self._may_replace(source, path)
                )
            )
        if target is not None:
            self._given.add(self._keys.of(target))
        return target

    def next_target(self, source: Source, suffix: str) -> Path | None:
        """The file for a result after another program has taken the name that ``target`` gave; None to skip the
        photo."""
        return None if self._conflict == "skip" else self.target(source, suffix)

    def begin(self) -> None:
        """Notes which files results may replace: what another program writes from now on is not replaced."""
        if self._conflict == "overwrite":
            for source in self._names.sources:
                with suppress(BatchError):  # said when its turn comes
                    self._note(self._names.expected(source))

    def replaceable(self, target: Path) -> FileVersion | None:
        """The file that a result may replace, as it was when the batch began; None if it may replace none."""
        return self._replaceable.get(self._keys.of(target))

    def _may_replace(self, source: Source, target: Path) -> bool:
        """Whether a name has no file, the photo's own, or the one that it had when it was first thought of."""
        self._note(target)
        version = self.replaceable(target)
        own = not self._identities_of(source.path).isdisjoint(self._identities_of(target))
        return own or not os.path.lexists(target) or (version is not None and is_still(target, version))

    def _note(self, target: Path) -> None:
        """Notes what there is under the name of a result, when it is first thought of."""
        self._replaceable.setdefault(self._keys.of(target), version_of(target))

    def _identities_of(self, path: Path) -> set[object]:
        """What tells a file from others. Paths to the same file share some of it, also under a folder mounted twice."""
        return {self._keys.of(path), identity_of(path)}

    def _is_given(self, path: Path) -> bool:
        return self._keys.of(path) in self._given


def next_free(path: Path) -> Path:
    """The path itself if no file has it; else the first free one of ``name-2``, ``name-3``, …"""
    return next(free for n in count(1) if not os.path.lexists(free := numbered(path, n)))


def _regular(target: Path) -> Path:
    """The path; raises BatchError if something other than a file has it."""
    if os.path.lexists(target) and not is_file(target):
        what = Message("a folder") if is_folder(target) else Message("a pipe, a device or a link to nowhere")
        raise BatchError("{target}: is {what}; a result cannot take its name", target=target, what=what)
    return target
