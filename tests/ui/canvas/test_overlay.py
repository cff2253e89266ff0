"""Where labels go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt

from lir_app.ui.canvas.overlay import label, split_labels

pytestmark = pytest.mark.usefixtures("qapp")

PICTURE = QRectF(10, 20, 600, 400)


@pytest.mark.parametrize("corner", [Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner, Qt.Corner.BottomLeftCorner])
def test_a_label_lies_inside_its_part(corner: Qt.Corner) -> None:
    placed = label("Before", PICTURE, 12, corner)
    assert placed is not None
    assert PICTURE.contains(placed.room)
    assert placed.text == "Before"


def test_a_long_label_is_shortened_to_its_part() -> None:
    part = QRectF(0, 0, 180, 100)
    placed = label("Reference: a photo with a very long name.png", part, 12)
    assert placed is not None
    assert part.contains(placed.room)
    assert placed.text.startswith("Ref")
    assert placed.text.endswith(".png")


def test_a_state_is_told_in_full_where_there_is_no_room_for_whose_it_is() -> None:
    placed = label("After · not restored yet", QRectF(0, 0, 180, 100), 12)
    assert placed is not None
    assert placed.text == "not restored yet"


@pytest.mark.parametrize("part", [QRectF(0, 0, 40, 400), QRectF(0, 0, 400, 20)])
def test_a_part_too_small_has_no_label(part: QRectF) -> None:
    assert label("Before", part, 12) is None


@pytest.mark.parametrize(("upright", "edge"), [(True, 300.0), (False, 220.0)])
def test_the_labels_of_a_split_lie_on_their_sides_of_the_edge(upright: bool, edge: float) -> None:
    for at_end in (True, False):
        before, after = split_labels(("Before", "After"), PICTURE, edge, upright=upright, at_end=at_end, letters=12)
        first, second = (
            (before.room.right(), after.room.left()) if upright else (before.room.bottom(), after.room.top())
        )
        assert first <= edge <= second
        assert PICTURE.contains(before.room.united(after.room))
