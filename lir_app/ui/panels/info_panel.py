"""The information panel: the part of the photo in view, its histogram, and how it was taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lir_app.ui.panels.histogram import Histogram
from lir_app.ui.panels.navigator import Navigator
from lir_app.ui.theme import UNIT, set_property
from lir_app.ui.widgets.wrapped_label import WrappedLabel

WIDTH: Final = 232
"""Width in pixels: chosen."""


class InfoPanel(QFrame):
    """Navigator, histogram and facts, one below the other.

    Attributes:
        navigator: the navigator.
        histogram: the histogram.
        facts: the facts shown, texts by title.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("infoPanel")
        self.setFixedWidth(WIDTH)
        self.navigator, self.histogram = Navigator(self), Histogram(self)
        self.facts: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(1, 1)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(below)
        scroll.setWidgetResizable(True)
        scroll.setObjectName("facts")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("How the photo was taken"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        layout.setSpacing(UNIT * 2)
        layout.addWidget(self.navigator)
        layout.addWidget(self.histogram)
        layout.addWidget(scroll, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts about the photo: pairs of title and text."""
        if dict(facts) == self.facts:
            return
        self.facts = dict(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it goes a little later, and would lie over the others until then
                widget.deleteLater()
        for row, (title, text) in enumerate(facts):
            lowest = max(_baseline(words, self.font()) for words in (title, text))
            for place, words in enumerate((title, text)):
                label = WrappedLabel(words, self) if place == 1 else QLabel(words, self)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                label.setContentsMargins(0, lowest - _baseline(words, self.font()), 0, 0)
                set_property(label, "muted", place == 0)
                self._grid.addWidget(label, row, place)


def _baseline(words: str, font: QFont) -> int:
    """How far below the top of a label its first line stands: letters that another font lends may push it down."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.ascent()) if line.isValid() else 0
