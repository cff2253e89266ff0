"""How the canvas draws: sharp, averaged, large photos, focus, colours beside the photo."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas import compare_view
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.canvas.part import Part
from lir_model.pixels import Array
from tests.ui.canvas.screen import (
    GREEN,
    RED,
    colour_at,
    plain,
    screen,
)
from tests.ui.hand import PATIENCE


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
    qtbot.waitUntil(lambda: bool((np.abs(screen(view).astype(int) - 128) <= 1).all()), timeout=PATIENCE)


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
    qtbot.waitUntil(view.hasFocus, timeout=PATIENCE)
    ring = view.palette().color(QPalette.ColorRole.Highlight)
    assert colour_at(view, 1, 200) == (ring.red(), ring.green(), ring.blue())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert colour_at(view, 1, 200) == RED


def test_a_canvas_that_could_not_be_painted_is_painted_the_next_time(
    view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(*_: object, **__: object) -> None:
        raise MemoryError

    for place, name in ((Part, "pixels"), (compare_view, "draw_line")):
        view.set_photo(plain(RED))
        view.set_after(plain(GREEN))
        with monkeypatch.context() as patch:
            patch.setattr(place, name, out_of_memory)
            with pytest.raises(MemoryError):
                view.repaint()
        assert colour_at(view, 300, 200) == GREEN  # no painter was left behind, of which Qt would have warned


def test_the_canvas_has_a_name_for_screen_readers(view: CompareView) -> None:
    assert view.accessibleName()


def _thread_seconds(action: Callable[[], object]) -> float:
    start = time.thread_time()
    action()
    return time.thread_time() - start


@pytest.mark.slow
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
    qtbot.waitUntil(lambda: all(thread.name != "picture-pyramid" for thread in threading.enumerate()), timeout=PATIENCE)


def test_parts_of_the_canvas_are_computed_side_by_side(view: CompareView) -> None:
    together = threading.Barrier(2, timeout=20)

    def shown(pixels: Array) -> Array:
        together.wait()  # breaks if one part is computed after the other
        return pixels

    view.resize(800, 400)
    view.set_photo(plain(RED, 400, 1000), show=shown)
    assert colour_at(view, 400, 200) == RED
    assert not together.broken
