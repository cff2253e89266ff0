"""Recipes: what can be asked for, and what is refused."""

from __future__ import annotations

import pytest

from lir_app.recipe import Recipe, RecipeError, Step


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
