"""The sides that a network accepts."""

from __future__ import annotations

import pytest

from lir_model.input_sides import Sides

SIDES = Sides(multiple=32, smallest=128)


@pytest.mark.parametrize(("side", "accepted"), [(128, True), (160, True), (96, False), (129, False), (0, False)])
def test_a_side_is_a_multiple_and_no_smaller_than_the_smallest(side: int, accepted: bool) -> None:
    assert SIDES.accepts(side) is accepted


@pytest.mark.parametrize("side", [1, 127, 128, 129, 500, 640])
def test_rounding_gives_accepted_sides_up_the_least_that_is_no_smaller(side: int) -> None:
    assert SIDES.accepts(SIDES.up(side))
    assert SIDES.accepts(SIDES.nearest(side))
    assert side <= SIDES.up(side) <= max(128, side + 31)
    assert side < 128 or abs(SIDES.nearest(side) - side) <= 16
