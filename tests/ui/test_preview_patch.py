"""What a piece of a preview may be shown as."""

from __future__ import annotations

import numpy as np
import pytest

from lir_app.pipeline import Outcome, Performed, PhotoCost
from lir_app.ui.preview_patch import patch_of
from lir_app.ui.preview_plan import Piece
from lir_model.devices import Device
from lir_model.region import Region

SEEN = np.random.default_rng(0).integers(0, 255, (20, 30, 3), np.uint8)


@pytest.mark.parametrize("sure", [(True, True), (True, False), (False, True)])
def test_a_draft_that_saw_too_little_for_any_of_its_steps_stands_for_no_result(sure: tuple[bool, bool]) -> None:
    performed = tuple(
        Performed("deblur", "fast", Device("cpu", "CPU"), "float32", 1.0, 1.0, PhotoCost(0.0, 0.0), each)
        for each in sure
    )
    piece = Piece(Region(0, 0, 80, 120), 4)
    assert patch_of(piece, Outcome(SEEN, SEEN.copy(), performed)).sure is all(sure)
