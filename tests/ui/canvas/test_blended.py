"""What the canvas shows and exports are the pixels that are saved, whatever controls and masks say."""

from __future__ import annotations

import numpy as np
import pytest

from lir_app.pipeline import Outcome
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.part import Side
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.blending import Blending, Control, VisiblePart, blended
from lir_model.blending.all_controls import COLOUR, DETAIL, HALO, HAZE, SATURATION
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


@pytest.mark.parametrize("control", [DETAIL, HAZE, HALO], ids=lambda control: control.name)
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mask", [Mask(), MASK], ids=["everywhere", "masked"])
def test_pieces_beside_each_other_are_that_part_of_the_whole_without_a_seam(
    control: Control, scale: int, mask: Mask
) -> None:
    photo, base, restored = pictures()
    how = Blending(80, ((control, 60.0),), mask)
    comparison = Comparison()
    comparison.set_photo(np.repeat(np.repeat(photo, scale, 0), scale, 1))
    places = [
        Region(top, left, 160, 384).intersection(Region(0, 0, HEIGHT, WIDTH)) for top in (0, 160) for left in (0, 384)
    ]
    pieces = [
        Piece(Region(*(each * scale for each in (place.top, place.left, place.height, place.width))), scale)
        for place in places
    ]
    view = VisiblePart((HEIGHT, WIDTH), Region(0, 0, HEIGHT, WIDTH), scale)
    whole = blended(base, restored, how, view, photo=photo)
    patches = [
        Patch(piece, *(each[place.slices] for each in (photo, base, restored)))
        for place, piece in zip(places, pieces, strict=True)
    ]
    for arrived in range(1, len(patches) + 1):  # one after the other, as they are restored
        comparison.set_patches(patches[:arrived])
        for part in comparison.parts(Side.AFTER)[1:]:
            rows, columns = (slice(0, side) for side in part.before.size(0))
            part.pixels(Side.AFTER, how, part.coarseness, rows, columns, cache=comparison.cache)
    for part, place in zip(comparison.parts(Side.AFTER)[1:], places, strict=True):
        rows, columns = slice(0, place.height), slice(0, place.width)
        pixels = part.pixels(Side.AFTER, how, part.coarseness, rows, columns, cache=comparison.cache)
        assert (pixels == whole[place.slices]).all()


def test_a_piece_is_painted_anew_when_one_comes_beside_it_and_a_control_looks_beyond_its_edge() -> None:
    photo, base, restored = pictures()
    comparison = Comparison()
    comparison.set_photo(photo)
    halves = [Region(0, 0, HEIGHT, 384), Region(0, 384, HEIGHT, WIDTH - 384)]
    patches = [Patch(Piece(half, 1), *(each[half.slices] for each in (photo, base, restored))) for half in halves]

    def stamps(how: Blending) -> list[object]:
        found = []
        for arrived in (1, 2):
            comparison.set_patches(patches[:arrived])
            found.append(comparison.parts(Side.AFTER)[1].stamp(Side.AFTER, how, 0))
        return found

    far, near = (stamps(Blending(100, ((control, 50.0),))) for control in (HAZE, COLOUR))
    assert far[0] != far[1]
    assert near[0] == near[1]


def test_what_was_kept_of_a_slider_goes_with_the_pictures() -> None:
    photo, base, restored = pictures()
    comparison = Comparison()
    comparison.set_photo(photo)
    for after in (restored, restored // 2):
        comparison.set_after(after, base)
        for amount in (20.0, 60.0):
            how = Blending(80, ((DETAIL, amount),))
            part = comparison.parts(Side.AFTER)[0]
            rows, columns = slice(0, HEIGHT), slice(0, WIDTH)
            pixels = part.pixels(Side.AFTER, how, 0, rows, columns, cache=comparison.cache)
            assert (pixels == blended(base, after, how)).all()
