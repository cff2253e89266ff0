"""What people do twice, because nothing seems to happen, is done once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from lir_app.ui.actions import Do
from lir_app.ui.work.session.document import State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def double_click(button: QAbstractButton) -> None:
    """As it comes from a mouse: the first click, then the second as the end of a double click."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)


def test_a_double_click_on_restore_does_not_stop_what_it_began(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo())
    hand.wait(hand.window.panel.foot.restore.isEnabled)
    double_click(hand.window.panel.foot.restore)
    hand.wait(lambda: network.started == 1)
    hand.wait(lambda: hand.window.panel.foot.restore.text() == "Cancel")
    network.let_go.set()
    hand.wait(lambda: hand.document.state is State.DONE)


def test_save_asked_for_twice_before_there_is_a_result_writes_one_file(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    hand.open(make_photo("a.png"))
    hand.wait(hand.window.panel.foot.save.isEnabled)
    double_click(hand.window.panel.foot.save)
    hand.trigger(Do.SAVE)
    network.let_go.set()
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    hand.wait(lambda: not hand.window.saving.busy)
    assert sorted(path.name for path in tmp_path.glob("a*.png")) == ["a-denoise.png", "a.png"]


def test_other_choices_are_saved_beside_what_is_still_to_be_saved(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, tmp_path: Path
) -> None:
    hand.open(make_photo("a.png"))
    hand.trigger(Do.SAVE)
    hand.window.panel.cards["denoise"].slider.setValue(50)
    hand.trigger(Do.SAVE)
    network.let_go.set()
    hand.wait(lambda: len(list(tmp_path.glob("a-*.png"))) == 2)
    hand.wait(lambda: not hand.window.saving.busy)
