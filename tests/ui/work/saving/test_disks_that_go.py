"""A disk that is taken out between opening and saving: nothing is written where it was mounted, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_as_dialog import SaveAsDialog
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


@pytest.fixture
def card(hand: Hand, make_photo: MakePhoto) -> Path:
    """The folder of the photo that is open, as if a memory card were mounted there."""
    photo = make_photo("card/a.png")
    hand.open(photo)
    return photo.parent


def take_out(card: Path, *, mounted_where_a_folder_stays: bool) -> None:
    card.rename(card.with_name("elsewhere"))
    if mounted_where_a_folder_stays:
        card.mkdir()


@pytest.mark.parametrize("stays", [False, True])
def test_save_asks_where_to_if_the_photo_is_gone(hand: Hand, network: FakeNetwork, card: Path, stays: bool) -> None:
    network.let_go.set()
    hand.restore()
    take_out(card, mounted_where_a_folder_stays=stays)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.window.findChild(SaveAsDialog) is not None)
    assert not list(card.glob("*"))
    hand.window.findChildren(SaveAsDialog)[-1].reject()


@pytest.mark.parametrize("stays", [False, True])
def test_what_was_to_be_saved_there_is_kept_and_told(hand: Hand, network: FakeNetwork, card: Path, stays: bool) -> None:
    hand.trigger(Do.SAVE)
    hand.wait(
        lambda: network.started == 1 and hand.window.studio.files.idle
    )  # the folder was looked at before the work
    take_out(card, mounted_where_a_folder_stays=stays)
    network.let_go.set()
    hand.wait(lambda: hand.says("its disk may have been taken out"))
    assert not list(card.glob("*"))
    assert hand.document.unsaved


def test_it_is_saved_there_if_that_is_chosen(hand: Hand, network: FakeNetwork, card: Path) -> None:
    network.let_go.set()
    hand.restore()
    take_out(card, mounted_where_a_folder_stays=True)
    dialog = hand.save_as_dialog()
    dialog.place.line.setText(str(card / "kept.png"))
    dialog.accept()
    hand.wait(lambda: hand.says("Saved kept.png"))
