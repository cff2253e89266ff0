"""Before and after blended: what all controls have in common, whatever each of them does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lir_model import pixels
from lir_model.blending import Amounts, Blending, Control, VisiblePart, blended
from lir_model.blending.all_controls import AIR, COLOUR, DETAIL, EDGES, RAIN
from lir_model.masks import Effect, Mask, Stroke
from lir_model.masks.drawing import drawn
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.tasks import TASKS

CONTROLS = tuple(dict.fromkeys((*AIR, *RAIN, *EDGES)))
HEIGHT, WIDTH = 211, 650
DTYPES = (np.uint8, np.uint16, np.float32)


def pair(
    dtype: type = np.uint8, *, grey: bool = False, height: int = HEIGHT, width: int = WIDTH
) -> tuple[Array, Array]:
    """Noise on stripes and a slope, and the same with less of it."""
    rng = np.random.default_rng(1)
    scene = np.linspace(0.1, 0.8, width)[None, :, None] + 0.15 * (np.arange(height) % 40 < 20)[:, None, None]
    before = (scene + rng.normal(0, 0.1, (height, width, 3))).clip(0, 1)
    after = (scene + rng.normal(0, 0.02, (height, width, 3))).clip(0, 1)
    peak = pixels.peak(np.dtype(dtype))
    arrays = tuple((each[..., 0] if grey else each) * peak for each in (before, after))
    first, second = (each.astype(dtype) if dtype == np.float32 else np.rint(each).astype(dtype) for each in arrays)
    return first, second


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("grey", [False, True])
def test_without_controls_the_result_is_blended_by_strength_alone(dtype: type, grey: bool) -> None:
    before, after = pair(dtype, grey=grey)
    for strength in (0, 37.5, 100):
        assert (blended(before, after, Blending(strength)) == pixels.blend(before, after, strength)).all()


@pytest.mark.parametrize("task", TASKS)
def test_a_control_at_its_default_is_none_at_all(task: str) -> None:
    for control in TASKS[task].controls:
        assert TASKS[task].blending(70, Amounts().having(control, control.default)) == Blending(70)


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_a_control_close_to_its_default_changes_next_to_nothing(control: Control) -> None:
    before, after = pair()
    nearly = abs(control.default - 0.01)
    changed = blended(before, after, Blending(100, ((control, nearly),)))
    assert np.abs(changed.astype(int) - after).max() <= 1


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("grey", [False, True])
def test_every_control_works_on_every_kind_of_picture(control: Control, dtype: type, grey: bool) -> None:
    before, after = pair(dtype, grey=grey)
    result = blended(before, after, Blending(80, ((control, 40.0),)))
    assert (result.shape, result.dtype) == (before.shape, before.dtype)
    assert np.isfinite(result).all()
    assert result.min() >= 0
    assert result.max() <= pixels.peak(before.dtype)


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
@pytest.mark.parametrize("size", [(1, 1), (1, 9), (7, 2), (33, 5)])
def test_every_control_works_on_pictures_smaller_than_it_looks(control: Control, size: tuple[int, int]) -> None:
    before, after = pair(height=size[0], width=size[1])
    assert blended(before, after, Blending(100, ((control, 50.0),))).shape == before.shape


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_no_strength_gives_before_whatever_the_controls_say(control: Control) -> None:
    before, after = pair()
    assert (blended(before, after, Blending(0, ((control, 50.0),))) == before).all()


@pytest.mark.slow
@pytest.mark.parametrize("controls", [AIR, RAIN, EDGES], ids=["air", "rain", "edges"])
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_a_part_is_the_same_bytes_as_that_part_of_the_whole(controls: tuple[Control, ...], data: st.DataObject) -> None:
    """With what lies around it as far as the controls reach; so is the photo whatever blocks it is worked on in."""
    before, after = pair()
    amounts = tuple((c, data.draw(st.floats(1, 99))) for c in controls if data.draw(st.booleans()))
    how = Blending(data.draw(st.floats(1, 100)), amounts)
    scale = data.draw(st.sampled_from([1, 2, 4, 16]))
    top, left = data.draw(st.integers(0, HEIGHT - 1)), data.draw(st.integers(0, WIDTH - 1))
    part = Region(top, left, data.draw(st.integers(1, HEIGHT - top)), data.draw(st.integers(1, WIDTH - left)))
    whole = VisiblePart((HEIGHT, WIDTH), Region(0, 0, HEIGHT, WIDTH), scale)
    around = whole.around(part, how)
    seen = replace(whole, region=around)
    partly = blended(before[around.slices], after[around.slices], how, seen, part)
    assert (partly == blended(before, after, how, whole)[part.slices]).all()


def test_what_was_given_is_not_changed() -> None:
    before, after = pair()
    kept = before.copy(), after.copy()
    blended(before, after, Blending(50, tuple((control, 50.0) for control in CONTROLS)))
    assert (before == kept[0]).all()
    assert (after == kept[1]).all()


def test_amounts_are_equal_however_they_came_about() -> None:
    one = Amounts().having(DETAIL, 20).having(COLOUR, 50)
    other = Amounts.checked(AIR, {"colour": 50, "detail": 20, "lightness": 100})
    assert one == other
    assert one.having(DETAIL, 0) == Amounts().having(COLOUR, 50)


@pytest.mark.parametrize("amounts", [{"sharpness": 5}, {"detail": 101}, {"detail": -1}, {"detail": float("nan")}])
def test_unknown_controls_and_amounts_out_of_range_are_refused(amounts: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="detail"):
        Amounts.checked(AIR, amounts)


SPOT = Mask((Stroke(Effect.AWAY, ((0.3, 0.5),), 0.2, 50),))


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_mask_keeps_the_very_pixels_of_the_photo_and_the_very_pixels_of_the_result(dtype: type) -> None:
    before, after = pair(dtype)
    masked = blended(before, after, Blending(mask=SPOT))
    shares = drawn(SPOT, (HEIGHT, WIDTH), Region(0, 0, HEIGHT, WIDTH))
    assert (masked[shares == 0] == before[shares == 0]).all()
    assert (masked[shares == 1] == after[shares == 1]).all()
    assert np.abs(masked.astype(float) - after).max() > 0.01 * pixels.peak(np.dtype(dtype))


def test_after_several_steps_a_mask_keeps_the_photo_and_not_what_the_last_step_began_with() -> None:
    photo, after = pair()
    began_with = photo // 2
    masked = blended(began_with, after, Blending(50, mask=SPOT), photo=photo)
    middle = np.s_[HEIGHT // 2, int(0.3 * WIDTH)]
    assert (masked[middle] == photo[middle]).all()
    assert (masked[:, -50:] == blended(began_with, after, Blending(50))[:, -50:]).all()


@pytest.mark.slow
@settings(max_examples=10, deadline=None)
@given(st.data())
def test_a_part_of_a_masked_photo_is_the_same_bytes_too(data: st.DataObject) -> None:
    before, after = pair()
    how = Blending(data.draw(st.floats(1, 100)), ((DETAIL, 40.0),), SPOT)
    top, left = data.draw(st.integers(0, HEIGHT - 1)), data.draw(st.integers(0, WIDTH - 1))
    part = Region(top, left, data.draw(st.integers(1, HEIGHT - top)), data.draw(st.integers(1, WIDTH - left)))
    view = VisiblePart.of(before)
    around = view.around(part, how)
    partly = blended(before[around.slices], after[around.slices], how, replace(view, region=around), part)
    assert (partly == blended(before, after, how)[part.slices]).all()
