"""Turns pixels upright, as an orientation says (CIPA DC-008, tag 0x0112)."""

from __future__ import annotations

import numpy as np

from lir_model.pixels import Array


def upright_pixels(array: Array, orientation: int) -> Array:
    """Pixels ``(h, w)`` or ``(h, w, c)`` of any type, turned and mirrored as an orientation of 1 to 8 says."""
    if orientation in (5, 6, 7, 8):
        array = array.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    return np.ascontiguousarray(array)
