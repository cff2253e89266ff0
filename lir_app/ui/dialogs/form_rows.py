"""Rows of the forms of dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from lir_app.on_disk import as_qt_gives
from lir_app.ui.theme import UNIT

_ROW_HEIGHT: Final = UNIT * 4


class PlaceRow(QWidget):
    """A row with a path that can be typed, and a button to browse for one.

    Names that are no UTF-8 are shown with signs in place of what no text has. A path that was shown stays what it is;
    of one that was typed or browsed for, the disk knows what it is (``on_disk.as_on_disk``).
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[str, Path] = "", Path()
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    def show_path(self, path: Path) -> None:
        """Show a path."""
        self._shown = as_qt_gives(path), path
        self.line.setText(as_qt_gives(path))

    @property
    def path(self) -> Path:
        """The path that was shown, or the one that was typed since."""
        text, path = self._shown
        return path if text and self.line.text() == text else Path(self.line.text().strip()).expanduser()

    def browse_with(self, dialog: QFileDialog) -> None:
        """Open a file dialog, and take the path from it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()


class FormLabel(QLabel):
    """The label of a row of a form."""

    def __init__(self, text: str, parent: QWidget, buddy: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if buddy is not None:
            self.setBuddy(buddy)
        self.setMinimumHeight(_ROW_HEIGHT)
        self.setProperty("muted", True)


def line_up(dialog: QWidget) -> None:
    """Give the labels of all forms in a dialog the same width."""
    labels = dialog.findChildren(FormLabel)
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setFixedWidth(width)
