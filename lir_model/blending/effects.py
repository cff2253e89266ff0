"""Effect: what a control does to a picture. It is found once and then applied in any amount while a slider moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from lir_model.blending.planes import Plane, Planes

Inside = tuple[slice, slice]
"""Rows and columns of the planes that an effect was found on."""


class Effect(Protocol):
    """What a control does; holds for every amount."""

    @property
    def nbytes(self) -> int:
        """Bytes of memory that it takes."""

    def at(self, now: Planes, share: float, inside: Inside) -> Planes:
        """Applies the effect and gives a new array.

        Args:
            now: the result so far in the part ``inside``; not changed.
            share: distance of the control from its default: 0 to 1.
            inside: which part of the planes that the effect was found on.
        """


@dataclass(frozen=True, eq=False)
class Shift:
    """Adds a share of an array.

    Attributes:
        whole: what is added for a share of 1: ``(c, h, w)``, or ``(h, w)`` where it is the same for all channels.
    """

    whole: Planes | Plane

    @property
    def nbytes(self) -> int:
        return self.whole.nbytes

    def at(self, now: Planes, share: float, inside: Inside) -> Planes:
        added = self.whole[(..., *inside)] * np.float32(share)
        return now + added if added.ndim < now.ndim else np.add(now, added, out=added)
