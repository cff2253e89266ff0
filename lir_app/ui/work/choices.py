"""What is chosen for a photo, as an immutable value. Plain Python, no Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from lir_app import mask_files, recipe_files
from lir_app.json_values import array, flag, obj
from lir_app.recipe import Recipe, RecipeError, Step
from lir_model.blending import NO_AMOUNTS, Amounts, Control
from lir_model.masks import NO_MASK, Mask
from lir_model.tasks import TASKS


@dataclass(frozen=True)
class Choice:
    """Whether and how a task is applied.

    Attributes:
        task: name of the task.
        on: whether it is applied.
        strength: 0 to 100 percent; remembered while the task is off, as are the amounts.
        amounts: of its controls.
    """

    task: str
    on: bool = False
    strength: float = 100.0
    amounts: Amounts = NO_AMOUNTS

    @property
    def step(self) -> Step:
        """What it is in a recipe."""
        return Step(self.task, self.strength, self.amounts)


@dataclass(frozen=True)
class Choices:
    """Everything chosen for a photo.

    Attributes:
        tasks: one choice a task, in the order they are applied.
        fast: the small network; otherwise the large one for each task that has it.
        mask: where the result comes in.
    """

    tasks: tuple[Choice, ...] = ()
    fast: bool = False
    mask: Mask = NO_MASK

    @cached_property
    def recipe(self) -> Recipe:
        """What is to be done."""
        return Recipe(tuple(c.step for c in self.tasks if c.on), "fast" if self.fast else None, self.mask)

    @property
    def last(self) -> str:
        """The task whose strength and controls answer at once; an empty text where none is on."""
        return next((choice.task for choice in reversed(self.tasks) if choice.on), "")

    def choice(self, task: str) -> Choice:
        """What is chosen for a task."""
        return next(choice for choice in self.tasks if choice.task == task)

    def switched(self, task: str, on: bool) -> Choices:
        """With one task on or off."""
        return self._with(task, replace(self.choice(task), on=on))

    def strengthened(self, task: str, strength: float) -> Choices:
        """With another strength for one task."""
        return self._with(task, replace(self.choice(task), strength=strength))

    def controlled(self, task: str, control: Control, amount: float) -> Choices:
        """With another amount for a control of one task."""
        choice = self.choice(task)
        return self._with(task, replace(choice, amounts=choice.amounts.having(control, amount)))

    def moved(self, task: str, index: int) -> Choices:
        """With one task at another place in the order."""
        rest = [choice for choice in self.tasks if choice.task != task]
        rest[index:index] = [choice for choice in self.tasks if choice.task == task]
        return replace(self, tasks=tuple(rest))

    def only(self, task: str) -> Choices:
        """With this task alone on, at full strength."""
        return replace(self, tasks=tuple(Choice(choice.task, choice.task == task) for choice in self.tasks))

    @property
    def idle(self) -> Choices:
        """With no task on and no mask; order, strengths and amounts stay."""
        return replace(self, tasks=tuple(replace(choice, on=False) for choice in self.tasks), mask=NO_MASK)

    def masked(self, mask: Mask) -> Choices:
        """With another mask."""
        return replace(self, mask=mask)

    def following(self, recipe: Recipe, offered: Collection[str]) -> Choices:
        """What a recipe says; tasks that it does not name are off.

        Args:
            recipe: says it.
            offered: the tasks that can be carried out here.

        Raises:
            RecipeError: it cannot be carried out here.
        """
        named = [step.task for step in recipe.steps]
        for task in named:
            if task not in offered:
                raise RecipeError(
                    "the recipe asks for {title}, which is not in this installation", title=TASKS[task].title
                )
            if named.count(task) > 1:
                raise RecipeError(
                    "the recipe applies {task} more than once, which only the command line does", task=task
                )
        on = tuple(Choice(step.task, True, step.strength, step.amounts) for step in recipe.steps)
        off = tuple(replace(choice, on=False) for choice in self.tasks if choice.task not in named)
        return Choices((*on, *off), recipe.size == "fast", recipe.mask)

    def _with(self, task: str, changed: Choice) -> Choices:
        return replace(self, tasks=tuple(changed if choice.task == task else choice for choice in self.tasks))


def described(choices: Choices) -> dict[str, Any]:
    """Choices as JSON, with those that are off; of steps and masks as recipes have it."""
    tasks = [{"on": choice.on, **recipe_files.described_step(choice.step)} for choice in choices.tasks]
    mask = {} if choices.mask.everywhere else {"mask": mask_files.described(choices.mask)}
    return {"tasks": tasks, "fast": choices.fast, **mask}


def choices_of(content: object) -> Choices:
    """The choices that were described, without tasks that there are no more.

    Raises:
        RecipeError: there are none.
    """
    whole = obj(content, "choices")
    tasks = []
    for row in array(whole.get("tasks"), '"tasks"'):
        step = dict(obj(row, "a task"))
        on = flag(step.pop("on", None), '"on"')
        if step.get("task") in TASKS:
            known = recipe_files.step_of(step)
            tasks.append(Choice(known.task, on, known.strength, known.amounts))
    mask = mask_files.mask_of(whole["mask"]) if "mask" in whole else NO_MASK
    return Choices(tuple(tasks), flag(whole.get("fast"), '"fast"'), mask)
