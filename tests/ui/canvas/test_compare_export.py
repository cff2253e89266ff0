"""The comparison as a picture to keep."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.blending import Blending
from lir_model.region import Region

BEFORE, AFTER = (200, 30, 40), (20, 60, 220)
HEIGHT, WIDTH = 300, 500


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.set_photo(np.full((HEIGHT, WIDTH, 3), BEFORE, np.uint8))
    view.set_after(np.full((HEIGHT, WIDTH, 3), AFTER, np.uint8))
    return view


def test_split_has_the_size_of_the_photo_and_its_edge_at_the_divider(view: CompareView) -> None:
    view.set_divider(0.25)
    picture = view.renderer(side_by_side=False)()
    assert picture.shape == (HEIGHT, WIDTH, 3)
    assert (picture[100:, :120] == BEFORE).all()
    assert (picture[100:, 130:] == AFTER).all()
    assert (picture[200, 125] > 200).all()


def test_a_level_split_has_before_above(view: CompareView) -> None:
    view.set_orientation(Qt.Orientation.Horizontal)
    picture = view.renderer(side_by_side=False)()
    assert (picture[100:140] == BEFORE).all()
    assert (picture[160:250] == AFTER).all()


def test_a_zoomed_view_exports_the_whole_photo_split_where_the_line_crosses_it(view: CompareView) -> None:
    view.zoom_to(4.0)
    region = view.visible_region()
    assert region is not None
    picture = view.renderer(side_by_side=False)()
    edge = region.left + region.width // 2
    assert picture.shape == (HEIGHT, WIDTH, 3)
    assert (picture[100:, : edge - 6] == BEFORE).all()
    assert (picture[100:, edge + 6 :] == AFTER).all()


def test_side_by_side_has_both_whole_with_a_gap(view: CompareView) -> None:
    picture = view.renderer(side_by_side=True)()
    assert picture.shape == (HEIGHT, 2 * WIDTH + 3, 3)
    assert (picture[100:, :WIDTH] == BEFORE).all()
    assert (picture[100:, -WIDTH:] == AFTER).all()


def test_side_by_side_with_a_level_divider_is_one_above_the_other(view: CompareView) -> None:
    view.set_orientation(Qt.Orientation.Horizontal)
    assert view.renderer(side_by_side=True)().shape == (2 * HEIGHT + 3, WIDTH, 3)


def test_the_longer_side_can_be_bounded(view: CompareView) -> None:
    picture = view.renderer(side_by_side=True, max_side=400)()
    assert picture.shape == (120, 400, 3)
    assert (picture[80:, :190] == BEFORE).all()
    assert (picture[80:, -190:] == AFTER).all()


def test_a_bound_does_not_enlarge(view: CompareView) -> None:
    assert view.renderer(side_by_side=False, max_side=5000)().shape == (HEIGHT, WIDTH, 3)


def test_both_sides_are_labelled(view: CompareView) -> None:
    picture = view.renderer(side_by_side=False)()
    for corner, colour in ((picture[8:40, 8:90], BEFORE), (picture[8:40, -90:-8], AFTER)):
        assert (corner != colour).any(axis=2).mean() > 0.3
        assert (corner > 230).all(axis=2).any()


def test_a_reference_is_labelled_by_its_name(view: CompareView) -> None:
    view.set_reference(np.full((HEIGHT, WIDTH, 3), BEFORE, np.uint8), "short")
    usual = view.renderer(side_by_side=True)()
    view.set_reference(np.full((HEIGHT, WIDTH, 3), BEFORE, np.uint8), "quite a bit longer")
    other = view.renderer(side_by_side=True)()
    assert (usual[:, :WIDTH] != other[:, :WIDTH]).any()
    assert (usual[:, WIDTH:] == other[:, WIDTH:]).all()


def test_the_export_has_the_strength_that_is_shown(view: CompareView) -> None:
    view.set_blending(Blending(50))
    picture = view.renderer(side_by_side=True)()
    assert picture[200, -100].tolist() == pytest.approx([110, 45, 130], abs=1)


def test_previews_are_never_exported(view: CompareView) -> None:
    piece = Piece(Region(0, 0, HEIGHT, WIDTH), 1)
    before, restored = (np.full((HEIGHT, WIDTH, 3), colour, np.uint8) for colour in (BEFORE, AFTER))
    view.set_patches([Patch(piece, before, before, restored)])
    after = view.renderer(side_by_side=True)()[:, -WIDTH:]
    assert (after[100:] == BEFORE).all()


def test_a_picture_is_of_the_moment_it_was_asked_for(view: CompareView) -> None:
    render = view.renderer(side_by_side=True)
    view.set_photo(None)
    assert (render()[150, 400] == BEFORE).all()


def test_nothing_is_exported_without_a_photo(view: CompareView) -> None:
    view.set_photo(None)
    with pytest.raises(ValueError, match="no photo"):
        view.renderer(side_by_side=False)()
