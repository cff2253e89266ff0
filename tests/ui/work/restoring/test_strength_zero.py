"""A strength of 0 in the window: nothing is computed for it, and nothing that is computed is given up for it."""

from __future__ import annotations

import pytest

from lir_app.ui.actions import Do
from lir_app.ui.work.session.document import State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def strengthen(hand: Hand, strength: int) -> None:
    slider = hand.window.panel.cards["denoise"].slider
    slider.setValue(strength)
    slider.sliderReleased.emit()


def test_nothing_is_previewed_and_nothing_is_marked_as_missing(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    document = hand.open(make_photo())
    hand.wait(lambda: bool(document.patches))
    strengthen(hand, 0)
    assert not document.patches
    assert not hand.window.previewing.busy
    strengthen(hand, 50)
    assert document.patches, "what was computed before is still there"
    assert network.started == 0


def test_a_slider_on_its_way_through_0_stops_no_restoration(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    document = hand.open(make_photo())
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: network.started == 1)
    strengthen(hand, 0)
    strengthen(hand, 30)
    network.let_go.set()
    hand.wait(lambda: document.state is State.DONE)
    assert network.started == 1


@pytest.mark.slow
def test_the_result_is_the_photo(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    strengthen(hand, 0)
    document = hand.restore()
    assert document.photo is not None
    assert document.result is not None
    assert (document.result.outcome.at(document.choices.recipe.blending) == document.photo.pixels).all()
    assert document.result.outcome.performed == ()
    hand.wait(lambda: hand.window.studio.storing.job_thread.idle)
    assert not document.stored, "nothing that took time would be lost"
