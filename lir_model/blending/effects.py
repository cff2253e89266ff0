"""What a control does to a picture, found once, so that its slider can be moved without finding it anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from lir_model.blending.planes import Plane, Planes

Inside = tuple[slice, slice]
"""Rows and columns of the planes that an effect was found on."""


class Effect(Protocol):
    """What a control does, whatever its amount."""

    @property
    def nbytes(self) -> int:
        """What it takes of memory."""

    def at(self, now: Planes, share: float, inside: Inside) -> Planes:
        """The result with the control, a new array.

        Args:
            now: the part of the result so far that lies inside; not changed.
            share: how far the control stands from its default, of the whole way: 0 to 1.
            inside: which part of the planes that the effect was found on.
        """


@dataclass(frozen=True, eq=False)
class Shift:
    """Adds a share of something.

    Attributes:
        whole: what is added where the control stands as far from its default as it can: ``(c, h, w)``, or ``(h, w)``
            where it is the same for all channels.
    """

    whole: Planes | Plane

    @property
    def nbytes(self) -> int:
        return self.whole.nbytes

    def at(self, now: Planes, share: float, inside: Inside) -> Planes:
        added = self.whole[(..., *inside)] * np.float32(share)
        return now + added if added.ndim < now.ndim else np.add(now, added, out=added)
