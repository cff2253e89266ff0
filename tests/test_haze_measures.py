"""The measures of how natural dehazed photographs are tell each fault by its own figure."""

from __future__ import annotations

import numpy as np
import pytest

import haze_measures
from haze_measures import Naturalness
from lir_model.pixels import Array


def photo() -> Array:
    """Smooth and grey, half of it with a little noise."""
    picture = np.repeat(np.linspace(60, 180, 128)[:, None], 128, 1)
    picture[:, :64] += np.random.default_rng(1).normal(0, 2, (128, 64))
    return np.repeat(picture[..., None], 3, 2).round().astype(np.uint8)


def test_a_photo_left_alone_has_grown_in_nothing() -> None:
    assert Naturalness.of(photo(), photo()) == Naturalness(0, 0, 1, 0, 1)


def test_clipping_is_told_in_percent_of_the_pixels() -> None:
    clipped = photo()
    clipped[:32, :, 0] = 255
    assert Naturalness.of(photo(), clipped).clipped == pytest.approx(25)


def test_garish_colours_are_told_in_percent_of_the_pixels() -> None:
    garish = photo()
    garish[:64, :, 0], garish[:64, :, 1:] = 200, 20
    assert Naturalness.of(photo(), garish).saturated == pytest.approx(50)


def test_noise_is_told_where_the_photo_was_flattest() -> None:
    noisy = (photo() + np.random.default_rng(2).normal(0, 6, (128, 128, 1))).round().astype(np.uint8)
    assert Naturalness.of(photo(), noisy).noise > 5


def test_lightness_and_contrast_are_those_of_luma() -> None:
    found = Naturalness.of(photo(), photo() // 2)
    assert found.lightness == pytest.approx(-50, abs=0.5)
    assert found.contrast == pytest.approx(0.5, abs=0.01)


def test_the_lines_of_before_are_kept_from_a_table_written_earlier() -> None:
    now, before = {"fog": str(Naturalness(0, 0, 1, 0, 1))}, {"fog": str(Naturalness(1, 2, 3, 4, 5))}
    written = haze_measures.table(now, before)
    assert haze_measures.before_in(written) == before
