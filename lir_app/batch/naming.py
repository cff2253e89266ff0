"""Names results by a template: no two alike, and the same in every run."""

from __future__ import annotations

import os
import string
import unicodedata
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Final, Literal

from lir_app.batch.errors import BatchError
from lir_app.batch.finding import FileKeys, Source, absolute, folded, identity_of, photos_beside
from lir_app.batch.mark import is_marked
from lir_app.on_disk import is_file, is_folder
from lir_app.photo import FileVersion, SaveOptions, is_still, version_of
from lir_app.photo.formats import expected_suffix
from lir_app.recipe import Recipe
from lir_model.messages import Message

Conflict = Literal["number", "skip", "overwrite"]
"""What to do if the name of a result is taken: add a number, skip the photo, or replace the file."""
DEFAULT_TEMPLATE: Final = "{stem}-{tasks}"
_LONGEST_NAME: Final = 255
"""Most bytes in a name, on Windows UTF-16 units, if the file system does not say: what nearly all of them allow."""


def check_template(template: str) -> None:
    """Checks a template: a file name without suffix that may contain the fields ``{stem}``, ``{tasks}`` and ``{size}``.

    Raises:
        BatchError: it has other fields, a format specification (``{stem:>999999999}`` would take all memory), a folder,
            or characters that are not allowed in file names.
    """
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        parts = [("", "?", "", None)]
    fields = {field for _, field, _, _ in parts if field is not None}
    shaped = any(form or conversion for _, _, form, conversion in parts)
    name = "".join(literal + ("a" if field is not None else "") for literal, field, _, _ in parts)
    refused = bool(set(name) & set('/\\:*?"<>|')) or any(unicodedata.category(each) in {"Cc", "Cs"} for each in name)
    if fields - {"stem", "tasks", "size"} or shaped or not name.strip(" .") or refused:
        raise BatchError(
            "the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders", template=template
        )


def fields_of(template: str) -> set[str]:
    """The fields in a template."""
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


