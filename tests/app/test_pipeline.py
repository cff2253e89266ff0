"""The pipeline: steps in order, and the part of a chain that a preview shows."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from lir_app.pipeline import Pipeline
from lir_app.recipe import Recipe, Step
from lir_model.progress import Progress
from lir_model.region import Region

TWICE = Recipe((Step("denoise", 50), Step("denoise")), "fast")


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(device="cpu", precision="float32")


@pytest.fixture(scope="module")
def noisy() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    rows = np.linspace(60, 190, 220)[:, None, None]
    noise = np.random.default_rng(0).normal(0, 20, (220, 240, 3))
    return (rows + noise).clip(0, 255).astype(np.uint8)


@pytest.mark.slow
def test_the_base_of_the_outcome_is_what_the_last_step_began_with(
    pipeline: Pipeline, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    first = pipeline.run(noisy, Recipe(TWICE.steps[:1], "fast")).at(TWICE.steps[0].blending)
    assert (pipeline.run(noisy, TWICE).base == first).all()


@pytest.mark.slow
def test_a_region_of_a_chain_looks_like_that_part_of_the_whole(
    pipeline: Pipeline, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    whole = pipeline.run(noisy, TWICE)
    part = pipeline.run(noisy, TWICE, region=Region(100, 120, 60, 70))
    inside = (slice(100, 160), slice(120, 190))
    for partly, wholly in ((part.base, whole.base[inside]), (part.restored, whole.restored[inside])):
        assert partly.shape == wholly.shape
        assert np.abs(partly.astype(int) - wholly).mean() < 1


@pytest.mark.slow
def test_progress_runs_once_from_start_to_end_over_all_steps(
    pipeline: Pipeline, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    seen: list[Progress] = []
    pipeline.run(noisy, TWICE, on_progress=seen.append)
    fractions = [progress.fraction for progress in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def _megabytes() -> tuple[int, int]:
    """Resident now, and at most since this was asked last."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    now, most = (next(int(line.split()[1]) for line in lines if line.startswith(name)) for name in ("VmRSS", "VmHWM"))
    return now >> 10, most >> 10


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere freed memory is not kept, nor does the system tell")
def test_a_whole_photo_leaves_no_more_memory_behind_than_its_result_takes(pipeline: Pipeline) -> None:
    recipe = Recipe(TWICE.steps[1:], "fast")
    photo = np.random.default_rng(0).integers(0, 255, (600, 1200, 3), np.uint8)
    pipeline.run(photo, recipe)
    before, _ = _megabytes()
    results = [pipeline.run(photo, recipe).restored for _ in range(2)]
    after, most = _megabytes()
    assert most - before > 100  # megabytes that its tiles took
    assert after - before < sum(result.nbytes for result in results) / 2**20 + 20
