"""Nothing is replaced that a person did not agree to replace, as it was then."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from lir_app.photo import SaveOptions, read_photo
from lir_app.photo.writing import all_or_nothing
from lir_app.ui.actions import Do
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def test_save_all_over_the_originals_needs_a_tick_each_time(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    originals = {path: path.read_bytes() for path in (make_photo("a.png"), make_photo("b.png"))}
    hand.open(*originals)
    for _ in range(2):
        dialog = hand.save_all_dialog()
        dialog.place.line.setText(str(tmp_path))
        dialog.template.setText("{stem}")
        dialog.conflict.setCurrentIndex(dialog.conflict.findData("overwrite"))
        assert "2 (a.png, b.png)" in dialog.note.text()
        assert not dialog.button.isEnabled()
        dialog.agree.click()
        assert dialog.button.isEnabled()
        dialog.template.setText("{stem}x")
        dialog.template.setText("{stem}")
        assert not dialog.button.isEnabled()
        dialog.accept()
        assert not hand.window.saving.busy
        dialog.agree.click()
        dialog.reject()
    assert {path: path.read_bytes() for path in originals} == originals


def test_save_all_with_the_tick_replaces_the_originals(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    network.let_go.set()
    photo = make_photo("a.png")
    before = read_photo(photo).pixels
    hand.open(photo)
    dialog = hand.save_all_dialog()
    dialog.place.line.setText(str(tmp_path))
    dialog.template.setText("{stem}")
    dialog.conflict.setCurrentIndex(dialog.conflict.findData("overwrite"))
    dialog.agree.click()
    dialog.accept()
    hand.wait(lambda: hand.says("Saved a.png"))
    assert (read_photo(photo).pixels == ~before).all()
    assert hand.document.photo is not None
    hand.window.studio.session.free_excess_pixels()
    assert (hand.document.photo.pixels == before).all()


def test_after_writing_over_the_original_save_asks_for_another_name_or_finds_one(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    photo = make_photo("a.png")
    hand.open(photo)
    hand.restore()
    dialog = hand.save_as_dialog()
    dialog.place.line.setText(str(photo))
    dialog.over_original.click()
    dialog.accept()
    hand.wait(lambda: hand.says("Saved a.png"))
    replaced = photo.read_bytes()
    hand.window.panel.cards["denoise"].slider.setValue(50)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise"))
    assert photo.read_bytes() == replaced


def test_a_saved_result_that_another_program_changed_is_not_written_over(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    hand.open(make_photo("a.png"))
    hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    saved = hand.document.path.with_name("a-denoise.png")
    saved.write_bytes(b"retouched in another program")
    hand.window.panel.cards["denoise"].slider.setValue(50)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise-2.png"))
    assert saved.read_bytes() == b"retouched in another program"


def test_a_file_that_another_program_changes_after_the_person_agreed_is_not_replaced(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    dialog = hand.save_as_dialog()
    dialog.place.line.setText(str(photo))
    dialog.over_original.click()
    dialog.accept()
    hand.wait(lambda: network.started == 1 and hand.window.studio.files.idle)  # the file was looked at before the work
    photo.write_bytes(b"retouched in another program")
    network.let_go.set()
    hand.wait(lambda: hand.says("another program has changed it meanwhile"))
    assert photo.read_bytes() == b"retouched in another program"
    assert hand.document.unsaved


def test_a_photo_that_changed_since_it_was_opened_is_not_replaced(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    photo.write_bytes(b"retouched in another program")
    hand.window.saving.save_over(hand.document, photo, SaveOptions())
    network.let_go.set()
    hand.wait(lambda: hand.says("another program has changed it meanwhile"))
    assert photo.read_bytes() == b"retouched in another program"


def test_the_original_is_replaced_again_by_a_result_once_one_replaced_it(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    photo = make_photo("a.png")
    before = read_photo(photo).pixels
    hand.open(photo)
    hand.restore()
    for strength in (100, 0):
        hand.window.panel.cards["denoise"].slider.setValue(strength)
        hand.window.saving.save_over(hand.document, photo, SaveOptions())
        hand.wait(lambda: not hand.window.saving.busy)
    assert (read_photo(photo).pixels == before).all()


def test_the_window_writes_nothing_itself_to_find_out_whether_a_folder_takes_results(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network folder that does not answer would hold it."""
    network.let_go.set()
    hand.open(make_photo("a.png"))
    threads = []
    probe = all_or_nothing.probe

    def noted(folder: Path) -> None:
        threads.append(threading.current_thread())
        probe(folder)

    monkeypatch.setattr(all_or_nothing, "probe", noted)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    assert threads
    assert threading.main_thread() not in threads
