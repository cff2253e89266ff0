"""What results are called."""

from __future__ import annotations

import os
from itertools import permutations
from pathlib import Path

import pytest

from lir_app.batch import (
    DEFAULT_TEMPLATE,
    BatchError,
    BatchNames,
    Conflict,
    Namer,
    Source,
    Template,
    check_template,
    search,
    without_results,
)
from lir_app.photo import SaveOptions

posix = pytest.mark.skipif(os.name == "nt", reason="links need rights there")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.jpg", "a.PNG", "inner/c.tif"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    return tmp_path


KEEP = SaveOptions()


def namer_of(
    *sources: Source,
    output: Path | None = None,
    template: str = DEFAULT_TEMPLATE,
    conflict: Conflict = "number",
    save: SaveOptions = KEEP,
) -> Namer:
    """Names results of denoise."""
    return Namer(BatchNames(Template(template, "denoise", folder=output), sources, save), conflict)


def named(folder: Path, conflict: Conflict, output: Path | None = None) -> Path | None:
    return namer_of(output=output, conflict=conflict).target(Source(folder / "b.jpg", folder), ".jpg")


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


def test_a_file_that_another_program_writes_during_the_batch_is_not_written_over(folder: Path) -> None:
    source = Source(folder / "b.jpg", folder)
    namer = namer_of(source, conflict="overwrite")
    namer.begin()
    (folder / "b-denoise.jpg").write_bytes(b"of another program")
    assert namer.target(source, ".jpg") == folder / "b-denoise-2.jpg"


def test_a_photo_that_was_changed_before_its_turn_may_still_be_replaced_by_its_result(folder: Path) -> None:
    source = Source(folder / "b.jpg", folder)
    namer = namer_of(source, template="{stem}", conflict="overwrite")
    namer.begin()
    source.path.write_bytes(b"rated meanwhile")
    assert namer.target(source, ".jpg") == source.path


def test_the_source_itself_is_not_written_over_unless_told(folder: Path) -> None:
    source = Source(folder / "b.jpg", folder)
    assert namer_of(template="{stem}").target(source, ".jpg") == folder / "b-2.jpg"
    assert namer_of(template="{stem}", conflict="overwrite").target(source, ".jpg") == folder / "b.jpg"


@pytest.mark.parametrize("conflict", ["number", "overwrite"])
def test_two_results_of_one_batch_never_share_a_name(folder: Path, conflict: Conflict) -> None:
    namer = namer_of(output=folder / "out", template="{tasks}", conflict=conflict)
    targets = [namer.target(Source(folder / name, folder), ".jpg") for name in ("a.PNG", "b.jpg")]
    assert targets == [folder / "out/denoise.jpg", folder / "out/denoise-2.jpg"]


def test_results_of_folders_keep_their_place_below_the_output(folder: Path) -> None:
    source = Source(folder / "inner/c.tif", folder)
    assert namer_of(output=Path("/out")).target(source, ".tif") == Path("/out/inner/c-denoise.tif")


@pytest.mark.parametrize("template", ["{stem", "{date}", "{}", "", "a/{stem}", "{stem.__class__}", "{stem[0]}"])
def test_templates_with_other_fields_or_folders_are_refused(template: str) -> None:
    with pytest.raises(BatchError):
        check_template(template)


@pytest.mark.parametrize(
    "template", ["{stem:>999999999}", "{stem:{size}}", "{stem!r}", "{stem:%Y}", "{stem:٣}", "\ud800"]
)
def test_a_template_is_judged_without_being_filled_in(template: str) -> None:
    with pytest.raises(BatchError):
        check_template(template)


JPEG = SaveOptions(format="jpeg")


def planned(sources: list[Source], output: Path | None = None, conflict: Conflict = "number") -> dict[str, str]:
    """Results as JPEG, by the name of the source and its folder."""
    namer = namer_of(*sources, output=output, conflict=conflict, save=JPEG)
    targets = {source.path: namer.target(source, ".jpg") for source in sources}
    return {f"{path.parent.name}/{path.name}": target.name if target else "" for path, target in targets.items()}


def made(folder: Path, *names: str) -> list[Source]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).touch()
    return [Source(folder / name, folder) for name in names]


def test_photos_of_one_stem_get_their_suffix_into_the_name(tmp_path: Path) -> None:
    sources = made(tmp_path / "x", "IMG_1.jpg", "IMG_1.png", "IMG_1.tif", "IMG_2.png")
    assert planned(sources) == {
        "x/IMG_1.jpg": "IMG_1-jpg-denoise.jpg",
        "x/IMG_1.png": "IMG_1-png-denoise.jpg",
        "x/IMG_1.tif": "IMG_1-tif-denoise.jpg",
        "x/IMG_2.png": "IMG_2-denoise.jpg",
    }


