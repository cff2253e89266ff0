"""A folder on a network may not answer, or late: the window goes on, and what was to be saved is saved."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog

from lir_app.photo import read_photo
from lir_app.ui.actions import Do
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

DeadShare = tuple[Path, Event]


@pytest.fixture
def restored(hand: Hand, make_photo: MakePhoto, network: FakeNetwork, dead_share: DeadShare) -> Hand:
    """A photo in the folder that does not answer, restored."""
    network.let_go.set()
    hand.open(make_photo(f"{dead_share[0].name}/a.png"))
    hand.restore()
    return hand


def test_what_is_to_be_saved_there_is_told_and_saved_once_it_answers(restored: Hand, dead_share: DeadShare) -> None:
    folder, answers = dead_share
    restored.trigger(Do.SAVE)
    assert restored.says("a.png is saved once its folder answers.")
    answers.set()
    restored.wait(lambda: restored.says("Saved a-denoise.png"))
    assert not restored.says("once its folder answers")
    assert (folder / "a-denoise.png").is_file()


def test_it_is_saved_as_it_was_when_that_was_asked_for(restored: Hand, dead_share: DeadShare) -> None:
    folder, answers = dead_share
    restored.trigger(Do.SAVE)
    restored.window.panel.cards["denoise"].slider.setValue(0)
    answers.set()
    restored.wait(lambda: restored.says("Saved a-denoise.png"))
    assert (read_photo(folder / "a-denoise.png").pixels != read_photo(folder / "a.png").pixels).any()


def test_asked_twice_it_is_saved_once(restored: Hand, dead_share: DeadShare) -> None:
    folder, answers = dead_share
    restored.trigger(Do.SAVE)
    restored.trigger(Do.SAVE)
    answers.set()
    restored.wait(lambda: restored.says("Saved a-denoise.png"))
    assert sorted(path.name for path in folder.iterdir()) == ["a-denoise.png", "a.png"]


def test_photos_of_other_folders_are_saved_meanwhile(restored: Hand, make_photo: MakePhoto) -> None:
    restored.trigger(Do.SAVE)
    other = make_photo("b.png")
    restored.open(other)
    restored.restore()
    restored.trigger(Do.SAVE)
    restored.wait(lambda: restored.says("Saved b-denoise.png"))
    assert other.with_name("b-denoise.png").is_file()


def test_saved_elsewhere_meanwhile_it_is_not_saved_there_too(
    restored: Hand, dead_share: DeadShare, tmp_path: Path
) -> None:
    folder, answers = dead_share
    restored.trigger(Do.SAVE)
    dialog = restored.save_as_dialog()
    dialog.place.line.setText(str(tmp_path / "elsewhere.png"))
    restored.wait(dialog.button.isEnabled)
    dialog.accept()
    restored.wait(lambda: restored.document.saved is not None)
    answers.set()
    restored.wait(lambda: not restored.says("once its folder answers"))
    assert [path.name for path in folder.iterdir()] == ["a.png"]


def test_leaving_asks_for_what_waits_to_be_saved_there(restored: Hand, dead_share: DeadShare) -> None:
    folder, answers = dead_share
    restored.trigger(Do.SAVE)
    restored.window.close()
    assert restored.window.isVisible()
    restored.answer("Save…")
    answers.set()
    restored.wait(lambda: not restored.window.isVisible())
    assert (folder / "a-denoise.png").is_file()


def test_save_as_proposes_a_name_there_and_tells_that_it_waits(restored: Hand, dead_share: DeadShare) -> None:
    folder, answers = dead_share
    dialog = restored.save_as_dialog()
    assert dialog.place.path == folder / "a-denoise.png"
    assert dialog.note.text() == "Looking at the folder…"
    answers.set()
    restored.wait(dialog.button.isEnabled)
    dialog.reject()


@pytest.mark.parametrize("action", [Do.OPEN, Do.EXPORT, Do.COMPARE_WITH])
def test_no_file_dialog_begins_in_it(restored: Hand, dead_share: DeadShare, action: Do) -> None:
    restored.trigger(action)
    dialog = restored.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) != dead_share[0]
    dialog.reject()


def test_browsing_begins_elsewhere_under_the_same_name(restored: Hand, dead_share: DeadShare) -> None:
    dialog = restored.save_as_dialog()
    dialog.place.browse.click()
    browser = dialog.findChild(QFileDialog)
    assert browser is not None
    assert Path(browser.directory().absolutePath()) == Path.home() != dead_share[0]
    assert [Path(file).name for file in browser.selectedFiles()] == ["a-denoise.png"]
    browser.reject()
    dialog.reject()
