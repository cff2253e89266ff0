"""What a person stops stays stopped, and the window says so."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from lir_app.ui.actions import Do
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def press(hand: Hand, text: str) -> None:
    """A button of a message."""
    next(each for each in hand.window.messages.findChildren(QPushButton) if each.text() == text).click()


def test_a_preview_that_is_stopped_says_so_and_goes_on_when_asked(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.holds_previews = True
    hand.open(make_photo())
    hand.wait(lambda: hand.window.previewing.busy)
    hand.trigger(Do.CANCEL)
    assert hand.window.status.activity.text() == "Preview stopped"
    assert hand.says("The preview was stopped")
    press(hand, "Go On")
    hand.wait(lambda: hand.window.previewing.busy)
    assert hand.window.status.activity.text() != "Preview stopped"
    assert not hand.says("The preview was stopped")


def test_a_restoration_that_is_stopped_says_so_and_begins_nothing_else(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, qtbot: QtBot
) -> None:
    hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started == 1)
    network.holds_previews = True
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: not hand.window.restoring.busy)
    qtbot.wait(300)
    assert not hand.window.previewing.busy
    assert hand.window.status.activity.text() == "Preview stopped"
    assert hand.says("Restoring photo.png was stopped")
    press(hand, "Go On")
    hand.wait(lambda: network.started == 2)


def test_a_stopped_preview_goes_on_once_something_is_changed(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started == 1)
    network.holds_previews = True
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: not hand.window.restoring.busy)
    hand.window.canvas.zoom_to(4.0)
    hand.wait(lambda: hand.window.previewing.busy)


def test_what_is_said_of_a_stopped_preview_is_gone_once_it_goes_on(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.holds_previews = True
    hand.open(make_photo())
    hand.wait(lambda: hand.window.previewing.busy)
    hand.trigger(Do.CANCEL)
    assert hand.says("The preview was stopped")
    hand.window.canvas.zoom_to(4.0)
    hand.wait(lambda: hand.window.previewing.busy)
    assert not hand.says("The preview was stopped")


def leave_and_save(hand: Hand) -> None:
    hand.window.close()
    box = hand.window.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == "Save…").click()


def test_a_window_that_saves_before_it_closes_says_so(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> None:
    hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started == 1)
    leave_and_save(hand)
    hand.wait(lambda: "closes once everything is saved" in hand.window.status.activity.text())
    assert hand.says("The window closes once everything is saved")
    network.let_go.set()
    hand.wait(lambda: not hand.window.isVisible())


def test_a_window_that_was_to_close_can_stay(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> None:
    hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started == 1)
    leave_and_save(hand)
    press(hand, "Stay Open")
    assert "closes" not in hand.window.status.activity.text()
    network.let_go.set()
    hand.wait(lambda: hand.says("Saved photo-denoise.png"))
    assert hand.window.isVisible()
