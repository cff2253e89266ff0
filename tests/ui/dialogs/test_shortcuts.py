"""The sheet of all keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from lir_app.ui.actions import Do
from lir_app.ui.dialogs.shortcuts import ShortcutsDialog
from lir_app.ui.window import Window


def test_f1_shows_every_key_of_every_command(window: Window) -> None:
    help_action = window.actions_[Do.SHORTCUTS]
    assert help_action.shortcut() == QKeySequence("F1")
    help_action.trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    sheet = dialog.sheet.toPlainText()
    actions = [*(window.actions_[name] for name in Do), window.menus.undo, window.menus.redo]
    with_keys = [action for action in actions if action.shortcuts()]
    assert len(with_keys) > 25
    for action in with_keys:
        assert action.text().replace("&", "").rstrip("… ") in sheet
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in sheet
    assert "Alt+1" in sheet
    dialog.reject()


def test_every_command_is_in_a_menu(window: Window) -> None:
    named = {
        action.objectName()
        for menu in window.menuBar().findChildren(type(window.menuBar().addMenu("")))
        for action in menu.actions()
    }
    assert set(Do) - named == set()
