"""Halo guard: keeps sharpened values within the range of values that were nearby."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Planes, extremes

REACH: Final = 8
"""Radius in pixels of the neighbourhood: about the extent of the shake in most photos, so that an edge can become as
steep as before the blur. Chosen."""


def guard(before: Planes, now: Planes, scale: int) -> Effect:
    """Clips each channel to the range that it had in the neighbourhood before the step."""
    radius = max(1, REACH // scale)
    guarded = np.empty_like(now)
    for channel, (former, current) in enumerate(zip(before, now, strict=True)):
        guarded[channel] = current.clip(*extremes(former, radius))
    guarded -= now
    return Shift(guarded)
