"""Comparison: the photo before and after, a reference, the blending, and the pixels that each side shows."""

from __future__ import annotations

import copy
from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from lir_app.ui.canvas.part import Part, Side
from lir_app.ui.canvas.picture import Picture, Show, as_it_is
from lir_app.ui.images.on_white import on_white
from lir_app.ui.images.pyramid import Bytes, pyramid
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Piece, shown_scale
from lir_model.blending import FULL, Blending, BlendingCache
from lir_model.pixels import Array
from lir_model.region import Region

_STRIP: Final = 256
_BORROWED: Final = 128
"""Pixels around a part, at its own scale, that it reads from neighbouring parts: more than all controls reach.
Chosen."""


class Comparison:
    """The photo and what it is compared with.

    Attributes:
        expected: whether the photo is going to be restored.
        cache: keeps, for the visible part, what does not change while a slider moves.
    """

    def __init__(self) -> None:
        self._before: Picture | None = None
        self._after: tuple[Picture, Picture | None] | None = None
        self._patches: tuple[Patch, ...] = ()
        self._reference: Picture | None = None
        self._alpha: Picture | None = None
        self._parts: tuple[Part, ...] = ()
        self._patched: dict[Patch, Part] = {}
        self._scale: tuple[Region, int | None] | None = None
        self._how = FULL
        self.expected = False
        self.cache = BlendingCache()

    @property
    def photo(self) -> Picture | None:
        """The photo as it was."""
        return self._before

    def transparency(self, side: Side) -> Picture | None:
        """How opaque the photo is, for a side that shows it; None where it is opaque, and for a reference, which has
        its own."""
        return None if side is Side.BEFORE and self.has_reference else self._alpha

    @property
    def meaningful(self) -> bool:
        """Whether there is, or will be, something to compare the photo with."""
        return self.has_reference or not self.original_only

    @property
    def original_only(self) -> bool:
        """Whether After is the unchanged photo on purpose."""
        return not (self.expected or self.complete or self._patches)

    @property
    def complete(self) -> bool:
        """The whole photo has been restored."""
        return self._after is not None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The previews that are shown instead of the restored photo."""
        return tuple(patch.piece for patch in self._patches)

    def scale_in(self, visible: Region) -> int | None:
        """The coarsest scale of previews that shows anywhere in a part; None where some of it has none."""
        known = self._scale
        if known is None or known[0] != visible:
            known = self._scale = visible, shown_scale(visible, self.pieces)
        return known[1]

    @property
    def has_reference(self) -> bool:
        """A reference stands in the place of Before."""
        return self._reference is not None

    def refine(self) -> bool:
        """Start averaging levels that were shown by samples; returns whether better pixels are still to come."""
        to_come = [picture.refine() for picture in self._pictures()]
        return any(to_come)

    def level(self, side: Side, zoom: float) -> int:
        """The level to paint a side of: the one for this zoom, or a coarser one for as long as it is not there yet."""
        if self._before is None:
            return 0
        level = self._before.level_for(zoom)
        ready = all(part.ready(side, self._how, level) for part in self.parts(side))
        return level if ready else min(level + 1, self._before.top_level)

    def set_photo(self, before: Array | None, show: Show = as_it_is, alpha: Array | None = None) -> None:
        """Set another photo, compared with nothing yet; ``show`` converts it and its results to sRGB. ValueError where
        the ``alpha`` has another size."""
        if before is not None and alpha is not None and alpha.shape != before.shape[:2]:
            raise ValueError(f"The transparency is {alpha.shape}, the photo {before.shape[:2]}.")
        self.expected = False
        if self._alpha is not None:
            self._alpha.cancel()
        self._alpha = None if alpha is None else Picture(alpha)
        self._replace(None if before is None else Picture(before, show), None, (), None)

    def set_after(self, after: Array | None, base: Array | None = None) -> None:
        """The restored photo in place of previews; None takes both away. ValueError where sizes do not agree.

        ``base``, of the same size, is what strength 0 goes back to where that is not the photo.
        """
        if after is None:
            self._replace(self._before, None, (), self._reference)
            return
        photo = self._photo()
        if after.shape[:2] != (photo.height, photo.width):
            raise ValueError(f"The result is {after.shape[:2]}, the photo {(photo.height, photo.width)}.")
        if base is not None and base.shape[:2] != after.shape[:2]:
            raise ValueError(f"The result is {after.shape[:2]}, what it is blended with {base.shape[:2]}.")
        own = base is not None and photo.pixels is not base and photo.pixels is not base.base
        zero = Picture(base, photo.show) if own and base is not None else None
        self._replace(self._before, (Picture(after, photo.show), zero), (), self._reference)

    def set_patches(self, patches: Sequence[Patch]) -> None:
        """Previews in place of the restored photo, each over those before it. ValueError where sizes do not agree."""
        photo = self._photo()
        for patch in patches:
            reduced = patch.piece.reduced
            for pixels in (patch.before, patch.base, patch.restored):
                if pixels.shape[:2] != (reduced.height, reduced.width):
                    raise ValueError(f"A preview is {pixels.shape[:2]}, its place {(reduced.height, reduced.width)}.")
            if not photo.region.covers(patch.piece.region):
                raise ValueError(f"{patch.piece.region} lies outside the photo of {photo.height} x {photo.width}.")
        self._replace(self._before, None, tuple(patches), self._reference)

    def set_reference(self, reference: Array | None, show: Show = as_it_is) -> None:
        """Another picture in the place of Before, which ``show`` turns into sRGB. ValueError where sizes differ."""
        if reference is None:
            self._replace(self._before, self._after, self._patches, None)
            return
        photo = self._photo()
        if reference.shape[:2] != (photo.height, photo.width):
            raise ValueError(f"The reference is {reference.shape[:2]}, the photo {(photo.height, photo.width)}.")
        self._replace(self._before, self._after, self._patches, Picture(reference, show))

    def set_blending(self, how: Blending) -> None:
        """How much of the restored photo After shows."""
        self._how = how

    def parts(self, side: Side) -> tuple[Part, ...]:
        """The parts that one side is painted from, from the bottom up."""
        return self._parts[:1] if side is Side.BEFORE else self._parts

    def stamp(self, side: Side, level: int) -> tuple[Hashable, ...]:
        """A stamp of one side: equal stamps mean equal pixels."""
        return tuple(part.stamp(side, self._how, level) for part in self.parts(side))

    @property
    def how(self) -> Blending:
        """How the restored photo is blended."""
        return self._how

    def snapshot(self) -> Comparison:
        """A snapshot, which can be composed in another thread while this object changes."""
        return copy.copy(self)  # its attributes are replaced, never changed

    def compose(self, side: Side, region: Region, into: Bytes) -> None:
        """Write a part of one side at full resolution into an array (height, width, 3) of that part's size.

        Previews are left out: what is kept is the photo and what was made of the whole of it.
        """
        for part in self._parts[:1]:
            place = part.region
            top, bottom = _overlap(region.top, region.height, place.top, place.height)
            left, right = _overlap(region.left, region.width, place.left, place.width)
            columns = slice(left - place.left, right - place.left)
            for start in range(top, bottom, _STRIP):
                stop = min(start + _STRIP, bottom)
                strip = part.pixels(side, self._how, 0, slice(start - place.top, stop - place.top), columns)
                target = into[start - region.top : stop - region.top, left - region.left : right - region.left]
                if (alpha := self.transparency(side)) is not None:
                    strip = on_white(strip, alpha.window(0, slice(start, stop), slice(left, right)))
                target[...] = strip if strip.ndim == 3 else strip[..., None]

    def _photo(self) -> Picture:
        if self._before is None:
            raise ValueError("There is no photo.")
        return self._before

    def _pictures(self) -> set[Picture]:
        """All there are; the photo is still one where a reference and a result's base hide it for now."""
        given = {self._before, self._reference, self._alpha, *(self._after or ())}
        painted = {picture for part in self._parts for picture in part.all}
        return {picture for picture in given | painted if picture is not None}

    def _replace(
        self,
        before: Picture | None,
        after: tuple[Picture, Picture | None] | None,
        patches: tuple[Patch, ...],
        reference: Picture | None,
    ) -> None:
        former, same = self._pictures(), reference is self._reference
        if before is not self._before or after != self._after:
            self.cache = BlendingCache()
        self._before, self._after, self._patches, self._reference = before, after, patches, reference
        self._scale = None
        # What was made of a patch is still good.
        kept = self._patched if same else {}
        if before is None:
            self._patched, self._parts = {}, ()
        else:
            self._patched = {patch: kept.get(patch) or _patch_part(patch, before, reference) for patch in patches}
            self._parts = (self._bottom(before), *_beside_each_other(list(self._patched.values())))
        for picture in former - self._pictures():
            picture.cancel()

    def _bottom(self, photo: Picture) -> Part:
        """The whole photo, under any previews."""
        restored, zero = self._after or (None, None)
        bottom = Part(
            photo.region, (photo.height, photo.width), self._reference or photo, photo, zero or photo, restored
        )
        return self._parts[0] if self._parts and bottom.same(self._parts[0]) else bottom


