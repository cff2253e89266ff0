"""What is suggested for which severities."""

from __future__ import annotations

from itertools import product

import pytest

from lir_model.diagnosis.suggestion import Assessment, Diagnosis
from lir_model.tasks import TASKS


def found(**severity: float) -> Diagnosis:
    return Diagnosis(tuple(Assessment(task, severity.get(task, 0.0), 5.0) for task in TASKS))


def test_nothing_is_suggested_where_nothing_is_severe() -> None:
    assert found(denoise=10, derain=10, dehaze=10, deblur=10).tasks == ()


@pytest.mark.parametrize("task", TASKS)
def test_what_is_severe_is_suggested_alone(task: str) -> None:
    assert found(**{task: 90}).tasks == (task,)


def test_what_is_slight_beside_something_worse_is_left_out() -> None:
    assert found(denoise=95, dehaze=25).tasks == ("denoise",)


def test_tasks_run_against_the_order_of_what_degraded_the_photo() -> None:
    assert found(denoise=66, derain=48, dehaze=42, deblur=75).tasks == ("denoise", "deblur", "derain", "dehaze")


def test_a_worse_photo_never_needs_less_of_the_same() -> None:
    for severity, other in product(range(0, 101, 5), repeat=2):
        now, worse = found(denoise=severity, dehaze=other), found(denoise=min(100, severity + 5), dehaze=other)
        assert ("denoise" in now.tasks) <= ("denoise" in worse.tasks)


def test_severities_and_strengths_are_of_0_to_100() -> None:
    diagnosis = found(denoise=71, derain=3)
    assert diagnosis.severity == {"denoise": 71, "derain": 3, "dehaze": 0, "deblur": 0}
    assert all(0 < diagnosis.strength(task) <= 100 for task in TASKS)


def test_evidence_counts_beside_severity() -> None:
    def tasks(severity: float, evidence: float) -> tuple[str, ...]:
        return Diagnosis((Assessment("denoise", severity, 5, evidence),)).tasks

    assert tasks(15, 0) == ()
    assert tasks(15, 12) == ("denoise",)
    assert tasks(0, 12) == ()
    assert tasks(50, -60) == ()


def test_what_evidence_speaks_against_keeps_nothing_else_out() -> None:
    grass = Assessment("denoise", 80, 5, -100)
    assert Diagnosis((grass, Assessment("dehaze", 20, 5))).tasks == ("dehaze",)
