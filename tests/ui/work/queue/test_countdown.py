"""What is said of the time left goes on although nobody reports."""

from __future__ import annotations

import time

import pytest

from lir_app.ui.actions import Do
from lir_app.ui.work.queue.countdown import TimeLeft
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def test_an_estimate_passes_with_the_time() -> None:
    assert TimeLeft(10, time.monotonic() - 4).now == pytest.approx(6, abs=0.5)


def test_an_estimate_that_has_passed_says_nothing() -> None:
    assert TimeLeft(10, time.monotonic() - 11).now is None


def test_the_time_until_a_preview_is_counted_down(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> None:
    network.holds_previews, network.seconds_left = True, 9.4
    hand.open(make_photo())
    activity = hand.window.status.activity
    hand.wait(lambda: activity.text() == "Preview in about 9 s…")
    hand.wait(lambda: activity.text() == "Preview in about 8 s…")


def test_the_time_left_of_a_restoration_is_counted_down(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.seconds_left = 9.4
    hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    told = hand.window.panel.foot.status
    hand.wait(lambda: "about 9 s left" in told.text())
    hand.wait(lambda: "about 8 s left" in told.text())


def test_the_time_left_of_several_photos_is_that_of_all_from_the_first_on(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.seconds_left = 100
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: "1 of 3 · about 5 min left for all" in hand.window.status.activity.text())
    assert "a.png" in hand.window.panel.foot.status.text()  # beside the time of this photo alone
