"""Recipe: what to do with a photo, as an immutable value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from lir_model.blending import FULL, NO_AMOUNTS, Amounts, Blending
from lir_model.errors import LIRError
from lir_model.masks import NO_MASK, Mask
from lir_model.tasks import TASKS, Size


class RecipeError(LIRError):
    """A recipe names a task or control that does not exist, or an amount out of range."""


@dataclass(frozen=True)
class Step:
    """One task of a recipe.

    Attributes:
        task: name of the task.
        strength: 0 to 100.
        amounts: amounts of its controls.
    """

    task: str
    strength: float = 100.0
    amounts: Amounts = NO_AMOUNTS

    def __post_init__(self) -> None:
        if self.task not in TASKS:
            raise RecipeError(
                "there is no task {task!r}; the tasks are {names}", task=self.task, names=", ".join(TASKS)
            )
        if not 0 <= self.strength <= 100:
            raise RecipeError(
                "the strength of {task} must lie between 0 and 100, not {strength:g}",
                task=self.task,
                strength=self.strength,
            )
        _amounts(self.task, dict(self.amounts.chosen))

    @classmethod
    def of(cls, task: str, strength: float = 100.0, controls: Mapping[str, float] | None = None) -> Step:
        """Makes a step from amounts by the names of controls.

        Raises:
            RecipeError: there is no such task or control, or a number is out of range.
        """
        return cls(cls(task).task, strength, _amounts(task, controls or {}))

    @classmethod
    def parse(cls, text: str) -> Step:
        """Reads ``denoise``, ``denoise:70`` or ``denoise:70,colour=100,detail=20``; what is left out is the default.

        Raises:
            RecipeError: the text has another form, or there is no such task, control or amount.
        """
        task, colon, rest = text.partition(":")
        parts = rest.split(",") if colon else []
        strength = _number("the strength", parts.pop(0), text) if parts and "=" not in parts[0] else 100.0
        controls: dict[str, float] = {}
        for part in parts:
            name, equals, amount = (each.strip() for each in part.partition("="))
            if not equals:
                raise RecipeError(
                    "{part!r} in {text!r} is no control with its amount, such as detail=20", part=part, text=text
                )
            if name in controls:
                raise RecipeError("{name} stands twice in {text!r}", name=name, text=text)
            controls[name] = _number(name, amount, text)
        return cls.of(task, strength, controls)

    @property
    def text(self) -> str:
        """The step as a text that ``parse`` reads."""
        return ",".join((f"{self.task}:{self.strength:g}", *(f"{n}={amount:g}" for n, amount in self.amounts.chosen)))

    @property
    def blending(self) -> Blending:
        """How the result of the step is blended."""
        return TASKS[self.task].blending(self.strength, self.amounts)


def _number(name: str, text: str, whole: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise RecipeError("{name} in {whole!r} is not a number", name=name, whole=whole) from None


def _amounts(task: str, controls: Mapping[str, float]) -> Amounts:
    try:
        return Amounts.checked(TASKS[task].controls, controls)
    except ValueError as error:
        raise RecipeError("{about}: {text}", about=task, text=error) from None


@dataclass(frozen=True)
class Recipe:
    """What to do with a photo.

    Attributes:
        steps: in the order they are applied.
        size: size of the network; None takes ``best`` where it has weights.
        mask: where the result of all steps comes in; elsewhere the photo stays as it is.
    """

    steps: tuple[Step, ...]
    size: Size | None = None
    mask: Mask = NO_MASK

    @property
    def slug(self) -> str:
        """The tasks, for file names: ``denoise-dehaze``."""
        return "-".join(step.task for step in self.steps)

    @cached_property
    def acting(self) -> tuple[Step, ...]:
        """The steps that change something: none of strength 0, and none at all where the mask keeps the whole photo."""
        return () if self.mask.nowhere else tuple(step for step in self.steps if step.strength)

    @cached_property
    def computed(self) -> Recipe:
        """The part of the recipe that needs the networks: without mask, without steps of strength 0, and without
        strength and controls of the last step.

        Those are blended afterwards. Strength and controls of earlier steps count, since the next step starts from
        them.
        """
        steps = tuple(step for step in self.steps if step.strength)
        return Recipe((*steps[:-1], *(Step(step.task) for step in steps[-1:])), self.size)

    @property
    def blending(self) -> Blending:
        """How the outcome of ``computed``, or of the recipe itself, is blended into the result."""
        last = [step for step in self.steps if step.strength][-1:] or self.steps[-1:]
        return replace(last[0].blending, mask=self.mask) if last else FULL
