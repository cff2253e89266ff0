"""Text in lines that break within names too: those of cameras and phones have no spaces, and would be cut off."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QWidget

_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"
_LONG: Final = re.compile(r"\S{13,}")
"""What is too long to be one word of a line: chosen, few words are longer."""
_PARTS: Final = re.compile(r"([-_./\\+,;=@]+|[^-_./\\+,;=@]{12})(?=.)")


def breakable(text: str) -> str:
    """A text that may also break within its long words: after what separates their parts, else anywhere."""
    return _LONG.sub(lambda word: _PARTS.sub(rf"\1{_MAY_BREAK}", word[0]), text)


class WrappedLabel(QLabel):
    """A label of plain text that can be selected, and is copied as it was set."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)  # names of files may look like HTML
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text."""
        self._text = text
        super().setText(breakable(text))

    def text(self) -> str:
        """The text as it was set."""
        return self._text

    def copy(self) -> None:
        """Copy what is selected."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(_MAY_BREAK, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        action = menu.addAction(self.tr("Copy"))
        action.setEnabled(self.hasSelectedText())
        action.triggered.connect(self.copy)
        menu.popup(event.globalPos())
