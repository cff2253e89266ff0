"""The job that restores a piece of a preview."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.pipeline import Performed
from lir_app.recipes import Recipe
from lir_app.ui.images.pyramid import halved, top_level
from lir_app.ui.work.preview.costs import CostOf
from lir_app.ui.work.preview.patch import Patch, patch_of
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.restoring.restore_job import loaded_pipeline
from lir_app.ui.work.threads.job import JobContext
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.region import Region


@dataclass(frozen=True, eq=False)
class Previewed:
    """What ``RestorePiece`` gives back.

    Attributes:
        patch: the preview.
        performed: how each step was carried out.
        cost: tells the cost of other pieces; it only calculates, and may be called in any thread.
    """

    patch: Patch
    performed: tuple[Performed, ...]
    cost: CostOf


@dataclass(frozen=True, eq=False)
class RestorePiece:
    """Carry out a recipe on a piece of the reduced photo. Where the whole is judged, it is the whole reduced photo."""

    pixels: Array
    recipe: Recipe
    device: str
    piece: Piece

    def run(self, context: JobContext) -> Previewed:
        pipeline = loaded_pipeline(context, self.device, self.recipe)
        reduced = _reduced(context)
        outcome = pipeline.run(
            reduced.to(self.pixels, self.piece.scale),
            self.recipe,
            region=self.piece.reduced,
            on_progress=context.report,
            cancelled=context.cancelled,
            reduction=self.piece.scale,
            original=reduced.original(self.pixels),
        )

        def cost(whole: Region, region: Region, scale: int) -> float:
            return pipeline.cost(self.recipe, whole, region, reduction=scale)

        return Previewed(patch_of(self.piece, outcome), outcome.performed, cost)


@dataclass(frozen=True, eq=False)
class Reduce:
    """Reduce a photo in advance, and learn to tell it from others, so that its first preview waits for neither."""

    pixels: Array

    def run(self, context: JobContext) -> None:
        reduced = _reduced(context)
        for level in range(1, top_level(self.pixels) + 1):
            if context.cancelled():
                return
            reduced.to(self.pixels, 1 << level)
        _ = reduced.original(self.pixels).fingerprint


def _reduced(context: JobContext) -> _Reduced:
    return context.cached("reduced", _Reduced)


class _Reduced:
    """The reduced copies of the photo that was previewed last, since all its pieces need the same ones."""

    def __init__(self) -> None:
        self._original: WholePicture | None = None
        self._levels: list[Array] = []

    def original(self, pixels: Array) -> WholePicture:
        """The photo itself."""
        if self._original is None or self._original.pixels is not pixels:
            self._original, self._levels = WholePicture(pixels), []
        return self._original

    def to(self, pixels: Array, scale: int) -> Array:
        """The photo reduced by a power of 2, averaged, as uint8; itself at scale 1."""
        self.original(pixels)
        level = scale.bit_length() - 1
        while len(self._levels) < level:
            self._levels.append(halved(self._levels[-1] if self._levels else pixels))
        return self._levels[level - 1] if level else pixels
