"""A part of a panel that is hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from lir_app.ui.theme import Theme


class Fold(QWidget):
    """A button that shows and hides what lies below it. Subclasses give the button its words.

    Attributes:
        more: the button.
        inside: what it shows and hides.
        column: the layout of that, top to bottom.
    """

    def __init__(self, spacing: int, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.more = QToolButton(self)
        self.more.setObjectName("more")
        self.more.setAutoRaise(True)
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.inside = QWidget(self)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        layout.addWidget(self.more)
        layout.addWidget(self.inside)
        self.more.toggled.connect(self.restyle)
        theme.changed.connect(self.restyle)

    def words(self) -> str:
        """What the button says now."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Show or hide what is inside, and draw the button in the current look."""
        opened = self.more.isChecked()
        self.inside.setVisible(opened)
        self.more.setText(self.words())
        self.more.setIcon(self._theme.icon("mdi6.chevron-up" if opened else "mdi6.chevron-down"))
