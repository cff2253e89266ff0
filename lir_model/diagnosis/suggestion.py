"""The result of a diagnosis, and the tasks that it suggests. Importing this does not import PyTorch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

DIAGNOSIS: Final = "diagnosis"
"""The name of the diagnosis among weights and trainings."""


@dataclass(frozen=True)
class Assessment:
    """How severely a photo is degraded in one way.

    Attributes:
        task: the task that removes this degradation, a key of ``lir_model.tasks.TASKS``.
        severity: 0 to 100.
        error: expected error of the severity; half of all errors are smaller than 0.7 of it.
        evidence: other evidence for the degradation, or against it if negative, in points of severity.
    """

    task: str
    severity: float
    error: float
    evidence: float = 0.0


_ORDER: Final = ("denoise", "deblur", "derain", "dehaze")
"""The order of suggested tasks: the reverse of the order in which light was degraded (by air, rain, shake, sensor)."""
ALARMING: Final[Mapping[str, float]] = {"denoise": 22.0, "derain": 18.0, "dehaze": 13.0, "deblur": 28.0}
"""Threshold of severity plus evidence from which a task is suggested. Chosen on development pictures, on pictures of
packages, and on reduced and degraded photographs, so that few clean photos but most degraded ones exceed it, and no set
of docs/diagnosis-table.md gets worse (docs/experiments.md, row 91)."""
_BESIDE_WORSE: Final = 0.6
"""A task is suggested only if its severity divided by its threshold is at least this share of the largest such
quotient: what is slight beside something else is often a part of that. Chosen."""
_STRENGTH: Final[Mapping[str, float]] = {"denoise": 100.0, "derain": 100.0, "dehaze": 100.0, "deblur": 90.0}
"""Suggested strengths. Chosen: nearly all pictures with noise, rain and haze were best at 85 to 100; of 24 shaken ones,
whose kernels are found more or less well, 22 were best within 15 of 90, and 20 within 15 of 100 (docs/diagnosis.md)."""


@dataclass(frozen=True)
class Diagnosis:
    """How a photo is degraded, and what would help.

    Attributes:
        assessments: one for each kind of degradation that the diagnosis knows, severe or not.
    """

    assessments: tuple[Assessment, ...]

    @property
    def severity(self) -> dict[str, float]:
        """Severities of 0 to 100, by the task that would help."""
        return {assessment.task: assessment.severity for assessment in self.assessments}

    def strength(self, task: str) -> float:
        """The suggested strength of a task, 0 to 100."""
        return _STRENGTH[task]

    @property
    def tasks(self) -> tuple[str, ...]:
        """The suggested tasks, in the order in which they should run; empty for a photo that needs none."""
        alarm = {
            each.task: each.severity / ALARMING[each.task]
            for each in self.assessments
            if each.severity + each.evidence >= ALARMING[each.task]
        }
        least = _BESIDE_WORSE * max(alarm.values(), default=0.0)
        return tuple(task for task in _ORDER if task in alarm and alarm[task] >= least)
