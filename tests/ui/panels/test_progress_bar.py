"""Progress comes often and must not make the window paint each time."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lir_app.ui.panels.progress_bar import ProgressBar


class Beside(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        self.painted += 1


def test_a_new_value_paints_nothing_until_the_next_painting(qtbot: QtBot) -> None:
    window = QWidget()
    bar, beside = ProgressBar(window), Beside(window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(beside)
    window.resize(300, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: beside.painted > 0)
    before = beside.painted
    for value in range(1, 50):
        beside.update()
        bar.setValue(value)
    assert beside.painted == before
    qtbot.waitUntil(lambda: beside.painted > before)
    assert bar.value() == 49
