"""Questions: message boxes of one look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lir_app.ui.theme import UNIT, Theme


def question(icon: str, theme: Theme, parent: QWidget) -> QMessageBox:
    """A message box with an icon, still without text and buttons; it is deleted when it closes.

    Args:
        icon: name of the icon in QtAwesome's Material Design set.
        theme: draws the icon.
        parent: the window that it belongs to.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("LIR Studio")
    box.setTextFormat(Qt.TextFormat.PlainText)  # names of files may look like HTML
    box.setIconPixmap(theme.icon(icon, theme.look.accent).pixmap(5 * UNIT, 5 * UNIT))
    return box
