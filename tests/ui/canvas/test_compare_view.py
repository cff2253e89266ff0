"""The canvas, driven with mouse, wheel and keys, and judged by the pixels it shows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QNativeGestureEvent, QPalette, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.canvas.layouts import Mode
from lir_app.ui.patch import Patch
from lir_app.ui.preview_plan import Piece
from lir_model.region import Region

RED, BLUE, GREEN = (200, 30, 40), (20, 60, 220), (10, 180, 20)
SIDE = 400


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view, before_close_func=lambda widget: widget.set_photo(None))
    view.resize(SIDE, SIDE)
    view.show()
    qtbot.waitExposed(view)
    return view


def plain(colour: tuple[int, int, int], height: int = SIDE, width: int = SIDE) -> NDArray[np.uint8]:
    return np.full((height, width, 3), colour, np.uint8)


def screen(view: CompareView) -> NDArray[np.uint8]:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def colour_at(view: CompareView, x: int, y: int) -> tuple[int, ...]:
    return tuple(screen(view)[y, x].tolist())


def wheel(view: CompareView, at: QPoint, notches: float) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


@pytest.fixture(scope="module")
def touchpad() -> QPointingDevice:
    return QPointingDevice(
        "touchpad",
        7,
        QInputDevice.DeviceType.TouchPad,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.PixelScroll,
        5,
        1,
    )


def scroll(view: CompareView, touchpad: QPointingDevice, pixels: QPoint, keys: Qt.KeyboardModifier, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        pixels,
        pixels,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.ScrollUpdate,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        touchpad,
    )
    QApplication.sendEvent(view, event)


def pinch(view: CompareView, touchpad: QPointingDevice, at: QPoint, value: float) -> None:
    where = QPointF(at)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, touchpad, 2, where, where, where, value, QPointF(0, 0)
    )
    QApplication.sendEvent(view, event)


def drag(view: CompareView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def patch(colour: tuple[int, int, int], region: Region, scale: int = 1) -> Patch:
    piece = Piece(region, scale)
    before, restored = (plain(c, piece.reduced.height, piece.reduced.width) for c in (RED, colour))
    return Patch(piece, before, before, restored)


def compared(view: CompareView, size: int = SIDE) -> None:
    view.set_photo(plain(RED, size, size))
    view.set_after(plain(BLUE, size, size))


# Modes


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
def test_one_side_alone(view: CompareView, mode: Mode, colour: tuple[int, int, int]) -> None:
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
    assert [mode.value for mode in Mode] == ["split", "side-by-side", "difference", "before", "after"]


# What is compared


def test_strength_changes_what_is_shown_at_once(view: CompareView) -> None:
    compared(view)
    view.set_strength(50)
    assert colour_at(view, 300, 350) == pytest.approx([(a + b) / 2 for a, b in zip(RED, BLUE, strict=True)], abs=1)
    view.set_strength(0)
    assert colour_at(view, 300, 350) == RED
    view.set_strength(100)
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
    view.set_strength(0)
    assert colour_at(view, 320, 220) == RED


def test_strength_0_goes_back_to_what_the_last_step_began_with(view: CompareView) -> None:
    view.set_photo(plain(RED))
    view.set_after(plain(BLUE), base=plain(GREEN))
    view.set_strength(0)
    assert colour_at(view, 100, 350) == RED
    assert colour_at(view, 300, 350) == GREEN


def test_a_photo_hidden_by_a_reference_is_averaged_when_it_comes_back(view: CompareView, qtbot: QtBot) -> None:
    checks = np.zeros((1600, 1600, 3), np.uint8)
    checks[::2, ::2] = checks[1::2, 1::2] = 255
    view.set_photo(checks)
    view.set_reference(plain(RED, 1600, 1600), "Reference")
    view.set_after(plain(BLUE, 1600, 1600), base=plain(GREEN, 1600, 1600))
    view.set_reference(None, "")
    qtbot.waitUntil(lambda: colour_at(view, 100, 350) == pytest.approx((128, 128, 128), abs=1))


def test_a_reduced_preview_lies_where_its_region_is(view: CompareView, qtbot: QtBot) -> None:
    view.set_photo(plain(RED, 1601, 1601))
    view.set_mode(Mode.AFTER)
    view.set_patches([patch(BLUE, Region(801, 1001, 400, 400))])
    qtbot.waitUntil(lambda: colour_at(view, 300, 250) == BLUE)
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


# Divider


def test_the_divider_follows_the_mouse(view: CompareView) -> None:
    compared(view)
    drag(view, QPoint(200, 100), QPoint(100, 120))
    assert view.divider == pytest.approx(0.25)
    assert colour_at(view, 150, 350) == BLUE


def test_the_divider_can_be_taken_a_finger_beside_it_without_a_jump(view: CompareView) -> None:
    compared(view)
    drag(view, QPoint(210, 100), QPoint(310, 100))
    assert view.divider == pytest.approx(0.75)


def test_the_divider_stops_at_the_edges(view: CompareView) -> None:
    compared(view)
    drag(view, QPoint(200, 100), QPoint(-500, 100))
    assert view.divider == 0
    assert (screen(view)[350, 10:] == BLUE).all()


def test_a_level_divider_follows_the_mouse(view: CompareView) -> None:
    compared(view)
    view.set_orientation(Qt.Orientation.Horizontal)
    drag(view, QPoint(100, 200), QPoint(100, 300))
    assert view.divider == pytest.approx(0.75)


def test_arrow_keys_move_the_divider(view: CompareView) -> None:
    compared(view)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.divider == pytest.approx(0.48)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.divider == pytest.approx(0.52)


def test_a_double_click_centres_the_divider(view: CompareView) -> None:
    compared(view)
    view.set_divider(0.3)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert view.divider == 0.5
    assert view.zoom == 1


def test_the_cursor_tells_what_a_drag_will_do(view: CompareView) -> None:
    compared(view, 1000)
    view.zoom_to(1.0)
    QTest.mouseMove(view, QPoint(203, 80))
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mouseMove(view, QPoint(300, 80))
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor


# Zoom and pan


def gradient(side: int) -> NDArray[np.uint8]:
    """Red tells the column and green the row."""
    picture = np.zeros((side, side, 3), np.uint8)
    picture[..., 0] = np.arange(side) * 255 // side
    picture[..., 1] = (np.arange(side) * 255 // side)[:, None]
    return picture


def test_the_wheel_zooms_at_the_pointer(view: CompareView) -> None:
    view.set_photo(gradient(4000))
    view.zoom_to(0.3)
    pointer = QPoint(320, 90)
    before = colour_at(view, pointer.x(), pointer.y())
    for _ in range(6):
        wheel(view, pointer, 1)
    assert view.zoom == pytest.approx(0.3 * 4, rel=0.5)
    assert colour_at(view, pointer.x(), pointer.y()) == pytest.approx(before, abs=2)


def test_the_wheel_zooms_at_the_pointer_in_either_pane(view: CompareView) -> None:
    picture = gradient(4000)
    view.set_photo(picture)
    view.set_after(picture)
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(0.3)
    pointer = QPoint(350, 90)
    before = colour_at(view, pointer.x(), pointer.y())
    wheel(view, pointer, 3)
    assert colour_at(view, pointer.x(), pointer.y()) == pytest.approx(before, abs=2)


def test_two_fingers_on_a_touchpad_pan_and_with_ctrl_zoom(view: CompareView, touchpad: QPointingDevice) -> None:
    view.set_photo(plain(RED, 1000, 1000))
    view.zoom_to(1.0)
    scroll(view, touchpad, QPoint(30, -20), Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    assert view.visible_region() == Region(320, 270, SIDE, SIDE)
    scroll(view, touchpad, QPoint(0, 90), Qt.KeyboardModifier.ControlModifier, QPoint(200, 200))
    assert view.zoom == pytest.approx(2**0.5)


def test_a_pinch_zooms_where_the_fingers_are(view: CompareView, touchpad: QPointingDevice) -> None:
    view.set_photo(gradient(4000))
    view.zoom_to(1.0)
    before = colour_at(view, 320, 90)
    pinch(view, touchpad, QPoint(320, 90), 0.5)
    assert view.zoom == 1.5
    assert colour_at(view, 320, 90) == pytest.approx(before, abs=2)


def test_the_wheel_ends_at_fit_and_at_1600_percent(view: CompareView) -> None:
    view.set_photo(plain(RED, 4000, 4000))
    for _ in range(40):
        wheel(view, QPoint(10, 10), 1)
    assert view.zoom == 16
    for _ in range(40):
        wheel(view, QPoint(10, 10), -1)
    assert view.zoom == pytest.approx(0.1)
    assert view.fitted


def test_zoom_is_told(view: CompareView, qtbot: QtBot) -> None:
    view.set_photo(plain(RED, 4000, 4000))
    with qtbot.waitSignal(view.zoom_changed) as told:
        view.zoom_to(2.0)
    assert told.args == [2.0]


def test_a_double_click_switches_between_fit_and_100_percent(view: CompareView) -> None:
    view.set_photo(plain(RED, 4000, 4000))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
    assert view.zoom == 1
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
    assert view.fitted


def test_a_drag_pans_and_the_picture_cannot_be_lost(view: CompareView) -> None:
    view.set_photo(plain(RED, 1000, 1000))
    view.zoom_to(1.0)
    drag(view, QPoint(200, 200), QPoint(150, 230))
    assert view.visible_region() == Region(270, 350, SIDE, SIDE)
    drag(view, QPoint(200, 200), QPoint(9000, 9000))
    assert view.visible_region() == Region(0, 0, SIDE, SIDE)


def test_a_drag_with_space_pans_even_on_the_divider(view: CompareView) -> None:
    compared(view, 1000)
    view.zoom_to(1.0)
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, QPoint(200, 100), QPoint(150, 100))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.divider == 0.5
    assert view.visible_region() == Region(300, 350, SIDE, SIDE)


def test_arrow_keys_pan_where_they_do_not_move_the_divider(view: CompareView) -> None:
    compared(view, 1000)
    view.zoom_to(1.0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.visible_region() == Region(364, 364, SIDE, SIDE)
    assert view.divider == 0.5


def test_panning_shows_what_painting_afresh_would_show(view: CompareView) -> None:
    before = np.random.default_rng(0).integers(0, 256, (1400, 1400, 3), np.uint8)
    view.set_photo(before)
    view.set_after(before // 2)
    view.zoom_to(0.7)
    screen(view)
    drag(view, QPoint(300, 80), QPoint(277, 131))
    view.set_divider(0.4)
    panned = screen(view)
    view.hold_before(True)
    screen(view)
    view.zoom_to(view.zoom * 1.1)
    screen(view)
    view.hold_before(False)
    view.zoom_to(0.7)
    assert np.abs(screen(view).astype(int) - panned).max() <= 1  # the smoothing rounds from where it starts


def test_a_settled_view_tells_once_that_another_region_is_visible(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.visible_region_changed, timeout=2000):
        view.set_photo(plain(RED, 1000, 1000))
    told: list[Region | None] = []
    view.visible_region_changed.connect(lambda: told.append(view.visible_region()))
    view.zoom_to(1.0)
    drag(view, QPoint(200, 200), QPoint(190, 200))
    drag(view, QPoint(200, 200), QPoint(190, 200))
    qtbot.waitUntil(lambda: told != [], timeout=2000)
    qtbot.wait(200)
    assert told == [Region(300, 320, SIDE, SIDE)]


def test_resizing_keeps_the_centre(view: CompareView) -> None:
    view.set_photo(plain(RED, 1000, 1000))
    view.zoom_to(2.0)
    view.resize(300, 200)
    assert view.zoom == 2
    assert view.visible_region() == Region(450, 425, 100, 150)


def test_resizing_keeps_a_fitted_photo_fitted(view: CompareView) -> None:
    view.set_photo(plain(RED, 1000, 1000))
    view.resize(300, 200)
    assert view.zoom == pytest.approx(0.2)


def test_the_view_can_be_kept_for_another_photo_of_the_same_size(view: CompareView) -> None:
    view.set_photo(plain(RED, 1000, 1000))
    view.zoom_to(3.0)
    view.set_photo(plain(BLUE, 1000, 1000), keep_view=True)
    assert view.zoom == 3
    view.set_photo(plain(BLUE, 1000, 1000))
    assert view.fitted


def test_enlarged_pixels_are_sharp_squares(view: CompareView) -> None:
    checks = np.zeros((200, 200, 3), np.uint8)
    checks[::2, ::2] = checks[1::2, 1::2] = 255
    view.set_photo(checks)
    view.zoom_to(8.0)
    shown = screen(view)
    assert set(np.unique(shown)) == {0, 255}
    edges = np.flatnonzero(np.diff(shown[200, :, 0].astype(int)))
    assert (np.diff(edges) == 8).all()


def test_a_reduced_picture_is_averaged_instead_of_sampled(view: CompareView, qtbot: QtBot) -> None:
    checks = np.zeros((1600, 1600, 3), np.uint8)
    checks[::2, ::2] = checks[1::2, 1::2] = 255
    view.set_photo(checks)
    qtbot.waitUntil(lambda: bool((np.abs(screen(view).astype(int) - 128) <= 1).all()))


def test_the_colours_beside_the_photo_follow_the_theme(view: CompareView) -> None:
    view.set_photo(plain(RED, 100, 100))
    for window, low, high in ((QColor(40, 40, 48), 10, 40), (QColor(240, 240, 240), 180, 230)):
        view.setPalette(QPalette(window))
        red, green, blue = colour_at(view, 5, 5)
        assert red == green == blue
        assert low <= red <= high


def test_keyboard_focus_is_visible(view: CompareView, qtbot: QtBot) -> None:
    view.set_photo(plain(RED))
    view.activateWindow()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    ring = view.palette().color(QPalette.ColorRole.Highlight)
    assert colour_at(view, 1, 200) == (ring.red(), ring.green(), ring.blue())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert colour_at(view, 1, 200) == RED


def test_the_canvas_has_a_name_for_screen_readers(view: CompareView) -> None:
    assert view.accessibleName()


# Size


def _thread_seconds(action: Callable[[], object]) -> float:
    start = time.thread_time()
    action()
    return time.thread_time() - start


def test_a_photo_of_100_megapixels_is_there_at_once(view: CompareView, qtbot: QtBot) -> None:
    photo = np.zeros((10_000, 10_000, 3), np.uint8)
    photo[-4000:, -4000:] = GREEN

    def show() -> None:
        view.set_photo(photo)
        view.repaint()

    assert _thread_seconds(show) < 0.4
    assert colour_at(view, 390, 390) == GREEN
    view.zoom_to(1.0, QPointF(390, 390))
    assert _thread_seconds(view.repaint) < 0.2
    view.set_photo(None)
    qtbot.waitUntil(lambda: all(thread.name != "picture-pyramid" for thread in threading.enumerate()))
