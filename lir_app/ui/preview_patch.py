"""A piece of a preview with its pixels: made by the work, shown by the canvas."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lir_app.pipeline import Outcome
from lir_app.ui.preview_plan import Piece
from lir_app.ui.pyramid import pyramid
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class Patch:
    """A preview of a part of the photo. All arrays have the height and width of ``piece.reduced``.

    Attributes:
        piece: the part, and the scale at which it was restored.
        before: the photo there, at that scale.
        base: what strength 0 goes back to: ``before``, or what the last of several steps began with.
        restored: what was made of it.
        sure: whether it shows what the whole result will be like. A draft that may have seen too little, such as no
            kernel in the reduced photo, is not to be shown as if it were restored.
    """

    piece: Piece
    before: Array
    base: Array
    restored: Array
    sure: bool = field(default=True, kw_only=True)

    @cached_property
    def levels(self) -> tuple[list[Array], list[Array], list[Array]]:
        """The pyramids of ``before``, ``base`` and ``restored``."""
        before = pyramid(self.before)
        return before, before if self.base is self.before else pyramid(self.base), pyramid(self.restored)


def patch_of(piece: Piece, outcome: Outcome) -> Patch:
    """What was made of a piece, with its pyramids, so that the window need not make them."""
    sure = all(performed.sure for performed in outcome.performed)
    patch = Patch(piece, outcome.kept, outcome.base, outcome.restored, sure=sure)
    _ = patch.levels
    return patch
