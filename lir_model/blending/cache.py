"""Keeps, for the visible blocks of a picture, what does not change while a slider moves, for each slider."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Final

from lir_model.blending.control import Control
from lir_model.blending.effects import Effect
from lir_model.blending.planes import Plane, Planes
from lir_model.masks.mask import Mask
from lir_model.region import Region

_MOST: Final = 320 << 20
"""Most bytes kept: enough for all controls of a task in a view of 8 megapixels, as on the largest screens. Chosen."""

Applied = tuple[tuple[Control, float], ...]
"""Controls with their amounts, in the order in which they are applied: see ``Blending.amounts``."""


@dataclass(frozen=True, eq=False)
class Stage:
    """A block just before a control that the person moves is applied.

    Attributes:
        around: the region, block and surroundings, that the effect was found on.
        settled: the controls applied before, with their amounts.
        control: the control that moves.
        now: the result so far, ``(c, h, w)``; None where nothing is settled, so that it is the restored picture.
        effect: what the control does to it.
    """

    around: Region
    settled: Applied
    control: Control
    now: Planes | None
    effect: Effect

    def serves(self, around: Region, amounts: Applied) -> bool:
        """Whether it can be used: same region, and amounts that differ only in this control or later ones."""
        place = len(self.settled)
        alike = self.around == around and amounts[:place] == self.settled
        return alike and place < len(amounts) and amounts[place][0] is self.control

    @property
    def nbytes(self) -> int:
        """Bytes of memory that it takes."""
        return self.effect.nbytes + (0 if self.now is None else self.now.nbytes)


@dataclass(frozen=True, eq=False)
class _Kept:
    """What is kept of a block.

    Attributes:
        amounts: those that it was blended with last.
        stages: for some of the controls.
        mask: the mask that was drawn last; None where none was.
        shares: that mask within the block, ``(h, w)``.
    """

    amounts: Applied = ()
    stages: tuple[Stage, ...] = ()
    mask: Mask | None = None
    shares: Plane | None = None

    @property
    def nbytes(self) -> int:
        return sum(stage.nbytes for stage in self.stages) + (0 if self.shares is None else self.shares.nbytes)


class BlendingCache:
    """Keeps stages and masks of the blocks that were used last. Safe to use from several threads.

    Args:
        most: bytes that it keeps at most.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most, self._bytes = most, 0
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._lock = Lock()

    @property
    def nbytes(self) -> int:
        """Bytes that are kept."""
        return self._bytes

    def stage(self, key: Hashable, around: Region, amounts: Applied) -> Stage | None:
        """The latest stage kept for a block that can be used with these surroundings and amounts."""
        serving = (stage for stage in self._of(key).stages if stage.serves(around, amounts))
        return max(serving, key=lambda stage: len(stage.settled), default=None)

    def moving(self, key: Hashable, amounts: Applied) -> int:
        """Index of the control that moves: the first whose amount differs from last time, else the last control."""
        former = self._of(key).amounts
        same = (one == other for one, other in zip(amounts, former, strict=False))
        return min(next((i for i, alike in enumerate(same) if not alike), len(former)), len(amounts) - 1)

    def keep(self, key: Hashable, amounts: Applied, stage: Stage | None) -> None:
        """Remembers the amounts that a block was blended with, and a stage in place of that of the same control."""
        former = self._of(key)
        stages = [each for each in former.stages if all(settled in amounts for settled in each.settled)]
        if stage is not None:
            stages = [*(each for each in stages if each.control is not stage.control), stage]
        self._put(key, replace(former, amounts=amounts, stages=tuple(stages)))

    def shares(self, key: Hashable, mask: Mask, draw: Callable[[], Plane]) -> Plane:
        """A block of a mask, drawn only if the mask differs from last time. Do not write to it."""
        former = self._of(key)
        if former.mask == mask and former.shares is not None:
            return former.shares
        shares = draw()
        self._put(key, replace(former, mask=mask, shares=shares))
        return shares

    def _of(self, key: Hashable) -> _Kept:
        with self._lock:
            return self._kept.get(key, _Kept())

    def _put(self, key: Hashable, kept: _Kept) -> None:
        with self._lock:
            self._bytes += kept.nbytes - self._kept.get(key, _Kept()).nbytes
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while self._bytes > self._most and self._kept:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes
