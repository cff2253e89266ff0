"""The divider, moved with mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from lir_app.ui.canvas.compare_view import CompareView
from tests.ui.canvas.screen import (
    BLUE,
    RED,
    colour_at,
    compared,
    drag,
    screen,
)


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


def test_the_handle_does_not_hide_a_small_picture_whose_divider_can_be_dragged_all_the_same(view: CompareView) -> None:
    compared(view, 40)
    middle = view.rect().center()
    shown = screen(view)[middle.y() - 15 : middle.y() + 15, middle.x() - 19 : middle.x() + 20]
    assert (shown[:, :15] == RED).all()
    assert (shown[:, -15:] == BLUE).all()
    drag(view, middle, middle + QPoint(10, 0))
    assert view.divider > 0.6
    view.set_divider(0.5)
    view.zoom_to(8.0)
    assert (screen(view)[middle.y() + 12, middle.x() - 8 : middle.x() + 8] > 200).all(), "now it has room"


def test_the_cursor_tells_what_a_drag_will_do(view: CompareView) -> None:
    compared(view, 1000)
    view.zoom_to(1.0)
    QTest.mouseMove(view, QPoint(203, 80))
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mouseMove(view, QPoint(300, 80))
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor
