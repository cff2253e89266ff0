"""Shows a mask on the canvas: a red veil where the result stays away."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from lir_app.ui.canvas.canvas import Segment
from lir_model.masks import Mask
from lir_model.masks.drawing import drawn
from lir_model.region import Region

_RED: Final = (220, 40, 40)
_OPACITY: Final = 150
"""Colour of the veil, and how opaque it is where the result stays away altogether, of 255: chosen."""
_COARSENESS: Final = 2
"""Physical pixels of the screen for a pixel of the veil: chosen, it is soft anyway."""


def draw_veil(painter: QPainter, segment: Segment, mask: Mask, photo: Region) -> None:
    """Draws the veil over a part of the canvas; the painter is in physical pixels."""
    place = segment.place(photo)
    visible = place & segment.rect
    if visible.isEmpty():
        return
    size = (max(1, place.height() // _COARSENESS), max(1, place.width() // _COARSENESS))
    top, left = (visible.top() - place.top()) // _COARSENESS, (visible.left() - place.left()) // _COARSENESS
    part = Region(top, left, visible.height() // _COARSENESS + 1, visible.width() // _COARSENESS + 1)
    part = part.intersection(Region(0, 0, *size))
    if not part.pixels:
        return
    away = 1 - drawn(mask, size, part)
    pixels = np.empty((part.height, part.width, 4), np.uint8)
    pixels[..., :3] = _RED[::-1]
    pixels[..., 3] = np.rint(away * _OPACITY)
    image = QImage(pixels.data, part.width, part.height, 4 * part.width, QImage.Format.Format_ARGB32)
    target = QRect(
        place.left() + part.left * _COARSENESS,
        place.top() + part.top * _COARSENESS,
        part.width * _COARSENESS,
        part.height * _COARSENESS,
    )
    painter.save()
    painter.setClipRect(segment.rect)
    painter.drawImage(target, image)
    painter.restore()
