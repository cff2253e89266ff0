"""What comes in quick succession is dealt with in one go, and nothing is forgotten."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lir_app.ui.gathering import Gathering


def test_what_comes_alone_is_handed_over_at_once(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[list[int]]()
    gathering = Gathering(owner)
    gathering.gathered.connect(seen.append)
    gathering.add(1)
    assert seen == [[1]]
    qtbot.wait(300)
    gathering.add(2)
    assert seen == [[1], [2]]


def test_of_what_comes_in_hundreds_everything_is_handed_over_once_in_its_order_and_in_few_goes(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[list[int]]()
    gathering = Gathering(owner)
    gathering.gathered.connect(seen.append)
    for number in range(1000):
        gathering.add(number)
    qtbot.waitUntil(lambda: sum(map(len, seen)) == 1000)
    assert [number for some in seen for number in some] == list(range(1000))
    assert len(seen) < 20
