"""What a piece of a preview may be shown as."""

from __future__ import annotations

import numpy as np
import pytest

from lir_app.pipeline import Outcome
from lir_app.ui.preview_patch import patch_of
from lir_app.ui.preview_plan import Piece
from lir_model.region import Region

SEEN = np.random.default_rng(0).integers(0, 255, (20, 30, 3), np.uint8)


@pytest.mark.parametrize(("scale", "restored", "empty"), [(4, SEEN, True), (4, ~SEEN, False), (1, SEEN, False)])
def test_a_draft_in_which_nothing_was_done_stands_for_no_result(scale: int, restored: np.ndarray, empty: bool) -> None:
    piece = Piece(Region(0, 0, 20 * scale, 30 * scale), scale)
    assert patch_of(piece, Outcome(SEEN, restored.copy())).empty is empty
