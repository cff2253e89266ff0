"""Halo guard: what was sharpened does not go beyond the range it had around."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Planes, extremes

REACH: Final = 8
"""Pixels around: about as far as the shake reaches that is found in most photos, so that an edge may become as steep as
it was before the blur. Chosen."""


def guard(before: Planes, now: Planes, scale: int) -> Effect:
    """Takes away what goes beyond the least and the largest value that a channel had around a pixel."""
    radius = max(1, REACH // scale)
    guarded = np.empty_like(now)
    for channel, (former, current) in enumerate(zip(before, now, strict=True)):
        guarded[channel] = current.clip(*extremes(former, radius))
    guarded -= now
    return Shift(guarded)
