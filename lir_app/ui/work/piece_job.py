"""The job that makes a piece of a preview."""

from __future__ import annotations

import time
import weakref
from dataclasses import dataclass

from lir_app.pipeline import Performed, Pipeline
from lir_app.recipe import Recipe
from lir_app.ui.preview_patch import Patch, patch_of
from lir_app.ui.preview_plan import Piece
from lir_app.ui.pyramid import halved
from lir_app.ui.work.thread_queue import JobContext
from lir_model.pixels import Array


@dataclass(frozen=True, eq=False)
class Previewed:
    """What ``RestorePiece`` gives back.

    Attributes:
        patch: the preview.
        seconds: how long restoring took; reducing the photo and loading weights not included.
        performed: how each step was carried out.
    """

    patch: Patch
    seconds: float
    performed: tuple[Performed, ...]


@dataclass(frozen=True, eq=False)
class RestorePiece:
    """Carry out a recipe on a piece of a photo, which is reduced first: what is judged by the whole is judged by it."""

    pixels: Array
    recipe: Recipe
    device: str
    piece: Piece

    def run(self, context: JobContext) -> Previewed:
        pipeline = context.cached(
            ("pipeline", self.device), lambda: Pipeline(device=self.device, on_notice=context.notify)
        )
        for step in self.recipe.steps:
            pipeline.restorer(step.task, self.recipe.size)
        photo = context.cached("reduced", _Reduced).to(self.pixels, self.piece.scale)
        place = self.piece.reduced
        start = time.monotonic()
        outcome = pipeline.run(photo, self.recipe, region=place, cancelled=context.cancelled, draft=self.piece.draft)
        seconds = time.monotonic() - start
        return Previewed(patch_of(self.piece, outcome), seconds, outcome.performed)


class _Reduced:
    """The scales of the photo previewed last: its pieces need the same ones again and again."""

    def __init__(self) -> None:
        self._of: weakref.ref[Array] | None = None
        self._levels: list[Array] = []

    def to(self, pixels: Array, scale: int) -> Array:
        """The photo reduced by a power of 2, averaged, as uint8; itself at scale 1."""
        if self._of is None or self._of() is not pixels:
            self._of, self._levels = weakref.ref(pixels), []
        level = scale.bit_length() - 1
        while len(self._levels) < level:
            self._levels.append(halved(self._levels[-1] if self._levels else pixels))
        return self._levels[level - 1] if level else pixels