class Namer:
    """Names the results of a batch, no two alike.

    If the results of several photos would have the same name (``IMG_1.heic`` and ``IMG_1.jpg`` in one folder, both
    written as JPEG; photos of several folders written to one), the names of all of them get the photo's suffix or
    folder. So the name of a result does not depend on which photos were restored before. If that does not make them
    different, they are numbered in the order of their paths.

    Args:
        output: a folder; None puts each result beside its photo.
        recipe: fills ``{tasks}`` and ``{size}``.
        template: see ``check_template``.
        conflict: what to do if a name is taken.
        file: the name of the result of a single photo; ``output`` and ``template`` are then ignored.
        sources: all photos of the batch.
        save: how the results will be saved; None for the defaults.
        tasks: fills ``{tasks}`` if each photo has a recipe of its own; None takes the tasks of ``recipe``.
    """

    def __init__(
        self,
        output: Path | None,
        recipe: Recipe,
        template: str = DEFAULT_TEMPLATE,
        conflict: Conflict = "number",
        file: Path | None = None,
        *,
        sources: Iterable[Source] = (),
        save: SaveOptions | None = None,
        tasks: str | None = None,
    ) -> None:
        check_template(template)
        self._output, self._template, self._recipe, self._conflict = output, template, recipe, conflict
        self._file, self._save = file, save or SaveOptions()
        self._tasks = tasks or recipe.slug
        self._given: set[str] = set()
        self._sources = tuple(sources)
        self._replaceable: dict[str, FileVersion | None] = {}
        self._rivals: dict[str, list[Source]] = {}
        self._keys = FileKeys()
        self._originals = set[object]().union(*(self._marks_of(source.path) for source in self._sources))
        for source in self._sources:
            self._rivals.setdefault(self._plain_key(source, self._expected(source)), []).append(source)
        self._beside, self._longest_name = cache(photos_beside), cache(_longest_name)

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
        name, first = self._named(source, suffix)
        names = (path for n in count(first) if not self._is_given(path := name(n)))
        target: Path | None
        if self._conflict == "number":
            target = next(path for path in names if not os.path.lexists(path))
        elif self._conflict == "skip":
            target = _regular(next(names))
            target = None if os.path.lexists(target) else target
        else:
            others = self._originals - self._marks_of(source.path)
            target = _regular(
                next(
                    path
                    for path in names
                    if others.isdisjoint(self._marks_of(path)) and self._may_replace(source, path)
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
            for source in self._sources:
                with suppress(BatchError):  # said when its turn comes
                    name, first = self._named(source, self._expected(source))
                    self._note(name(first))

    def replaceable(self, target: Path) -> FileVersion | None:
        """The file that a result may replace, as it was when the batch began; None if it may replace none."""
        return self._replaceable.get(self._keys.of(target))

    def _may_replace(self, source: Source, target: Path) -> bool:
        """Whether a name has no file, the photo's own, or the one that it had when it was first thought of."""
        self._note(target)
        version = self.replaceable(target)
        own = not self._marks_of(source.path).isdisjoint(self._marks_of(target))
        return own or not os.path.lexists(target) or (version is not None and is_still(target, version))

    def _note(self, target: Path) -> None:
        """Notes what there is under the name of a result, when it is first thought of."""
        self._replaceable.setdefault(self._keys.of(target), version_of(target))

    def _marks_of(self, path: Path) -> set[object]:
        """Marks of which two paths of the same file share one: also of a folder that is mounted twice."""
        return {self._keys.of(path), identity_of(path)}

    def _is_given(self, path: Path) -> bool:
        return self._keys.of(path) in self._given

    def _named(self, source: Source, suffix: str) -> tuple[Callable[[int], Path], int]:
        """A function that gives the name for a number, and the number to begin with."""
        if self._file is not None:
            file = self._file
            return lambda n: _numbered(file, n), 1
        rivals = self._rivals_of(source, suffix)
        stem, number = source.path.stem, 1
        if len(rivals) > 1:
            label = _distinguishing(rivals)
            if label is not None and "stem" in fields_of(self._template):
                stem = f"{stem}-{label(source)}"
            else:
                number = 1 + rivals.index(source)
        return lambda n: self._path(source, stem, suffix, n), number

    def _rivals_of(self, source: Source, suffix: str) -> list[Source]:
        """All photos whose results would have the same name, in the order of their paths, this one among them."""
        key = self._plain_key(source, suffix)
        rivals = {_exact(each): each for each in (*self._rivals.get(key, ()), source)}
        if "stem" in fields_of(self._template):
            for path in self._beside(source.path.parent).get(folded(source.path.stem), ()):
                beside = Source(path, source.root)
                known = _exact(beside) in rivals  # mostly the photo itself, which need not be read again
                if not known and self._plain_key(beside, self._expected(beside)) == key and not is_marked(path):
                    rivals[_exact(beside)] = beside
        mine = rivals[_exact(source)] = source
        return [mine] if len(rivals) == 1 else [rivals[path] for path in sorted(rivals)]

    def _expected(self, source: Source) -> str:
        return expected_suffix(source.path, self._save)

    def _plain_key(self, source: Source, suffix: str) -> str:
        return self._keys.of(self._folder(source) / (self._format(source.path.stem) + suffix))

    def _format(self, stem: str) -> str:
        return self._template.format(stem=stem, tasks=self._tasks, size=self._recipe.size or "auto")

    def _folder(self, source: Source) -> Path:
        if self._output is None:
            return source.path.parent
        return self._output / source.path.parent.relative_to(source.root)

    def _path(self, source: Source, stem: str, suffix: str, number: int) -> Path:
        """The file for a stem and a number, shortened if the file system does not allow so long a name."""
        folder = self._folder(source)
        end = (f"-{number}" if number > 1 else "") + suffix
        name, limit = self._format(stem) + end, self._longest_name(folder)
        if _length(name) > limit:
            # The check sum distinguishes names that differ only in the part cut off.
            check = f"~{zlib.crc32(os.fsencode(stem)):08x}"
            shorter = (self._format(stem[:n] + check) + end for n in range(len(stem), 0, -1))
            fitting = next((each for each in shorter if _length(each) <= limit), None)
            if fitting is None:
                raise BatchError(
                    "{path}: its result would have a name too long for its folder; use --name", path=source.path
                )
            name = fitting
        return folder / name


def next_free(path: Path) -> Path:
    """The path itself if no file has it; else the first free one of ``name-2``, ``name-3``, …"""
    return next(free for n in count(1) if not os.path.lexists(free := _numbered(path, n)))


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _exact(source: Source) -> str:
    return absolute(source.path)


def _distinguishing(rivals: list[Source]) -> Callable[[Source], str] | None:
    """A function to a part of the path that is different for each of these photos; None if there is none."""
    labels: tuple[Callable[[Source], str], ...] = (
        lambda source: source.path.suffix.lstrip("."),
        lambda source: source.path.parent.name,
        lambda source: f"{source.path.parent.name}-{source.path.suffix.lstrip('.')}",
    )
    return next((label for label in labels if len({folded(label(each)) for each in rivals}) == len(rivals)), None)


def _regular(target: Path) -> Path:
    """The path; raises BatchError if something other than a file has it."""
    if os.path.lexists(target) and not is_file(target):
        what = Message("a folder") if is_folder(target) else Message("a pipe, a device or a link to nowhere")
        raise BatchError("{target}: is {what}; a result cannot take its name", target=target, what=what)
    return target


def _length(name: str) -> int:
    """The length of a name, in the units of the file system."""
    return len(name.encode("utf-16-le", "surrogatepass")) // 2 if os.name == "nt" else len(os.fsencode(name))


def _longest_name(folder: Path) -> int:
    """The longest name that the file system of a folder allows, in its units."""
    if not hasattr(os, "pathconf"):
        return _LONGEST_NAME
    existing = next((each for each in (folder, *folder.parents) if is_folder(each)), folder)
    try:
        return os.pathconf(existing, "PC_NAME_MAX")
    except (OSError, ValueError):
        return _LONGEST_NAME
