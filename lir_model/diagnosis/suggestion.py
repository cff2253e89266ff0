"""What ails a photo, and what is suggested against it. Importing this brings no PyTorch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

DIAGNOSIS: Final = "diagnosis"
"""The name of the diagnosis where weights and training are named."""


@dataclass(frozen=True)
class Ailment:
    """How severely a photo suffers from one kind of degradation.

    Attributes:
        task: that takes it away, a key of ``lir_model.tasks.TASKS``.
        severity: 0 to 100.
        error: by how much the severity may be wrong: half of the errors are expected to be smaller than 0.7 of it.
        evidence: what else in the photo speaks for it, or against it where below 0, in points of severity.
    """

    task: str
    severity: float
    error: float
    evidence: float = 0.0


_ORDER: Final = ("denoise", "deblur", "derain", "dehaze")
"""Against the order in which light met what degraded it: the air, the rain in it, the shaking camera, its sensor."""
ALARMING: Final[Mapping[str, float]] = {"denoise": 22.0, "derain": 16.0, "dehaze": 15.0, "deblur": 28.0}
"""Severity from which on, with the evidence, a task is suggested: chosen on pictures that served for development and on
photographs most of which were held out of the training, reduced and degraded, so that few clean ones alarm and most
others are found."""
_BESIDE_WORSE: Final = 0.6
"""A task is suggested only if its severity, in multiples of its threshold, is at least this share of the largest such
multiple of those that alarm: what is slight beside something else is often a part of it. Chosen."""
_STRENGTH: Final[Mapping[str, float]] = {"denoise": 100.0, "derain": 100.0, "dehaze": 100.0, "deblur": 85.0}
"""Chosen: nearly all with noise, rain and haze was best at 85 to 100; of 24 shaken pictures, whose kernels are found
more or less well, 14 were best within 15 of 85, and 9 within 15 of 100 (docs/diagnosis.md)."""


@dataclass(frozen=True)
class Diagnosis:
    """What ails a photo.

    Attributes:
        ailments: one for each task that the diagnosis knows, whether it is severe or not.
    """

    ailments: tuple[Ailment, ...]

    @property
    def severity(self) -> dict[str, float]:
        """By the task that would help, 0 to 100."""
        return {ailment.task: ailment.severity for ailment in self.ailments}

    def strength(self, task: str) -> float:
        """The strength at which a task should run, 0 to 100."""
        return _STRENGTH[task]

    @property
    def tasks(self) -> tuple[str, ...]:
        """The tasks that would help, in the order in which they should run; empty where nothing ails the photo."""
        alarm = {
            each.task: each.severity / ALARMING[each.task]
            for each in self.ailments
            if each.severity + each.evidence >= ALARMING[each.task]
        }
        least = _BESIDE_WORSE * max(alarm.values(), default=0.0)
        return tuple(task for task in _ORDER if task in alarm and alarm[task] >= least)
