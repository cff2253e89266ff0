"""Work is not lost, and nothing is replaced unseen, whatever is done in which order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QMessageBox

from lir_app.batch import writing
from lir_app.photo import Photo, PhotoError, SaveOptions, read_photo, write_photo
from lir_app.pipeline import Pipeline
from lir_app.ui import settings as table
from lir_app.ui.actions import Do
from lir_app.ui.settings import Settings
from lir_app.ui.work.opening import read_jobs, thumbnails
from lir_app.ui.work.session.document import State
from lir_model.errors import Cancelled
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


class HeldReading:
    """Files are read only when they are let go, and then perhaps fail."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.fails = False

    def read(self, path: Path) -> Photo:
        self.let_go.wait()
        if self.fails:
            raise PhotoError(f"{path}: is broken")
        return read_photo(path)


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Iterator[HeldReading]:
    held = HeldReading()
    monkeypatch.setattr(read_jobs, "read_photo", held.read)
    yield held
    held.let_go.set()


def switch(hand: Hand, task: str) -> None:
    hand.window.panel.cards[task].switch.click()


def question(hand: Hand) -> QMessageBox:
    box = hand.window.findChild(QMessageBox)
    assert box is not None
    return box


# One photo, and the others


@pytest.mark.parametrize("fails", [False, True])
def test_a_photo_closed_while_it_is_read_holds_up_nothing(
    hand: Hand, make_photo: MakePhoto, reading: HeldReading, network: FakeNetwork, fails: bool
) -> None:
    hand.drop(make_photo("a.png"), make_photo("b.png"))
    session = hand.window.studio.session
    hand.wait(lambda: len(session.documents) == 2)
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: hand.window.restoring.running is session.documents[0])
    hand.trigger(Do.CLOSE)
    reading.fails = fails
    network.let_go.set()
    reading.let_go.set()
    (b,) = session.documents
    if fails:
        hand.wait(lambda: not hand.window.restoring.busy and hand.says("b.png"))
        assert not hand.says("a.png")
    else:
        hand.wait(lambda: b.state is State.DONE)
    hand.window.closing.agree()
    assert not hand.window.isVisible()


def test_a_thumbnail_that_fails_is_no_failure_of_its_photo(
    hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, _: int) -> None:
        raise PhotoError(f"{path}: has no thumbnail")

    monkeypatch.setattr(thumbnails, "read_thumbnail", fail)
    hand.open(make_photo("a.png"), make_photo("b.png"))
    documents = hand.window.studio.session.documents
    hand.wait(lambda: all(document.thumbnail is not None for document in documents))
    assert len(documents) == 2
    assert hand.window.messages.texts == []


# Requests to save


def test_two_photos_of_one_stem_saved_before_either_is_restored_become_two_files(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    Settings()[table.SAVE_FORMAT] = "jpeg"
    hand.open(make_photo("IMG_1.png"), make_photo("IMG_1.tif"))
    documents = hand.window.studio.session.documents
    hand.trigger(Do.SAVE)
    hand.trigger(Do.NEXT)
    hand.wait(lambda: hand.document is documents[1] and hand.document.photo is not None)
    hand.trigger(Do.SAVE)
    network.let_go.set()
    hand.wait(lambda: all(document.saved is not None for document in documents))
    assert documents[0].saved_path != documents[1].saved_path
    assert len(list(tmp_path.glob("*.jpg"))) == 2


def test_what_was_to_be_saved_is_saved_whatever_is_chosen_meanwhile(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: network.started == 1)
    switch(hand, "derain")
    network.let_go.set()
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    assert (tmp_path / "a-denoise.png").is_file()
    assert hand.document.state is State.READY


def test_stopping_tells_what_is_not_saved(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: network.started == 1)
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: hand.says("a.png was not saved"))
    assert not hand.window.saving.busy


def test_the_window_says_that_it_is_stopping_until_it_has_stopped(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.open(make_photo("a.png"))
    tile = threading.Event()

    def in_a_tile(_: Pipeline, *_pixels: object, **options: Callable[[], bool]) -> None:
        network.started += 1
        tile.wait()
        if options["cancelled"]():
            raise Cancelled

    monkeypatch.setattr(Pipeline, "run", in_a_tile)
    hand.window.previewing.cancel()
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started >= 1)
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: hand.window.status.activity.text() == "Stopping…")
    assert not hand.window.panel.foot.restore.isEnabled()
    tile.set()
    hand.wait(lambda: hand.window.status.activity.text() != "Stopping…")


