"""What a piece of a preview may be shown as."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from lir_app.pipeline import Outcome, Performed, PhotoCost
from lir_app.ui.work.preview.patch import patch_of
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.certainty import Certainty
from lir_model.region import Region
from lir_model.running.devices import Device

SEEN = np.random.default_rng(0).integers(0, 255, (20, 30, 3), np.uint8)


@pytest.mark.parametrize("steps", [*product(Certainty, repeat=2)])
def test_a_preview_is_as_certain_as_its_least_certain_step_and_shown_unless_one_saw_too_little(
    steps: tuple[Certainty, Certainty],
) -> None:
    performed = tuple(
        Performed("deblur", "fast", Device("cpu", "CPU"), "float32", 1.0, 1.0, PhotoCost(0.0, 0.0), each)
        for each in steps
    )
    piece = Piece(Region(0, 0, 80, 120), 4)
    patch = patch_of(piece, Outcome(SEEN, SEEN.copy(), performed))
    assert patch.certainty is min(steps)
    assert patch.shown is (Certainty.NONE not in steps)
