"""The photographer's say in the window: how much of what, and where."""

from __future__ import annotations

from lir_app.photo import read_photo
from lir_app.ui.actions import Do
from lir_model.blending import Blending, blended
from lir_model.blending.controls import DETAIL
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def restored(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    network.let_go.set()
    hand.open(make_photo())
    hand.restore()


def test_a_control_answers_without_a_job_and_is_saved_as_it_is_seen(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    document, photo, result = hand.document, hand.document.photo, hand.document.result
    assert photo is not None
    assert result is not None
    hand.window.panel.cards["denoise"].fold.rows["detail"].slider.setValue(60)
    assert document.choices.recipe.steps[0].amounts.of(DETAIL) == 60
    assert document.result is result
    assert network.started == 1
    assert hand.window.studio.network.idle
    hand.trigger(Do.SAVE)
    hand.wait(lambda: document.saved_path is not None)
    assert document.saved_path is not None
    expected = blended(photo.pixels, result.outcome.restored, Blending(100, ((DETAIL, 60.0),)))
    assert (read_photo(document.saved_path).pixels == expected).all()


def test_dragging_a_control_is_one_step_to_undo(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    before = hand.document.choices
    slider = hand.window.panel.cards["denoise"].fold.rows["detail"].slider
    for value in (10, 20, 30):
        slider.setValue(value)
    slider.sliderReleased.emit()
    slider.setValue(50)
    hand.window.menus.undo.trigger()
    assert hand.document.choices.choice("denoise").amounts.of(DETAIL) == 30
    hand.window.menus.undo.trigger()
    assert hand.document.choices == before
