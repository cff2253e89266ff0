"""A piece of a preview with its pixels: made by the work, shown by the canvas."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lir_app.pipeline import Outcome
from lir_app.ui.images.pyramid import pyramid
from lir_app.ui.work.preview.preview_plan import Piece
from lir_model.certainty import Certainty
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class Patch:
    """A preview of a part of the photo. All arrays have the height and width of ``piece.reduced``.

    Attributes:
        piece: the part, and the scale at which it was restored.
        before: the photo there, at that scale.
        base: what strength 0 goes back to: ``before``, or what the last of several steps began with.
        restored: what was made of it.
        certainty: how certain it is that it shows what the whole result will look like.
    """

    piece: Piece
    before: Array
    base: Array
    restored: Array
    certainty: Certainty = field(default=Certainty.SETTLED, kw_only=True)

    @property
    def shown(self) -> bool:
        """Whether it is to be shown as restored."""
        return self.certainty is not Certainty.NONE

    @cached_property
    def levels(self) -> tuple[list[Array], list[Array], list[Array]]:
        """The pyramids of ``before``, ``base`` and ``restored``."""
        before = pyramid(self.before)
        return before, before if self.base is self.before else pyramid(self.base), pyramid(self.restored)


def patch_of(piece: Piece, outcome: Outcome) -> Patch:
    """What was made of a piece, with its pyramids, so that the window need not make them."""
    certainty = min((performed.certainty for performed in outcome.performed), default=Certainty.SETTLED)
    patch = Patch(piece, outcome.kept, outcome.base, outcome.restored, certainty=certainty)
    _ = patch.levels
    return patch
