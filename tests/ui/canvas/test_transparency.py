"""A photo with transparent parts looks transparent there: what was filled in to work on is never seen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.images.qt_images import to_image
from lir_model.pixels import Array
from tests.ui.canvas.screen import BLUE, GREEN, RED, SIDE, drag, plain, screen

ALPHA = np.full((SIDE, SIDE), 255, np.uint8)
ALPHA[: SIDE // 2] = 0
"""Transparent in the upper half."""


def light_squares(pixels: Array) -> bool:
    """Whether all of it is white and light grey, and both are there."""
    return set(np.unique(pixels)) == {225, 255}


@pytest.fixture
def half(view: CompareView) -> CompareView:
    view.set_photo(plain(RED), alpha=ALPHA)
    view.set_after(plain(BLUE))
    return view


def test_before_and_after_show_squares_where_it_is_transparent(half: CompareView) -> None:
    shown = screen(half)
    for columns in (slice(20, 150), slice(250, 380)):
        assert light_squares(shown[60:180, columns])
    assert (shown[230:380, 20:180] == RED).all()
    assert (shown[230:380, 220:380] == BLUE).all()


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0, 8.0])
def test_they_lie_where_the_photo_is_transparent_at_any_zoom(half: CompareView, zoom: float) -> None:
    half.set_mode(Mode.AFTER)
    half.zoom_to(zoom)
    middle, reach = SIDE // 2, round(min(SIDE, SIDE * zoom)) // 2 - 50
    column = screen(half)[middle - reach : middle + reach, middle + 60]
    assert light_squares(column[: reach - 10])
    assert (column[reach + 10 :] == BLUE).all()


def test_they_move_with_the_photo(half: CompareView) -> None:
    half.set_mode(Mode.AFTER)
    half.zoom_to(3.0)
    before = screen(half)
    drag(half, QPoint(200, 100), QPoint(213, 105))
    assert (screen(half)[105:180, 113:300] == before[100:175, 100:287]).all()


def test_what_is_half_transparent_is_half_as_strong(view: CompareView) -> None:
    view.set_photo(np.zeros((SIDE, SIDE, 3), np.uint8), alpha=np.full((SIDE, SIDE), 32768, np.uint16))
    assert set(np.unique(screen(view)[100:300, 100:300] // 8)) == {112 // 8, 127 // 8}


def test_a_difference_is_black_where_nobody_sees_it(half: CompareView) -> None:
    half.set_mode(Mode.DIFFERENCE)
    shown = screen(half)
    assert (shown[60:180, 20:380] == 0).all()
    assert (shown[230:380, 20:380] > 0).any()


def test_a_reference_shows_what_it_is(half: CompareView) -> None:
    half.set_reference(plain(GREEN), "reference")
    assert (screen(half)[60:380, 20:180] == GREEN).all()


def test_an_exported_comparison_is_laid_on_white(half: CompareView) -> None:
    picture = half.renderer(side_by_side=True)()
    assert (picture[50 : SIDE // 2] == 255)[:, : SIDE - 1].all()
    assert (picture[SIDE // 2 :, :SIDE] == RED).all()
    assert (picture[SIDE // 2 :, -SIDE:] == BLUE).all()


def test_a_photo_is_refused_whose_transparency_has_another_size(view: CompareView) -> None:
    with pytest.raises(ValueError, match="transparency"):
        view.set_photo(plain(RED), alpha=ALPHA[:10])


def test_an_image_for_other_programs_keeps_its_transparency() -> None:
    image = to_image(plain(RED), ALPHA)
    assert (image.pixelColor(5, 5).alpha(), image.pixelColor(5, SIDE - 5).getRgb()) == (0, (*RED, 255))
