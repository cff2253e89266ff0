"""The names that a result may have: by a template, so that no two photos want the same; or the one that was given.

Which of them is free, ``free_names`` finds out.
"""

from __future__ import annotations

import os
import string
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from lir_app.batch.errors import BatchError
from lir_app.batch.finding import FileKeys, Source, absolute, folded, photos_beside
from lir_app.batch.mark import is_marked
from lir_app.on_disk import is_folder
from lir_app.photo import SaveOptions
from lir_app.photo.formats import expected_suffix
from lir_model.network_size import Size

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


@dataclass(frozen=True)
class Template:
    """A pattern of names, checked as ``check_template`` does.

    Attributes:
        text: the pattern.
        tasks: fills ``{tasks}``.
        size: fills ``{size}``, with ``auto`` if each photo is restored with the size that is there.
        folder: that of the results; None puts each beside its photo.
    """

    text: str
    tasks: str
    size: Size | None = None
    folder: Path | None = None

    def __post_init__(self) -> None:
        check_template(self.text)

    def name(self, stem: str) -> str:
        """The name of the result of a photo of this stem, without a suffix."""
        return self.text.format(stem=stem, tasks=self.tasks, size=self.size or "auto")

    def folder_of(self, source: Source) -> Path:
        """The folder of the result of a photo."""
        if self.folder is None:
            return source.path.parent
        return self.folder / source.path.parent.relative_to(source.root)


class Names(Protocol):
    """The names that results may have."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """All photos that get names."""

    def of(self, source: Source, suffix: str) -> Iterator[Path]:
        """The names for the result of a photo, without end, each to be taken if those before it are not free.

        Args:
            source: the photo.
            suffix: that of the format to write, such as ``.jpg``.

        Raises:
            BatchError: they are too long.
        """

    def expected(self, source: Source) -> Path:
        """The first of them, as far as it can be told before the photo is read."""


@dataclass(frozen=True)
class GivenName:
    """The name that a person gave to the result of a single photo, or that name with a number.

    Attributes:
        file: the name.
        source: the photo.
    """

    file: Path
    source: Source

    @property
    def sources(self) -> tuple[Source, ...]:
        """The photo."""
        return (self.source,)

    def of(self, _source: Source, _suffix: str) -> Iterator[Path]:
        """The name as it is, whatever is written; then with numbers."""
        return (numbered(self.file, n) for n in count(1))

    def expected(self, _source: Source) -> Path:
        """The name as it is."""
        return self.file


class BatchNames:
    """Names of the results of a batch, no two alike.

    If the results of several photos would have the same name (``IMG_1.heic`` and ``IMG_1.jpg`` in one folder, both
    written as JPEG; photos of several folders written to one), the names of all of them get the photo's suffix or
    folder. So the name of a result does not depend on which photos were restored before. If that does not make them
    different, they are numbered in the order of their paths.

    Args:
        template: of the names.
        sources: all photos of the batch.
        save: how the results will be saved.
    """

    def __init__(self, template: Template, sources: Iterable[Source], save: SaveOptions) -> None:
        self.sources = tuple(sources)
        self._template, self._save = template, save
        self._rivals: dict[str, list[Source]] = {}
        self._keys = FileKeys()
        for source in self.sources:
            self._rivals.setdefault(self._plain_key(source, self._expected(source)), []).append(source)
        self._beside, self._longest_name = cache(photos_beside), cache(_longest_name)

    def of(self, source: Source, suffix: str) -> Iterator[Path]:
        """The name by the template, made different from those of others; then with numbers."""
        rivals = self._rivals_of(source, suffix)
        stem, first = source.path.stem, 1
        if len(rivals) > 1:
            label = _distinguishing(rivals)
            if label is not None and "stem" in fields_of(self._template.text):
                stem = f"{stem}-{label(source)}"
            else:
                first = 1 + rivals.index(source)
        return (self._path(source, stem, suffix, n) for n in count(first))

    def expected(self, source: Source) -> Path:
        """The name by the template, in the format that the suffix of the photo lets expect."""
        return next(self.of(source, self._expected(source)))

    def _rivals_of(self, source: Source, suffix: str) -> list[Source]:
        """All photos whose results would have the same name, in the order of their paths, this one among them."""
        key = self._plain_key(source, suffix)
        rivals = {_exact(each): each for each in (*self._rivals.get(key, ()), source)}
        if "stem" in fields_of(self._template.text):
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
        return self._keys.of(self._template.folder_of(source) / (self._template.name(source.path.stem) + suffix))

    def _path(self, source: Source, stem: str, suffix: str, number: int) -> Path:
        """The file for a stem and a number, shortened if the file system does not allow so long a name."""
        folder = self._template.folder_of(source)
        end = (f"-{number}" if number > 1 else "") + suffix
        name, limit = self._template.name(stem) + end, self._longest_name(folder)
        if _length(name) > limit:
            # The check sum distinguishes names that differ only in the part cut off.
            check = f"~{zlib.crc32(os.fsencode(stem)):08x}"
            shorter = (self._template.name(stem[:n] + check) + end for n in range(len(stem), 0, -1))
            fitting = next((each for each in shorter if _length(each) <= limit), None)
            if fitting is None:
                raise BatchError(
                    "{path}: its result would have a name too long for its folder; use --name", path=source.path
                )
            name = fitting
        return folder / name


def numbered(path: Path, number: int) -> Path:
    """The path with a number at the end of its stem; as it is for the number 1."""
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
