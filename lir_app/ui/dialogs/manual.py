"""The dialog with the manual."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from lir_app import language
from lir_app.ui.dialogs.page import lay_out_page
from lir_app.ui.theme import UNIT


class ManualDialog(QDialog):
    """Shows the manual. The window can be used meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(UNIT * 80, UNIT * 85)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenExternalLinks(True)
        self.text.setMarkdown(language.manual(language.code_spoken()).read_text(encoding="utf-8"))
        lay_out_page(self, self.text)
