"""A pasted picture is in no file: it is not lost unasked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from lir_app.photo import SaveOptions
from lir_app.ui.actions import Do
from lir_app.ui.work.session.document import State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

GREY = np.full((60, 80, 3), 90, np.uint8)


def paste(hand: Hand, *, task: str | None = None) -> None:
    hand.window.studio.choosing.template = hand.window.studio.choosing.template.only(task or "")
    hand.window.opening.open_pixels(GREY)


def question(hand: Hand) -> QMessageBox:
    assert not hand.window.close()
    (box,) = hand.window.findChildren(QMessageBox)
    return box


def button(box: QMessageBox, role: QMessageBox.ButtonRole) -> QAbstractButton | None:
    return next((each for each in box.buttons() if box.buttonRole(each) is role), None)


@pytest.mark.parametrize("task", [None, "denoise"])
def test_the_window_asks_before_a_picture_that_is_in_no_file_is_lost(hand: Hand, task: str | None) -> None:
    paste(hand, task=task)
    box = question(hand)
    assert box.text() == "Pasted 1.png is in no file yet."
    leave = button(box, QMessageBox.ButtonRole.DestructiveRole)
    assert leave is not None
    leave.click()
    assert not hand.window.isVisible()


def test_saving_is_offered_only_for_what_there_will_be_a_result_of(hand: Hand) -> None:
    paste(hand)
    box = question(hand)
    assert button(box, QMessageBox.ButtonRole.AcceptRole) is None
    box.reject()
    hand.window.panel.cards["denoise"].switch.click()
    hand.wait(lambda: hand.window.findChild(QMessageBox) is None)
    assert button(question(hand), QMessageBox.ButtonRole.AcceptRole) is not None


def test_a_pasted_picture_whose_result_was_saved_is_closed_without_a_question(
    hand: Hand, network: FakeNetwork, tmp_path: Path
) -> None:
    network.let_go.set()
    paste(hand, task="denoise")
    hand.restore()
    hand.window.saving.save(hand.document, tmp_path / "kept.png", SaveOptions(), agreed=None)
    hand.wait(lambda: not hand.document.only_here)
    assert hand.window.close()


def test_what_waits_or_is_not_saved_is_named_once(hand: Hand, network: FakeNetwork) -> None:
    network.let_go.set()
    paste(hand, task="denoise")
    hand.restore()
    assert hand.document.state is State.DONE
    box = question(hand)
    assert box.text() == "The result for Pasted 1.png is not saved."
    assert box.informativeText() == ""


def test_closing_one_says_so_and_brings_it_back(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"))
    paste(hand)
    pasted = hand.document
    hand.trigger(Do.CLOSE)
    assert hand.says("Pasted 1.png was closed and is in no file.")
    hand.window.studio.history.undo()
    assert hand.document is pasted
    assert pasted.photo is not None
    assert (pasted.photo.pixels == GREY).all()


def test_closing_several_counts_them(hand: Hand) -> None:
    paste(hand)
    paste(hand)
    hand.window.studio.close(*hand.window.studio.session.documents)
    assert hand.says("2 pasted pictures that are in no file were closed.")


def test_two_pasted_pictures_never_have_one_name(hand: Hand) -> None:
    paste(hand)
    paste(hand)
    first, second = hand.window.studio.session.documents
    hand.window.studio.close(first)
    paste(hand)
    assert len({document.name for document in hand.window.studio.session.documents}) == 2
    assert second.name == "Pasted 2.png"
