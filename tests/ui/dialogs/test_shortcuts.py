"""The sheet of all keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from lir_app.ui.actions import Do
from lir_app.ui.dialogs.shortcuts import ShortcutsDialog
from lir_app.ui.window.window import Window
from tests.ui.hand import Hand, MakePhoto


def sheet_of(window: Window) -> list[str]:
    window.actions_[Do.SHORTCUTS].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    lines = dialog.sheet.toPlainText().splitlines()
    dialog.reject()
    return lines


def test_f1_shows_the_key_of_every_command_once(window: Window) -> None:
    assert window.actions_[Do.SHORTCUTS].shortcut() == QKeySequence("F1")
    lines = sheet_of(window)
    actions = [*(window.actions_[name] for name in Do), window.menus.undo, window.menus.redo]
    with_keys = [action for action in actions if not action.shortcut().isEmpty()]
    assert len(with_keys) > 25
    for action in with_keys:
        name = action.text().replace("&", "").rstrip("… ")
        assert lines.count(name) == 1
        assert lines[lines.index(name) + 1] == action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert "Alt+1" in lines
    assert "B" in lines


def test_the_sheet_does_not_name_what_would_be_undone(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.CLOSE)
    assert "Undo" in sheet_of(hand.window)


def test_every_command_is_in_a_menu(window: Window) -> None:
    named = {
        action.objectName()
        for menu in window.menuBar().findChildren(type(window.menuBar().addMenu("")))
        for action in menu.actions()
    }
    assert set(Do) - named == set()