def _patch_part(patch: Patch, photo: Picture, reference: Picture | None) -> Part:
    """A preview as a part. All its levels are averaged already, so that it never shows samples."""
    piece = patch.piece
    show = photo.show
    before_levels, base_levels, restored_levels = patch.levels
    before = Picture(patch.before, show, before_levels)
    zero = before if patch.base is patch.before else Picture(patch.base, show, base_levels)
    seen = before
    if reference is not None:
        rows, columns = piece.region.slices
        sampled = reference.pixels[rows, columns][:: piece.scale, :: piece.scale]
        seen = Picture(sampled, reference.show, pyramid(sampled))
    restored = Picture(patch.restored, show, restored_levels)
    whole = (photo.height, photo.width)
    return Part(piece.region, whole, seen, before, zero, restored, coarseness=piece.scale.bit_length() - 1)


def _beside_each_other(parts: list[Part]) -> list[Part]:
    """The parts, each with the neighbours that it reads from; a large photo has hundreds."""
    if not parts:
        return []
    places = ((part.region, part.coarseness) for part in parts)
    boxes = np.array([(place.top, place.left, place.bottom, place.right, level) for place, level in places])
    top, left, bottom, right, level = boxes.T
    reach = _BORROWED << level
    near = (
        (level == level[:, None])
        & (top < (bottom + reach)[:, None])
        & (left < (right + reach)[:, None])
        & (bottom > (top - reach)[:, None])
        & (right > (left - reach)[:, None])
    )
    np.fill_diagonal(near, False)
    return [
        replace(part, beside=tuple(parts[other] for other in np.flatnonzero(others)))
        for part, others in zip(parts, near, strict=True)
    ]


def _overlap(start: int, length: int, other_start: int, other_length: int) -> tuple[int, int]:
    """Start and stop of the overlap of two intervals; equal where they do not overlap."""
    first = max(start, other_start)
    return first, max(first, min(start + length, other_start + other_length))
