"""``lir suggest``, and ``lir restore`` that does what it suggests."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lir_app.adviser import in_words
from lir_app.command_line.main import main
from lir_model.diagnosis.suggestion import Assessment, Diagnosis
from lir_model.resources import resources
from lir_model.tasks import TASKS

SAMPLES = resources() / "samples"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A noisy photo, a clean one, and a file that is none."""
    shutil.copy(SAMPLES / "noise.jpg", tmp_path / "noisy.jpg")
    shutil.copy(SAMPLES / "clean" / "noise.jpg", tmp_path / "sound.jpg")
    return tmp_path


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_it_tells_programs_an_object_for_each_photo(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(folder), "--json"]) == 0
    noisy, sound = lines(capsys)
    assert Path(noisy["file"]).name == "noisy.jpg"
    assert noisy["tasks"] == ["denoise"]
    assert set(noisy["severity"]) == set(noisy["uncertainty"]) == set(TASKS)
    assert all(isinstance(value, int) and 0 <= value <= 100 for value in noisy["severity"].values())
    assert noisy["severity"]["denoise"] == max(noisy["severity"].values())
    assert set(noisy["strength"]) == {"denoise"}
    assert sound["tasks"] == []


def test_it_tells_people_a_sentence_for_each_photo(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(folder / "noisy.jpg"), str(folder / "sound.jpg")]) == 0
    noisy, sound = capsys.readouterr().out.splitlines()
    assert "noisy.jpg: denoise" in noisy
    assert sound.endswith("sound.jpg: needs nothing")


@pytest.mark.slow
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_file_that_is_no_photo_is_told_and_the_rest_goes_on(
    folder: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.jpg").write_bytes(b"no photo")
    assert main(["suggest", str(folder), *options]) == 1
    told = capsys.readouterr()
    assert "a.jpg" in told.out + told.err
    assert "noisy.jpg" in told.out


def odd_photos(folder: Path) -> list[str]:
    """The sample with noise in every way that files hold pixels, and photos hardly larger than a pixel."""
    with Image.open(SAMPLES / "noise.jpg") as sample:
        colour = sample.convert("RGB")
    grey = np.asarray(colour.convert("L"))
    same = {
        "grey.png": Image.fromarray(grey),
        "grey16.png": Image.fromarray(grey.astype(np.uint16) * 257),
        "alpha.png": Image.fromarray(np.dstack([np.asarray(colour), 255 - grey])),
        "grey-alpha.png": Image.fromarray(np.dstack([grey, 255 - grey])),
        "cmyk.jpg": colour.convert("CMYK"),
        "palette.png": colour.quantize(256),
    }
    for name, picture in same.items():
        picture.save(folder / name, quality=98)
    for name, size in (("dot.png", (1, 1)), ("row.png", (300, 1)), ("column.png", (2, 700))):
        Image.new("RGB", size, (90, 120, 60)).save(folder / name)
    return list(same)


@pytest.mark.slow
def test_photos_of_every_kind_are_told_the_same_and_tiny_ones_need_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    noisy = odd_photos(tmp_path)
    assert main(["suggest", str(tmp_path), "--json"]) == 0
    told = {Path(each["file"]).name: each for each in lines(capsys)}
    assert {name for name, each in told.items() if each["tasks"][:1] == ["denoise"]} == set(noisy)
    assert [name for name, each in told.items() if name not in noisy and each["tasks"]] == []


def test_a_name_that_is_no_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(tmp_path / "none.jpg")]) == 1
    assert "none.jpg" in capsys.readouterr().err


def test_weights_that_are_none_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(folder), "--weights", str(folder / "noisy.jpg")]) == 1
    assert "noisy.jpg" in capsys.readouterr().err


@pytest.mark.slow
def test_auto_restores_what_needs_it_says_so_and_leaves_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(folder), "--task", "auto"]) == 0
    told = capsys.readouterr()
    assert "noisy.jpg: denoise" in told.err
    assert "sound.jpg: needs nothing" in told.out
    assert sorted(path.name for path in folder.iterdir()) == ["noisy-auto.jpg", "noisy.jpg", "sound.jpg"]
    assert np.any(np.asarray(Image.open(folder / "noisy-auto.jpg")) != np.asarray(Image.open(folder / "noisy.jpg")))


@pytest.mark.slow
def test_auto_tells_programs_what_it_did(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["restore", str(folder), "--task", "auto", "--json"])
    noisy, sound = lines(capsys)
    assert (noisy["status"], [step["task"] for step in noisy["tasks"]]) == ("done", ["denoise"])
    assert (sound["status"], sound["tasks"], sound["output"]) == ("clean", [], None)


def test_a_photo_that_needs_nothing_is_copied_byte_for_byte_if_asked(folder: Path) -> None:
    sound = folder / "sound.jpg"
    assert main(["restore", str(sound), "--task", "auto", "--copy-clean"]) == 0
    assert (folder / "sound-auto.jpg").read_bytes() == sound.read_bytes()


def test_a_copy_in_another_format_has_the_same_pixels(folder: Path) -> None:
    sound = folder / "sound.jpg"
    assert main(["restore", str(sound), "--task", "auto", "--copy-clean", "--format", "png"]) == 0
    assert np.array_equal(np.asarray(Image.open(folder / "sound-auto.png")), np.asarray(Image.open(sound)))


def test_a_copy_writes_over_nothing(folder: Path) -> None:
    (folder / "sound-auto.jpg").write_bytes(b"precious")
    assert main(["restore", str(folder / "sound.jpg"), "--task", "auto", "--copy-clean"]) == 0
    assert (folder / "sound-auto.jpg").read_bytes() == b"precious"
    assert (folder / "sound-auto-2.jpg").exists()


def test_results_of_auto_are_not_restored_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "noisy.jpg").unlink()
    main(["restore", str(folder), "--task", "auto", "--copy-clean"])
    capsys.readouterr()
    assert main(["restore", str(folder), "--task", "auto", "--json", "--on-conflict", "skip"]) == 0
    assert [Path(line["input"]).name for line in lines(capsys)] == ["sound.jpg"]


@pytest.mark.parametrize("options", [["--task", "auto", "--task", "denoise"], ["--task", "denoise", "--copy-clean"]])
def test_auto_is_refused_beside_other_tasks_and_copy_clean_without_auto(
    folder: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(folder), *options]) == 2
    assert "auto" in capsys.readouterr().err


def test_a_sentence_names_tasks_and_reasons() -> None:
    assessments = (Assessment("denoise", 71.2, 4), Assessment("dehaze", 55, 9), Assessment("deblur", 3, 2))
    told = in_words(Diagnosis(assessments))
    assert "denoise" in told
    assert "dehaze" in told
    assert "noise 71" in told
    assert "blur" not in told
