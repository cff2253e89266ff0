"""The restoration tasks: names, degradation and method of each. Importing this brings no PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lir_model import methods
from lir_model.blending import NO_AMOUNTS, Amounts, Blending, Control
from lir_model.blending.all_controls import AIR, COMMON, EDGES, RAIN
from lir_model.errors import ValuesError
from lir_model.messages import Message
from lir_model.network_size import Size

if TYPE_CHECKING:
    from lir_model.methods.base import Method


__all__ = ["TASKS", "Size", "Task", "register"]


@dataclass(frozen=True)
class Task:
    """One kind of degradation and its removal.

    Attributes:
        name: as on the command line and in file names, such as ``denoise``.
        title: as shown to people.
        sentence: what it does, in one plain sentence.
        icon: name of its icon in QtAwesome's Material Design set.
        degradation: what it removes, a key of ``lir_model.degrade.DEGRADATIONS``.
        method: makes the method that removes it; called when the first network of the task is loaded.
        weights: folder with its weights, ``NAME-SIZE.safetensors``; None where they ship with the program.
        controls: what can be chosen beside the strength, in the order in which it is applied.
    """

    name: str
    title: str
    sentence: str
    icon: str
    degradation: str
    method: Callable[[], Method]
    weights: Path | None = None
    controls: tuple[Control, ...] = COMMON

    @property
    def sample(self) -> str:
        """Name of its sample photo in ``resources/samples``; for a registered task the file may not exist."""
        return f"{self.degradation}.jpg"

    def blending(self, strength: float = 100.0, amounts: Amounts = NO_AMOUNTS) -> Blending:
        """How its result is blended, for a strength of 0 to 100 and these amounts of its controls."""
        chosen = ((control, amounts.of(control)) for control in self.controls)
        return Blending(strength, tuple(pair for pair in chosen if pair[1] != pair[0].default))


TASKS: Final[dict[str, Task]] = {}
"""All tasks by name, in the order in which they are shown."""


def named(name: str) -> Task:
    """The task of a name.

    Raises:
        ValuesError: there is none.
    """
    if not isinstance(name, str) or name not in TASKS:
        raise ValuesError("there is no task {task!r}; the tasks are {names}", task=name, names=", ".join(TASKS))
    return TASKS[name]


def register(task: Task) -> None:
    """Adds a task. From then on it can be trained and used, on the command line and in the window.

    Call it before the command line or the window starts. A degradation of its own is added by
    ``lir_model.degrade.register``. How to make a method: ``lir_model.methods``.

    Raises:
        ValuesError: there is a task of that name already.
    """
    if task.name in TASKS:
        raise ValuesError("there is a task {task!r} already", task=task.name)
    TASKS[task.name] = task


for _task in (
    Task(
        "denoise",
        Message("Denoise"),
        Message("Removes grain and colour speckle."),
        "mdi6.grain",
        "noise",
        methods.make_denoising,
    ),
    Task(
        "derain",
        Message("Derain"),
        Message("Removes rain streaks."),
        "mdi6.weather-pouring",
        "rain",
        methods.make_deraining,
        controls=RAIN,
    ),
    Task(
        "dehaze",
        Message("Dehaze"),
        Message("Clears haze and fog."),
        "mdi6.weather-fog",
        "haze",
        methods.make_hazy_scene,
        controls=AIR,
    ),
    Task(
        "deblur",
        Message("Deblur"),
        Message("Sharpens camera shake and soft focus."),
        "mdi6.blur",
        "blur",
        methods.make_blind_deconvolution,
        controls=EDGES,
    ),
):
    register(_task)
