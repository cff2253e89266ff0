"""Results reach their files, the original is safe, and a failure loses nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton

from lir_app.batch import writing
from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_all_dialog import SaveAllDialog
from lir_app.ui.work.saving.save_plan import Naming
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

pytestmark = pytest.mark.slow  # each restores a photo


def test_save_writes_beside_the_original_under_another_name(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    original = photo.read_bytes()
    hand.open(photo)
    document = hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    assert document.result is not None
    written = read_photo(photo.with_name("a-denoise.png")).pixels
    assert (written == document.result.outcome.restored).all()
    assert photo.read_bytes() == original
    assert not document.unsaved


def test_saving_first_restores_by_itself(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    assert photo.with_name("a-denoise.png").is_file()


def test_what_is_saved_has_the_strength_on_display(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    document = hand.restore()
    hand.window.panel.cards["denoise"].slider.setValue(0)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: document.saved is not None)
    assert (read_photo(photo.with_name("a-denoise.png")).pixels == read_photo(photo).pixels).all()


def test_a_changed_strength_is_unsaved_again(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    document = hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: document.saved is not None)
    hand.window.panel.cards["denoise"].slider.setValue(60)
    assert document.unsaved


def test_a_taken_name_gets_a_number(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    make_photo("a-denoise.png")
    hand.open(photo)
    hand.restore()
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise-2.png"))


def write_when_asked_to_write(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Another program writes a file at the very moment in which the window begins to write one of this name."""

    def late(photo: Photo, path: Path, options: SaveOptions, **others: Any) -> tuple[str, ...]:
        if not target.exists():
            target.write_bytes(b"of another program")
        return write_photo(photo, path, options, **others)

    monkeypatch.setattr(writing, "write_photo", late)


