"""What the motion of a slider leaves as it was is kept, changes no byte, and takes no more room than it may."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lir_model.blending import Blending, BlendingCache, Control, VisiblePart, blended
from lir_model.blending.all_controls import AIR, DETAIL, EDGES, HAZE, LIGHTNESS, RAIN
from lir_model.masks import Effect, Mask, Stroke
from lir_model.pixels import Array
from lir_model.region import Region

CONTROLS = tuple(dict.fromkeys((*AIR, *RAIN, *EDGES)))
SPOT = Mask((Stroke(Effect.AWAY, ((0.3, 0.5),), 0.2, 50),))
MANY = Mask(tuple(Stroke(Effect.AWAY, ((x, 0.2), (x, 0.8)), 0.05) for x in np.linspace(0.1, 0.9, 12)))


def pair(height: int = 210, width: int = 650) -> tuple[Array, Array]:
    rng = np.random.default_rng(1)
    before = rng.integers(0, 256, (height, width, 3), np.uint8)
    return before, before // 2 + rng.integers(0, 40, before.shape, np.uint8)


@pytest.mark.slow
@settings(max_examples=12, deadline=None)
@given(st.data())
def test_whatever_is_moved_one_after_the_other_the_bytes_are_those_without_memory(data: st.DataObject) -> None:
    before, after = pair()
    cache = BlendingCache()
    controls = data.draw(st.sampled_from([AIR, RAIN, EDGES]))
    amounts = {control: control.default for control in controls}
    whole = VisiblePart.of(before)
    for _ in range(5):
        amounts[data.draw(st.sampled_from(controls))] = data.draw(st.sampled_from([0.0, 30.0, 70.0, 100.0]))
        chosen = tuple((each, amount) for each, amount in amounts.items() if amount != each.default)
        how = Blending(data.draw(st.sampled_from([0.0, 60.0, 100.0])), chosen, data.draw(st.sampled_from([SPOT, MANY])))
        part = data.draw(st.sampled_from([whole.region, Region(40, 90, 150, 320)]))
        moved = blended(before, after, how, whole, part, cache=cache)
        assert (moved == blended(before, after, how, whole, part)).all()


@pytest.mark.parametrize("scale", [2, 16])
def test_a_reduced_view_is_the_same_bytes_too(scale: int) -> None:
    before, after = pair()
    view = replace(VisiblePart.of(before), scale=scale)
    cache = BlendingCache()
    for amount in (20.0, 80.0, 45.0):
        how = Blending(90, ((DETAIL, 30.0), (HAZE, amount)))
        assert (blended(before, after, how, view, cache=cache) == blended(before, after, how, view)).all()


def test_other_pictures_in_another_place_are_not_taken_for_those_that_were_seen() -> None:
    before, after = pair()
    cache = BlendingCache()
    for place, (one, other) in enumerate([(before, after), (after, before)]):
        for amount in (20.0, 50.0):
            how = Blending(100, ((DETAIL, amount),))
            assert (blended(one, other, how, cache=cache, place=place) == blended(one, other, how)).all()


@pytest.mark.parametrize("controls", [AIR, RAIN, EDGES], ids=["air", "rain", "edges"])
def test_what_was_found_for_one_slider_is_kept_while_others_are_tried(controls: tuple[Control, ...]) -> None:
    before, after = pair()
    found: list[str] = []

    def counted(control: Control) -> Control:
        def prepare(*pictures: Any) -> Any:
            found.append(control.name)
            return control.prepare(*pictures)

        return replace(control, prepare=prepare)

    cache, tried = BlendingCache(), [counted(control) for control in controls]
    for control in tried:
        blended(before, after, Blending(100, ((control, 50.0),)), cache=cache)
    assert found
    for control in tried:
        found.clear()
        how = Blending(100, ((control, 20.0),))
        moved = blended(before, after, how, cache=cache)
        assert not found
        assert (moved == blended(before, after, how)).all()


@pytest.mark.slow
def test_no_more_is_kept_than_may_be() -> None:
    before, after = pair(600, 1300)
    least = BlendingCache(1 << 20)
    for amount in (20.0, 50.0):
        how = Blending(100, ((LIGHTNESS, amount), (HAZE, amount)), SPOT)
        assert (blended(before, after, how, cache=least) == blended(before, after, how)).all()
        assert least.nbytes <= 1 << 20


@pytest.mark.slow
@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_a_slider_that_moves_costs_little_more_than_strength_does(control: Control) -> None:
    """In computing time and as a ratio: a machine that is busy or slow changes both alike.

    Measured: two to five times as much.
    """
    before, after = pair(1024, 1536)

    def costs(moves: list[Blending]) -> float:
        cache = BlendingCache()
        blended(before, after, moves[0], cache=cache)
        taken = []
        for how in moves[1:]:
            start = time.process_time()
            blended(before, after, how, cache=cache)
            taken.append(time.process_time() - start)
        return min(taken)

    alone = costs([Blending(strength) for strength in (10, 20, 30, 40, 50)])
    moved = costs([Blending(80, ((control, amount),)) for amount in (10, 20, 30, 40, 50)])
    assert moved < 8 * alone
