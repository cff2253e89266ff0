"""The layout of dialogs that show a page to read."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from lir_app.ui.theme import UNIT


def lay_out_page(dialog: QDialog, page: QTextBrowser) -> None:
    """Fill a dialog with a page, and a button below to close it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
    layout.setSpacing(UNIT)
    layout.addWidget(page, 1)
    layout.addWidget(buttons)
