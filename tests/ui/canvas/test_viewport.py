"""Zoom and pan as geometry."""

from __future__ import annotations

import pytest

from lir_app.ui.canvas.viewport import MAX_ZOOM, Viewport
from lir_model.region import Region

PHOTO = (6000, 4000)
PANE = (1200, 900)


def test_fit_shows_the_whole_picture_in_the_middle() -> None:
    view = Viewport.fit(PHOTO, PANE)
    assert view.zoom == pytest.approx(0.2)
    assert view.shown == (0, 50, 1200, 850)
    assert view.visible == Region(0, 0, 4000, 6000)
    assert view.fitted
    assert not view.pannable


def test_fit_does_not_enlarge_a_small_picture() -> None:
    view = Viewport.fit((100, 50), PANE)
    assert view.zoom == 1
    assert view.origin == (550, 425)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.7, 16.0])
def test_zoom_keeps_the_point_under_the_pointer(zoom: float) -> None:
    start = Viewport.fit(PHOTO, PANE).zoomed(0.4)
    pointer = (700.0, 300.0)
    before, after = start.to_picture(*pointer), start.zoomed(zoom, pointer).to_picture(*pointer)
    assert after == pytest.approx(before, abs=1 / start.zoom)


def test_zoom_stays_between_fit_and_1600_percent() -> None:
    view = Viewport.fit(PHOTO, PANE)
    assert view.zoomed(1000).zoom == MAX_ZOOM
    assert view.zoomed(0.001).zoom == view.zoom


def test_a_step_over_100_percent_stops_there() -> None:
    view = Viewport.fit(PHOTO, PANE).zoomed(0.9)
    assert view.stepped(1.5).zoom == 1
    assert view.stepped(1.5).stepped(1.5).zoom == 1.5
    assert view.zoomed(1.1).stepped(0.5).zoom == 1


def test_the_picture_cannot_be_dragged_out_of_the_pane() -> None:
    view = Viewport.fit(PHOTO, PANE).zoomed(1).panned(1e6, -1e6)
    assert view.visible == Region(3100, 0, 900, 1200)


def test_a_picture_narrower_than_the_pane_stays_in_its_middle() -> None:
    view = Viewport.fit((100, 4000), PANE).zoomed(1).panned(300, -50)
    assert view.origin[0] == 550


def test_panning_by_whole_pixels_shifts_by_just_as_many() -> None:
    view = Viewport.fit(PHOTO, PANE).zoomed(0.437)
    shifted = view.panned(-7, 3)
    assert (shifted.origin[0] - view.origin[0], shifted.origin[1] - view.origin[1]) == (-7, 3)


def test_a_fitted_picture_stays_fitted_when_the_pane_changes() -> None:
    assert Viewport.fit(PHOTO, PANE).resized((600, 600)) == Viewport.fit(PHOTO, (600, 600))


def test_another_pane_keeps_zoom_and_centre() -> None:
    view = Viewport.fit(PHOTO, PANE).zoomed(2, (200.0, 100.0))
    resized = view.resized((800, 1000))
    assert resized.zoom == view.zoom
    assert resized.centre == pytest.approx(view.centre)


def test_a_pane_grown_beyond_the_picture_fits_it() -> None:
    assert Viewport.fit(PHOTO, PANE).zoomed(0.3).resized((3000, 3000)).fitted


def test_the_visible_region_has_every_pixel_that_shows_in_part() -> None:
    view = Viewport.fit((100, 100), (64, 64)).zoomed(10).panned(-3, 0)
    region = view.visible
    left, top = view.to_picture(0, 0)
    right, bottom = view.to_picture(64, 64)
    assert region.left <= left < region.left + 1
    assert region.top <= top < region.top + 1
    assert region.left + region.width - 1 < right <= region.left + region.width
    assert region.top + region.height - 1 < bottom <= region.top + region.height


def test_a_small_picture_is_as_large_on_a_dense_screen_as_on_any() -> None:
    view = Viewport.fit((100, 50), PANE, natural=2.0)
    assert view.zoom == 2
    assert view.fitted
    assert view.zoomed(1.0).zoom == 1
    assert not view.zoomed(1.0).fitted


def test_a_picture_moves_to_a_dense_screen_and_stays_fitted() -> None:
    assert Viewport.fit((100, 50), PANE).resized((2 * PANE[0], 2 * PANE[1]), 2.0).zoom == 2
