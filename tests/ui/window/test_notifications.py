"""Whoever went on to something else is told that all photos are restored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lir_app.ui.actions import Do
from lir_app.ui.window.notifications import Notifying
from lir_app.ui.window.window import Window
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr(Notifying, "notify", lambda _, text: texts.append(text))
    return texts


def restore_all(hand: Hand, photos: list[Path], network: FakeNetwork) -> None:
    network.let_go.set()
    hand.open(*photos)
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: all(document.restored for document in hand.window.studio.session.documents))
    QApplication.processEvents()


def test_the_end_of_several_is_told_where_the_window_is_not_in_use(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr(Window, "isActiveWindow", lambda _: False)
    restore_all(hand, [make_photo(f"{name}.png") for name in "abc"], network)
    assert told == ["3 photos are restored."]


def test_who_looks_on_and_who_restores_one_photo_is_told_nothing(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr(Window, "isActiveWindow", lambda _: True)
    restore_all(hand, [make_photo(f"{name}.png") for name in "abc"], network)
    monkeypatch.setattr(Window, "isActiveWindow", lambda _: False)
    restore_all(hand, [make_photo("d.png")], network)
    assert told == []


def test_a_notification_marks_the_window_in_the_task_bar(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    marked: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda widget, *_: marked.append(widget))
    notifying = window.findChild(Notifying)
    assert notifying is not None
    notifying.notify("3 photos are restored.")
    assert marked == [window]
