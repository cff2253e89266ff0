"""Masks drawn: what shapes do, at any size, in parts as in the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lir_model.masks import NO_MASK, Effect, Grey, Linear, Mask, Radial, Shape, Stroke
from lir_model.masks.drawing import Shares, drawn
from lir_model.region import Region

PHOTO = (200, 300)
AWAY, IN, ERASE = Effect.AWAY, Effect.IN, Effect.ERASE


def whole(mask: Mask, photo: tuple[int, int] = PHOTO) -> Shares:
    return drawn(mask, photo, Region(0, 0, *photo))


def dot(effect: Effect, x: float, y: float, size: float = 0.2, *, softness: float = 0, strength: float = 100) -> Stroke:
    return Stroke(effect, ((x, y),), size, softness, strength)


def test_without_a_mask_the_result_is_everywhere() -> None:
    assert NO_MASK.everywhere
    assert (whole(NO_MASK) == 1).all()


def test_a_stroke_keeps_the_result_away_where_it_was_painted() -> None:
    shares = whole(Mask((Stroke(AWAY, ((0.2, 0.5), (0.8, 0.5)), 0.1, 0),)))
    assert (shares[95:105, 60:240] == 0).all()
    assert (shares[:80] == 1).all()
    assert (shares[:, :40] == 1).all()


def test_a_first_stroke_that_lets_the_result_in_keeps_it_away_elsewhere() -> None:
    shares = whole(Mask((dot(IN, 0.5, 0.5),)))
    assert shares[100, 150] == 1
    assert shares[10, 10] == 0


def test_erasing_brings_back_what_was_before_any_shape() -> None:
    mask = Mask((Stroke(AWAY, ((0, 0.5), (1, 0.5)), 0.4, 0), dot(ERASE, 0.5, 0.5, 0.3)))
    shares = whole(mask)
    assert shares[100, 150] == 1
    assert shares[100, 20] == 0
    into = Mask((Stroke(IN, ((0, 0.5), (1, 0.5)), 0.4, 0), dot(ERASE, 0.5, 0.5, 0.3)))
    assert (whole(into) == 1 - shares).all()


def test_strength_is_how_much_a_shape_does() -> None:
    assert whole(Mask((dot(AWAY, 0.5, 0.5, strength=30),)))[100, 150] == pytest.approx(0.7)


def test_what_is_round_stays_round_and_soft_edges_fade_from_the_middle_on() -> None:
    shares = whole(Mask((dot(AWAY, 0.5, 0.5, 0.4, softness=100),)))
    right, down = shares[100, 150:215], shares[100:165, 150]
    assert right == pytest.approx(down, abs=1e-5)
    assert (np.diff(right) >= 0).all()
    assert 0.4 < right[30] < 0.6


def test_a_line_fades_from_its_start_to_its_end() -> None:
    shares = whole(Mask((Linear(AWAY, (0.5, 0.25), (0.5, 0.75)),)))
    assert (shares[:50] == 0).all()
    assert (shares[150:] == 1).all()
    assert shares[99:101].mean() == pytest.approx(0.5)


@pytest.mark.slow
def test_an_ellipse_works_inside_or_outside() -> None:
    inside = whole(Mask((Radial(AWAY, (0.5, 0.5), (0.4, 0.2), 40),)))
    outside = whole(Mask((Radial(AWAY, (0.5, 0.5), (0.4, 0.2), 40, outside=True),)))
    assert inside[100, 150] == 0
    assert inside[100, 40] < 1 == inside[30, 150]
    assert inside + outside == pytest.approx(np.ones(PHOTO), abs=1e-6)


def test_a_picture_is_stretched_over_the_photo() -> None:
    grey = np.array([[0, 255], [128, 64]], np.uint8)
    shares = whole(Mask(picture=Grey.of(grey)))
    corners = [shares[0, 0], shares[0, -1], shares[-1, 0], shares[-1, -1]]
    assert corners == pytest.approx([0, 1, 128 / 255, 64 / 255])


@pytest.mark.slow
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_picture_of_the_photos_size_is_taken_pixel_by_pixel(dtype: type) -> None:
    grey = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, PHOTO, dtype, endpoint=True)
    assert whole(Mask(picture=Grey.of(grey))) == pytest.approx(grey / np.iinfo(dtype).max, abs=1e-6)


def test_shapes_lie_over_the_picture() -> None:
    mask = Mask((dot(IN, 0.5, 0.5),), Grey.of(np.zeros((20, 30), np.uint8)))
    assert whole(mask)[100, 150] == 1
    assert whole(mask)[0, 0] == 0
    assert (whole(mask.having(dot(ERASE, 0.5, 0.5, 0.4))) == 0).all()


points = st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2))
percents = st.floats(0, 100)
lengths = st.floats(0.01, 0.6)
effects = st.sampled_from(list(Effect))
shapes: st.SearchStrategy[Shape] = st.one_of(
    st.builds(
        Stroke, effects, st.lists(points, min_size=1, max_size=5).map(tuple), st.floats(0.001, 0.5), percents, percents
    ),
    st.builds(Linear, effects, points, points, percents),
    st.builds(Radial, effects, points, st.tuples(lengths, lengths), percents, percents, st.booleans()),
)
pictures = st.sampled_from([None, Grey.of(np.random.default_rng(1).integers(0, 256, (40, 60), np.uint8))])
masks = st.builds(Mask, st.lists(shapes, max_size=5).map(tuple), pictures)


@settings(max_examples=40, deadline=None)
@given(masks, st.data())
def test_a_part_is_the_same_bytes_as_that_part_of_the_whole(mask: Mask, data: st.DataObject) -> None:
    top, left = data.draw(st.integers(0, PHOTO[0] - 1)), data.draw(st.integers(0, PHOTO[1] - 1))
    height, width = data.draw(st.integers(1, PHOTO[0] - top)), data.draw(st.integers(1, PHOTO[1] - left))
    part = Region(top, left, height, width)
    assert (drawn(mask, PHOTO, part) == whole(mask)[part.slices]).all()


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(masks)
def test_shares_lie_between_nothing_and_all(mask: Mask) -> None:
    shares = whole(mask)
    assert shares.min() >= -1e-6
    assert shares.max() <= 1 + 1e-6


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(masks)
def test_a_mask_is_the_same_at_half_the_size(mask: Mask) -> None:
    small = whole(mask, (100, 150))
    reduced = whole(mask).reshape(100, 2, 150, 2).mean((1, 3))
    assert np.abs(small - reduced).mean() < 0.02


@pytest.mark.parametrize(
    "make",
    [
        lambda: Stroke(AWAY, (), 0.1),
        lambda: Stroke(AWAY, ((0, 0),), 0),
        lambda: Stroke(AWAY, ((0, float("nan")),), 0.1),
        lambda: Stroke(AWAY, ((0, 0),), 0.1, softness=101),
        lambda: Radial(AWAY, (0, 0), (0.1, -1)),
        lambda: Linear(AWAY, (0, 0), (1, float("inf"))),
        lambda: Linear(AWAY, (0, 0), (1, 1), strength=-1),
        lambda: Grey(2, 2, 8, b"abc"),
        lambda: Grey(2, 2, 12, b"abcdef"),
    ],
)
def test_what_is_no_shape_is_refused(make: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("size", "fits"), [((200, 300), True), ((20, 30), True), ((43, 64), True), ((300, 200), False), ((100, 100), False)]
)
def test_a_picture_fits_what_has_its_aspect(size: tuple[int, int], fits: bool) -> None:
    assert Grey.of(np.zeros(size, np.uint8)).fits(2000, 3000) is fits
