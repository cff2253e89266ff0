"""The job that restores a whole photo, and the networks that its thread keeps for it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from lir_app.machine import paces, passed_tests
from lir_app.machine.paces import Paces
from lir_app.machine.passed_tests import PassedTests
from lir_app.pipeline import Outcome, Pipeline
from lir_app.recipes import Recipe
from lir_app.ui.work.preview.patch import patch_of
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.threads.job import JobContext
from lir_model.pixels import Array
from lir_model.running import freed_memory


def loaded_pipeline(context: JobContext, device: str, recipe: Recipe) -> Pipeline:
    """The pipeline of a device, which the thread keeps, with the networks of a recipe loaded.

    Raises:
        WeightsError, DeviceError: as ``Pipeline.restorer`` says.
    """

    def made() -> Pipeline:
        return Pipeline(
            device=device,
            on_notice=context.notify,
            paces=Paces(paces.default_file()),
            passed=PassedTests(passed_tests.default_file()),
        )

    pipeline = context.cached(("pipeline", device), made)
    for step in recipe.steps:
        pipeline.restorer(step.task, recipe.size)
    return pipeline


@dataclass(frozen=True, eq=False)
class Restored:
    """What ``Restore`` gives back.

    Attributes:
        outcome: the pixels.
        seconds: how long it took, loading of weights not included.
    """

    outcome: Outcome
    seconds: float


@dataclass(frozen=True, eq=False)
class Restore:
    """Carry out a recipe on a whole photo; delivers each part that is done as a patch."""

    pixels: Array
    recipe: Recipe
    device: str

    def run(self, context: JobContext) -> Restored:
        pipeline = loaded_pipeline(context, self.device, self.recipe)
        start = time.monotonic()
        outcome = pipeline.run(
            self.pixels,
            self.recipe,
            on_progress=context.report,
            cancelled=context.cancelled,
            on_part=lambda place, part: context.deliver(patch_of(Piece(place, 1), part)),
        )
        return Restored(outcome, time.monotonic() - start)


@dataclass(frozen=True)
class GiveMemoryBack:
    """Give the system the memory back that tiles took."""

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        freed_memory.give_back()
