"""The degradations that the scoreboard makes itself."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent.parent / "build" / "tools"))
from lir_model.pixels import Array
from scoreboard import TRIALS, degraded_pairs


@pytest.fixture
def val(tmp_path: Path) -> Path:
    """One picture of fine, colourful squares."""
    squares = np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8).repeat(4, 0).repeat(4, 1)
    (tmp_path / "clean").mkdir()
    Image.fromarray(squares).save(tmp_path / "clean" / "squares.png")
    return tmp_path


def made(name: str, val: Path) -> tuple[Array, Array]:
    trial = next(trial for trial in TRIALS if trial.name.startswith(name))
    return next(degraded_pairs(replace(trial, middle=0), val))


def error(degraded: Array, clean: Array) -> float:
    return float(np.abs(degraded.astype(float) - clean).mean())


@pytest.mark.slow
def test_a_roll_leaves_the_middle_sharp_and_blurs_the_corners(val: Path) -> None:
    degraded, clean = made("roll", val)
    middle, corner = (slice(110, 130), slice(150, 170)), (slice(0, 30), slice(0, 40))
    assert error(degraded[middle], clean[middle]) < 0.5 * error(degraded[corner], clean[corner])


@pytest.mark.slow
def test_a_roll_about_another_point_leaves_that_one_sharp(val: Path) -> None:
    degraded, clean = made("roll about", val)
    about, opposite = (slice(110, 130), slice(214, 234)), (slice(110, 130), slice(10, 50))
    assert error(degraded[about], clean[about]) < 0.5 * error(degraded[opposite], clean[opposite])


def test_defocus_blurs_everywhere_alike(val: Path) -> None:
    degraded, clean = made("defocus", val)
    left, right = (error(degraded[:, part], clean[:, part]) for part in (slice(0, 160), slice(160, 320)))
    assert left == pytest.approx(right, rel=0.2)
    assert left > 5


def test_colours_in_a_wide_gamut_are_paler_numbers_and_grey_stays_grey(val: Path) -> None:
    _, narrow = made("white noise 25", val)
    _, wide = made("white noise 25, wide", val)
    assert np.ptp(wide, axis=2).mean() < 0.8 * np.ptp(narrow, axis=2).mean()
    Image.new("RGB", (64, 64), (90, 90, 90)).save(val / "clean" / "squares.png")
    assert np.abs(made("white noise 25, wide", val)[1].astype(int) - 90).max() <= 1


@pytest.mark.slow
def test_the_same_pictures_are_made_each_time(val: Path) -> None:
    for trial in ("shake", "defocus", "roll", "white noise 25, wide"):
        assert all(np.array_equal(a, b) for a, b in zip(made(trial, val), made(trial, val), strict=True))
