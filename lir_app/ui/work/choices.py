"""What is chosen for a photo: which tasks, in which order and how strong, and the size of the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lir_app.recipe import Recipe, Step


@dataclass(frozen=True)
class Choice:
    """Whether and how strongly a task is applied.

    Attributes:
        task: name of the task.
        on: whether it is applied.
        strength: 0 to 100 percent; remembered while the task is off.
    """

    task: str
    on: bool = False
    strength: float = 100.0


@dataclass(frozen=True)
class Choices:
    """Everything chosen for a photo: the tasks in the order they are applied, and the size of the network.

    Attributes:
        tasks: one choice a task, in order.
        fast: the small network; otherwise the large one for each task that has it.
    """

    tasks: tuple[Choice, ...] = ()
    fast: bool = False

    @property
    def recipe(self) -> Recipe:
        steps = tuple(Step(choice.task, choice.strength) for choice in self.tasks if choice.on)
        return Recipe(steps, "fast" if self.fast else None)

    def switched(self, task: str, on: bool) -> Choices:
        """With one task on or off."""
        return self._with(task, lambda choice: replace(choice, on=on))

    def strengthened(self, task: str, strength: float) -> Choices:
        """With another strength for one task."""
        return self._with(task, lambda choice: replace(choice, strength=strength))

    def moved(self, task: str, index: int) -> Choices:
        """With one task at another place in the order."""
        rest = [choice for choice in self.tasks if choice.task != task]
        rest[index:index] = [choice for choice in self.tasks if choice.task == task]
        return replace(self, tasks=tuple(rest))

    def only(self, task: str) -> Choices:
        """With this task alone on, at full strength."""
        return replace(self, tasks=tuple(Choice(choice.task, choice.task == task) for choice in self.tasks))

    def _with(self, task: str, change: Callable[[Choice], Choice]) -> Choices:
        return replace(self, tasks=tuple(change(choice) if choice.task == task else choice for choice in self.tasks))
