"""The photos that a command was given, and what it has to say of the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from lir_app.batch import BatchError, Found, Source, search
from lir_app.command_line import console
from lir_app.on_disk import is_there


def found_in(
    inputs: Sequence[Path],
    recursive: bool,
    notice: Callable[[str], None] = console.note,
    complain: Callable[[str], None] = console.complain,
) -> Found:
    """The photos among files and in folders; tells which folders hold none, and which files were passed over.

    Args:
        inputs: files and folders.
        recursive: whether folders below are searched too.
        notice: tells what a person should know beside the results.
        complain: tells what is wrong with an input.
    """
    found = search(inputs, recursive)
    for problem in found.problems:
        complain(problem)
    if found.about_passed_over is not None:
        notice(found.about_passed_over)
    return found


def photos_of(folder: Path, recursive: bool = False) -> tuple[Source, ...]:
    """The photos of one folder, where nothing can be done without any; tells which files were passed over.

    Raises:
        BatchError: it is not there, holds no photo or cannot be read.
    """
    if not is_there(folder):
        raise BatchError("{path}: there is no such file", path=folder)
    found = search([folder], recursive)
    if found.about_passed_over is not None:
        console.note(found.about_passed_over)
    if found.problems:
        raise BatchError("{reason}", reason=found.problems[0])
    return found.sources
