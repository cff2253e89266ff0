"""What the canvas shows and exports are the pixels that are saved, whatever controls and masks say."""

from __future__ import annotations

import numpy as np
import pytest

from lir_app.pipeline import Outcome
from lir_app.ui.canvas.comparison import Comparison, Side
from lir_app.ui.preview_patch import Patch
from lir_app.ui.preview_plan import Piece
from lir_model.blending import Blending, Control
from lir_model.blending.controls import COLOUR, DETAIL, HALO, HAZE, SATURATION
from lir_model.masks import Effect, Mask, Stroke
from lir_model.pixels import Array
from lir_model.region import Region

HEIGHT, WIDTH = 300, 700
MASK = Mask((Stroke(Effect.AWAY, ((0.3, 0.5), (0.6, 0.4)), 0.2),))


def pictures(dtype: type = np.uint8) -> tuple[Array, Array, Array]:
    """A photo, what the last step began with, and what it made of that."""
    rng = np.random.default_rng(0)
    photo = rng.integers(0, np.iinfo(dtype).max, (HEIGHT, WIDTH, 3), dtype)
    return photo, photo // 2 + photo // 4, photo // 2


def shown(comparison: Comparison, region: Region) -> Array:
    pixels = np.empty((region.height, region.width, 3), np.uint8)
    comparison.compose(Side.AFTER, region, pixels)
    return pixels


@pytest.mark.parametrize("control", [COLOUR, DETAIL, HAZE, SATURATION, HALO], ids=lambda control: control.name)
@pytest.mark.parametrize("mask", [Mask(), MASK], ids=["everywhere", "masked"])
def test_any_part_of_the_canvas_is_that_part_of_the_result(control: Control, mask: Mask) -> None:
    photo, base, restored = pictures()
    how = Blending(80, ((control, 45.0),), mask)
    comparison = Comparison()
    comparison.set_photo(photo)
    comparison.set_after(restored, base)
    comparison.set_blending(how)
    saved = Outcome(base, restored, photo=photo).at(how)
    for region in (Region(0, 0, HEIGHT, WIDTH), Region(37, 113, 150, 201)):
        assert (shown(comparison, region) == saved[region.slices]).all()


def test_a_preview_of_a_part_has_the_mask_in_its_place() -> None:
    photo, base, restored = pictures()
    piece = Piece(Region(64, 128, 128, 256), 1)
    place = piece.region.slices
    comparison = Comparison()
    comparison.set_photo(photo)
    comparison.set_patches([Patch(piece, photo[place], base[place], restored[place])])
    comparison.set_blending(Blending(100, (), MASK))
    part = comparison.parts(Side.AFTER)[-1]
    pixels = part.pixels(Side.AFTER, comparison.how, 0, slice(0, 128), slice(0, 256))
    expected = Outcome(base, restored, photo=photo).at(Blending(100, (), MASK))[place]
    assert (pixels == expected).all()
