"""What is compared with what: photo, result, preview, reference."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.blending import Blending
from lir_model.region import Region
from tests.ui.canvas.screen import (
    BLUE,
    GREEN,
    RED,
    SIDE,
    colour_at,
    compared,
    patch,
    plain,
    screen,
)
from tests.ui.hand import PATIENCE


def test_strength_changes_what_is_shown_at_once(view: CompareView) -> None:
    compared(view)
    view.set_blending(Blending(50))
    assert colour_at(view, 300, 350) == pytest.approx([(a + b) / 2 for a, b in zip(RED, BLUE, strict=True)], abs=1)
    view.set_blending(Blending(0))
    assert colour_at(view, 300, 350) == RED
    view.set_blending(Blending(100))
    assert colour_at(view, 300, 350) == BLUE


def test_a_preview_is_shown_only_in_its_region(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_mode(Mode.AFTER)
    view.set_patches([patch(BLUE, Region(top=200, left=300, height=60, width=80))])
    shown = screen(view)
    assert (shown[200:260, 300:380] == BLUE).all()
    shown[200:260, 300:380] = RED
    assert (shown[60:] != BLUE).any(axis=2).all()


def test_what_is_not_restored_yet_is_marked_and_never_looks_like_the_photo(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_expected(True)
    for mode in (Mode.AFTER, Mode.DIFFERENCE):
        view.set_mode(mode)
        assert (screen(view) != RED).any(axis=2).all()
    view.set_mode(Mode.SPLIT)
    shown = screen(view)[60:]
    assert (shown[:, : SIDE // 2 - 20] == RED).all()
    assert (shown[:, SIDE // 2 + 20 :] != RED).any(axis=2).all()


def test_the_mark_goes_where_a_preview_comes(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_expected(True)
    view.set_mode(Mode.AFTER)
    left, right = Region(0, 0, SIDE, 200), Region(0, 200, SIDE, 200)
    view.set_patches([patch(BLUE, left)])
    assert colour_at(view, 100, 200) == BLUE
    assert colour_at(view, 300, 200) not in (BLUE, RED)
    view.set_patches([patch(BLUE, left), patch(GREEN, right)])
    assert colour_at(view, 300, 200) == GREEN


def test_a_photo_that_is_not_to_be_restored_is_not_marked(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_mode(Mode.AFTER)
    assert (screen(view) == RED).all()


def test_a_finer_preview_lies_over_a_coarser_one(view: CompareView) -> None:
    view.set_photo(plain(RED, 1600, 1600))
    view.set_mode(Mode.AFTER)
    view.set_patches([patch(BLUE, Region(0, 0, 1600, 1600), 4), patch(GREEN, Region(0, 0, 800, 800))])
    assert colour_at(view, 100, 150) == GREEN
    assert colour_at(view, 300, 300) == BLUE


@pytest.mark.parametrize("scale", [1, 2, 4, 8])
@pytest.mark.parametrize("zoom", [0.25, 0.7, 1.0, 3.0])
def test_a_preview_at_any_scale_fills_its_region_at_any_zoom(view: CompareView, scale: int, zoom: float) -> None:
    view.set_photo(plain(RED, 1603, 1601))
    view.set_mode(Mode.AFTER)
    view.zoom_to(zoom)
    view.set_patches([patch(BLUE, Region(0, 0, 1603, 1601), scale)])
    shown = screen(view)[60:]
    assert (np.abs(shown.astype(int) - BLUE) <= 1).all(axis=2).mean() > 0.99


def test_the_difference_of_a_reduced_preview_is_that_of_the_reduced_photo(view: CompareView) -> None:
    view.set_photo(plain(RED, 1600, 1600))
    view.set_mode(Mode.DIFFERENCE)
    whole = Piece(Region(0, 0, 1600, 1600), 4)
    before = plain(GREEN, 400, 400)
    view.set_patches([Patch(whole, before, before, before + np.uint8(5))])
    assert colour_at(view, 200, 300) == (40, 40, 40)


def test_a_message_stands_in_place_of_a_photo(view: CompareView) -> None:
    empty = screen(view)
    view.set_message("This file is no photo.")
    assert (screen(view) != empty).any()
    view.set_message("")
    assert (screen(view) == empty).all()


def test_strength_counts_for_a_preview_too(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_mode(Mode.AFTER)
    view.set_patches([patch(BLUE, Region(200, 300, 60, 80))])
    view.set_blending(Blending(0))
    assert colour_at(view, 320, 220) == RED


def test_strength_0_goes_back_to_what_the_last_step_began_with(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_after(plain(BLUE), base=plain(GREEN))
    view.set_blending(Blending(0))
    assert colour_at(view, 100, 350) == RED
    assert colour_at(view, 300, 350) == GREEN


def test_a_photo_hidden_by_a_reference_is_averaged_when_it_comes_back(view: CompareView, qtbot: QtBot) -> None:
    checks = np.zeros((1600, 1600, 3), np.uint8)
    checks[::2, ::2] = checks[1::2, 1::2] = 255
    view.set_photo(checks)
    view.set_reference(plain(RED, 1600, 1600), "Reference")
    view.set_after(plain(BLUE, 1600, 1600), base=plain(GREEN, 1600, 1600))
    view.set_reference(None, "")
    qtbot.waitUntil(lambda: colour_at(view, 100, 350) == pytest.approx((128, 128, 128), abs=1), timeout=PATIENCE)


def test_a_reduced_preview_lies_where_its_region_is(view: CompareView, qtbot: QtBot) -> None:
    view.set_photo(plain(RED, 1601, 1601))
    view.set_mode(Mode.AFTER)
    view.set_patches([patch(BLUE, Region(801, 1001, 400, 400))])
    qtbot.waitUntil(lambda: colour_at(view, 300, 250) == BLUE, timeout=PATIENCE)
    assert BLUE not in {colour_at(view, 244, 250), colour_at(view, 356, 250), colour_at(view, 300, 306)}


def test_a_reference_stands_in_for_before(view: CompareView) -> None:
    compared(view)
    view.set_reference(plain(GREEN), "Reference")
    assert colour_at(view, 100, 350) == GREEN
    assert colour_at(view, 300, 350) == BLUE
    view.set_reference(None, "")
    assert colour_at(view, 100, 350) == RED


def test_the_original_is_compared_with_a_reference_where_there_is_no_result(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_reference(plain(GREEN), "Reference")
    assert colour_at(view, 100, 350) == GREEN
    assert colour_at(view, 300, 350) == RED


def test_a_grey_photo_is_compared_with_a_colour_reference(view: CompareView) -> None:
    view.set_photo(np.full((SIDE, SIDE), 100, np.uint8))
    view.set_reference(plain((100, 101, 90)), "Reference")
    view.set_mode(Mode.DIFFERENCE)
    assert colour_at(view, 300, 350) == (0, 8, 80)


def test_a_16_bit_photo_is_shown(view: CompareView) -> None:
    view.set_photo(np.full((SIDE, SIDE), 65535, np.uint16))
    assert colour_at(view, 300, 350) == (255, 255, 255)


def test_another_photo_forgets_the_result(view: CompareView) -> None:
    compared(view)
    view.set_photo(plain(GREEN))
    assert (screen(view) == GREEN).all()


def test_a_result_of_another_size_is_refused(view: CompareView) -> None:
    view.set_photo(plain(RED))
    with pytest.raises(ValueError, match="the photo"):
        view.set_after(plain(BLUE, 10, 10))
    with pytest.raises(ValueError, match="its place"):
        view.set_patches([Patch(Piece(Region(0, 0, 20, 20), 2), *[plain(BLUE, 20, 20)] * 3)])
    with pytest.raises(ValueError, match="outside the photo"):
        view.set_patches([patch(BLUE, Region(395, 0, 10, 10))])
    with pytest.raises(ValueError, match="reference"):
        view.set_reference(plain(BLUE, 10, 10), "Reference")


def test_labels_lie_in_the_corners_of_their_sides(view: CompareView) -> None:
    compared(view)
    shown = screen(view)
    assert (shown[10:40, 10:90] != RED).any()
    assert (shown[10:40, -90:-10] != BLUE).any()
    view.set_divider(0.02)
    assert (screen(view)[10:40, 40:90] == BLUE).all()


def test_parts_that_come_in_one_by_one_look_as_if_they_had_come_together(view: CompareView, qtbot: QtBot) -> None:
    regions = [Region(top=100 * row, left=0, height=100, width=SIDE) for row in range(3)]
    parts = [patch(colour, region) for colour, region in zip((BLUE, GREEN, BLUE), regions, strict=True)]
    for each in (view, other := CompareView()):
        each.resize(view.size())
        each.set_photo(plain(RED))
        each.set_mode(Mode.SPLIT)
        each.set_expected(True)
    qtbot.addWidget(other)
    for count in range(1, 4):
        view.set_patches(parts[:count])
        view.zoom_by(1.0 if count < 3 else 0.9)
        screen(view)
    other.zoom_by(0.9)
    other.set_patches(parts)
    assert (screen(view) == screen(other)).all()
