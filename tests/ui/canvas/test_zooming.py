"""Zoom and pan with mouse, wheel, touchpad and keys."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_model.region import Region
from tests.ui.canvas.screen import (
    BLUE,
    RED,
    SIDE,
    colour_at,
    compared,
    drag,
    pinch,
    plain,
    screen,
    scroll,
    wheel,
)
from tests.ui.hand import PATIENCE


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


@pytest.mark.slow
def test_a_settled_view_tells_once_that_another_region_is_visible(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.visible_region_changed, timeout=PATIENCE):
        view.set_photo(plain(RED, 1000, 1000))
    told: list[Region | None] = []
    view.visible_region_changed.connect(lambda: told.append(view.visible_region()))
    view.zoom_to(1.0)
    drag(view, QPoint(200, 200), QPoint(190, 200))
    drag(view, QPoint(200, 200), QPoint(190, 200))
    qtbot.waitUntil(lambda: told != [], timeout=PATIENCE)
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
