"""Messages: sentences, counted when there are many, announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from lir_app.ui.panels.message_line import MessageArea
from lir_app.ui.theme import Theme
from lir_app.ui.work.notices import Kind, Notice


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> MessageArea:
    area = MessageArea(theme)
    qtbot.addWidget(area)
    return area


def shown(area: MessageArea) -> list[str]:
    return [label.text() for label in area.findChildren(QLabel) if label.text() and label.isVisibleTo(area)]


def test_a_sentence_ends_in_a_full_stop(area: MessageArea) -> None:
    for text in ("Saved", "Saved.", "Really?", "Wait…"):
        area.show_message(Notice(text))
    assert shown(area) == ["Saved.", "Saved.", "Really?", "Wait…"]


def test_a_name_that_looks_like_html_is_shown_as_it_is(area: MessageArea) -> None:
    area.show_message(Notice("Saved <b>bold.png</b>."))
    (label,) = (each for each in area.findChildren(QLabel) if "bold" in each.text())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_message_that_is_withdrawn_goes_and_others_of_its_words_stay(area: MessageArea) -> None:
    one, other = Notice("Stopped."), Notice("Stopped.")
    area.show_message(one)
    area.show_message(other)
    area.withdraw(one)
    assert area.texts == ["Stopped."]
    area.withdraw(other)
    assert area.texts == []


def test_of_many_messages_the_newest_are_shown_and_the_others_counted(area: MessageArea) -> None:
    for number in range(6):
        area.show_message(Notice(f"Notice {number}.", Kind.ERROR))
    assert set(shown(area)) == {"and 2 more", *(f"Notice {number}." for number in range(2, 6))}
    assert len(area.texts) == 6


def test_an_older_message_comes_back_when_a_newer_one_goes(area: MessageArea) -> None:
    for number in range(4):
        area.show_message(Notice(f"Notice {number}.", Kind.ERROR))
    newest = Notice("The last.", Kind.ERROR)
    area.show_message(newest)
    assert "Notice 0." not in shown(area)
    area.withdraw(newest)
    assert "Notice 0." in shown(area)
    assert "and 1 more" not in shown(area)


def test_older_messages_can_be_closed_at_once(area: MessageArea) -> None:
    for number in range(6):
        area.show_message(Notice(f"Notice {number}.", Kind.ERROR))
    (close_all,) = [each for each in area.findChildren(QToolButton) if each.text() == "Close All"]
    close_all.click()
    assert area.texts == []
    assert area.isHidden()


def test_thousands_of_messages_take_no_more_widgets_than_are_shown(area: MessageArea) -> None:
    counts = []
    for number in range(200):
        area.show_message(Notice(f"Notice {number}.", Kind.ERROR))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        counts.append(len(area.findChildren(QWidget)))
    assert counts[-1] == counts[4]


def test_every_message_is_announced(area: MessageArea, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    area.show_message(Notice("Saved a.png"))
    assert told == ["Saved a.png."]


def test_hundreds_of_messages_in_a_moment_are_shown_in_one_go(area: MessageArea, qtbot: QtBot) -> None:
    made = 0

    class Counting(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
            nonlocal made
            made += event.type() is QEvent.Type.ChildAdded
            return False

    counting = Counting()
    area.installEventFilter(counting)
    for number in range(300):
        area.show_message(Notice(f"Notice {number}.", Kind.ERROR))
    qtbot.waitUntil(lambda: "and 296 more" in shown(area))
    assert set(shown(area)) == {"and 296 more", *(f"Notice {number}." for number in range(296, 300))}
    assert made < 30