@pytest.mark.parametrize("way", ["save", "save as", "save all", "export"])
def test_a_file_that_appears_before_a_save_is_left_alone(
    hand: Hand, make_photo: MakePhoto, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    hand.open(make_photo("a.png"))
    document = hand.restore()
    target = tmp_path / "a-denoise.png"
    write_when_asked_to_write(monkeypatch, target)
    if way == "save":
        hand.trigger(Do.SAVE)
    elif way == "save as":
        dialog = hand.save_as_dialog()
        dialog.accept()
    elif way == "save all":
        naming = Naming(tmp_path, "{stem}-{tasks}", "overwrite")
        hand.window.saving.save_all(hand.plan([document], naming))
    else:
        hand.window.save_commands.export(target)
    hand.wait(lambda: hand.says("Saved a-denoise-2.png"))
    assert target.read_bytes() == b"of another program"
    assert (tmp_path / "a-denoise-2.png").is_file()


def test_save_as_asks_before_it_writes_over_the_original(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.restore()
    dialog = hand.save_as_dialog()
    dialog.place.line.setText(str(photo))
    assert not dialog.button.isEnabled()
    dialog.over_original.click()
    assert dialog.button.isEnabled()
    dialog.reject()


def test_save_as_is_ready_for_another_name_to_be_typed(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"))
    hand.restore()
    dialog = hand.save_as_dialog()
    assert dialog.focusWidget() is dialog.place.line
    assert dialog.place.line.selectedText() == "a-denoise"
    dialog.reject()


def test_save_as_follows_the_format_and_keeps_to_it(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo("a.png"))
    document = hand.restore()
    dialog = hand.save_as_dialog()
    dialog.options_form.kind.setCurrentIndex(dialog.options_form.kind.findData("jpeg"))
    assert dialog.place.path == tmp_path / "a-denoise.jpg"
    dialog.accept()
    hand.wait(lambda: document.saved is not None)
    assert Image.open(tmp_path / "a-denoise.jpg").format == "JPEG"


def test_a_failed_save_keeps_the_result_and_says_what_to_do(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo("a.png"))
    document = hand.restore()
    (tmp_path / "file").write_text("in the way")
    hand.window.saving.save(document, tmp_path / "file" / "a.png", SaveOptions(), agreed=None)
    hand.wait(lambda: hand.says("was not saved"))
    assert document.unsaved
    assert document.result is not None
    assert hand.says("The result is kept.")
    assert any(button.text() == "Save As…" for button in hand.window.messages.findChildren(QAbstractButton))


def test_save_all_restores_and_writes_every_photo(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    out = tmp_path / "out"
    out.mkdir()
    hand.trigger(Do.SAVE_ALL)
    dialog = hand.window.findChild(SaveAllDialog)
    assert dialog is not None
    dialog.place.line.setText(str(out))
    dialog.template.setText("{stem}-clean")
    dialog.accept()
    hand.wait(lambda: hand.says("2 photos saved"))
    assert sorted(path.name for path in out.iterdir()) == ["a-clean.png", "b-clean.png"]


def test_save_all_leaves_taken_names_alone_when_told_to(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    out = tmp_path / "out"
    there = make_photo("out/a-denoise.png").read_bytes()
    saving, documents = hand.window.saving, hand.window.studio.session.documents
    saving.save_all(hand.plan(documents, Naming(out, "{stem}-{tasks}", "skip")))
    hand.wait(lambda: hand.says("1 skipped"))
    assert (out / "a-denoise.png").read_bytes() == there
    assert (out / "b-denoise.png").is_file()


def test_save_all_refuses_a_name_that_is_none(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE_ALL)
    dialog = hand.window.findChild(SaveAllDialog)
    assert dialog is not None
    dialog.template.setText("{photo}")
    assert not dialog.button.isEnabled()
    assert "{photo}" in dialog.note.text()
    dialog.reject()


def test_the_result_is_copied(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    document = hand.restore()
    hand.trigger(Do.COPY)
    hand.wait(lambda: hand.says("on the clipboard"))
    image = QGuiApplication.clipboard().image()
    assert document.photo is not None
    assert (image.height(), image.width()) == document.photo.pixels.shape[:2]


def test_the_comparison_is_exported(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo())
    hand.restore()
    target = tmp_path / "comparison.png"
    hand.window.save_commands.export(target)
    hand.wait(lambda: hand.says("Saved comparison.png"))
    assert np.asarray(Image.open(target)).ndim == 3


def test_the_buttons_lead_from_a_photo_to_a_saved_result(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.restore()
    assert hand.window.panel.foot.save.property("primary")
    hand.window.panel.foot.save.click()
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    assert not hand.window.panel.foot.save.property("primary")


def test_closing_asks_where_a_result_is_unsaved(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.restore()
    assert not hand.window.close()
    box = hand.window.findChild(QMessageBox)
    assert box is not None
    box.escapeButton().click()
    assert hand.window.isVisible()


def test_closing_can_save_first(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.restore()
    hand.window.close()
    box = hand.window.findChild(QMessageBox)
    assert box is not None
    box.defaultButton().click()
    hand.wait(lambda: not hand.window.isVisible())
    assert photo.with_name("a-denoise.png").is_file()


def test_a_result_whose_file_another_one_replaced_is_unsaved_again(
    hand: Hand, make_photo: MakePhoto, tmp_path: Path
) -> None:
    hand.open(make_photo("one/a.png"), make_photo("other/a.png"))
    first, second = hand.window.studio.session.documents
    target, saving = tmp_path / "result.png", hand.window.saving
    saving.save(first, target, SaveOptions("png"), agreed=None)
    hand.wait(lambda: first.saved_path == target)
    saving.save_over(second, target, SaveOptions("png"))
    hand.wait(lambda: second.saved_path == target)
    assert first.unsaved
    assert first.saved_path is None
    assert not second.unsaved


def test_that_a_photo_is_restored_before_it_is_saved_is_said(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    assert hand.says("a.png is restored first, then saved")
    network.let_go.set()
    hand.wait(lambda: hand.says("Saved a-denoise.png"))


def test_save_all_saves_only_what_is_not_saved_unless_asked_to(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    network.let_go.set()
    hand.open(make_photo("a.png"), make_photo("b.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.document.saved is not None)
    hand.trigger(Do.SAVE_ALL)
    dialog = hand.window.findChild(SaveAllDialog)
    assert dialog is not None
    dialog.place.line.setText(str(tmp_path))
    assert "1 photos are saved already" in dialog.note.text()
    dialog.again.setChecked(True)
    assert "2 photos, such as" in dialog.note.text()
    dialog.again.setChecked(False)
    dialog.accept()
    hand.wait(lambda: hand.says("Saved b-denoise.png"))
    assert not (tmp_path / "a-denoise-2.png").exists()


def test_a_saved_file_that_is_gone_is_saved_again(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    network.let_go.set()
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.document.saved is not None)
    (tmp_path / "a-denoise.png").unlink()
    naming = Naming(tmp_path, "{stem}-{tasks}", "number")
    (save,) = hand.plan([hand.document], naming, again=False).saves
    assert save.target == tmp_path / "a-denoise.png"


@pytest.fixture(
    params=[False, pytest.param(True, marks=pytest.mark.skipif(sys.platform != "linux", reason="only there"))]
)
def no_file_manager(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system in which nothing shows folders; with or without the program that would look for one."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    programs = tmp_path_factory.mktemp("bin")
    if request.param:
        (programs / "xdg-open").write_text("#!/bin/sh\nexit 3\n")
        (programs / "xdg-open").chmod(0o700)
    monkeypatch.setenv("PATH", str(programs))


@pytest.mark.usefixtures("no_file_manager")
def test_a_folder_that_no_program_shows_is_named(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    network.let_go.set()
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    next(b for b in hand.window.messages.findChildren(QPushButton) if b.text() == "Show Folder").click()
    hand.wait(lambda: hand.says(f"No program was found here that shows {tmp_path}"))
