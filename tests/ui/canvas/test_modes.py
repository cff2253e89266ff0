"""The ways to compare, judged by the pixels that the canvas shows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from tests.ui.canvas.screen import (
    BLUE,
    RED,
    SIDE,
    colour_at,
    compared,
    plain,
    screen,
)


def test_a_photo_alone_is_shown_without_a_divider(view: CompareView) -> None:
    view.set_photo(plain(RED))
    assert (screen(view) == RED).all()


def test_split_shows_before_on_the_left_and_after_on_the_right(view: CompareView) -> None:
    compared(view)
    assert colour_at(view, 100, 350) == RED
    assert colour_at(view, 300, 350) == BLUE


def test_a_level_divider_shows_before_above_and_after_below(view: CompareView) -> None:
    compared(view)
    view.set_orientation(Qt.Orientation.Horizontal)
    assert colour_at(view, 350, 100) == RED
    assert colour_at(view, 350, 300) == BLUE


def test_side_by_side_shows_the_same_part_in_both_panes(view: CompareView) -> None:
    before = np.random.default_rng(0).integers(0, 256, (900, 900, 3), np.uint8)
    view.set_photo(before)
    view.set_after(255 - before)
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(1.0, QPointF(300, 150))
    pane = 199
    shown = screen(view)
    assert (shown[60:, :pane] == 255 - shown[60:, -pane:]).all()
    region = view.visible_region()
    assert region is not None
    assert (region.height, region.width) == (SIDE, pane)


@pytest.mark.parametrize(("mode", "colour"), [(Mode.BEFORE, RED), (Mode.AFTER, BLUE)])
def test_one_side_alone_fills_the_canvas(view: CompareView, mode: Mode, colour: tuple[int, int, int]) -> None:
    compared(view)
    view.set_mode(mode)
    assert colour_at(view, 50, 200) == colour_at(view, 350, 200) == colour


def test_difference_is_black_where_the_pictures_are_equal_and_eightfold_elsewhere(view: CompareView) -> None:
    after = plain(RED)
    after[200:] += np.uint8(5)
    view.set_photo(plain(RED))
    view.set_after(after)
    view.set_mode(Mode.DIFFERENCE)
    assert colour_at(view, 350, 150) == (0, 0, 0)
    assert colour_at(view, 350, 250) == (40, 40, 40)


def test_holding_shows_before_everywhere_until_let_go(view: CompareView) -> None:
    compared(view)
    view.hold_before(True)
    assert colour_at(view, 300, 350) == RED
    view.hold_before(False)
    assert colour_at(view, 300, 350) == BLUE


def test_modes_can_be_kept_in_settings() -> None:
    assert list(Mode) == ["split", "side-by-side", "difference", "before", "after"]
