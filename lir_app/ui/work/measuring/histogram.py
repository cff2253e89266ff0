"""The histogram of a photo, before and after: how often each tone occurs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lir_app.photo import Photo
from lir_app.pipeline import Outcome
from lir_app.ui.work.threads.job import JobContext
from lir_model.blending import Blending
from lir_model.pixels import Array, to_8_bits, to_rgb

Counts = NDArray[np.int64]
"""``(3, 256)``: red, green and blue, from dark to bright."""
_SAMPLES: Final = 400_000
"""About how many pixels are counted: chosen, as a thousand per tone give a smooth curve."""


@dataclass(frozen=True, eq=False)
class CountTones:
    """Counts the tones of a photo and of its whole result, as they are displayed.

    Returns ``(before, after)``; after is None without an outcome.
    """

    photo: Photo
    outcome: Outcome | None
    blending: Blending

    def run(self, context: JobContext) -> tuple[Counts, Counts | None]:
        before = self._counts(self.photo.pixels)
        if self.outcome is None or context.cancelled():
            return before, None
        return before, self._counts(_thinned(self.outcome).at(self.blending))

    def _counts(self, pixels: Array) -> Counts:
        return counts(to_8_bits(self.photo.to_display(_every_nth(pixels))))


def counts(pixels: NDArray[np.uint8]) -> Counts:
    """How often each tone occurs in ``(h, w)`` or ``(h, w, 3)``; grey counts for all three channels."""
    planes: Array = to_rgb(pixels).reshape(-1, 3)
    return np.stack([np.bincount(planes[:, channel], minlength=256) for channel in range(3)])


def _thinned(outcome: Outcome) -> Outcome:
    photo = None if outcome.photo is None else _every_nth(outcome.photo)
    return Outcome(_every_nth(outcome.base), _every_nth(outcome.restored), (), photo)


def _every_nth(pixels: Array) -> Array:
    step = max(1, round((pixels.shape[0] * pixels.shape[1] / _SAMPLES) ** 0.5))
    return np.ascontiguousarray(pixels[::step, ::step])
