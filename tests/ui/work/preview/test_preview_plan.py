"""Plans of previews: everything in view first, then finer, and always within what it may cost."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lir_app.ui.work.preview.preview_plan import (
    FIRST_SECONDS,
    PIECE_SECONDS,
    Cost,
    Costs,
    Look,
    Piece,
    next_piece,
    plan,
    shown_scale,
)
from lir_model.region import Region

MEGAPIXELS_24 = (4000, 6000)


def costs_of(careful: Cost, draft: Cost) -> Costs:
    return lambda scale: careful if scale == 1 else draft


TILED = costs_of(Cost(0.0, 6e-6), Cost(0.0, 6e-6))
SCENE = costs_of(Cost(1.5, 1e-7), Cost(0.4, 1e-7))
SHAKEN = costs_of(Cost(6.0, 6e-6), Cost(0.4, 6e-6))
FIT = Look(MEGAPIXELS_24, Region(0, 0, *MEGAPIXELS_24), zoom=0.16)
AT_100 = Look(MEGAPIXELS_24, Region(1000, 2000, 600, 900), zoom=1.0)


@st.composite
def looks(draw: st.DrawFn) -> Look:
    height, width = draw(st.integers(1, 9000)), draw(st.integers(1, 9000))
    top, left = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
    view = Region(top, left, draw(st.integers(1, height - top)), draw(st.integers(1, width - left)))
    pointer = draw(st.none() | st.tuples(st.floats(0, height), st.floats(0, width)))
    return Look((height, width), view, draw(st.floats(0.02, 16)), pointer)


a_cost = st.builds(Cost, st.floats(0, 5), st.floats(1e-8, 1e-4))
costs = st.builds(costs_of, a_cost, a_cost)


@pytest.mark.slow
@given(looks(), costs)
def test_the_first_piece_covers_all_that_is_in_view(look: Look, cost: Costs) -> None:
    assert next(plan(look, cost)).region.covers(look.visible)


@given(looks(), costs)
@pytest.mark.slow
def test_carried_out_the_plan_ends_with_the_view_at_full_size(look: Look, cost: Costs) -> None:
    done: list[Piece] = []
    while (piece := next_piece(look, cost, done)) is not None:
        assert len(done) < 2000
        done.append(piece)
    assert shown_scale(look.visible, done) == 1


@pytest.mark.slow
@given(looks(), costs)
def test_pieces_lie_in_the_photo_and_on_whole_pixels_of_their_scale(look: Look, cost: Costs) -> None:
    photo = Region(0, 0, *look.photo)
    for piece in plan(look, cost):
        assert photo.covers(piece.region)
        assert piece.region.top % piece.scale == piece.region.left % piece.scale == 0
        for end, last in ((piece.region.bottom, photo.bottom), (piece.region.right, photo.right)):
            assert end % piece.scale == 0 or end == last


@pytest.mark.slow
@given(looks(), costs)
def test_no_piece_is_coarser_than_one_before_it(look: Look, cost: Costs) -> None:
    scales = [piece.scale for piece in plan(look, cost)]
    assert scales == sorted(scales, reverse=True)


@pytest.mark.parametrize("cost", [TILED, SCENE, SHAKEN])
@pytest.mark.parametrize("look", [FIT, AT_100])
def test_the_first_piece_takes_a_moment(look: Look, cost: Costs) -> None:
    first = next(plan(look, cost))
    assert cost(first.scale).of(first.pixels) <= FIRST_SECONDS


@pytest.mark.parametrize("look", [FIT, AT_100])
def test_no_later_piece_takes_long(look: Look) -> None:
    _, *later = plan(look, TILED)
    assert later
    assert max(TILED(piece.scale).of(piece.pixels) for piece in later) <= PIECE_SECONDS


def test_a_task_whose_cost_hardly_depends_on_the_size_is_previewed_whole_at_once() -> None:
    assert next(plan(FIT, SCENE)) == Piece(Region(0, 0, *MEGAPIXELS_24), FIT.scale)
    assert list(plan(AT_100, SCENE)) == [Piece(AT_100.visible, 2), Piece(AT_100.visible, 1)]


@pytest.mark.parametrize("cost", [TILED, SCENE, SHAKEN])
def test_the_view_becomes_twice_as_fine_each_time_down_to_what_the_screen_shows_and_then_has_full_size(
    cost: Costs,
) -> None:
    scales = list(dict.fromkeys(piece.scale for piece in plan(FIT, cost)))
    assert scales[-1] == 1
    assert FIT.scale in scales
    assert all(coarse == 2 * fine for coarse, fine in itertools.pairwise(scales[:-1]))


def test_only_what_is_reduced_is_a_draft() -> None:
    assert [Piece(FIT.visible, scale).draft for scale in (1, 2, 16)] == [False, True, True]


def test_a_scale_whose_start_alone_takes_long_is_not_the_first() -> None:
    costs = {1: Cost(6.0, 6e-6), 2: Cost(2.0, 1e-7)}
    assert next(plan(FIT, lambda scale: costs.get(scale, Cost(0.4, 1e-7)))).scale == 4
    near = Look((800, 1200), Region(0, 0, 800, 1200), zoom=0.8)
    assert next(plan(near, lambda scale: costs.get(scale, Cost(0.4, 1e-7)))).scale == 4


def test_a_small_photo_is_restored_at_full_size_at_once() -> None:
    look = Look((200, 300), Region(0, 0, 200, 300), zoom=1.0)
    assert list(plan(look, TILED)) == [Piece(Region(0, 0, 200, 300), 1)]


def test_the_part_under_the_pointer_comes_first() -> None:
    look = Look(MEGAPIXELS_24, FIT.visible, FIT.zoom, pointer=(3900.0, 5900.0))
    _, second, *_ = plan(look, TILED)
    assert second.region.bottom == 4000
    assert second.region.right == 6000


def test_without_a_pointer_the_middle_of_the_view_comes_first() -> None:
    _, second, *_ = plan(AT_100, TILED)
    assert second.region.covers(Region(1300, 2450, 1, 1))


def test_what_is_done_is_not_done_again() -> None:
    first, second, *_ = plan(FIT, TILED)
    assert next_piece(FIT, TILED, [first]) == second
    assert next_piece(FIT, TILED, [Piece(FIT.visible, 1)]) is None


def test_each_piece_is_told_at_once_of_a_large_photo_in_hundreds_of_parts() -> None:
    look = Look((6325, 9486), Region(0, 0, 6325, 9486), zoom=0.12)
    *former, last = plan(look, TILED)
    assert len(former) > 400
    start = time.process_time()
    assert next_piece(look, TILED, former) == last
    assert shown_scale(look.visible, former) == 8
    assert time.process_time() - start < 0.1


def test_the_scale_that_shows_is_the_coarsest_in_view() -> None:
    view = Region(0, 0, 100, 100)
    coarse, fine = Piece(view, 4), Piece(Region(0, 0, 100, 50), 1)
    assert shown_scale(view, []) is None
    assert shown_scale(view, [fine]) is None
    assert shown_scale(view, [coarse, fine]) == 4
    assert shown_scale(Region(10, 10, 20, 20), [coarse, fine]) == 1
