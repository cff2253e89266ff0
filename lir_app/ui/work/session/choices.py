"""The choices for a photo, as an immutable value. Plain Python, no Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from lir_app.recipes import Recipe, RecipeError, Step, mask_files, recipe_files
from lir_app.recipes.json_values import array, flag, obj
from lir_model.blending import NO_AMOUNTS, Amounts, Control
from lir_model.masks import NO_MASK, Mask
from lir_model.tasks import TASKS


@dataclass(frozen=True)
class Choice:
    """Whether and how a task is applied.

    Attributes:
        task: name of the task.
        on: whether it is applied.
        strength: 0 to 100 percent; like the amounts it is remembered while the task is off.
        amounts: amounts of its controls.
    """

    task: str
    on: bool = False
    strength: float = 100.0
    amounts: Amounts = NO_AMOUNTS

    @property
    def step(self) -> Step:
        """The choice as a step of a recipe."""
        return Step(self.task, self.strength, self.amounts)


@dataclass(frozen=True)
class Choices:
    """Everything chosen for a photo.

    Attributes:
        tasks: one choice per task, in the order in which they are applied.
        fast: whether the small network is used; otherwise the large one for each task that has it.
        mask: where the result is used.
    """

    tasks: tuple[Choice, ...] = ()
    fast: bool = False
    mask: Mask = NO_MASK

    @cached_property
    def recipe(self) -> Recipe:
        """The recipe of the tasks that are on."""
        return Recipe(tuple(c.step for c in self.tasks if c.on), "fast" if self.fast else None, self.mask)

    @property
    def last(self) -> str:
        """The task whose strength and controls act at once: the last that changes something, or else the last that is
        on; empty where none is on."""
        on = [choice for choice in reversed(self.tasks) if choice.on]
        return next((choice.task for choice in (*(each for each in on if each.strength), *on)), "")

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
        """With no task on, in their usual order, and no mask; strengths and amounts stay."""
        usual = list(TASKS)
        tasks = sorted(self.tasks, key=lambda choice: usual.index(choice.task))
        return replace(self, tasks=tuple(replace(choice, on=False) for choice in tasks), mask=NO_MASK)

    def masked(self, mask: Mask) -> Choices:
        """With another mask."""
        return replace(self, mask=mask)

    def following(self, recipe: Recipe, offered: Collection[str]) -> Choices:
        """The choices of a recipe; tasks that it does not name are off.

        Args:
            recipe: the recipe.
            offered: the tasks that are available here.

        Raises:
            RecipeError: a task is not available, or named more than once.
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
    """Choices as JSON, including tasks that are off; steps and masks are as in recipes."""
    tasks = [{"on": choice.on, **recipe_files.described_step(choice.step)} for choice in choices.tasks]
    mask = {} if choices.mask.everywhere else {"mask": mask_files.described(choices.mask)}
    return {"tasks": tasks, "fast": choices.fast, **mask}


def choices_of(content: object) -> Choices:
    """The choices that ``described`` made JSON of, without tasks that no longer exist.

    Raises:
        RecipeError: the JSON does not hold choices.
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
