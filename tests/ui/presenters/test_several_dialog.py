"""Several photos before and after at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from lir_app.ui.actions import Do
from lir_app.ui.compare_mode import Mode
from lir_app.ui.presenters.several_dialog import SeveralDialog
from lir_app.ui.widgets.elided_label import ElidedLabel
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


@pytest.fixture
def together(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> SeveralDialog:
    """Three photos of two sizes."""
    network.let_go.set()
    hand.open(make_photo("a.png", 1600, 1200), make_photo("b.png", 1600, 1200), make_photo("c.png", 1200, 1600))
    hand.trigger(Do.SELECT_ALL)
    hand.trigger(Do.SEE_SELECTED)
    dialog = hand.window.findChild(SeveralDialog)
    assert dialog is not None
    hand.wait(lambda: not any(view.empty for view in dialog.views.values()))
    return dialog


def test_all_selected_photos_are_there_in_their_order(together: SeveralDialog) -> None:
    assert [document.name for document in together.views] == ["a.png", "b.png", "c.png"]
    assert all(view.fitted for view in together.views.values())


def test_all_have_the_same_room_however_long_their_names_are(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    long = f"{'harbour ' * 25}.png"
    hand.open(make_photo("a.png"), make_photo(long))
    hand.trigger(Do.SELECT_ALL)
    hand.trigger(Do.SEE_SELECTED)
    dialog = hand.window.findChild(SeveralDialog)
    assert dialog is not None
    hand.wait(lambda: not any(view.empty for view in dialog.views.values()))
    first, second = (view.width() for view in dialog.views.values())
    assert abs(first - second) <= 1
    names = dialog.findChildren(ElidedLabel)
    assert [name.toolTip() for name in names] == ["a.png", long]
    assert names[0].shown == "a.png"
    assert names[1].shown.startswith("harbour")
    assert "…" in names[1].shown
    assert names[1].shown.endswith("r .png")


def test_zoom_and_place_of_one_are_those_of_all(together: SeveralDialog) -> None:
    first, second, third = together.views.values()
    first.zoom_to(1.0, QPointF(20, 20))
    assert second.zoom == third.zoom == 1.0
    assert first.place is not None
    assert second.place is not None
    assert (second.place.across, second.place.down) == pytest.approx((first.place.across, first.place.down), abs=0.01)
    third.zoom_to_fit()
    assert first.fitted
    assert second.fitted


def test_a_result_that_comes_in_is_shown(together: SeveralDialog, hand: Hand) -> None:
    view = together.views[hand.document]
    hand.window.previewing.cancel()
    view.set_mode(Mode.AFTER)
    before = view.grab().toImage()
    hand.restore()
    hand.wait(lambda: view.grab().toImage() != before)


def test_one_photo_alone_is_not_seen_together(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    assert not hand.window.actions_[Do.SEE_SELECTED].isEnabled()
