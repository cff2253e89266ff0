"""Which files, to which names. One bad file stops nothing: that is the caller's loop, this only plans."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Literal

from lir_app.photo.formats import readable_suffixes
from lir_app.recipe import Recipe
from lir_model.errors import LIRError

Conflict = Literal["number", "skip", "overwrite"]
DEFAULT_TEMPLATE = "{stem}-{tasks}"


class BatchError(LIRError):
    """An input or an output name that cannot be."""


@dataclass(frozen=True)
class Source:
    """A photo to restore, and the folder it was found from (results keep their place below it)."""

    path: Path
    root: Path


def find_photos(inputs: Iterable[Path], recursive: bool = False) -> Iterator[Source]:
    """Files as they are named, and the readable files of folders in the order of their names.

    A file that does not exist is found too: reading it then says so.

    Raises:
        BatchError: a folder holds no photo.
    """
    for path in inputs:
        if not path.is_dir():
            yield Source(path, path.parent)
            continue
        inside = sorted(path.rglob("*") if recursive else path.iterdir())
        photos = [p for p in inside if p.suffix.lower() in readable_suffixes() and p.is_file()]
        if not photos:
            hint = "" if recursive else "; --recursive looks into the folders below it too"
            raise BatchError(f"{path}: there is no photo in this folder{hint}")
        yield from (Source(p, path) for p in photos)


def check_template(template: str) -> None:
    """Accepts a file name with the fields ``{stem}``, ``{tasks}`` and ``{size}``, without a suffix.

    Raises:
        BatchError: it has other fields, or names a folder.
    """
    try:
        fields = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
        name = template.format(stem="a", tasks="b", size="c")
    except (ValueError, KeyError, IndexError, AttributeError):
        fields, name = {"?"}, ""
    if fields - {"stem", "tasks", "size"} or not name.strip() or set(name) & set('/\\:*?"<>|\0'):
        raise BatchError(f"the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders")


class Namer:
    """Gives each result its name, and no two results of one batch the same.

    Args:
        output: a folder, or None for beside the source.
        template: see ``check_template``.
        recipe: fills ``{tasks}`` and ``{size}``.
        conflict: what to do where the name is taken already.
        file: the name itself, for a single photo; output and template then say nothing.
    """

    def __init__(
        self,
        output: Path | None,
        recipe: Recipe,
        template: str = DEFAULT_TEMPLATE,
        conflict: Conflict = "number",
        file: Path | None = None,
    ) -> None:
        check_template(template)
        self._output, self._template, self._recipe, self._conflict = output, template, recipe, conflict
        self._file = file
        self._given: set[Path] = set()

    def target(self, source: Source, suffix: str) -> Path | None:
        """Where the result goes, or None where a file is there that must be skipped.

        The source itself is a taken name like any other: only ``overwrite`` writes over it.

        Args:
            source: the photo.
            suffix: of the format that will be written, such as ``.jpg``.
        """
        wanted = self._wanted(source, suffix)
        target: Path | None = wanted
        if self._conflict == "skip":
            target = None if self._is_taken(wanted) else wanted
        elif self._conflict == "number" or wanted in self._given:
            target = next_free(wanted, self._is_taken)
        if target is not None:
            self._given.add(target)
        return target

    def _wanted(self, source: Source, suffix: str) -> Path:
        if self._file is not None:
            return self._file
        name = self._template.format(stem=source.path.stem, tasks=self._recipe.slug, size=self._recipe.size or "auto")
        if self._output is None:
            return source.path.with_name(name + suffix)
        return self._output / source.path.parent.relative_to(source.root) / (name + suffix)

    def _is_taken(self, path: Path) -> bool:
        return path in self._given or path.exists()


def next_free(path: Path, is_taken: Callable[[Path], bool] = Path.exists) -> Path:
    """The path itself, or the first of ``name-2``, ``name-3``, … that is not taken."""
    if not is_taken(path):
        return path
    return next(p for n in count(2) if not is_taken(p := path.with_name(f"{path.stem}-{n}{path.suffix}")))
