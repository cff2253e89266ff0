"""Exports the comparison as a picture: split or side by side, with labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from lir_app.pipeline import Outcome
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.labels import labels_of
from lir_app.ui.canvas.overlay import draw_label, draw_line, split_labels
from lir_app.ui.canvas.part import Side
from lir_app.ui.images.pyramid import Bytes, halved
from lir_app.ui.images.qt_images import from_image, to_image
from lir_app.ui.images.qt_painter import painter_of
from lir_model.blending import Blending
from lir_model.region import Region

_GAP_COLOUR: Final = 32
"""Grey between the two sides, of 255: chosen."""
_LARGEST_IMAGE_SIDE: Final = 32767
"""Most pixels on a side of what Qt paints on: its coordinates have 16 bits."""


@dataclass(frozen=True)
class Exporter:
    """Makes pictures from a snapshot of a comparison, in any thread.

    Attributes:
        comparison: a snapshot of what is compared.
        reference: the label of the picture that may be compared with instead of the photo.
        side_by_side: both whole, beside each other (one above the other with a level divider); else split.
        upright: the dividing line stands upright.
        position: where the photo is split, as a fraction of its width or height.
        max_side: the longer side of the picture is at most this; None keeps full resolution.
    """

    comparison: Comparison
    reference: str
    side_by_side: bool
    upright: bool
    position: float
    max_side: int | None = None

    def picture(self) -> Bytes:
        """Both sides with their labels, uint8 (h, w, 3).

        Raises:
            ValueError: there is no photo.
        """
        return self._render(self.comparison)

    def picture_of(self, outcome: Outcome, how: Blending) -> Bytes:
        """The same with a whole result and blending, which need not be part of the snapshot."""
        whole = self.comparison.snapshot()
        whole.set_after(outcome.restored, outcome.base)
        whole.set_blending(how)
        return self._render(whole)

    def _render(self, comparison: Comparison) -> Bytes:
        if comparison.photo is None:
            raise ValueError("There is no photo.")
        if self.side_by_side:
            picture, edge = _side_by_side(comparison, comparison.photo.region, self.upright)
        else:
            picture, edge = _split(comparison, comparison.photo.region, self.upright, self.position)
        scale = 1.0 if self.max_side is None else self.max_side / max(picture.shape[:2])
        if scale < 1:
            picture, edge = _reduced(picture, scale), round(edge * scale)
        letters = max(11.0, min(picture.shape[:2]) / 36)
        if not self.side_by_side:
            _draw_divider(picture, edge, self.upright, max(1.5, letters / 7))
        words = labels_of(comparison, None, self.reference)
        labels = words[Side.BEFORE], words[Side.AFTER]
        rect = QRectF(0, 0, picture.shape[1], picture.shape[0])
        for placed in split_labels(
            labels, rect, edge, upright=self.upright, at_end=not self.side_by_side, letters=letters
        ):
            _paint_on(picture, placed.room.toAlignedRect(), partial(draw_label, placed=placed))
        return picture


def _side_by_side(comparison: Comparison, photo: Region, upright: bool) -> tuple[Bytes, int]:
    """Both sides with a gap between them, and the position where the second begins."""
    gap = max(2, min(photo.height, photo.width) // 100)
    edge = (photo.width if upright else photo.height) + gap
    height, width = (photo.height, edge + photo.width) if upright else (edge + photo.height, photo.width)
    picture = np.full((height, width, 3), _GAP_COLOUR, np.uint8)
    comparison.compose(Side.BEFORE, photo, picture[: photo.height, : photo.width])
    comparison.compose(Side.AFTER, photo, picture[:, edge:] if upright else picture[edge:])
    return picture, edge


def _split(comparison: Comparison, photo: Region, upright: bool, position: float) -> tuple[Bytes, int]:
    """Before up to the edge and After from there, and the position of the edge."""
    picture = np.empty((photo.height, photo.width, 3), np.uint8)
    edge = round(min(max(position, 0.0), 1.0) * (photo.width if upright else photo.height))
    if upright:
        comparison.compose(Side.BEFORE, replace(photo, width=edge), picture[:, :edge])
        comparison.compose(Side.AFTER, replace(photo, left=edge, width=photo.width - edge), picture[:, edge:])
    else:
        comparison.compose(Side.BEFORE, replace(photo, height=edge), picture[:edge])
        comparison.compose(Side.AFTER, replace(photo, top=edge, height=photo.height - edge), picture[edge:])
    return picture, edge


def _draw_divider(picture: Bytes, edge: int, upright: bool, thickness: float) -> None:
    height, width = picture.shape[:2]
    half = int(thickness) + 1
    if upright:
        area, line = QRect(edge - half, 0, 2 * half, height), QLineF(edge, 0, edge, height)
    else:
        area, line = QRect(0, edge - half, width, 2 * half), QLineF(0, edge, width, edge)
    _paint_on(picture, area, partial(draw_line, line=line, width=thickness))


def _paint_on(picture: Bytes, area: QRect, paint: Callable[[QPainter], None]) -> None:
    """Paint on a part of an array, in the coordinates of the array."""
    height, width = picture.shape[:2]
    area &= QRect(0, 0, width, height)
    if area.isEmpty():
        return
    part = picture[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
    image = to_image(part)
    with painter_of(image) as painter:
        painter.translate(-area.left(), -area.top())
        paint(painter)
    part[...] = from_image(image)


def _reduced(pixels: Bytes, scale: float) -> Bytes:
    """A smaller copy, reduced by averaging."""
    height, width = (max(1, round(side * scale)) for side in pixels.shape[:2])
    while pixels.shape[0] >= 2 * height or max(pixels.shape[:2]) > _LARGEST_IMAGE_SIDE:
        pixels = halved(pixels)
    mode = Qt.TransformationMode.SmoothTransformation
    return from_image(to_image(pixels).scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
