"""Choices, results and what counts as unsaved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lir_app.photo import Photo
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.requests import Request
from lir_app.ui.work.session.choices import Choice, Choices
from lir_app.ui.work.session.document import Document, Result, State
from lir_app.ui.work.session.session import HELD_BYTES, Session
from lir_model.certainty import Certainty
from lir_model.region import Region
from tests.ui.work.queue.queue_world import World

Array = np.ndarray[Any, Any]
CHOICES = Choices((Choice("denoise", True, 60.0), Choice("derain"), Choice("dehaze", True, 80.0)))


def result(recipe: Recipe) -> Result:
    pixels = np.zeros((4, 4, 3), np.uint8)
    return Result(recipe.computed, Outcome(pixels, pixels))


def piece(region: Region, scale: int, certainty: Certainty = Certainty.SETTLED) -> Patch:
    made = Piece(region, scale)
    pixels = np.zeros((made.reduced.height, made.reduced.width, 3), np.uint8)
    return Patch(made, pixels, pixels, pixels, certainty=certainty)


def restored(choices: Choices) -> Document:
    document = Document(1, Path("/a.png"), choices)
    document.keep(result(choices.recipe))
    document.note_shown()
    return document


def test_the_recipe_has_the_tasks_that_are_on_in_order() -> None:
    assert CHOICES.recipe == Recipe((Step("denoise", 60.0), Step("dehaze", 80.0)))
    assert CHOICES.moved("dehaze", 0).recipe == Recipe((Step("dehaze", 80.0), Step("denoise", 60.0)))


def test_fast_is_a_size_and_best_leaves_it_to_the_task() -> None:
    assert Choices(CHOICES.tasks, fast=True).recipe.size == "fast"
    assert CHOICES.recipe.size is None


def test_only_the_strength_of_the_last_step_costs_nothing() -> None:
    assert CHOICES.recipe.computed == CHOICES.strengthened("dehaze", 10).recipe.computed
    assert CHOICES.recipe.computed != CHOICES.strengthened("denoise", 10).recipe.computed


def test_a_result_that_was_not_written_is_unsaved() -> None:
    document = restored(CHOICES)
    assert document.unsaved
    document.saved = CHOICES.recipe
    assert not document.unsaved


def test_a_result_stays_unsaved_while_other_choices_are_tried() -> None:
    document = restored(CHOICES)
    document.choices = CHOICES.switched("derain", True)
    document.note_shown()
    assert document.unsaved
    assert document.state is State.READY


def test_a_preview_of_other_choices_is_not_shown() -> None:
    document = Document(1, Path("/a.png"), CHOICES)
    patch = piece(Region(0, 0, 4, 4), 1)
    document.add_patch(CHOICES.recipe.computed, patch)
    assert list(document.patches) == [patch]
    document.choices = CHOICES.switched("denoise", False)
    assert not document.patches


def test_pieces_of_a_preview_lie_one_over_the_other_and_those_that_are_hidden_go() -> None:
    document = Document(1, Path("/a.png"), CHOICES)
    coarse, part, whole = piece(Region(0, 0, 8, 8), 2), piece(Region(0, 0, 4, 4), 1), piece(Region(0, 0, 8, 8), 1)
    for patch in (coarse, part):
        document.add_patch(CHOICES.recipe.computed, patch)
    assert list(document.patches) == [coarse, part]
    document.add_patch(CHOICES.recipe.computed, whole)
    assert list(document.patches) == [whole]


def test_a_coarser_piece_that_comes_later_hides_no_finer_one() -> None:
    document = Document(1, Path("/a.png"), CHOICES)
    part, coarse = piece(Region(0, 0, 4, 4), 1), piece(Region(0, 0, 8, 8), 2)
    for patch in (part, coarse):
        document.add_patch(CHOICES.recipe.computed, patch)
    assert list(document.patches) == [coarse, part]


@pytest.mark.parametrize("certainty", [Certainty.NONE, Certainty.LIKELY])
def test_an_uncertain_draft_is_made_again_once_a_part_was_judged_at_full_size_and_stays_until_then(
    certainty: Certainty,
) -> None:
    document, recipe = Document(1, Path("/a.png"), CHOICES), CHOICES.recipe.computed
    whole = Region(0, 0, 8, 8)
    uncertain, again = piece(whole, 2, certainty), piece(whole, 2)
    part, settled = piece(Region(0, 0, 4, 4), 1), piece(Region(0, 0, 16, 16), 4)
    for patch in (settled, uncertain):
        document.add_patch(recipe, patch)
    assert set(document.done) == {settled.piece, uncertain.piece}
    document.add_patch(recipe, part)
    assert set(document.done) == {settled.piece, part.piece}
    assert uncertain in document.patches
    document.add_patch(recipe, again)
    assert list(document.patches) == [settled, again, part]
    assert set(document.done) == {settled.piece, again.piece, part.piece}


def test_a_draft_that_is_still_uncertain_after_a_part_was_judged_at_full_size_is_not_made_for_ever() -> None:
    document, whole = Document(1, Path("/a.png"), CHOICES), Region(0, 0, 8, 8)
    part, uncertain = piece(Region(0, 0, 4, 4), 1), piece(whole, 2, Certainty.LIKELY)
    for patch in (part, uncertain):
        document.add_patch(CHOICES.recipe.computed, patch)
    assert set(document.done) == {part.piece, uncertain.piece}


def test_the_result_before_is_kept_and_older_ones_are_not() -> None:
    document = Document(1, Path("/a.png"), CHOICES)
    variants = [CHOICES.strengthened("denoise", strength) for strength in (10.0, 20.0, 30.0)]
    for choices in variants:
        document.keep(result(choices.recipe))
    assert list(document.results) == [choices.recipe.computed for choices in variants[1:]]


def test_photos_not_looked_at_for_long_give_their_pixels_back() -> None:
    session = Session()
    documents = [session.add(Path(f"/{name}.png"), CHOICES) for name in "abc"]
    for document in documents:
        document.photo = Photo(document.path, "png", large())
        session.activate(document)
    assert [document.photo is None for document in documents] == [True, False, False]


def test_a_photo_that_waits_to_be_restored_keeps_its_pixels() -> None:
    world = World(0)
    session = Session(world.queue)
    documents = [session.add(Path(f"/{name}.png"), CHOICES) for name in "abcd"]
    world.queue.ask(Request(documents[0].number, CHOICES.recipe))
    for document in documents:
        document.photo = Photo(document.path, "png", large())
        session.activate(document)
    assert [document.photo is None for document in documents] == [False, True, False, False]


def large() -> Array:
    """As large as what may be held: a read-only view of one byte, so that the test needs no gigabyte."""
    return np.broadcast_to(np.zeros(1, np.uint8), (HELD_BYTES // 3000, 1000, 3))


def test_photos_restored_without_being_looked_at_give_saved_results_back_and_keep_the_others() -> None:
    session = Session()
    documents = [session.add(Path(f"/{name}.png"), CHOICES) for name in "abc"]
    for document in documents:
        document.photo = Photo(document.path, "png", large())
        document.keep(Result(CHOICES.recipe.computed, Outcome(document.photo.pixels, large())))
        document.note_shown()
    documents[0].saved = CHOICES.recipe
    session.free_excess_pixels()
    assert [document.photo is None for document in documents] == [True, False, False]
    assert [document.result is None for document in documents] == [True, False, False]
    assert [document.unsaved for document in documents] == [False, True, True]


def test_a_photo_stays_as_long_as_memory_alone_has_its_unsaved_result() -> None:
    document = restored(CHOICES)
    document.photo = Photo(document.path, "png", np.zeros((4, 4, 3), np.uint8))
    document.free_pixels()
    assert document.result is not None
    assert document.photo is not None
    document.saved = document.shown
    document.free_pixels()
    assert document.photo is None