def test_photos_of_one_stem_that_keep_different_formats_need_no_more_in_their_names(tmp_path: Path) -> None:
    raw, jpeg = made(tmp_path / "x", "IMG_1.cr2", "IMG_1.JPG")
    namer = namer_of(raw, jpeg)
    targets = [namer.target(raw, ".tif"), namer.target(jpeg, ".JPG")]
    assert targets == [tmp_path / "x" / "IMG_1-denoise.tif", tmp_path / "x" / "IMG_1-denoise.JPG"]


def test_photos_of_several_folders_in_one_get_their_folder_into_the_name(tmp_path: Path) -> None:
    sources = made(tmp_path / "x", "IMG_1.jpg") + made(tmp_path / "y", "IMG_1.jpg")
    named = planned(sources, tmp_path / "out")
    assert named == {"x/IMG_1.jpg": "IMG_1-x-denoise.jpg", "y/IMG_1.jpg": "IMG_1-y-denoise.jpg"}


@pytest.mark.parametrize("names", [("IMG_1.jpg", "img_1.JPG"), ("\u00e9.jpg", "e\u0301.jpg")])
def test_names_that_some_file_systems_take_for_one_are_told_apart(tmp_path: Path, names: tuple[str, str]) -> None:
    sources = made(tmp_path / "x", *names)
    if len(list((tmp_path / "x").iterdir())) < 2:
        pytest.skip("this file system is one of them")
    numbered = [name for name in planned(sources, tmp_path / "out").values() if name.endswith("-denoise-2.jpg")]
    assert len(numbered) == 1


def test_the_name_of_a_result_does_not_depend_on_which_others_are_in_the_batch(tmp_path: Path) -> None:
    sources = made(tmp_path / "x", "IMG_1.jpg", "IMG_1.png", "img_1.JPG")
    everything = planned(sources)
    for some in (*permutations(sources), *permutations(sources, 2), *permutations(sources, 1)):
        found = planned(list(some))
        assert found == {name: everything[name] for name in found}


def test_a_second_run_that_skips_makes_nothing_new(tmp_path: Path) -> None:
    made(tmp_path / "x", "IMG_1.jpg", "IMG_1.png", "img_1.JPG", "IMG_1.heic", "b.png")
    for name in planned(list(search([tmp_path / "x"]).sources)).values():
        (tmp_path / "x" / name).touch()
    again, results = without_results(search([tmp_path / "x"]).sources)
    assert len(results) == 5
    assert set(planned(again, conflict="skip").values()) == {""}


def test_overwriting_never_writes_over_another_photo_of_the_batch(tmp_path: Path) -> None:
    sources = made(tmp_path / "x", "a.jpg", "a-2.jpg", "a.png")
    namer = namer_of(*sources, template="{stem}", conflict="overwrite", save=JPEG)
    for source in sources:
        target = namer.target(source, ".jpg")
        assert target not in {other.path for other in sources} - {source.path}


@pytest.mark.parametrize("conflict", ["skip", "overwrite"])
def test_a_result_does_not_take_the_name_of_what_is_no_file(folder: Path, conflict: Conflict) -> None:
    (folder / "b-denoise.jpg").mkdir()
    with pytest.raises(BatchError, match="a result cannot take its name"):
        named(folder, conflict)


@pytest.mark.parametrize("letter", ["n", "\u00e9", "\U0001f600"])
def test_a_name_that_gets_too_long_is_cut_and_stays_the_only_one(tmp_path: Path, letter: str) -> None:
    length = 250 // len(os.fsencode(letter))
    sources = made(tmp_path / "x", *(letter * (length - 1) + end + ".jpg" for end in "ab"))
    names = list(planned(sources).values())
    assert len(set(names)) == 2
    assert all(len(os.fsencode(name)) <= 255 and name.endswith("-denoise.jpg") for name in names)
    assert list(planned(sources).values()) == names


@posix
@pytest.mark.parametrize("way", ["link", "hard link"])
def test_a_result_never_replaces_another_photo_of_the_batch_by_whatever_path(tmp_path: Path, way: str) -> None:
    photos = [tmp_path / "a" / "x-denoise.jpg", tmp_path / "b" / "x.jpg"]
    for photo in photos:
        photo.parent.mkdir()
        photo.touch()
    output = tmp_path / "c"
    if way == "link":
        output.symlink_to(photos[0].parent, target_is_directory=True)
    else:
        output.mkdir()
        (output / photos[0].name).hardlink_to(photos[0])
    sources = [Source(photo, photo.parent) for photo in photos]
    namer = namer_of(*sources, output=output, conflict="overwrite")
    assert namer.target(sources[1], ".jpg") == output / "x-denoise-2.jpg"
