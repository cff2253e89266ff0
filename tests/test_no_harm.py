"""The scored set of harm: what leaves pictures alone reaches every goal, what blurs them does not."""

from __future__ import annotations

import numpy as np
import pytest

import no_harm
from lir_model.pixels import Array


@pytest.fixture(scope="module")
def photos() -> list[Array]:
    y, x = np.indices((256, 300))
    return [np.stack([x % 256, y, (x + y) // 3], 2).astype(np.uint8)]


def untouched(_: str, picture: Array) -> Array:
    return picture


def blurred(_: str, picture: Array) -> Array:
    rounds = [np.roll(picture.astype(np.uint16), shift, (0, 1)) for shift in ((0, 0), (0, 1), (1, 0), (1, 1))]
    return np.asarray(sum(rounds) // 4, np.uint8)


@pytest.mark.slow
def test_pictures_left_alone_reach_every_goal(photos: list[Array]) -> None:
    found = no_harm.measures(untouched, photos)
    # Noise left alone is clipped at black, where it adds light to the sky.
    assert [m.name for m in found if m.value < m.goal - 0.01] == []


@pytest.mark.slow
def test_blurred_pictures_reach_the_goal_for_none_that_is_clean(photos: list[Array]) -> None:
    found = {m.name: m for m in no_harm.measures(blurred, photos)}
    for task in ("derain", "denoise"):
        worst = found[f"{task}: clean graphics, worst"]
        assert worst.value < worst.goal
    assert found["denoise: graphics at noise 5, least gain"].value < 0


@pytest.mark.slow
def test_the_same_pictures_are_drawn_each_time(photos: list[Array]) -> None:
    for first, again in zip(no_harm.graphics(photos), no_harm.graphics(photos), strict=True):
        assert np.array_equal(first, again)


def test_the_column_before_is_kept_from_a_table_written_earlier() -> None:
    measure = no_harm.Measure("denoise: clean photos, mean", "dB", 42, 44.25)
    written = no_harm.table([measure], {measure.name: "41.1"})
    assert no_harm.before_in(written) == {measure.name: "41.1"}
    assert no_harm.table([measure], no_harm.before_in(written)) == written
