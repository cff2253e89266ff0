"""A finished result can be saved whatever becomes of its photo: the store keeps what saving needs."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.colour.colour import adobe_rgb
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, Step
from lir_app.ui.window.window import Window
from lir_app.ui.work.session import session
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.store.kept_photo import PhotoFile
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Store, abandoned
from lir_app.ui.work.store.store_error import StoreError
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

RECIPE = Recipe((Step("denoise"),))
PLAIN = np.random.default_rng(0).integers(0, 65535, (48, 64, 3), np.uint16)
EXIF = b"II*\x00\x08\x00\x00\x00\x01\x00\x0f\x01\x02\x00\x03\x00\x00\x00Ca\x00\x00\x00\x00\x00\x00"
"""A TIFF structure that says who made the camera."""


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    """A photo of 16 bits with transparency, a profile and metadata."""
    path = tmp_path / "rich.png"
    alpha = np.full(PLAIN.shape[:2], 40_000, np.uint16)
    photo = Photo(path, "png", PLAIN, alpha, adobe_rgb())
    write_photo(replace(photo, metadata=replace(photo.metadata, exif=EXIF)), path)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "results", least_free_bytes=0)


def kept(store: Store, path: Path) -> tuple[StoredOutcome, Photo]:
    """A stored result with the copy of its photo; and the photo."""
    photo = read_photo(path)
    stored = store.put(path, RECIPE, Outcome(photo.pixels, ~photo.pixels), photo.pixels)
    assert photo.version is not None
    assert photo.version.content is not None
    return store.keep(stored, PhotoFile.read(path, path, photo.version.content)), photo


def test_the_copy_has_all_that_the_file_had(store: Store, rich: Path) -> None:
    stored, photo = kept(store, rich)
    rich.unlink()
    assert stored.kept is not None
    again = stored.kept.read()
    assert (again.path, again.format, again.depth) == (rich, "png", 16)
    assert (again.icc, again.metadata) == (photo.icc, photo.metadata)
    for name in ("pixels", "alpha", "native"):
        assert np.array_equal(getattr(again, name), getattr(photo, name))


def test_a_damaged_copy_is_told_and_gives_no_wrong_photo(store: Store, rich: Path) -> None:
    stored, _ = kept(store, rich)
    assert stored.kept is not None
    content = bytearray(stored.kept.path.read_bytes())
    content[len(content) // 2] ^= 1
    stored.kept.path.write_bytes(content)
    with pytest.raises(StoreError, match=r"rich\.png"):
        stored.kept.read()


def test_the_copies_count_in_the_bound_of_the_store(tmp_path: Path, rich: Path) -> None:
    sizes = [
        path.stat().st_size
        for path in kept(Store(tmp_path / "first", least_free_bytes=0), rich)[0].path.parent.iterdir()
    ]
    two = 2 * sum(sizes)
    store = Store(tmp_path / "bounded", most_bytes=two, least_free_bytes=0)
    kept(store, rich)
    kept(store, rich)
    with pytest.raises(StoreError, match="no more room"):
        kept(store, rich)
    assert sum(path.stat().st_size for path in store.folder.iterdir()) <= two


def test_a_disk_that_is_full_before_the_copy_is_told_and_the_result_stays_whole(
    store: Store, rich: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = read_photo(rich)
    stored = store.put(rich, RECIPE, Outcome(photo.pixels, ~photo.pixels), photo.pixels)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        store.keep(stored, PhotoFile(rich, rich.read_bytes()))
    assert list(store.folder.iterdir()) == [stored.path]
    assert np.array_equal(stored.load(photo.pixels).restored, ~photo.pixels)


def test_a_file_that_another_program_has_changed_is_not_kept_for_the_photo(rich: Path) -> None:
    version = read_photo(rich).version
    assert version is not None
    assert version.content is not None
    rich.write_bytes(rich.read_bytes() + b"more")
    with pytest.raises(StoreError, match="changed"):
        PhotoFile.read(rich, rich, version.content)


def test_a_crashed_programs_result_is_found_and_taken_over_with_its_copy(
    store: Store, rich: Path, tmp_path: Path
) -> None:
    kept(store, rich)
    shutil.copytree(store.folder, tmp_path / "killed" / "store")
    rich.unlink()
    (left,) = abandoned(tmp_path / "killed")
    mine = Store(tmp_path / "mine", least_free_bytes=0)
    taken = mine.adopt(left.results[0])
    left.remove()
    assert taken.kept is not None
    assert (taken.load(taken.kept.read().pixels).restored == ~read_back(taken)).all()
    mine.remove(taken)
    assert list(mine.folder.iterdir()) == []


def read_back(stored: StoredOutcome) -> np.ndarray[tuple[int, ...], np.dtype[np.uint16]]:
    assert stored.kept is not None
    return stored.kept.read().pixels


def test_a_copy_that_was_only_half_written_is_none(store: Store, rich: Path, tmp_path: Path) -> None:
    stored, _ = kept(store, rich)
    assert stored.kept is not None
    stored.kept.path.rename(f"{stored.kept.path}.partial")
    shutil.copytree(store.folder, tmp_path / "killed" / "store")
    (left,) = abandoned(tmp_path / "killed")
    assert left.results[0].kept is None


@pytest.fixture
def restored(hand: Hand, network: FakeNetwork, rich: Path, make_photo: MakePhoto) -> Document:
    """A photo whose result and pixels are no longer in memory, for another one is looked at."""
    network.let_go.set()
    document = hand.open(rich)
    hand.restore()
    hand.wait(lambda: document.kept is not None)
    hand.open(make_photo("other.png"))
    with pytest.MonkeyPatch.context() as tight:
        tight.setattr(session, "HELD_BYTES", 0)
        hand.window.studio.session.free_excess_pixels()
    assert document.photo is None
    assert not document.results
    return document


def saved(hand: Hand, document: Document, target: Path) -> Photo:
    hand.window.saving.save(document, target, SaveOptions(), agreed=None)
    hand.wait(lambda: not document.unsaved)
    return read_photo(target)


def test_a_result_whose_photo_is_gone_is_saved_as_if_it_were_there(
    hand: Hand, restored: Document, rich: Path, tmp_path: Path
) -> None:
    before = saved(hand, restored, tmp_path / "before.png")
    restored.saved = None
    rich.unlink()
    after = saved(hand, restored, tmp_path / "after.png")
    assert (after.pixels == before.pixels).all()
    assert (after.icc, after.depth) == (before.icc, 16)
    assert after.metadata.exif == before.metadata.exif
    assert after.alpha is not None
    assert (after.alpha == before.alpha).all()


def test_a_photo_that_is_gone_is_shown_from_the_copy_and_that_is_told(
    hand: Hand, restored: Document, rich: Path
) -> None:
    rich.unlink()
    hand.window.studio.activate(restored)
    hand.wait(lambda: restored.result is not None)
    assert hand.says("rich.png: the file cannot be read any more; a copy of it was kept")


def test_a_photo_that_was_changed_since_is_shown_as_it_was_restored_and_that_is_told(
    hand: Hand, restored: Document, rich: Path, tmp_path: Path
) -> None:
    pixels = read_photo(rich).pixels
    write_photo(Photo(rich, "png", PLAIN[::-1].copy()), rich)
    hand.window.studio.activate(restored)
    hand.wait(lambda: restored.result is not None)
    assert hand.says("rich.png was changed since it was restored")
    assert restored.photo is not None
    assert (restored.photo.pixels == pixels).all()
    assert (saved(hand, restored, tmp_path / "saved.png").pixels == ~pixels).mean() > 0.5


def test_what_cannot_be_kept_stays_in_memory_and_that_is_told(
    hand: Hand, network: FakeNetwork, rich: Path, tmp_path: Path
) -> None:
    document = hand.open(rich)
    rich.unlink()
    network.let_go.set()
    hand.restore()
    hand.wait(lambda: hand.says("Save its result before you end the program"))
    hand.window.studio.session.activate(None)
    with pytest.MonkeyPatch.context() as tight:
        tight.setattr(session, "HELD_BYTES", 0)
        hand.window.studio.session.free_excess_pixels()
    assert document.photo is not None
    assert saved(hand, document, tmp_path / "saved.png").depth == 16


def test_nobody_is_told_to_save_what_is_saved(hand: Hand, network: FakeNetwork, rich: Path) -> None:
    document = hand.open(rich)
    document.shown = document.saved = document.choices.recipe  # it was saved before the store came to its photo
    rich.unlink()
    network.let_go.set()
    hand.restore()
    hand.wait(lambda: document.file_replaced)
    assert not hand.says("Save its result")
    assert document.photo is not None


@pytest.mark.parametrize("from_before", [False, True])
def test_after_a_crash_results_whose_photos_are_gone_are_saved_and_those_of_earlier_versions_say_what_they_need(
    hand: Hand,
    restored: Document,
    rich: Path,
    *,
    from_before: bool,
    results_folder: Path,
    make_window: Callable[[], Window],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (folder,) = (path for path in results_folder.iterdir() if path.is_dir())
    hand.wait(lambda: (folder / "session.json").is_file() and hand.window.studio.storing.job_thread.idle)
    shutil.copytree(folder, results_folder / "killed")
    hand.window.closing.agree()
    for copy in (results_folder / "killed").glob("*.photo.*") if from_before else ():
        copy.unlink()
    back = rich.rename(tmp_path / "elsewhere.png")
    again = Hand(make_window(), qtbot)
    again.wait(lambda: again.window.findChild(QMessageBox) is not None)
    box = again.window.findChild(QMessageBox)
    assert box is not None
    box.defaultButton().click()
    documents = again.window.studio.session.documents
    again.wait(lambda: any(document.name == restored.name for document in documents))
    (found,) = [document for document in documents if document.name == restored.name]
    save = partial(again.window.saving.save, found, tmp_path / "kept.png", SaveOptions(), agreed=None)
    save()
    if from_before:
        again.wait(lambda: again.says("put it back where it was. The result is kept."))
        back.rename(rich)
        save()
    again.wait(lambda: not found.unsaved)
    assert read_photo(tmp_path / "kept.png").depth == 16


def test_save_as_works_while_the_photo_is_gone(hand: Hand, restored: Document, rich: Path, tmp_path: Path) -> None:
    rich.unlink()
    hand.window.studio.activate(restored)
    hand.wait(lambda: restored.result is not None)
    dialog = hand.save_as_dialog()
    dialog.place.line.setText(str(tmp_path / "as.png"))
    hand.wait(dialog.button.isEnabled)
    dialog.accept()
    hand.wait(lambda: hand.says("Saved as.png"))
