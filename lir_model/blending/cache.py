"""What the motion of a slider leaves as it was, kept for the parts of a picture that are seen."""

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
"""Bytes kept: enough for any one control in a view of 8 megapixels, that of the largest screens. Chosen."""

Amounts = tuple[tuple[Control, float], ...]


@dataclass(frozen=True, eq=False)
class Stage:
    """A block as it is when the control that moves is applied.

    Attributes:
        around: the place that it was found on.
        settled: the controls before it and their amounts.
        control: the one that moves.
        now: the result so far, ``(c, h, w)``; None where nothing is settled: then it is what was restored.
        effect: what the control does to it.
    """

    around: Region
    settled: Amounts
    control: Control
    now: Planes | None
    effect: Effect

    def serves(self, around: Region, amounts: Amounts) -> bool:
        """Whether as much is seen, and the amounts differ in that control at most, or in those after it."""
        place = len(self.settled)
        alike = self.around == around and amounts[:place] == self.settled
        return alike and place < len(amounts) and amounts[place][0] is self.control

    @property
    def nbytes(self) -> int:
        """What it takes of memory."""
        return self.effect.nbytes + (0 if self.now is None else self.now.nbytes)


@dataclass(frozen=True, eq=False)
class _Kept:
    amounts: Amounts = ()
    stage: Stage | None = None
    mask: Mask | None = None
    shares: Plane | None = None

    @property
    def nbytes(self) -> int:
        return sum(0 if each is None else each.nbytes for each in (self.stage, self.shares))


class BlendingCache:
    """Keeps what was used last. Safe to use from several threads."""

    def __init__(self, most: int = _MOST) -> None:
        self._most, self._bytes = most, 0
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._lock = Lock()

    @property
    def nbytes(self) -> int:
        """What is kept."""
        return self._bytes

    def stage(self, key: Hashable, around: Region, amounts: Amounts) -> Stage | None:
        """What is known of a block that serves for these amounts, with what has to be known around it."""
        stage = self._of(key).stage
        return stage if stage is not None and stage.serves(around, amounts) else None

    def moving(self, key: Hashable, amounts: Amounts) -> int:
        """Which of the controls of a block moves: the first that stands elsewhere than last time, or else the last."""
        former = self._of(key).amounts
        same = (one == other for one, other in zip(amounts, former, strict=False))
        return min(next((i for i, alike in enumerate(same) if not alike), len(former)), len(amounts) - 1)

    def keep(self, key: Hashable, amounts: Amounts, stage: Stage | None) -> None:
        """A block was blended with these amounts; None leaves what was kept for it."""
        former = self._of(key)
        self._put(key, replace(former, amounts=amounts, stage=stage or former.stage))

    def shares(self, key: Hashable, mask: Mask, draw: Callable[[], Plane]) -> Plane:
        """A block of a mask, drawn if it is another than last time; not to be written to."""
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
