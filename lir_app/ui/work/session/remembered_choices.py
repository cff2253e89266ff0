"""Remembers strengths and controls of tasks for the next photo and the next start; not which tasks are on, nor in
which order.

Which tasks a photo needs, and in which order, depends on the photo: what helped the last one may harm the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from lir_app.recipes import RecipeError
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.session.choices import Choice, Choices, choices_of, described


def remember(settings: Settings, choices: Choices) -> Choices:
    """Remembers strengths, amounts and size of network.

    Returns:
        The choices for the next photo: the same, with no task on, in their usual order, and no mask.
    """
    following = choices.idle
    settings[table.CHOICES] = described(following)
    return following


def remembered(settings: Settings, offered: Sequence[str]) -> Choices:
    """The remembered choices for the tasks that are offered now, none of them on."""
    try:
        known = choices_of(settings[table.CHOICES])
    except RecipeError:
        known = Choices()
    tasks = [choice for choice in known.tasks if choice.task in offered]
    tasks += [Choice(task) for task in offered if task not in {choice.task for choice in tasks}]
    return Choices(tuple(tasks), known.fast).idle
