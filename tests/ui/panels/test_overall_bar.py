"""Restoring all photos has its own button, with progress over all of them and a pause."""

from __future__ import annotations

from lir_app.ui.work.session.document import State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def test_the_bar_is_there_where_there_are_several_photos(hand: Hand, make_photo: MakePhoto) -> None:
    bar = hand.window.overall
    hand.open(make_photo("a.png"))
    assert not bar.isVisible()
    hand.open(make_photo("b.png"))
    assert bar.restore_all.isVisible()
    assert not bar.bar.isVisible()


def test_the_button_restores_all_and_the_bar_tells_how_far_all_are(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(*(make_photo(f"{name}.png") for name in "abcd"))
    bar, documents = hand.window.overall, hand.window.studio.session.documents
    bar.restore_all.click()
    hand.wait(lambda: documents[0].progress > 0)
    assert bar.text.text().startswith("1 of 4")
    assert bar.bar.value() == 25
    bar.pause.click()
    assert hand.window.restoring.paused
    network.let_go.set()
    hand.wait(lambda: documents[0].state is State.DONE)
    assert bar.bar.value() == 250
    assert network.started == 1
    bar.pause.click()
    hand.wait(lambda: all(document.state is State.DONE for document in documents))
    hand.wait(lambda: not bar.bar.isVisible())
    assert not bar.restore_all.isEnabled()
