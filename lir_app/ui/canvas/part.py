"""Part: a part of the photo for which all compared pictures are known, and the pixels that its sides show."""

from __future__ import annotations

import enum
import itertools
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from lir_app.ui.canvas.picture import Picture
from lir_app.ui.images.pyramid import Bytes
from lir_model.blending import FULL, Blending, BlendingCache, VisiblePart, blended
from lir_model.pixels import Array
from lir_model.region import Region

AMPLIFICATION: Final = 8
"""How many times as large as it is a difference is shown: chosen."""
_serials = itertools.count()


class Side(enum.Enum):
    """What a part of the canvas shows."""

    BEFORE = enum.auto()
    AFTER = enum.auto()
    DIFFERENCE = enum.auto()


@dataclass(frozen=True, eq=False)
class Part:
    """A rectangle of the photo for which everything that is compared is known.

    Attributes:
        region: where in the photo it lies.
        whole: height and width of the photo.
        shown: what is shown as Before: the photo, or a reference in its place.
        photo: the photo, which a mask keeps.
        before: what strength 0 goes back to: the photo, or what the last of several steps began with.
        after: the restored photo, or None where there is none.
        beside: neighbouring parts of the same coarseness, for controls that read beyond its edges.
        coarseness: the level of the photo's pyramid to which level 0 of these pictures corresponds. Levels given to
            the methods are the photo's.
        serial: a unique number of the part, the key of caches.
    """

    region: Region
    whole: tuple[int, int]
    shown: Picture
    photo: Picture
    before: Picture
    after: Picture | None
    beside: tuple[Part, ...] = ()
    coarseness: int = 0
    serial: int = field(default_factory=lambda: next(_serials))

    def level(self, level: int) -> int:
        """The level of this part's pictures that serves for a level of the photo."""
        return min(max(0, level - self.coarseness), self.before.top_level)

    def same(self, other: Part) -> bool:
        """Both are made of the same pictures."""
        return self.all == other.all

    @property
    def all(self) -> tuple[Picture | None, ...]:
        """What it is made of."""
        return self.shown, self.photo, self.before, self.after

    def pictures(self, side: Side, how: Blending) -> tuple[Picture, ...]:
        """The pictures that one side is made of when it is blended so."""
        restored: tuple[Picture, ...] = (self.before,)
        if self.after is not None and how.strength > 0:
            restored = (self.after,) if how == FULL else (self.before, self.after, self.photo)
        return {Side.BEFORE: (self.shown,), Side.AFTER: restored, Side.DIFFERENCE: (self.shown, *restored)}[side]

    def stamp(self, side: Side, how: Blending, level: int) -> Hashable:
        """Equal stamps, equal pixels."""
        seen = None if side is Side.BEFORE else how
        return self._origin(how), side, seen, self.level(level), self.ready(side, how, level)

    def _origin(self, how: Blending) -> Hashable:
        """What the pixels come from."""
        return (self.serial, *(part.serial for part in self.beside)) if how.reach else self.serial

    def ready(self, side: Side, how: Blending, level: int) -> bool:
        """The level is there, averaged."""
        return all(picture.has(self.level(level)) for picture in self.pictures(side, how))

    def pixels(
        self, side: Side, how: Blending, level: int, rows: slice, columns: slice, *, cache: BlendingCache | None = None
    ) -> Bytes:
        """A part of a level of one side.

        Args:
            side: which.
            how: restored pixels are blended.
            level: of the photo's pyramid.
            rows, columns: of this part's own level.
            cache: keeps what does not change while a slider moves.

        Returns:
            uint8, ``(h, w)`` or ``(h, w, 3)``.
        """
        own = self.level(level)
        if side is Side.BEFORE:
            return self.shown.window(own, rows, columns)
        restored = self.pictures(Side.AFTER, how)
        if len(restored) == 1:
            after = restored[0].window(own, rows, columns)
        else:
            place = self._origin(how), own, self.ready(side, how, level)
            after = self._blended(how, own, (rows, columns), cache, place)
        return after if side is Side.AFTER else _amplified(self.shown.window(own, rows, columns), after)

    def _blended(
        self, how: Blending, level: int, inside: tuple[slice, slice], cache: BlendingCache | None, place: Hashable
    ) -> Bytes:
        """The same pixels that a saved result has, shown: before and after are blended as they are."""
        if self.after is None:
            raise ValueError("there is nothing to blend with")
        scale = 1 << level + self.coarseness
        own = self._place(level)
        whole = -(-self.whole[0] // scale), -(-self.whole[1] // scale)
        (top, bottom), (left, right) = ((each.start, each.stop) for each in inside)
        part = Region(own.top + top, own.left + left, bottom - top, right - left)
        known = Region(0, 0, *whole) if self.beside else own
        around = VisiblePart(whole, known, scale).around(part, how)
        before = self._around(around, level, [each.before for each in self._all])
        after = self._around(around, level, [each.after or each.before for each in self._all])
        photo = None
        if self.photo is not self.before:
            photo = self._around(around, level, [each.photo for each in self._all])
        view = VisiblePart(whole, around, scale)
        pixels = blended(before, after, how, view, part, photo=photo, cache=cache, place=place)
        return self.before.display(pixels)

    @property
    def _all(self) -> tuple[Part, ...]:
        return (*self.beside, self)

    def _place(self, level: int) -> Region:
        """Where it lies at its own level."""
        scale = 1 << level + self.coarseness
        return Region(self.region.top // scale, self.region.left // scale, *self.before.size(level))

    def _around(self, around: Region, level: int, pictures: Sequence[Picture]) -> Array:
        """Pixels of a region that may extend beyond the part: taken from neighbours, else repeated from its edge.

        Args:
            around: at its own level.
            level: its own.
            pictures: of the parts beside it and of itself.
        """
        own = self._place(level)
        inner = own.intersection(around)
        pixels = pictures[-1].raw(level, *inner.seen_from(own).slices)
        if inner == around:
            return pixels
        margins = (
            (inner.top - around.top, around.bottom - inner.bottom),
            (inner.left - around.left, around.right - inner.right),
        )
        wide = np.pad(pixels, (*margins, *((0, 0),) * (pixels.ndim - 2)), mode="edge")
        for part, picture in zip(self.beside, pictures, strict=False):
            other = part._place(level)
            shared = other.intersection(around)
            if shared.pixels:
                wide[shared.seen_from(around).slices] = picture.raw(level, *shared.seen_from(other).slices)
        wide[inner.seen_from(around).slices] = pixels
        return wide


def _amplified(before: Bytes, after: Bytes) -> Bytes:
    before, after = _alike(before, after)
    difference = np.maximum(before, after) - np.minimum(before, after)
    return np.minimum(np.multiply(difference, AMPLIFICATION, dtype=np.uint16), 255).astype(np.uint8)


def _alike(one: Bytes, other: Bytes) -> tuple[Bytes, Bytes]:
    """Both grey or both in colour."""
    if one.ndim == other.ndim:
        return one, other
    return (one[..., None], other) if one.ndim == 2 else (one, other[..., None])
