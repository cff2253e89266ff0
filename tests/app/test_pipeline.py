"""The pipeline: steps in order, and the part of a chain that a preview shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.masks import Grey, Mask
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


@pytest.mark.parametrize("recipe", [Recipe((Step("denoise", 0), Step("dehaze", 0))), Recipe(())])
def test_a_recipe_that_changes_nothing_needs_no_network(
    tmp_path: Path, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], recipe: Recipe
) -> None:
    without = Pipeline(device="cpu", weights=tmp_path / "there-is-none.safetensors")
    assert (without.run(noisy, recipe).at(recipe.blending) == noisy).all()
    assert without.run(noisy, recipe, region=Region(10, 20, 30, 40)).restored.shape == (30, 40, 3)
    assert without.cost(recipe, Region.whole(noisy), Region.whole(noisy)) == 0


def test_a_mask_that_keeps_the_whole_photo_needs_no_network(
    tmp_path: Path, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    recipe = Recipe((Step("denoise"),), mask=Mask(picture=Grey(2, 2, 8, bytes(4))))
    without = Pipeline(device="cpu", weights=tmp_path / "there-is-none.safetensors")
    assert (without.run(noisy, recipe).at(recipe.blending) == noisy).all()


@pytest.mark.parametrize("steps", ["derain:0 denoise:50", "denoise:50 derain:0"])
def test_of_several_steps_those_of_strength_0_count_for_nothing(
    pipeline: Pipeline, noisy: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], steps: str
) -> None:
    alone, small = Recipe((Step("denoise", 50),), "fast"), noisy[:64, :64]
    several = Recipe(tuple(Step.parse(text) for text in steps.split()), "fast")
    for recipe in (several, several.computed):
        outcome = pipeline.run(small, recipe)
        assert [each.task for each in outcome.performed] == ["denoise"]
        assert (outcome.at(several.blending) == pipeline.run(small, alone).at(alone.blending)).all()


A_PROCESS = """
from pathlib import Path
import numpy as np
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.running import freed_memory

def megabytes(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) >> 10

freed_memory.share_one_arena()
pipeline = Pipeline(device="cpu", precision="float32")
photo = np.random.default_rng(0).integers(0, 255, (600, 1200, 3), np.uint8)

def resident_after_a_photo() -> int:
    pipeline.run(photo, Recipe((Step("denoise"),), "fast"))
    freed_memory.give_back()
    return megabytes("VmRSS")

first = resident_after_a_photo()
Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the most from here on
last = [resident_after_a_photo() for _ in range(2)][-1]
print(megabytes("VmHWM") - first, last - first)
"""
"""In a process of its own, for how much of freed memory can be given back depends on what lies between."""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere freed memory is not kept, nor does the system tell")
def test_all_that_a_photo_took_can_be_given_back() -> None:
    told = subprocess.run([sys.executable, "-c", A_PROCESS], check=True, capture_output=True, text=True).stdout
    taken, left = map(int, told.split())
    assert taken > 100, "megabytes that its tiles took"
    assert left < 20
