"""Turns the diagnosis of a photo into steps of a recipe, and into words."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from lir_app.recipes import Step
from lir_app.torch_import import without_collecting
from lir_model.diagnosis import Diagnosis
from lir_model.messages import Message, in_a_row
from lir_model.pixels import Array
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_model.diagnosis.diagnostician import Diagnostician

AUTO: Final = "auto"
"""Used in place of a task's name, it means whatever the photo needs."""


class Adviser:
    """Diagnoses photos. Loads the network on first use, and keeps it.

    Args:
        weights: a weights file to use instead of the one that ships.
    """

    def __init__(self, weights: Path | None = None) -> None:
        self._weights = weights
        self._diagnostician: Diagnostician | None = None
        self._loading = Lock()

    def loaded(self) -> Diagnostician:
        """The diagnostician, loaded once, whichever thread asks first.

        Raises:
            WeightsError: the weights cannot be read.
        """
        with self._loading:
            if self._diagnostician is None:
                with without_collecting():
                    from lir_model.diagnosis.diagnostician import Diagnostician
                self._diagnostician = Diagnostician(self._weights)
            return self._diagnostician

    def __call__(self, pixels: Array) -> Diagnosis:
        """Diagnoses a photo ``(h, w)`` or ``(h, w, 3)`` of any depth.

        Raises:
            WeightsError: the weights cannot be read.
        """
        return self.loaded()(pixels)


_NAMES: Final = {"noise": Message("noise"), "rain": Message("rain"), "haze": Message("haze"), "blur": Message("blur")}
"""Words for the degradations."""


def steps(found: Diagnosis) -> tuple[Step, ...]:
    """The suggested steps in their order; empty for a photo that needs nothing."""
    return tuple(Step(task, found.strength(task)) for task in found.tasks)


def in_words(found: Diagnosis) -> str:
    """What is suggested and why, such as ``denoise:100 (noise 71)``."""
    if not found.tasks:
        return Message("needs nothing")
    reasons = in_a_row(
        [
            Message(
                "{degradation} {severity:.0f}",
                degradation=_NAMES.get(TASKS[task].degradation, TASKS[task].degradation),
                severity=found.severity[task],
            )
            for task in found.tasks
        ]
    )
    return Message("{tasks} ({reasons} of 100)", tasks=" ".join(step.text for step in steps(found)), reasons=reasons)
