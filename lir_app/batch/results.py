"""Recognises results of earlier runs, so that a second run over a folder does not restore them again."""

from __future__ import annotations

import os
import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from lir_app.adviser import AUTO
from lir_app.batch.finding import Source, absolute, folded
from lir_app.batch.mark import is_marked
from lir_app.batch.name_templates import DEFAULT_TEMPLATE, fields_of
from lir_model.tasks import TASKS

_MOST_STEPS: Final = 8
"""Most tasks in the name of a result: chosen, twice the number of tasks."""

_NUMBER: Final = re.compile(r"-[0-9]+$")


def without_results(
    sources: Sequence[Source],
    named: Iterable[Path] = (),
    templates: Iterable[str] = (DEFAULT_TEMPLATE,),
    *,
    output: Path | None = None,
    look_into_all: bool = True,
) -> tuple[list[Source], list[Source]]:
    """Separates photos to restore from results of earlier runs.

    A result has a mark in its metadata, or a name that a template makes of the name of another photo of the batch, with
    any tasks, size and number. So has what lies in the output folder where the result of another photo goes, under its
    name: that may have no metadata.

    Args:
        sources: what was found.
        named: files that a person named; they are restored even if they are results.
        templates: templates of names, see ``check_template``.
        output: the folder of results, which may lie among the photos.
        look_into_all: whether the mark is looked for in all files; else only in those that are named alike, which is
            quick with thousands of files.

    Returns:
        The photos to restore, and the results.
    """
    kept: list[Source] = []
    results: list[Source] = []
    asked = set(named)
    stems = {folded(stem) for source in sources for stem in _stems_of(source.path)}
    patterns = [pattern for template in set(templates) for pattern in _patterns(template)]
    alike = Counter(folded(source.path.stem) for source in sources)
    there = {(absolute(source.path.parent), folded(source.path.stem)) for source in sources}
    for source in sources:
        is_result = source.path not in asked and (
            _is_named_as_result(source.path, patterns, stems)
            or not there.isdisjoint(_photos_places(source, output))
            or ((look_into_all or alike[folded(source.path.stem)] > 1) and is_marked(source.path))
        )
        (results if is_result else kept).append(source)
    return kept, results


def _photos_places(source: Source, output: Path | None) -> Iterator[tuple[str, str]]:
    """Folder and stem of the photos whose result a file would be, if results keep their names and are numbered; none
    outside of the output folder."""
    if output is None:
        return
    folder, above = absolute(source.path.parent), absolute(output)
    if Path(folder).is_relative_to(above) and not Path(absolute(source.root)).is_relative_to(above):
        photos = absolute(source.root / os.path.relpath(folder, above))
        for stem in (source.path.stem, _NUMBER.sub("", source.path.stem)):
            yield photos, folded(stem)


def _stems_of(path: Path) -> Iterator[str]:
    """What ``{stem}`` may become in the name of a photo's result (see ``BatchNames``)."""
    yield path.stem
    suffix, folder = path.suffix.lstrip("."), path.parent.name
    yield from (f"{path.stem}-{label}" for label in (suffix, folder, f"{folder}-{suffix}"))


def _patterns(template: str) -> Iterator[re.Pattern[str]]:
    """Patterns of the names of results, one for each number of tasks, because the stem may end in the name of a task,
    too.
    """
    if "stem" not in fields_of(template) or template == "{stem}":
        return  # any file may have such a name
    task = f"(?:{'|'.join(map(re.escape, (*TASKS, AUTO)))})"
    for steps in range(1, _MOST_STEPS + 1 if "tasks" in fields_of(template) else 2):
        pattern = ""
        for literal, field, _, _ in string.Formatter().parse(template):
            stem = "(?P=stem)" if "(?P<stem>" in pattern else "(?P<stem>.+)"
            fields = {None: "", "stem": stem, "tasks": "-".join([task] * steps), "size": "(?:fast|best|auto)"}
            pattern += re.escape(literal) + fields[field]
        yield re.compile(rf"{pattern}(?:-[0-9]+)?", re.DOTALL)


def _is_named_as_result(path: Path, patterns: Iterable[re.Pattern[str]], stems: set[str]) -> bool:
    """Whether a name matches a pattern, with one of the stems."""
    found = (pattern.fullmatch(path.stem) for pattern in patterns)
    return any(match is not None and folded(match["stem"]) in stems for match in found)
