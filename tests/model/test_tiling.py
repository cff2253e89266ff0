"""The plan of tiles."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.network import SIDES
from lir_model.tiling import MARGIN, OVERLAP, reflect, spans

LENGTHS = [1, 2, 17, 100, 112, 128, 240, 241, 256, 257, 300, 479, 480, 481, 1000, 4000, 6001]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("tile", [128, 256, 512])
def test_weights_sum_to_one_everywhere(length: int, tile: int) -> None:
    total = np.zeros(length)
    for span in spans(length, tile, SIDES):
        total[span.start : span.stop] += span.weights
    assert np.allclose(total, 1, atol=1e-6)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("tile", [128, 256, 512])
def test_all_tiles_have_one_length_that_the_network_takes(length: int, tile: int) -> None:
    sides = {len(span.indices) for span in spans(length, tile, SIDES)}
    assert len(sides) == 1
    side = sides.pop()
    assert side % 32 == 0
    assert 128 <= side <= tile


@pytest.mark.parametrize("length", LENGTHS)
def test_each_position_is_shown_where_the_plan_says(length: int) -> None:
    for span in spans(length, 256, SIDES):
        shown = span.indices[span.offset : span.offset + len(span.weights)]
        assert np.array_equal(shown, np.arange(span.start, span.stop))


@pytest.mark.parametrize("length", LENGTHS)
def test_no_tile_contributes_its_eight_outermost_pixels(length: int) -> None:
    for span in spans(length, 256, SIDES):
        assert span.offset >= 8
        assert len(span.indices) - span.offset - len(span.weights) >= 8


def test_tiles_are_no_more_than_needed() -> None:
    assert len(spans(6000, 256, SIDES)) == -(-(6000 + 2 * MARGIN - OVERLAP) // (256 - OVERLAP))


@pytest.mark.parametrize(("length", "expected"), [(1, [0, 0, 0, 0, 0]), (3, [2, 1, 0, 1, 2]), (2, [0, 1, 0, 1, 0])])
def test_reflection_mirrors_without_repeating_the_edge(length: int, expected: list[int]) -> None:
    assert reflect(np.arange(-2, 3), length).tolist() == expected
