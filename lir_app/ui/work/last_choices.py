"""The choices made last: the next photo begins with them, also after a new start of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lir_app.recipe import RecipeError
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.choices import Choice, Choices, choices_of, described
from lir_model.masks import NO_MASK


def remember(settings: Settings, choices: Choices) -> Choices:
    """Keeps choices for the next photo, which has no mask yet: that belongs to what is to be seen on this one.

    Returns:
        those for the next photo.
    """
    following = choices.masked(NO_MASK)
    settings[table.CHOICES] = described(following)
    return following


def remembered(settings: Settings, offered: Sequence[str]) -> Choices:
    """The choices of the last run for the tasks offered now; at the first run, the first task is on."""
    try:
        known = choices_of(settings[table.CHOICES])
    except RecipeError:
        known = Choices()
    tasks = [choice for choice in known.tasks if choice.task in offered]
    first = not tasks
    tasks += [Choice(task) for task in offered if task not in {choice.task for choice in tasks}]
    if first and tasks:
        tasks[0] = replace(tasks[0], on=True)
    return Choices(tuple(tasks), known.fast)
