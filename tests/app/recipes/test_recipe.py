"""Recipes: what can be asked for, and what is refused."""

from __future__ import annotations

import pytest

from lir_app.recipes import Recipe, RecipeError, Step


def test_a_task_alone_is_meant_at_full_strength() -> None:
    assert Step.parse("denoise") == Step("denoise", 100)


def test_a_strength_follows_a_colon() -> None:
    assert Step.parse("dehaze:62.5") == Step("dehaze", 62.5)


@pytest.mark.parametrize("text", ["denoise:", "denoise:much", "denoise:101", "denoise:-1", "denoise:nan", "sharpen"])
def test_what_is_no_step_is_refused(text: str) -> None:
    with pytest.raises(RecipeError):
        Step.parse(text)


def test_file_names_tell_the_tasks_in_their_order() -> None:
    assert Recipe((Step("derain"), Step("denoise", 30))).slug == "derain-denoise"


def test_controls_follow_the_strength() -> None:
    assert Step.parse("denoise:70,colour=50,detail=20") == Step.of("denoise", 70, {"colour": 50, "detail": 20})


def test_controls_may_stand_without_a_strength() -> None:
    assert Step.parse("deblur:halo=80") == Step.of("deblur", 100, {"halo": 80})


@pytest.mark.parametrize("text", ["denoise:100", "denoise:62.5,detail=20", "dehaze:100,haze=10,saturation=3.5"])
def test_a_step_is_told_as_it_is_asked_for(text: str) -> None:
    assert Step.parse(text).text == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("denoise:70,halo=20", "lightness, colour, detail"),
        ("denoise:70,detail", "detail=20"),
        ("denoise:70,detail=", "detail"),
        ("denoise:70,detail=much", "detail"),
        ("denoise:70,detail=101", "between 0 and 100"),
        ("denoise:70,detail=nan", "between 0 and 100"),
        ("denoise:70,detail=1,detail=2", "twice"),
        ("denoise:detail=1,70", "70"),
    ],
)
def test_what_is_no_control_is_refused_with_what_is_known(text: str, told: str) -> None:
    with pytest.raises(RecipeError, match=told):
        Step.parse(text)


def test_controls_of_the_last_step_need_nothing_computed_and_those_before_do() -> None:
    one, other = Step.of("denoise", 50, {"detail": 30}), Step("denoise")
    assert Recipe((Step("derain"), one)).computed == Recipe((Step("derain"), other)).computed
    assert Recipe((one, Step("derain"))).computed != Recipe((other, Step("derain"))).computed
