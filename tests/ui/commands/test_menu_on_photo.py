"""The right button on the photo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from lir_app.ui.actions import Do
from lir_app.ui.compare_mode import Mode
from tests.ui.hand import Hand, MakePhoto


def test_the_right_button_offers_what_can_be_done_with_the_photo(
    hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[QMenu, QPoint]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: shown.append((menu, at)))
    hand.open(make_photo())
    canvas, at = hand.window.canvas, QPoint(60, 70)
    QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at)))
    ((menu, place),) = shown
    assert place == canvas.mapToGlobal(at)
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert {hand.window.actions_[each] for each in (Do.RESTORE, Do.SAVE_AS, Do.COPY, Do.FIT, Do.CLOSE)} <= set(offered)
    hand.window.actions_[Do.SIDE_BY_SIDE].trigger()
    assert canvas.mode is Mode.SIDE_BY_SIDE
    menu.deleteLater()
