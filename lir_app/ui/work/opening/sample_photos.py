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


def is_sample(photo: Path) -> bool:
    """Whether a photo is one of them: nothing is written beside it, into the program's own folder."""
    return photo.parent == sample_folder()
