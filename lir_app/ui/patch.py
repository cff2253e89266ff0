"""A piece of a preview with its pixels: made by the work, shown by the canvas."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.ui.halving import Pixels
from lir_app.ui.preview_plan import Piece


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
