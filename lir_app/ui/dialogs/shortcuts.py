"""The dialog with the shortcuts of all commands, read from the menus, so that none is missing or wrong."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QMenuBar, QTextBrowser, QWidget

from lir_app.ui.actions import HOLD_KEY
from lir_app.ui.dialogs.page import lay_out_page
from lir_app.ui.theme import UNIT
from lir_app.ui.wording import plain


class ShortcutsDialog(QDialog):
    """Shows the first shortcut of every command, by menu; a command that is in two menus is listed once."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(UNIT * 60, UNIT * 75)
        self.sheet = QTextBrowser(self)
        self.sheet.setAccessibleName(self.windowTitle())
        listed: set[QAction] = set()
        parts = [_table(plain(top.text()), list(_rows(_menu_of(top), listed))) for top in bar.actions()]
        held = [
            (self.tr("Show Before while held"), _native(QKeySequence(HOLD_KEY))),
            (self.tr("Move brush or gradient, with Ctrl finely"), "← → ↑ ↓"),
            (self.tr("Begin a stroke or gradient, and end it"), _native(QKeySequence(Qt.Key.Key_Return))),
        ]
        self.sheet.setHtml("".join([*parts, _table(self.tr("Photo on the canvas"), held)]))
        lay_out_page(self, self.sheet)


def _rows(menu: QMenu | None, listed: set[QAction]) -> Iterator[tuple[str, str]]:
    for action in menu.actions() if menu is not None else ():
        inner = _menu_of(action)
        if inner is not None:
            yield from _rows(inner, listed)
        elif action not in listed and not action.shortcut().isEmpty():
            listed.add(action)
            yield action.iconText(), _native(action.shortcut())


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _table(title: str, rows: Sequence[tuple[str, str]]) -> str:
    lines = [
        f"<tr><td width='60%'>{html.escape(text)}</td><td><b>{html.escape(keys)}</b></td></tr>" for text, keys in rows
    ]
    return f"<h3>{html.escape(title)}</h3><table width='100%'>{''.join(lines)}</table>" if lines else ""
