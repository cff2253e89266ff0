"""What a photo needs: the diagnosis as steps of a recipe, and in words."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lir_app.recipe import Step
from lir_model.diagnosis import Diagnosis
from lir_model.messages import Message, in_a_row
from lir_model.pixels import Array
from lir_model.tasks import TASKS

if TYPE_CHECKING:
    from lir_model.diagnosis.diagnostician import Diagnostician

AUTO: Final = "auto"
"""The word that stands for "whatever the photo needs" where tasks are named."""


class Adviser:
    """Tells what photos need. Loads the network when it is first asked, and keeps it.

    Args:
        weights: a file of weights instead of the one that ships.
    """

    def __init__(self, weights: Path | None = None) -> None:
        self._weights = weights

    @cached_property
    def diagnostician(self) -> Diagnostician:
        """The network.

        Raises:
            WeightsError: it cannot be read.
        """
        from lir_model.diagnosis.diagnostician import Diagnostician

        return Diagnostician(self._weights)

    def __call__(self, pixels: Array) -> Diagnosis:
        """What ails a photo.

        Raises:
            WeightsError: the network cannot be read.
        """
        return self.diagnostician(pixels)


_NAMES: Final = {"noise": Message("noise"), "rain": Message("rain"), "haze": Message("haze"), "blur": Message("blur")}
"""What people call the degradations."""


def steps(found: Diagnosis) -> tuple[Step, ...]:
    """What should be done, in the order in which it should be; none where nothing ails the photo."""
    return tuple(Step(task, found.strength(task)) for task in found.tasks)


def sentence(found: Diagnosis) -> str:
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