def test_save_all_counts_what_was_stopped(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    (tmp_path / "out").mkdir()
    dialog = hand.save_all_dialog()
    dialog.place.line.setText(str(tmp_path / "out"))
    dialog.accept()
    hand.wait(lambda: network.started == 1)
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: hand.says("3 photos were not saved"))


def test_what_cannot_be_written_is_told_before_the_photo_is_restored(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    hand.open(make_photo("a.png"))
    (tmp_path / "file").write_text("in the way")
    hand.window.saving.save(hand.document, tmp_path / "file" / "a.png", SaveOptions(), agreed=None)
    hand.wait(lambda: hand.says("a.png was not saved"))
    hand.wait(lambda: not hand.window.restoring.busy)
    assert not hand.document.restored
    assert not network.let_go.is_set()


# Comparisons


def test_a_comparison_is_exported_of_the_whole_result(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.wait(lambda: hand.document.preview is not None)
    hand.trigger(Do.SIDE_BY_SIDE)
    hand.window.save_commands.export(tmp_path / "comparison.png")
    hand.wait(lambda: network.started == 1)
    assert not (tmp_path / "comparison.png").exists()
    network.let_go.set()
    hand.wait(lambda: hand.says("Saved comparison.png"))
    picture = np.asarray(Image.open(tmp_path / "comparison.png"))
    after = ~read_photo(photo).pixels
    below_the_label = picture[60:, -after.shape[1] :]
    assert (below_the_label == after[60:]).all()


@pytest.mark.parametrize("kind", ["jpeg", "avif", "bmp", "webp"])
def test_the_suffix_decides_the_format_of_a_comparison(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path, kind: str
) -> None:
    network.let_go.set()
    hand.open(make_photo("a.png"))
    target = tmp_path / f"comparison.{kind}"
    hand.window.save_commands.export(target)
    hand.wait(lambda: hand.says(f"Saved {target.name}"))
    assert Image.open(target).format == kind.upper()


def test_a_comparison_of_an_unknown_suffix_is_refused(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo("a.png"))
    hand.window.save_commands.export(tmp_path / "comparison.gif")
    assert hand.says("no format of that suffix")
    assert not (tmp_path / "comparison.gif").exists()
    assert not hand.window.restoring.busy


# Closing


def test_closing_a_photo_is_undone_at_its_place_and_with_its_history(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    session, history = hand.window.studio.session, hand.window.studio.history
    a, b, c = session.documents
    hand.window.studio.activate(b)
    hand.wait(lambda: b.photo is not None)
    hand.restore()
    switch(hand, "derain")
    switch(hand, "derain")
    hand.trigger(Do.CLOSE)
    assert hand.says("not saved")
    hand.window.studio.activate(c)
    history.undo()
    assert session.documents == [a, b, c]
    assert hand.document is b
    hand.wait(lambda: b.result is not None)
    assert b.unsaved
    history.undo()
    assert [step.task for step in b.choices.recipe.steps] == ["denoise", "derain"]


def test_leaving_while_restoring_asks_once_and_then_hides_at_once(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: network.started == 1)
    assert not hand.window.close()
    box = question(hand)
    assert "a.png is still to be restored" in box.text()
    assert "would be saved then" in box.informativeText()
    assert not hand.window.close()
    assert len(hand.window.findChildren(QMessageBox)) == 1
    leave = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole)
    leave.click()
    assert not hand.window.isVisible()
    assert not hand.window.studio.network.running


def test_what_is_being_written_is_written_to_its_end_out_of_sight(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    network.let_go.set()
    let_go, write = threading.Event(), write_photo

    def slow(*arguments: Any, **options: Any) -> tuple[str, ...]:
        let_go.wait()
        return write(*arguments, **options)

    monkeypatch.setattr(writing, "write_photo", slow)
    hand.open(make_photo("a.png"))
    hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: bool(hand.window.studio.queue.being_fulfilled))
    hand.window.close()
    assert not hand.window.isVisible()
    let_go.set()
    hand.wait(lambda: not hand.window.studio.files.running)
    assert (tmp_path / "a-denoise.png").is_file()


def test_a_window_out_of_sight_comes_back_when_writing_fails(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    network.let_go.set()
    let_go = threading.Event()

    def fail(*_: object, **_options: object) -> None:
        let_go.wait()
        raise PhotoError("The disk is full.")

    monkeypatch.setattr(writing, "write_photo", fail)
    hand.open(make_photo("a.png"))
    hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: bool(hand.window.studio.queue.being_fulfilled))
    hand.window.close()
    let_go.set()
    hand.wait(hand.window.isVisible)
    assert hand.says("a.png was not saved")
    assert hand.document.unsaved
