"""How a person likes their tasks is remembered for the next photo, also after a new start; which are on is not.

What a photo needs is told by the photo: what helped the last one may harm the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from lir_app.recipe import RecipeError
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.choices import Choice, Choices, choices_of, described


def remember(settings: Settings, choices: Choices) -> Choices:
    """Keeps order, strengths, amounts and size for the next photo, for which no task is on and no mask drawn yet.

    Returns:
        those for the next photo.
    """
    following = choices.idle
    settings[table.CHOICES] = described(following)
    return following


def remembered(settings: Settings, offered: Sequence[str]) -> Choices:
    """The choices of the last run for the tasks offered now, none of them on."""
    try:
        known = choices_of(settings[table.CHOICES])
    except RecipeError:
        known = Choices()
    tasks = [choice for choice in known.tasks if choice.task in offered]
    tasks += [Choice(task) for task in offered if task not in {choice.task for choice in tasks}]
    return Choices(tuple(tasks), known.fast).idle
