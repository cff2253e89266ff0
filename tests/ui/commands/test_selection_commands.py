"""Several photos are selected in the filmstrip, and what is done is done with all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_all_dialog import SaveAllDialog
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document, State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> Hand:
    """Four open photos, the first on the canvas."""
    network.let_go.set()
    hand.open(*(make_photo(f"{name}.png") for name in "abcd"))
    return hand


def click(hand: Hand, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    strip = hand.window.filmstrip
    at = strip.visualRect(strip.film.index(row)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, keys, at)


def selected(hand: Hand) -> str:
    return "".join(document.path.stem for document in hand.window.filmstrip.selected)


def documents(hand: Hand) -> list[Document]:
    return hand.window.studio.session.documents


def choices_of(hand: Hand) -> list[Choices]:
    return [document.choices for document in documents(hand)]


def test_the_photo_on_the_canvas_is_selected(four: Hand) -> None:
    assert selected(four) == "a"
    four.trigger(Do.NEXT)
    assert selected(four) == "b"


def test_ctrl_adds_a_photo_and_takes_it_out(four: Hand) -> None:
    click(four, 2, CTRL)
    assert selected(four) == "ac"
    click(four, 0, CTRL)
    assert selected(four) == "c"


def test_shift_selects_up_to_a_photo(four: Hand) -> None:
    click(four, 1)
    click(four, 3, SHIFT)
    assert selected(four) == "bcd"
    click(four, 0)
    assert selected(four) == "a"


def test_all_are_selected_by_a_command_with_its_usual_key(four: Hand) -> None:
    assert "Ctrl+A" in [keys.toString() for keys in four.window.actions_[Do.SELECT_ALL].shortcuts()]
    four.trigger(Do.SELECT_ALL)
    assert selected(four) == "abcd"
    assert four.document.name == "a.png"


def test_a_photo_that_is_opened_or_closed_leaves_the_others_selected(four: Hand, make_photo: MakePhoto) -> None:
    click(four, 1)
    click(four, 3, SHIFT)
    four.window.studio.close(documents(four)[2])
    assert selected(four) == "bd"
    four.open(make_photo("e.png"))
    four.wait(lambda: four.document.name == "e.png")
    assert selected(four) == "e"


def test_the_selected_are_restored_and_no_others(four: Hand) -> None:
    click(four, 1)
    click(four, 3, CTRL)
    four.trigger(Do.RESTORE_SELECTED)
    four.wait(lambda: not four.window.restoring.busy)
    assert [document.state is State.DONE for document in documents(four)] == [False, True, False, True]
    assert not four.window.actions_[Do.RESTORE_SELECTED].isEnabled()


def test_the_selected_are_saved_after_one_question(four: Hand) -> None:
    click(four, 1, CTRL)
    four.trigger(Do.SAVE_SELECTED)
    dialog = four.window.findChildren(SaveAllDialog)[-1]
    assert "2 photos" in dialog.note.text()
    dialog.accept()
    four.wait(lambda: four.says("2 photos saved"))
    assert [document.saved_path is not None for document in documents(four)] == [True, True, False, False]


@pytest.mark.parametrize("close", ["command", "key"])
def test_the_selected_are_closed_and_closing_is_undone(four: Hand, close: str) -> None:
    click(four, 1)
    click(four, 2, SHIFT)
    if close == "command":
        four.trigger(Do.CLOSE_SELECTED)
    else:
        QTest.keyClick(four.window.filmstrip, Qt.Key.Key_Delete)
    assert [document.name for document in documents(four)] == ["a.png", "d.png"]
    four.window.studio.history.undo()
    assert [document.name for document in documents(four)] == ["a.png", "b.png", "c.png", "d.png"]
    assert selected(four) == "b"


def test_closing_several_unsaved_results_is_said_once_and_undone_at_once(four: Hand) -> None:
    four.trigger(Do.RESTORE_ALL)
    four.wait(lambda: all(document.unsaved for document in documents(four)))
    opened = list(documents(four))
    click(four, 1)
    click(four, 3, SHIFT)
    four.trigger(Do.CLOSE_SELECTED)
    assert [text for text in four.window.messages.texts if "not saved" in text] == [
        "3 photos were closed with results that are not saved."
    ]
    (button,) = [button for button in four.window.messages.findChildren(QPushButton) if button.text() == "Reopen"]
    button.click()
    assert documents(four) == opened
    assert all(document.unsaved for document in opened)


def test_choices_are_copied_from_one_photo_and_pasted_on_the_selected(four: Hand) -> None:
    assert not four.window.actions_[Do.PASTE_CHOICES].isEnabled()
    before = four.document.choices
    four.window.panel.cards["denoise"].slider.setValue(40)
    copied = four.document.choices
    four.trigger(Do.COPY_CHOICES)
    click(four, 2)
    click(four, 3, SHIFT)
    four.trigger(Do.PASTE_CHOICES)
    assert choices_of(four) == [copied, before, copied, copied]
    four.window.studio.history.undo()
    assert four.document.choices == before


def test_choices_of_the_photo_on_the_canvas_are_applied_to_the_selected(four: Hand) -> None:
    before = four.document.choices
    assert not four.window.actions_[Do.APPLY_TO_SELECTED].isEnabled()
    click(four, 1, CTRL)
    four.window.panel.cards["denoise"].slider.setValue(40)
    changed = four.document.choices
    click(four, 2, CTRL)
    four.window.studio.activate(documents(four)[1])
    four.trigger(Do.APPLY_TO_SELECTED)
    assert choices_of(four) == [changed, changed, changed, before]


def test_choices_given_to_many_are_taken_back_in_one_step_and_told(four: Hand) -> None:
    for row, strength in enumerate((10, 20, 30, 40)):
        click(four, row)
        four.window.panel.cards["denoise"].slider.setValue(strength)
    own = choices_of(four)
    four.trigger(Do.APPLY_TO_ALL)
    assert choices_of(four) == [own[3]] * 4
    click(four, 1)
    assert four.window.studio.history.undoable is not None
    assert "3 photos" in four.window.studio.history.undoable.text
    four.window.studio.history.undo()
    assert choices_of(four) == own
    assert four.says("3 photos have the choices again that they had before.")
    four.window.studio.history.redo()
    assert choices_of(four) == [own[3]] * 4


def test_taking_them_back_leaves_alone_what_was_chosen_since_which_is_a_step_of_its_own(four: Hand) -> None:
    own = choices_of(four)
    four.window.panel.cards["denoise"].slider.setValue(40)
    given = four.document.choices
    four.trigger(Do.APPLY_TO_ALL)
    click(four, 1)
    four.window.panel.cards["denoise"].slider.setValue(70)
    since = four.document.choices
    click(four, 2)
    four.window.studio.history.undo()
    assert choices_of(four) == [given, since, own[2], own[3]]
    click(four, 1)
    four.window.studio.history.undo()
    assert choices_of(four) == [given, given, own[2], own[3]]


def test_taking_them_back_gives_up_no_result_out_of_view(four: Hand) -> None:
    own = choices_of(four)
    four.window.panel.cards["denoise"].slider.setValue(40)
    given = four.document.choices
    four.trigger(Do.APPLY_TO_ALL)
    click(four, 1)
    click(four, 2, CTRL)
    four.trigger(Do.RESTORE_SELECTED)
    four.wait(lambda: all(documents(four)[row].unsaved for row in (1, 2)))
    four.window.studio.activate(documents(four)[1])
    four.window.studio.history.undo()
    assert choices_of(four) == [given, own[1], given, own[3]]
    assert documents(four)[2].unsaved


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_selected_have_a_menu(
    four: Hand, monkeypatch: pytest.MonkeyPatch, reason: QContextMenuEvent.Reason
) -> None:
    shown: list[list[str]] = []

    def popup(menu: QMenu, _: object) -> None:
        shown.append([action.objectName() for action in menu.actions()])

    monkeypatch.setattr(QMenu, "popup", popup)
    strip = four.window.filmstrip
    at = strip.visualRect(strip.film.index(0)).center()
    event = QContextMenuEvent(reason, at, strip.viewport().mapToGlobal(at))
    QApplication.sendEvent(strip.viewport(), event)
    (names,) = shown
    wanted = {Do.RESTORE_SELECTED, Do.SAVE_SELECTED, Do.CLOSE_SELECTED, Do.COPY_CHOICES, Do.PASTE_CHOICES}
    assert {*wanted, Do.APPLY_TO_SELECTED} <= set(names)


def test_photos_are_sorted_by_what_still_needs_a_person_and_by_name_again(four: Hand) -> None:
    b = documents(four)[1]
    four.window.restoring.restore([b])
    four.wait(lambda: b.state is State.DONE)
    click(four, 0)
    click(four, 1, CTRL)
    current = four.document
    four.trigger(Do.SORT_BY_STATE)
    assert "".join(document.path.stem for document in documents(four)) == "acdb"
    assert selected(four) == "ab"
    assert four.document is current
    assert four.window.filmstrip.currentIndex().row() == documents(four).index(current)
    four.trigger(Do.SORT_BY_NAME)
    assert "".join(document.path.stem for document in documents(four)) == "abcd"
