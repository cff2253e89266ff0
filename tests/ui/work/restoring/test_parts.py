"""While a photo is restored, After shows the parts that are done, and marks the others."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from lir_app.ui.actions import Do
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.session.document import State
from lir_model.region import Region
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand

GREY = 60
UPPER = Region(0, 0, 200, 600)


def begun(hand: Hand, network: FakeNetwork) -> None:
    """A grey photo whose upper half is restored."""
    network.first_part = UPPER
    hand.window.opening.open_pixels(np.full((400, 600, 3), GREY, np.uint8))
    hand.window.previewing.cancel()
    hand.trigger(Do.AFTER)
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: Piece(UPPER, 1) in [patch.piece for patch in hand.document.patches])


def seen(hand: Hand, *, down: float) -> QColor:
    """The colour in the middle of the photo, so far down."""
    canvas = hand.window.canvas
    picture = canvas.grab().toImage()
    height = 400 * canvas.zoom / canvas.devicePixelRatioF()
    at = QPoint(canvas.width() // 2, round((canvas.height() - height) / 2 + down * height))
    return picture.pixelColor(at * canvas.devicePixelRatioF())


def test_a_part_that_is_done_is_shown_and_one_that_is_not_is_never_shown_as_the_original(
    hand: Hand, network: FakeNetwork
) -> None:
    begun(hand, network)
    assert hand.document.state is State.RUNNING
    hand.wait(lambda: seen(hand, down=0.25).red() == 255 - GREY)
    assert seen(hand, down=0.75).red() not in {GREY, 255 - GREY}


def test_parts_that_are_done_stay_as_a_preview_when_the_rest_is_called_off(hand: Hand, network: FakeNetwork) -> None:
    begun(hand, network)
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: hand.document.state is State.READY)
    assert seen(hand, down=0.25).red() == 255 - GREY


def test_the_whole_result_takes_the_place_of_its_parts(hand: Hand, network: FakeNetwork) -> None:
    begun(hand, network)
    network.let_go.set()
    hand.wait(lambda: hand.document.state is State.DONE)
    assert not hand.document.patches
    assert seen(hand, down=0.75).red() == 255 - GREY
