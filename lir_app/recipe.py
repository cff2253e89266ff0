"""Recipe: what to do with a photo, as an immutable value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lir_model.errors import LIRError
from lir_model.tasks import TASKS, Size


class RecipeError(LIRError):
    """A recipe names a task that does not exist, or a strength out of range."""


@dataclass(frozen=True)
class Step:
    """One task at a strength of 0 to 100."""

    task: str
    strength: float = 100.0

    def __post_init__(self) -> None:
        if self.task not in TASKS:
            raise RecipeError(f"there is no task {self.task!r}; the tasks are {', '.join(TASKS)}")
        if not 0 <= self.strength <= 100:
            raise RecipeError(f"the strength of {self.task} must lie between 0 and 100, not {self.strength:g}")

    @classmethod
    def parse(cls, text: str) -> Step:
        """Reads ``denoise`` or ``denoise:70``."""
        task, colon, strength = text.partition(":")
        try:
            return cls(task, float(strength) if colon else 100.0)
        except ValueError:
            raise RecipeError(f"the strength in {text!r} is not a number") from None


@dataclass(frozen=True)
class Recipe:
    """Steps in the order they are applied, and the size of network; None takes ``best`` where it has weights."""

    steps: tuple[Step, ...]
    size: Size | None = None

    @property
    def slug(self) -> str:
        """The tasks, for file names: ``denoise-dehaze``."""
        return "-".join(step.task for step in self.steps)

    @property
    def computed(self) -> Recipe:
        """What has to be computed for it: the strength of the last step is blended afterwards, at no cost."""
        return replace(self, steps=(*self.steps[:-1], *(replace(step, strength=100.0) for step in self.steps[-1:])))

    @property
    def last_strength(self) -> float:
        """Strength of the last step; 100 where there is none."""
        return self.steps[-1].strength if self.steps else 100.0
