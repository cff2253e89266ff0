"""What the window says of what ails photos: quietly, and only on request it does something about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from lir_app.adviser import Adviser
from lir_app.ui.actions import Do
from lir_app.ui.work.session.document import Document
from lir_model.diagnosis.suggestion import Assessment, Diagnosis
from lir_model.errors import WeightsError
from lir_model.pixels import Array
from lir_model.tasks import TASKS
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

WIDE = {"name": "wide.png", "width": 240}
"""Needs something, unlike narrower photos."""

pytestmark = pytest.mark.usefixtures("by_width")


@pytest.fixture
def by_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wide photos need denoising and deblurring, others nothing."""

    def told(_: Adviser, pixels: Array) -> Diagnosis:
        severe = {"denoise": 70.0, "deblur": 95.0} if pixels.shape[1] > 200 else {}
        return Diagnosis(tuple(Assessment(task, severe.get(task, 0.0), 5.0) for task in TASKS))

    monkeypatch.setattr(Adviser, "__call__", told)


def on(document: Document) -> list[str]:
    return [step.task for step in document.choices.recipe.steps]


def diagnosed(hand: Hand) -> Document:
    document = hand.document
    hand.wait(lambda: document.diagnosis is not None)
    return document


def marked(hand: Hand) -> list[str]:
    panel = hand.window.panel
    return [name for name, card in panel.cards.items() if card.mark.isVisibleTo(panel)]


def test_a_photo_says_what_it_looks_like_and_nothing_is_switched_on(hand: Hand, make_photo: MakePhoto) -> None:
    before = hand.open(make_photo(**WIDE)).choices
    document = diagnosed(hand)
    assert hand.window.panel.suggestion.text == "Looks noisy and blurred"
    assert marked(hand) == ["denoise", "deblur"]
    assert document.choices == before


def test_cards_do_not_repeat_what_the_line_says(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo(**WIDE))
    diagnosed(hand)
    panel = hand.window.panel
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert sum("noisy" in text for text in shown) == 1
    assert panel.cards["denoise"].mark.text() == "Suggested"


def test_a_photo_that_needs_nothing_says_nothing(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    diagnosed(hand)
    assert not hand.window.panel.suggestion.text
    assert not marked(hand)
    assert not hand.window.actions_[Do.ACCEPT].isEnabled()


def test_one_button_chooses_what_would_help_and_undo_takes_it_back(hand: Hand, make_photo: MakePhoto) -> None:
    before = hand.open(make_photo(**WIDE)).choices
    document = diagnosed(hand)
    hand.window.panel.suggestion.button.click()
    assert on(document) == ["denoise", "deblur"]
    assert hand.window.panel.suggestion.button.isHidden()
    hand.window.studio.history.undo()
    assert document.choices == before


@pytest.mark.usefixtures("network")
def test_a_suggestion_that_was_taken_stays_taken_when_its_strength_is_changed(
    hand: Hand, make_photo: MakePhoto
) -> None:
    hand.open(make_photo(**WIDE))
    diagnosed(hand)

    def seen() -> QImage:
        return hand.window.filmstrip.grab().toImage()

    suggested = seen()
    hand.window.panel.suggestion.button.click()
    hand.wait(lambda: seen() != suggested)
    taken = seen()
    hand.window.panel.cards["denoise"].slider.setValue(40)
    hand.wait(lambda: hand.document.choices.choice("denoise").strength == 40)
    hand.wait(lambda: seen() == taken)
    hand.window.panel.cards["denoise"].switch.click()
    hand.wait(lambda: seen() == suggested)


def test_nothing_moves_under_the_pointer_when_a_suggestion_comes(hand: Hand, make_photo: MakePhoto) -> None:
    cards = hand.window.panel.cards
    hand.open(make_photo("plain.png"))
    diagnosed(hand)
    before = {name: card.mapTo(hand.window.panel, QPoint()) for name, card in cards.items()}
    hand.open(make_photo(**WIDE))
    diagnosed(hand)
    assert hand.window.panel.suggestion.text
    assert {name: card.mapTo(hand.window.panel, QPoint()) for name, card in cards.items()} == before


def test_where_nothing_is_chosen_the_button_over_the_photos_offers_what_is_suggested(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo(**WIDE), make_photo("wider.png", width=260))
    bar, studio = hand.window.overall, hand.window.studio
    documents = studio.session.documents
    assert bar.restore_all.isVisible()
    studio.choosing.give_choices(documents, documents[0].choices.switched("denoise", False))
    hand.wait(lambda: all(each.diagnosis for each in documents))
    hand.wait(bar.restore_suggested.isVisible)
    assert not bar.restore_all.isVisible()
    network.let_go.set()
    bar.restore_suggested.click()
    hand.wait(lambda: all(each.restored for each in documents))
    hand.wait(bar.restore_all.isVisible)
    assert not bar.restore_suggested.isVisible()


def test_a_key_accepts_the_suggestion_too(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo(**WIDE))
    document = diagnosed(hand)
    hand.trigger(Do.ACCEPT)
    assert on(document) == ["denoise", "deblur"]


def test_photos_that_were_never_on_the_canvas_are_marked_in_the_filmstrip(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo(), make_photo(**WIDE))
    hand.wait(lambda: all(each.diagnosis for each in hand.window.studio.session.documents))
    film = hand.window.filmstrip.film
    words = [film.state_words(document) for document in hand.window.studio.session.documents]
    assert ["Looks noisy and blurred" in each for each in words] == [False, True]


def test_all_photos_are_restored_each_by_its_own_suggestion(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(make_photo(), make_photo(**WIDE), make_photo("wider.png", width=260))
    documents = hand.window.studio.session.documents
    hand.wait(lambda: all(each.diagnosis for each in documents))
    network.let_go.set()
    hand.trigger(Do.RESTORE_SUGGESTED)
    hand.wait(lambda: [each.restored for each in documents] == [False, True, True])
    assert on(documents[1]) == on(documents[2]) == ["denoise", "deblur"]


def test_without_a_diagnosis_everything_else_works(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Adviser, __: Array) -> Diagnosis:
        raise WeightsError("the weights are broken")

    monkeypatch.setattr(Adviser, "__call__", broken)
    document = hand.open(make_photo(**WIDE))
    network.let_go.set()
    hand.restore()
    assert document.diagnosis is None
    assert not hand.window.messages.texts
