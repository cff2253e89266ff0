"""The dialogs before saving, for everybody and from every photo."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QLabel

from lir_app.on_disk import as_qt_gives
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_all_dialog import SaveAllDialog
from lir_app.ui.dialogs.save_as_dialog import SaveAsDialog
from lir_app.ui.dialogs.save_dialog import SaveDialog
from lir_app.ui.settings import SAVE_FOLDER, Settings
from lir_app.ui.window.window import Window
from lir_app.ui.work.opening.sample_photos import sample_folder
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def opened(hand: Hand, action: Do, kind: type[QDialog]) -> QDialog:
    hand.trigger(action)
    return hand.window.findChildren(kind)[-1]


@pytest.mark.parametrize(("action", "kind"), [(Do.SAVE_AS, SaveAsDialog), (Do.SAVE_ALL, SaveAllDialog)])
def test_every_label_of_a_row_belongs_to_a_field(
    hand: Hand, make_photo: MakePhoto, action: Do, kind: type[QDialog]
) -> None:
    hand.open(make_photo())
    dialog = opened(hand, action, kind)
    labels = [
        item.widget()
        for form in dialog.findChildren(QFormLayout)
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
    ]
    named = [label for label in labels if isinstance(label, QLabel) and label.text()]
    assert len(named) >= 4
    assert [label.text() for label in named if label.buddy() is None] == []
    assert all(label.buddy().accessibleName() for label in named)


def as_place(dialog: QDialog) -> Path:
    assert isinstance(dialog, (SaveAsDialog, SaveAllDialog))
    return dialog.place.path


def as_folder(dialog: QDialog) -> Path:
    assert isinstance(dialog, QFileDialog)
    return Path(dialog.directory().absolutePath())


@pytest.mark.parametrize("dropped", [False, True])
@pytest.mark.parametrize(
    ("action", "kind", "place"),
    [
        (Do.SAVE, SaveAsDialog, as_place),
        (Do.SAVE_AS, SaveAsDialog, as_place),
        (Do.SAVE_ALL, SaveAllDialog, as_place),
        (Do.EXPORT, QFileDialog, as_folder),
        (Do.OPEN, QFileDialog, as_folder),
        (Do.COMPARE_WITH, QFileDialog, as_folder),
    ],
)
def test_no_dialog_proposes_the_folder_of_the_samples(
    hand: Hand, action: Do, kind: type[QDialog], place: Callable[[QDialog], Path], dropped: bool
) -> None:
    if dropped:
        hand.open(sample_folder() / "noise.jpg")
    else:
        hand.window.opening.open_sample("denoise")
        hand.wait(lambda: hand.window.studio.current is not None and hand.document.photo is not None)
    dialog = opened(hand, action, kind)
    proposed = place(dialog)
    assert proposed.is_absolute()
    assert not proposed.is_relative_to(sample_folder())
    dialog.reject()


def test_what_is_wrong_is_announced_once(hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    hand.open(make_photo())
    dialog = hand.save_as_dialog()
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    dialog.place.line.setText("/nowhere at all/a.png")
    dialog.place.line.setText("/nowhere at all/ab.png")
    assert told == [dialog.note.text()]


@pytest.mark.parametrize(("action", "kind"), [(Do.SAVE_AS, SaveAsDialog), (Do.SAVE_ALL, SaveAllDialog)])
def test_a_folder_that_does_not_answer_holds_no_dialog(
    hand: Hand, make_photo: MakePhoto, dead_share: tuple[Path, Event], action: Do, kind: type[SaveDialog]
) -> None:
    folder, answers = dead_share
    hand.open(make_photo("a.png"))
    dialog = opened(hand, action, kind)
    assert isinstance(dialog, (SaveAsDialog, SaveAllDialog))
    before = dialog.place.path
    dialog.place.line.setText(str(folder / "a.png" if kind is SaveAsDialog else folder))
    assert dialog.note.text() == "Looking at the folder…"
    assert not dialog.button.isEnabled()
    dialog.place.line.setText(str(before))
    hand.wait(dialog.button.isEnabled)  # other folders answer meanwhile
    dialog.place.line.setText(str(folder / "b.png" if kind is SaveAsDialog else folder))
    answers.set()
    hand.wait(dialog.button.isEnabled)
    dialog.reject()


@pytest.mark.parametrize(("action", "kind"), [(Do.SAVE_AS, SaveAsDialog), (Do.SAVE_ALL, SaveAllDialog)])
def test_a_last_folder_that_does_not_answer_is_not_proposed(
    hand: Hand, make_photo: MakePhoto, dead_share: tuple[Path, Event], action: Do, kind: type[SaveDialog]
) -> None:
    folder, _ = dead_share
    Settings()[SAVE_FOLDER] = str(folder)
    hand.open(make_photo("a.png"))
    dialog = opened(hand, action, kind)
    assert not as_place(dialog).is_relative_to(folder)
    dialog.reject()


def test_a_name_without_an_ending_gets_that_of_the_format(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    hand.open(make_photo())
    dialog = hand.save_as_dialog()
    chosen: list[Path] = []
    dialog.chosen.connect(lambda path, *_: chosen.append(path))
    dialog.place.line.setText(str(tmp_path / "version 1.2"))
    dialog.button.click()
    assert chosen == [tmp_path / "version 1.2.png"]


@pytest.fixture
def no_utf_8(tmp_path: Path) -> Path:
    """A folder as old disks and archives have them."""
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="only there can names be anything")
def test_a_comparison_is_exported_into_a_folder_whose_name_is_no_utf_8(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto, no_utf_8: Path
) -> None:
    hand.open(make_photo("a.png"))
    network.let_go.set()
    given_by_qt = Path(as_qt_gives(no_utf_8))
    hand.window.save_commands.export(given_by_qt / "seen.png")
    hand.wait((no_utf_8 / "seen.png").is_file)
    hand.window.panel.cards["denoise"].switch.click()
    hand.window.save_commands.export(given_by_qt / "plain.png")
    hand.wait((no_utf_8 / "plain.png").is_file)
    assert not given_by_qt.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only there can names be anything")
@pytest.mark.parametrize("typed", [False, True])
def test_results_are_saved_into_a_folder_whose_name_is_no_utf_8(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto, no_utf_8: Path, typed: bool
) -> None:
    network.let_go.set()
    hand.window.open([make_photo("a.png").rename(no_utf_8 / "a.png")])
    hand.wait(lambda: hand.window.studio.current is not None and hand.document.photo is not None)
    hand.restore()
    dialog = hand.save_as_dialog()
    assert dialog.place.line.text().endswith("caf\N{REPLACEMENT CHARACTER}/a-denoise.png")
    if typed:
        dialog.place.line.setText(dialog.place.line.text().replace("a-denoise", "b"))
    hand.wait(dialog.button.isEnabled)
    dialog.accept()
    hand.wait(lambda: not hand.document.unsaved)
    assert {path.name for path in no_utf_8.iterdir()} == {"a.png", "b.png" if typed else "a-denoise.png"}
    every = hand.save_all_dialog()
    every.again.setChecked(True)
    every.template.setText("all-{stem}")
    hand.wait(every.button.isEnabled)
    assert every.place.path == no_utf_8
    every.accept()
    hand.wait(lambda: hand.document.saved_path == no_utf_8 / "all-a.png")
    assert (no_utf_8 / "all-a.png").is_file()


@pytest.mark.parametrize(("action", "kind"), [(Do.SAVE_AS, SaveAsDialog), (Do.SAVE_ALL, SaveAllDialog)])
def test_no_quality_is_asked_for_where_the_photo_stays_without_loss(
    hand: Hand, make_photo: MakePhoto, action: Do, kind: type[SaveDialog]
) -> None:
    hand.open(make_photo("a.png"))
    dialog = opened(hand, action, kind)
    assert isinstance(dialog, SaveDialog)
    assert not dialog.options_form.quality.isVisible()


def test_the_folder_that_is_proposed_for_opening_is_there(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Pictures"))
    window.actions_[Do.OPEN].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == Path.home()
    dialog.reject()
