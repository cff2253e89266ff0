"""Before and after of a step, blended: a pure function, on a picture or on any part of it at any scale."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from lir_model import pixels
from lir_model.blending.cache import BlendingCache, Stage
from lir_model.blending.control import Control
from lir_model.blending.planes import channels, from_planes, to_planes
from lir_model.masks.drawing import Shares, drawn
from lir_model.masks.mask import NO_MASK, Mask
from lir_model.pixels import Array
from lir_model.region import Region

_BLOCK: Final = 512
"""Side of the blocks that are worked on: their planes stay in the cache. Chosen."""
_GRID: Final = 8
"""The surroundings of a part begin at a multiple of so many pixels, so that cells of pixels lie alike whichever part is
seen: the largest cell of any control."""


@dataclass(frozen=True)
class Blending:
    """How much of what was restored comes into the result.

    Attributes:
        strength: 0 to 100.
        amounts: of the controls that stand elsewhere than at their default, in the order they are applied.
        mask: where; elsewhere the photo stays as it was before the first step.
    """

    strength: float = 100.0
    amounts: tuple[tuple[Control, float], ...] = ()
    mask: Mask = NO_MASK

    @property
    def reach(self) -> int:
        """How many pixels of the photo around a part decide about it."""
        return sum(control.reach for control, _ in self.amounts)


FULL: Final = Blending()
"""All of it."""


@dataclass(frozen=True)
class VisiblePart:
    """Which part of a photo is seen, and how large.

    Attributes:
        photo: height and width of the photo in the pixels that are seen: those of a photo reduced by the scale.
        region: the part, in the same pixels.
        scale: a power of 2; a pixel stands for so many of the photo along a side. 1 is full size.
    """

    photo: tuple[int, int]
    region: Region
    scale: int = 1

    @classmethod
    def of(cls, picture: Array) -> VisiblePart:
        """All of a picture at full size."""
        whole = Region.whole(picture)
        return cls((whole.height, whole.width), whole)

    def around(self, part: Region, how: Blending) -> Region:
        """What has to be known for a part: itself, and as much around it as the controls reach, where there is so much.

        ``part`` and the result are of the same pixels as ``region``.
        """
        if not how.amounts:
            return part
        reach = -(-how.reach // self.scale) + _GRID
        top, left = ((start - reach) // _GRID * _GRID for start in (part.top, part.left))
        wide = Region(top, left, part.bottom + reach - top, part.right + reach - left)
        return wide.intersection(self.region)


def blended(
    before: Array,
    after: Array,
    how: Blending,
    view: VisiblePart | None = None,
    part: Region | None = None,
    *,
    photo: Array | None = None,
    cache: BlendingCache | None = None,
    place: Hashable = None,
) -> Array:
    """The result of a step.

    Args:
        before: what the step began with, ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or float32 in [0, 1].
        after: what it made of that at full strength, of the same shape and depth.
        how: strength, controls and mask.
        view: what of a photo both show; None where they are all of it at full size.
        part: what of it is wanted, in pixels of the view; None for all that both show.
        photo: what the mask keeps, of the same shape and depth; None where that is ``before``.
        cache: keeps what does not change while a slider moves.
        place: under what it keeps that: equal places mean the same pictures, seen alike.

    Returns:
        An array of the dtype of both, of the height and width of the part. A part is the same bytes as that part of the
        whole, where ``VisiblePart.around`` it is given.
    """
    view = view or VisiblePart.of(before)
    part = part or view.region
    blender = _Blender(before, after, how, view, cache or BlendingCache(0), place)
    inside = part.seen_from(view.region).slices
    if not how.amounts:
        result = pixels.blend(before[inside], after[inside], how.strength)
    else:
        result = np.empty((part.height, part.width, *before.shape[2:]), before.dtype)
        for block in _blocks(part):
            blender.control(block, result[block.seen_from(part).slices])
    if not how.mask.everywhere:
        kept = (before if photo is None else photo)[inside]
        for block in _blocks(part):
            inner = block.seen_from(part).slices
            _mask(kept[inner], blender.shares(block), result[inner])
    return result


@dataclass(frozen=True, eq=False)
class _Blender:
    """The arguments of ``blended``, for its blocks."""

    before: Array
    after: Array
    how: Blending
    view: VisiblePart
    cache: BlendingCache
    place: Hashable

    def control(self, block: Region, target: Array) -> None:
        """Writes what controls and strength make of a block."""
        view, amounts, key = self.view, self.how.amounts, (self.place, block)
        around = view.around(block, self.how)
        kept, moving = self.cache.stage(key, around, amounts), self.cache.moving(key, amounts)
        newly: Stage | None = None
        first, last = 0 if kept is None else len(kept.settled), len(amounts) - 1
        # What a control does is found on the block and its surroundings; once it is known, the block is enough.
        seen = around if kept is None or first < last else block
        inside, cut = seen.seen_from(view.region).slices, block.seen_from(seen).slices
        former = to_planes(self.before[inside])
        if kept is None or kept.now is None:
            now = to_planes(self.after[inside])
        else:
            now = kept.now[(..., *seen.seen_from(around).slices)]
        for index, (control, amount) in enumerate(amounts[first:], first):
            if kept is not None and index == first:
                effect = kept.effect
            else:
                effect = control.prepare(former, now, view.scale)
                if index == moving:
                    newly = Stage(around, amounts[:index], control, now if index else None, effect)
            if index == last:
                former, now = former[(..., *cut)], now[(..., *cut)]
            now = effect.at(now, control.share(amount), (block if index == last else around).seen_from(around).slices)
        self.cache.keep(key, amounts, newly)
        now -= former  # what an effect gives is its own: no more arrays than needed, for the system clears each new one
        now *= np.float32(self.how.strength / 100)
        now += former
        from_planes(now, target)

    def shares(self, block: Region) -> Shares:
        """The mask in a block."""
        mask, photo = self.how.mask, self.view.photo
        return self.cache.shares((self.place, block), mask, lambda: drawn(mask, photo, block))


def _mask(kept: Array, shares: Shares, target: Array) -> None:
    """Lays a block of the photo over its result. Where the mask is 0 or 1, these are the very pixels of either."""
    others = 1 - shares
    for photo, result in zip(channels(kept), channels(target), strict=True):
        mixed = photo * others
        mixed += result * shares
        result[...] = mixed if target.dtype == np.float32 else np.rint(mixed)


def _blocks(part: Region) -> Iterator[Region]:
    rows, columns = (_stretches(*ends) for ends in ((part.top, part.bottom), (part.left, part.right)))
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            yield Region(top, left, bottom - top, right - left)


def _stretches(start: int, stop: int) -> list[int]:
    """Where blocks begin and end: nearly alike, for what a control looks at around a narrow one costs as much again."""
    count = max(1, round((stop - start) / _BLOCK))
    return [start + (stop - start) * i // count for i in range(count + 1)]
