"""Which files of folders are photos to restore."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

from lir_app.batch import search, with_mark, without_results
from lir_app.photo import Photo, SaveOptions, write_photo
from lir_app.photo.metadata import Metadata
from lir_app.recipes import Recipe, Step

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there, or do not exist")


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return folder


def names(*inputs: Path, recursive: bool = False) -> list[str]:
    return [source.path.name for source in search(inputs, recursive).sources]


def test_a_folder_gives_its_photos_in_the_order_of_their_names(tmp_path: Path) -> None:
    assert names(fill(tmp_path, "b.jpg", "a.PNG", "notes.txt", "inner/c.tif")) == ["a.PNG", "b.jpg"]


def test_folders_below_are_looked_into_only_when_asked(tmp_path: Path) -> None:
    assert names(fill(tmp_path, "b.jpg", "inner/c.tif"), recursive=True) == ["b.jpg", "c.tif"]


def test_a_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    fill(tmp_path, "notes.txt", ".hidden.jpg")
    assert names(tmp_path / "notes.txt", tmp_path / ".hidden.jpg") == ["notes.txt", ".hidden.jpg"]


def test_a_folder_without_photos_is_told(tmp_path: Path) -> None:
    (problem,) = search([tmp_path]).problems
    assert "no photo" in problem


def test_an_empty_folder_does_not_hide_the_photos_of_another(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = search([tmp_path / "empty", fill(tmp_path / "full", "a.jpg")])
    assert [source.path.name for source in found.sources] == ["a.jpg"]
    assert len(found.problems) == 1


def test_hidden_files_sidecars_and_the_folders_of_systems_are_passed_over(tmp_path: Path) -> None:
    fill(
        tmp_path,
        "a.jpg",
        "._a.jpg",
        ".trashed-1-b.jpg",
        ".a-denoise-x7.partial",
        "Thumbs.db",
        "@eaDir/a.jpg/SYNOPHOTO_THUMB_XL.jpg",
        "__MACOSX/a.jpg",
        ".thumbnails/c.jpg",
        "$RECYCLE.BIN/d.jpg",
    )
    assert names(tmp_path, recursive=True) == ["a.jpg"]


def test_files_of_no_kind_that_is_read_are_counted_and_named(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "b.gif", "film.mp4", "inner/notes.txt", *(f"{number}.psd" for number in range(7)))
    found = search([tmp_path], recursive=True)
    assert {path.name for path in found.passed_over} >= {"b.gif", "film.mp4", "notes.txt"}
    assert found.about_passed_over is not None
    assert found.about_passed_over.startswith("10 files passed over")
    assert "0.psd" in found.about_passed_over
    assert [path.name for path in found.passed_over][-1] == "notes.txt"
    assert found.about_passed_over.endswith("…")


@posix
def test_a_file_that_is_passed_over_counts_once_by_whatever_way_its_folder_is_found(tmp_path: Path) -> None:
    folder = fill(tmp_path / "folder", "a.jpg", "b.gif")
    (tmp_path / "link").symlink_to(folder)
    assert search([folder, tmp_path / "link"]).passed_over == (folder / "b.gif",)


def test_files_that_go_with_photos_are_not_worth_a_word(tmp_path: Path) -> None:
    fill(
        tmp_path,
        "IMG_1.JPG",
        "IMG_1.xmp",
        "img_1.jpg.pp3",
        "IMG_1.JPG.lir.json",
        "IMG_1.jpg.supplemental-metadata.json",
        "look.lir.json",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
    )
    assert search([tmp_path]).about_passed_over is None


def test_a_file_that_is_named_is_not_passed_over_with_its_folder(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "scan.dat")
    found = search([tmp_path, tmp_path / "scan.dat"])
    assert found.passed_over == ()
    assert len(found.sources) == 2


@posix
def test_each_file_counts_once_and_by_its_own_name(tmp_path: Path) -> None:
    fill(tmp_path, "b.jpg")
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    assert names(tmp_path, tmp_path / "b.jpg", tmp_path / "a.jpg") == ["b.jpg"]


@posix
def test_each_hard_link_is_a_photo_that_wants_its_result(tmp_path: Path) -> None:
    """Programs that save room leave one where two photos are alike; whose folder it is in cannot be told from it."""
    fill(tmp_path, "a.jpg")
    os.link(tmp_path / "a.jpg", tmp_path / "b.jpg")
    (tmp_path / "c.jpg").symlink_to(tmp_path / "a.jpg")
    assert names(tmp_path, tmp_path / "b.jpg") == ["a.jpg", "b.jpg"]


@posix
def test_links_that_lead_round_in_circles_end(tmp_path: Path) -> None:
    fill(tmp_path, "inner/a.jpg")
    (tmp_path / "inner" / "loop").symlink_to(tmp_path)
    (tmp_path / "inner" / "self.jpg").symlink_to(tmp_path / "inner" / "self.jpg")
    assert names(tmp_path, recursive=True) == ["a.jpg", "self.jpg"]


@posix
def test_a_pipe_with_the_name_of_a_photo_is_found_so_that_it_can_be_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert names(tmp_path) == ["a.jpg"]


@contextmanager
def without_rights_of_root() -> Iterator[None]:
    """Root may look into everything."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)  # nobody
    try:
        yield
    finally:
        os.seteuid(user)


