"""The fuzzer itself: it damages files the same way each time, and would notice what it looks for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from fuzz import trial
from fuzz.mangle import mangled
from fuzz.seeds import write_seeds
from lir_app.photo import Photo, PhotoError, read_photo
from lir_app.photo.formats import FORMATS
from lir_app.pipeline import Pipeline


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_seeds(tmp_path_factory.mktemp("originals"))


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(device="cpu", precision="float32")


@pytest.fixture
def png(originals: list[Path], tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(next(path for path in originals if path.suffix == ".png").read_bytes())
    return path


def faults(path: Path, pipeline: Pipeline) -> list[str]:
    return list(trial.faults_of(path, np.random.default_rng(0), pipeline))


def test_there_is_a_whole_file_of_every_format(originals: list[Path]) -> None:
    assert {read_photo(path).format for path in originals if "float" not in path.name} == set(FORMATS)


@pytest.mark.slow
def test_whole_files_show_no_fault(originals: list[Path], pipeline: Pipeline, tmp_path: Path) -> None:
    pipeline.run(np.zeros((64, 64, 3), np.uint8), trial.RECIPE)
    for original in originals:
        folder = tmp_path / original.name
        folder.mkdir()
        path = folder / original.name
        path.write_bytes(original.read_bytes())
        assert faults(path, pipeline) == [], original.name


def test_damage_is_the_same_for_the_same_seed(originals: list[Path]) -> None:
    for original in originals:
        one, two = (mangled(original.read_bytes(), np.random.default_rng(5)) for _ in range(2))
        assert one == two
        assert any(mangled(original.read_bytes(), np.random.default_rng(seed)) != one for seed in range(5))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "broken", "told"),
    [
        ("read_photo", lambda _: 1 / 0, "ZeroDivisionError"),
        ("read_thumbnail", lambda *_: np.zeros((99, 9, 3), np.uint8), "thumbnail of"),
        ("write_photo", lambda _photo, target, _save: target.unlink(), "there is no such file"),
        ("write_photo", lambda _photo, target, _save: target.write_bytes(b"no photo"), "written as"),
    ],
)
def test_the_fuzzer_notices_every_kind_of_fault(  # noqa: PLR0917 - fixtures
    png: Path, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch, name: str, broken: object, told: str
) -> None:
    monkeypatch.setattr(trial, name, broken)
    assert any(told in fault for fault in faults(png, pipeline))


@pytest.mark.slow
def test_a_failed_save_that_loses_what_was_there_is_noticed(
    png: Path, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_photo: Photo, target: Path, _save: object) -> None:
        target.write_bytes(b"")
        raise PhotoError("the disk is full")

    monkeypatch.setattr(trial, "write_photo", failing)
    assert any("lost what was there" in fault for fault in faults(png, pipeline))
