"""How pixels are turned and mirrored (CIPA DC-008, tag 0x0112)."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from PIL import Image

Array = np.ndarray[Any, Any]

TRANSPOSITIONS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""Pillow's names for orientations other than 1."""


def upright(array: Array, orientation: int) -> Array:
    """Pixels ``(h, w)`` or ``(h, w, c)`` turned and mirrored as orientation 1 to 8 says."""
    if orientation in (5, 6, 7, 8):
        array = array.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    return np.ascontiguousarray(array)
