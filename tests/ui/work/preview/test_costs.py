"""What pieces of a preview take is told from what their method counts and from how fast this machine was."""

from __future__ import annotations

import pytest

from lir_app.pipeline import Performed, PhotoCost
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.preview.costs import PreviewCosts
from lir_app.ui.work.preview.preview_plan import Cost
from lir_model.region import Region
from lir_model.running.devices import Device

RECIPE = Recipe((Step("deblur"),))
PHOTO = (800, 1200)
SEARCH, PER_PIXEL = 2.0, 1e-6


def counted(whole: Region, region: Region, scale: int) -> float:
    """A search, where there are rows enough, and then so much a pixel."""
    search = SEARCH / 4 if scale > 1 else SEARCH
    return search * (whole.height >= 400) + PER_PIXEL * region.pixels


def performed(seconds: float, cost: float) -> list[Performed]:
    return [Performed("deblur", "fast", Device("cpu", "CPU"), "float32", seconds, cost, PhotoCost(0.0, 0.0))]


def learned(*pieces: tuple[float, float], draft: bool = True) -> PreviewCosts:
    costs = PreviewCosts()
    for seconds, cost in pieces:
        costs.note("cpu", RECIPE, performed(seconds, cost), counted, draft=draft)
    return costs


def test_before_the_first_piece_a_cost_is_assumed() -> None:
    assert PreviewCosts().of("cpu", RECIPE, PHOTO)(1) == Cost()


def test_after_a_piece_in_which_nothing_could_be_measured_it_costs_what_the_method_counts() -> None:
    assert learned((0.01, 0.0)).of("cpu", RECIPE, PHOTO)(1).fixed == pytest.approx(SEARCH, rel=1e-3)


def test_each_scale_costs_what_the_method_counts_times_the_pace_of_the_machine() -> None:
    costs = learned((3.0, 1.0)).of("cpu", RECIPE, PHOTO)
    assert costs(2).fixed == pytest.approx(3 * SEARCH / 4, rel=1e-3)
    assert costs(4).fixed < 1e-3  # too small to be searched
    assert costs(4).per_pixel == pytest.approx(3 * PER_PIXEL, rel=1e-3)


def test_one_piece_that_met_a_busy_moment_changes_nothing() -> None:
    steady = [(1.0, 1.0)] * 4
    assert learned(*steady, (40.0, 1.0)).of("cpu", RECIPE, PHOTO)(2) == learned(*steady).of("cpu", RECIPE, PHOTO)(2)


def test_small_pieces_that_took_long_do_not_make_large_ones_free() -> None:
    costs = learned((0.9, 0.1), (0.5, 0.4), (0.6, 0.5)).of("cpu", RECIPE, PHOTO)
    assert costs(4).per_pixel >= PER_PIXEL


def test_what_had_to_be_found_out_about_the_whole_is_not_waited_for_again() -> None:
    costs = learned((1.0, 1.0)).of("cpu", RECIPE, PHOTO, begun={2})
    assert costs(2).fixed == 0
    assert costs(1).fixed > 0


def test_careful_pieces_tell_of_drafts_and_no_recipe_of_another() -> None:
    costs = learned((2.0, 1.0), draft=False)
    assert costs.of("cpu", RECIPE, PHOTO)(4).per_pixel == pytest.approx(2 * PER_PIXEL, rel=1e-3)
    assert costs.of("cpu", Recipe((Step("denoise"),)), PHOTO)(4) == Cost()
    assert costs.of("gpu", RECIPE, PHOTO)(4) == Cost()
