"""Blends the pictures before and after a step: a pure function of a picture, or of any part of it at any scale."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from lir_model import pixels
from lir_model.arguments import percent
from lir_model.blending.cache import BlendingCache, Stage
from lir_model.blending.control import Control
from lir_model.blending.effects import Effect
from lir_model.blending.planes import Planes, channels, from_planes, to_planes
from lir_model.masks.drawing import Shares, drawn
from lir_model.masks.mask import NO_MASK, Mask
from lir_model.pixels import Array
from lir_model.region import Region

_BLOCK: Final = 512
"""Side in pixels of the blocks that are blended at a time, so that their planes stay in the cache. Chosen."""
_GRID: Final = 8
"""The surroundings of a part begin at a multiple of this many pixels, the largest cell of any control, so that cells
have the same position whichever part is visible."""


@dataclass(frozen=True)
class Blending:
    """How a restored picture is blended into the result.

    Raises:
        ValuesError: the strength does not lie between 0 and 100.

    Attributes:
        strength: 0 to 100.
        amounts: the controls that are not at their default, with their amounts, in the order they are applied.
        mask: where the restored picture is used; elsewhere the photo stays as it was before the first step.
    """

    strength: float = 100.0
    amounts: tuple[tuple[Control, float], ...] = ()
    mask: Mask = NO_MASK

    def __post_init__(self) -> None:
        percent(self.strength, "strength")

    @property
    def reach(self) -> int:
        """How many pixels of the photo around a part influence it."""
        return sum(control.reach for control, _ in self.amounts)


FULL: Final = Blending()
"""The restored picture, everywhere and at full strength."""


@dataclass(frozen=True)
class VisiblePart:
    """Which part of a photo is visible, and how far it is reduced.

    Attributes:
        photo: height and width of the whole photo after the reduction, in pixels.
        region: the visible part, in the same pixels.
        scale: the factor of reduction, a power of 2; 1 is full size.
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
        """The region that is needed to blend a part: the part and what the controls read around it, cut to ``region``.

        ``part`` and the result are in the pixels of ``region``.
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
    """Blends before and after of a step.

    Args:
        before: the picture before the step, ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or float32 in [0, 1].
        after: the picture after the step at full strength, of the same shape and dtype.
        how: strength, controls and mask.
        view: the part of a photo that both show; None where they show the whole photo at full size.
        part: the wanted part of the view, in its pixels; None for all of it.
        photo: the picture that the mask keeps, of the same shape and dtype; None where that is ``before``.
        cache: keeps what does not change while a slider moves.
        place: key for the cache: equal places mean the same pictures in the same view.

    Returns:
        An array of the dtype of both, with the height and width of the part. It has the same bytes as that part of the
        whole result, provided that the view covers ``VisiblePart.around`` of the part.
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
    """Blends blocks; its attributes are the arguments of ``blended``."""

    before: Array
    after: Array
    how: Blending
    view: VisiblePart
    cache: BlendingCache
    place: Hashable

    def control(self, block: Region, target: Array) -> None:
        """Blends a block by controls and strength, and writes it to the target."""
        around = self.view.around(block, self.how)
        effect, now = self._last_effect(block, around)
        control, amount = self.how.amounts[-1]
        inside, here = block.seen_from(around).slices, block.seen_from(self.view.region).slices
        now = to_planes(self.after[here]) if now is None else now[(..., *inside)]
        changed = effect.at(now, control.share(amount), inside)
        if self.how.strength != FULL.strength:
            former = to_planes(self.before[here])
            changed -= former  # in place: effects give new arrays, and each further one costs time to be cleared
            changed *= np.float32(self.how.strength / 100)
            changed += former
        from_planes(changed, target)

    def _last_effect(self, block: Region, around: Region) -> tuple[Effect, Planes | None]:
        """The effect of the last control, and the planes ``around`` the block that it is applied to; None where those
        are the restored picture."""
        view, amounts, key = self.view, self.how.amounts, (self.place, block)
        kept, moving = self.cache.stage(key, around, amounts), self.cache.moving(key, amounts)
        newly: Stage | None = None
        first, last = 0 if kept is None else len(kept.settled), len(amounts) - 1
        if kept is not None and first == last:
            self.cache.keep(key, amounts, None)
            return kept.effect, kept.now
        inside = around.seen_from(view.region).slices
        former = to_planes(self.before[inside])
        now = to_planes(self.after[inside]) if kept is None or kept.now is None else kept.now
        for index, (control, amount) in enumerate(amounts[first:], first):
            if kept is not None and index == first:
                effect = kept.effect
            else:
                effect = control.prepare(former, now, view.scale)
                if index == moving:
                    newly = Stage(around, amounts[:index], control, now if index else None, effect)
            if index < last:
                now = effect.at(now, control.share(amount), around.seen_from(around).slices)
        self.cache.keep(key, amounts, newly)
        return effect, now

    def shares(self, block: Region) -> Shares:
        """The mask within a block."""
        mask, photo = self.how.mask, self.view.photo
        return self.cache.shares((self.place, block), mask, lambda: drawn(mask, photo, block))


def _mask(kept: Array, shares: Shares, target: Array) -> None:
    """Mixes a block of the photo into its result. Where the mask is 0 or 1, pixels are copied exactly."""
    others = 1 - shares
    for photo, result in zip(channels(kept), channels(target), strict=True):
        mixed = photo * others
        mixed += result * shares
        result[...] = mixed if target.dtype == np.float32 else np.rint(mixed)


def _blocks(part: Region) -> Iterator[Region]:
    """The blocks that make up a part, row by row."""
    rows, columns = (_stretches(*ends) for ends in ((part.top, part.bottom), (part.left, part.right)))
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            yield Region(top, left, bottom - top, right - left)


def _stretches(start: int, stop: int) -> list[int]:
    """Where blocks begin and end. They are of nearly equal length: surroundings make narrow blocks expensive."""
    count = max(1, round((stop - start) / _BLOCK))
    return [start + (stop - start) * i // count for i in range(count + 1)]
