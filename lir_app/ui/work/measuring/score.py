"""How near a photo and its result come to a reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lir_app.photo import Photo
from lir_app.pipeline import Outcome
from lir_app.ui.work.threads.job import JobContext
from lir_model.blending import Blending
from lir_model.pixels import Array, to_16_bits, to_rgb


@dataclass(frozen=True)
class Score:
    """Nearness to a reference: PSNR in decibel and SSIM, both of RGB."""

    psnr: float
    ssim: float


@dataclass(frozen=True, eq=False)
class Measure:
    """Measure a photo, and its result where there is one, against a reference of the same size, as both are shown."""

    reference: Photo
    photo: Photo
    outcome: Outcome | None
    how: Blending

    def run(self, context: JobContext) -> tuple[Score, Score | None]:
        after = None if self.outcome is None else self._score(self.outcome.at(self.how), context)
        return self._score(self.photo.pixels, context), after

    def _score(self, pixels: Array, context: JobContext) -> Score:
        from lir_model import metrics

        reference, pixels = self.reference.to_display(self.reference.pixels), self.photo.to_display(pixels)
        if pixels.ndim != reference.ndim:
            pixels, reference = to_rgb(pixels), to_rgb(reference)
        if pixels.dtype != reference.dtype:
            pixels, reference = to_16_bits(pixels), to_16_bits(reference)
        peak = np.iinfo(pixels.dtype).max
        psnr = metrics.psnr(pixels, reference, peak)
        return Score(psnr, metrics.ssim(pixels, reference, peak, cancelled=context.cancelled))
