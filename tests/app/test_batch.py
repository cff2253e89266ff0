"""Batches: which files are found, and what their results are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.batch import BatchError, Conflict, Namer, Source, check_template, find_photos
from lir_app.recipe import Recipe, Step

RECIPE = Recipe((Step("denoise"),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.jpg", "a.PNG", "notes.txt", "inner/c.tif"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    return tmp_path


def names(inputs: list[Path], recursive: bool = False) -> list[str]:
    return [source.path.name for source in find_photos(inputs, recursive)]


def test_a_folder_gives_its_photos_in_the_order_of_their_names(folder: Path) -> None:
    assert names([folder]) == ["a.PNG", "b.jpg"]


def test_folders_below_are_looked_into_only_when_asked(folder: Path) -> None:
    assert names([folder], recursive=True) == ["a.PNG", "b.jpg", "c.tif"]


def test_a_file_is_taken_whatever_its_name(folder: Path) -> None:
    assert names([folder / "notes.txt"]) == ["notes.txt"]


def test_a_folder_without_photos_is_told(tmp_path: Path) -> None:
    with pytest.raises(BatchError, match="no photo"):
        list(find_photos([tmp_path]))


def named(folder: Path, conflict: Conflict, output: Path | None = None) -> Path | None:
    return Namer(output, RECIPE, conflict=conflict).target(Source(folder / "b.jpg", folder), ".jpg")


def test_a_result_lies_beside_its_source_and_tells_its_tasks(folder: Path) -> None:
    assert named(folder, "number") == folder / "b-denoise.jpg"


def test_a_taken_name_gets_a_number(folder: Path) -> None:
    (folder / "b-denoise.jpg").touch()
    (folder / "b-denoise-2.jpg").touch()
    assert named(folder, "number") == folder / "b-denoise-3.jpg"


def test_a_taken_name_is_skipped_when_asked(folder: Path) -> None:
    (folder / "b-denoise.jpg").touch()
    assert named(folder, "skip") is None


def test_a_taken_name_is_written_over_only_when_asked(folder: Path) -> None:
    (folder / "b-denoise.jpg").touch()
    assert named(folder, "overwrite") == folder / "b-denoise.jpg"


def test_the_source_itself_is_not_written_over_unless_told(folder: Path) -> None:
    source = Source(folder / "b.jpg", folder)
    assert Namer(None, RECIPE, "{stem}").target(source, ".jpg") == folder / "b-2.jpg"
    assert Namer(None, RECIPE, "{stem}", "overwrite").target(source, ".jpg") == folder / "b.jpg"


@pytest.mark.parametrize("conflict", ["number", "overwrite"])
def test_two_results_of_one_batch_never_share_a_name(folder: Path, conflict: Conflict) -> None:
    namer = Namer(folder / "out", RECIPE, "{tasks}", conflict)
    targets = [namer.target(Source(folder / name, folder), ".jpg") for name in ("a.PNG", "b.jpg")]
    assert targets == [folder / "out/denoise.jpg", folder / "out/denoise-2.jpg"]


def test_results_of_folders_keep_their_place_below_the_output(folder: Path) -> None:
    source = Source(folder / "inner/c.tif", folder)
    assert Namer(Path("/out"), RECIPE).target(source, ".tif") == Path("/out/inner/c-denoise.tif")


@pytest.mark.parametrize("template", ["{stem", "{date}", "{}", "", "a/{stem}", "{stem.__class__}", "{stem[0]}"])
def test_templates_with_other_fields_or_folders_are_refused(template: str) -> None:
    with pytest.raises(BatchError):
        check_template(template)