@posix
def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_is_found() -> None:
    with TemporaryDirectory() as name:  # pytest's own folder is for root alone, where root runs it
        folder = fill(Path(name), "a.jpg", "locked/b.jpg")
        folder.chmod(0o755)
        (folder / "locked").chmod(0)
        with without_rights_of_root():
            found = search([folder], recursive=True)
        (folder / "locked").chmod(0o700)
    assert [source.path.name for source in found.sources] == ["a.jpg"]
    assert "locked" in found.problems[0]


def restorable(folder: Path, *templates: str) -> list[str]:
    kept, _ = without_results(search([folder], recursive=True).sources, (), ("{stem}-{tasks}", *templates))
    return [source.path.name for source in kept]


def test_results_are_recognised_by_their_names_whatever_tasks_numbers_and_formats(tmp_path: Path) -> None:
    fill(
        tmp_path,
        "a.jpg",
        "a-denoise.jpg",
        "a-denoise-2.jpg",
        "a-derain-deblur.tif",
        "out/a-dehaze-denoise-3.webp",
        "a-jpg-denoise.png",
        "a-denoise-denoise.jpg",
    )
    assert restorable(tmp_path) == ["a.jpg"]


def test_results_of_another_template_are_recognised_where_it_is_named_again(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "a_clean.jpg", "a_clean-2.jpg", "a (best) clean.jpg")
    assert restorable(tmp_path, "{stem}_clean", "{stem} ({size}) clean") == ["a.jpg"]


def test_photos_that_only_look_a_little_like_results_are_restored(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "a-2.jpg", "a-denoised.jpg", "b-denoise.jpg", "denoise.jpg", "a-b.jpg")
    assert restorable(tmp_path, "{stem}") == sorted(path.name for path in tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["jpeg", "png", "tiff", "webp", "avif"])
def test_results_are_recognised_by_their_mark_whatever_their_names(tmp_path: Path, kind: str) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (600, 600, 3), dtype=np.uint8)
    photo = Photo(tmp_path / f"a.{kind}", kind, pixels)
    write_photo(photo, photo.path, SaveOptions(kind))
    write_photo(with_mark(photo, Recipe((Step("denoise"),))), tmp_path / f"other.{kind}", SaveOptions(kind))
    assert restorable(tmp_path) == [f"a.{kind}"]


def test_without_looking_into_all_a_mark_is_seen_in_files_that_are_named_alike(tmp_path: Path) -> None:
    pixels = np.zeros((8, 8, 3), np.uint8)
    for name in ("photos/a.png", "results/a.png", "results/renamed.png"):
        photo = Photo(tmp_path / name, "png", pixels)
        photo.path.parent.mkdir(exist_ok=True)
        is_result = photo.path.parent.name == "results"
        marked = with_mark(photo, Recipe((Step("denoise"),))) if is_result else photo
        write_photo(marked, photo.path, SaveOptions("png"))
    sources = search([tmp_path], recursive=True).sources
    _, results = without_results(sources, look_into_all=False)
    assert [source.path for source in results] == [tmp_path / "results" / "a.png"]
    _, results = without_results(sources)
    assert len(results) == 2


def test_an_output_folder_among_the_photos_holds_results_where_those_of_other_photos_go(tmp_path: Path) -> None:
    output = tmp_path / "out"
    photos = [tmp_path / name for name in ("a.bmp", "below/b.bmp")]
    results = [output / name for name in ("a.bmp", "below/b.bmp")]
    others = [output / name for name in ("b.bmp", "another.bmp")]
    for path in (*photos, *results, *others):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    kept, found = without_results(search([tmp_path], recursive=True).sources, templates=("{stem}",), output=output)
    assert {source.path for source in kept} == {*photos, *others}
    assert {source.path for source in found} == set(results)
    kept, _ = without_results(search([output], recursive=True).sources, templates=("{stem}",), output=output)
    assert {source.path for source in kept} == {*results, *others}


def test_a_result_that_is_named_is_restored(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "a-denoise.jpg")
    named = tmp_path / "a-denoise.jpg"
    kept, results = without_results(search([tmp_path]).sources, [named])
    assert named in [source.path for source in kept]
    assert not results


def test_the_mark_keeps_the_rest_of_the_packet_byte_for_byte() -> None:
    before = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="image/jpeg"/>'
    )
    after = b'</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    photo = Photo(Path("a.jpg"), "jpeg", np.zeros((8, 8, 3), np.uint8))
    photo = replace(photo, metadata=Metadata(xmp=before + after))
    once = with_mark(photo, Recipe((Step("denoise", 70),))).metadata.xmp
    assert once is not None
    assert once.startswith(before)
    assert once.endswith(after)
    twice = with_mark(replace(photo, metadata=Metadata(xmp=once)), Recipe((Step("deblur"),))).metadata.xmp
    assert twice is not None
    assert b'"denoise:70 deblur:100"' in twice
