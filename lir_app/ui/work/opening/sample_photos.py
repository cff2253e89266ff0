"""The sample photos that ship."""

from __future__ import annotations

from pathlib import Path

from lir_model.resources import resources
from lir_model.tasks import TASKS


def sample_folder() -> Path:
    """The folder of the sample photos."""
    return resources() / "samples"


def sample(task: str) -> Path:
    """A task's sample photo."""
    return sample_folder() / TASKS[task].sample
