"""A piece of a preview with its pixels: made by the work, shown by the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from lir_app.pipeline import Outcome
from lir_app.ui.preview_plan import Piece
from lir_app.ui.pyramid import Pixels, pyramid


@dataclass(frozen=True, eq=False)
class Patch:
    """A preview of a part of the photo. All arrays have the height and width of ``piece.reduced``.

    Attributes:
        piece: the part, and the scale at which it was restored.
        before: the photo there, at that scale.
        base: what strength 0 goes back to: ``before``, or what the last of several steps began with.
        restored: what was made of it.
    """

    piece: Piece
    before: Pixels
    base: Pixels
    restored: Pixels

    @cached_property
    def empty(self) -> bool:
        """Nothing was done in a draft: perhaps too little is seen in the reduced photo, such as no kernel. It is not to
        be shown as if it were restored; what has full size is as the whole photo will be, changed or not.
        """
        return self.piece.draft and np.array_equal(self.restored, self.base)

    @cached_property
    def levels(self) -> tuple[list[Pixels], list[Pixels], list[Pixels]]:
        """The pyramids of ``before``, ``base`` and ``restored``."""
        before = pyramid(self.before)
        return before, before if self.base is self.before else pyramid(self.base), pyramid(self.restored)


def patch_of(piece: Piece, outcome: Outcome) -> Patch:
    """What was made of a piece, with its pyramids, so that the window need not make them, nor compare."""
    patch = Patch(piece, outcome.kept, outcome.base, outcome.restored)
    _ = patch.levels, patch.empty
    return patch
