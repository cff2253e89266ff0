"""What was found out about a picture is found once, as long as the picture is one of the last few."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.picture_cache import PictureCache, WholePicture
from lir_model.pixels import Array


class Search:
    """Finds what is asked for and counts how often it had to."""

    def __init__(self) -> None:
        self.cache: PictureCache[int] = PictureCache()
        self.count = 0

    def find(self) -> int:
        self.count += 1
        return self.count

    def of(self, picture: Array) -> tuple[int, bool]:
        return self.cache.of(WholePicture(picture), self.find)


def picture(value: int) -> Array:
    return np.full((4, 6), value, np.uint8)


def test_a_picture_of_the_same_pixels_is_known() -> None:
    search = Search()
    assert search.of(picture(1)) == (1, False)
    assert search.of(picture(1).copy()) == (1, True)


@pytest.mark.parametrize("other", [picture(2), picture(1).view(np.int8), picture(1).reshape(6, 4)])
def test_a_picture_of_other_pixels_type_or_shape_is_another(other: Array) -> None:
    search = Search()
    search.of(picture(1))
    assert search.of(other) == (2, False)


def test_of_nine_pictures_the_one_not_asked_for_longest_is_forgotten() -> None:
    search = Search()
    for value in (*range(8), 0, 8):
        search.of(picture(value))
    assert [search.of(picture(value))[1] for value in (0, *range(2, 9), 1)] == [*[True] * 8, False]


def test_what_is_known_is_told_without_a_search() -> None:
    search = Search()
    assert search.cache.known(WholePicture(picture(1))) is None
    search.of(picture(1))
    assert search.cache.known(WholePicture(picture(1))) == 1
    assert search.cache.known(WholePicture(picture(2))) is None


def test_nothing_is_kept_of_a_search_that_failed() -> None:
    search = Search()

    def fail() -> int:
        raise ValueError("no kernel")

    with pytest.raises(ValueError, match="no kernel"):
        search.cache.of(WholePicture(picture(1)), fail)
    assert search.of(picture(1)) == (1, False)
