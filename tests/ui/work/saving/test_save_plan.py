"""What saving many photos would write is known, and told, before anything is written."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lir_app.batch import BatchError, Conflict
from lir_app.photo import Photo, SaveOptions, version_of, write_photo
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.saving.save_plan import Candidate, Naming, SavePlan, plan_saves

DENOISE = Recipe((Step("denoise"),))
DERAIN = Recipe((Step("derain"),))


def photo(path: Path, number: int = 1, recipe: Recipe = DENOISE, suffix: str = "") -> Candidate:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"original")
    return Candidate(number, path, recipe, suffix or path.suffix, restored=False)


def plan(folder: Path, template: str, conflict: Conflict, *photos: Candidate, own: tuple[Path, ...] = ()) -> SavePlan:
    originals = [each.path for each in photos]
    return plan_saves(photos, Naming(folder, template, conflict), SaveOptions(), originals=originals, own=own)


def targets(planned: SavePlan) -> list[str | None]:
    return [save.target.name if save.target else None for save in planned.saves]


def test_results_in_another_folder_need_no_consent(tmp_path: Path) -> None:
    planned = plan(tmp_path / "out", "{stem}", "overwrite", photo(tmp_path / "a.png"), photo(tmp_path / "b.png", 2))
    assert targets(planned) == ["a.png", "b.png"]
    assert not planned.needs_consent
    assert planned.unrestored == 2


def test_originals_that_would_be_replaced_are_named(tmp_path: Path) -> None:
    photos = [photo(tmp_path / name, n) for n, name in enumerate(("a.png", "b.png"))]
    planned = plan(tmp_path, "{stem}", "overwrite", *photos)
    assert planned.originals == tuple(each.path for each in photos)
    assert planned.needs_consent


def test_an_original_reached_by_another_way_is_an_original(tmp_path: Path) -> None:
    original = photo(tmp_path / "photos" / "a.png")
    (tmp_path / "link").symlink_to(tmp_path / "photos", target_is_directory=True)
    planned = plan(tmp_path / "link", "{stem}", "overwrite", original)
    assert planned.originals == (original.path,)


def test_another_open_photo_is_never_replaced(tmp_path: Path) -> None:
    one = photo(tmp_path / "a.tif", 1, suffix=".png")
    other = photo(tmp_path / "a.png", 2, DERAIN)
    planned = plan(tmp_path, "{stem}", "overwrite", one, other)
    first, second = planned.saves
    assert first.target != other.path or other.path in planned.originals
    assert first.target != second.target


def test_files_that_are_no_results_of_now_are_named(tmp_path: Path) -> None:
    (tmp_path / "a-denoise.png").write_bytes(b"of yesterday")
    planned = plan(tmp_path, "{stem}-{tasks}", "overwrite", photo(tmp_path / "a.png"))
    assert planned.replaced == (tmp_path / "a-denoise.png",)
    assert planned.needs_consent


def test_a_result_saved_before_is_replaced_without_asking_unless_another_program_changed_it(tmp_path: Path) -> None:
    own = tmp_path / "a-denoise.png"
    write_photo(Photo(own, "png", np.zeros((8, 8, 3), np.uint8)), own)
    original = photo(tmp_path / "a.png")
    assert not plan(tmp_path, "{stem}-{tasks}", "overwrite", original, own=(own,)).needs_consent
    own.write_bytes(b"retouched")
    assert plan(tmp_path, "{stem}-{tasks}", "overwrite", original, own=(own,)).replaced == (own,)


def test_a_file_that_is_replaced_is_the_one_that_was_there_when_it_was_planned(tmp_path: Path) -> None:
    original = photo(tmp_path / "a.png")
    (save,) = plan(tmp_path, "{stem}", "overwrite", original).saves
    original.path.write_bytes(b"changed while the person thought about it")
    assert save.agreed != version_of(original.path)


@pytest.mark.parametrize("conflict", ["number", "skip", "overwrite"])
def test_no_two_results_get_one_name(tmp_path: Path, conflict: Conflict) -> None:
    photos = [
        photo(tmp_path / "one" / "a.png", 1),
        photo(tmp_path / "two" / "a.png", 2),
        photo(tmp_path / "two" / "A.png", 3, DERAIN),
        photo(tmp_path / "b.png", 4),
    ]
    planned = plan(tmp_path / "out", "result", conflict, *photos)
    names = [name.casefold() for name in targets(planned) if name]
    assert len(names) == len(set(names))
    assert len(names) == len(photos) - planned.skipped


def test_names_of_several_results_are_told_where_files_are_replaced(tmp_path: Path) -> None:
    photos = [photo(tmp_path / "one" / "a.png", 1), photo(tmp_path / "two" / "a.png", 2)]
    planned = plan(tmp_path / "out", "{stem}", "overwrite", *photos)
    assert planned.same_names == ("a.png",)
    assert planned.needs_consent


def test_a_name_that_is_still_to_be_written_is_taken(tmp_path: Path) -> None:
    reserved = tmp_path / "a-denoise.jpg"
    planned = plan_saves(
        [photo(tmp_path / "a.png", suffix=".jpg")],
        Naming(tmp_path, "{stem}-{tasks}", "number"),
        SaveOptions("jpeg"),
        reserved=[reserved],
    )
    assert targets(planned) != [reserved.name]


def test_taken_names_are_counted_when_they_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "a-denoise.png").write_bytes(b"there")
    planned = plan(tmp_path, "{stem}-{tasks}", "skip", photo(tmp_path / "a.png"), photo(tmp_path / "b.png", 2))
    assert targets(planned) == [None, "b-denoise.png"]
    assert planned.skipped == 1


def test_what_is_saved_already_is_counted_and_left_out_unless_asked_for(tmp_path: Path) -> None:
    photos = [replace(photo(tmp_path / "a.png"), restored=True, file=tmp_path / "a.png"), photo(tmp_path / "b.png", 2)]
    naming = Naming(tmp_path / "out", "{stem}", "number")
    left, again = (plan_saves(photos, naming, SaveOptions(), again=again) for again in (False, True))
    assert (targets(left), left.saved, left.unrestored) == (["b.png"], 1, 1)
    assert (targets(again), again.saved) == (["a.png", "b.png"], 1)


def test_a_template_that_is_none_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BatchError, match="and no folders"):
        plan(tmp_path, "{photo", "number", photo(tmp_path / "a.png"))


def test_no_photo_is_read_to_name_its_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [photo(tmp_path / f"{n}.jpg", n) for n in range(3)]
    opened: list[Path] = []
    monkeypatch.setattr(Path, "open", lambda path, *_: opened.append(path))
    planned = plan_saves(photos, Naming(tmp_path, "{stem}-{tasks}", "number"), SaveOptions())
    assert all(save.target is not None for save in planned.saves)
    assert not opened


def test_where_a_folder_leads_to_is_found_out_once_for_all_photos_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = os.path.realpath

    def realpath(path: str) -> str:
        asked.append(path)
        return real(path)

    monkeypatch.setattr("os.path.realpath", realpath)
    photos = [photo(tmp_path / f"{n}.jpg", n) for n in range(50)]
    originals = [each.path for each in photos]
    plan_saves(photos, Naming(tmp_path, "{stem}-{tasks}", "number"), SaveOptions(), originals=originals)
    assert len(asked) < 10
