"""Regions of a picture."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.region import Region

PICTURE = np.arange(40 * 50).reshape(40, 50)
WHOLE = Region.whole(PICTURE)
PART = Region(10, 20, 5, 7)


def test_slices_cut_it_out_of_a_picture() -> None:
    assert PICTURE[PART.slices].shape == (5, 7)
    assert PICTURE[PART.slices][0, 0] == PICTURE[10, 20]
    assert np.array_equal(PICTURE[WHOLE.slices], PICTURE)


def test_a_margin_ends_at_the_limits() -> None:
    assert PART.grown(4, WHOLE) == Region(6, 16, 13, 15)
    assert PART.grown(12, WHOLE) == Region(0, 8, 27, 31)
    assert PART.grown(100, WHOLE) == WHOLE


@pytest.mark.parametrize(
    ("other", "shared"),
    [(Region(12, 22, 9, 2), Region(12, 22, 3, 2)), (WHOLE, PART), (PART, PART), (Region(15, 20, 5, 5), None)],
)
def test_an_intersection_is_what_both_share(other: Region, shared: Region | None) -> None:
    assert PART.intersection(other) == other.intersection(PART)
    if shared is None:
        assert PART.intersection(other).pixels == 0
    else:
        assert PART.intersection(other) == shared


@pytest.mark.parametrize("other", [Region(12, 22, 9, 2), WHOLE, PART, Region(15, 20, 5, 5), Region(10, 27, 2, 2)])
def test_regions_overlap_where_they_share_a_pixel(other: Region) -> None:
    assert PART.overlaps(other) is other.overlaps(PART) is (PART.intersection(other).pixels > 0)


def test_a_region_covers_what_lies_inside_it() -> None:
    assert WHOLE.covers(PART)
    assert PART.covers(PART)
    assert not PART.covers(WHOLE)
    assert not PART.covers(Region(10, 20, 6, 7))


def test_the_same_place_is_found_in_what_was_cut_out_around_it() -> None:
    around = PART.grown(3, WHOLE)
    assert np.array_equal(PICTURE[around.slices][PART.seen_from(around).slices], PICTURE[PART.slices])
