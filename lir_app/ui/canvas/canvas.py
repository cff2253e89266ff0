"""Paints the comparison into an image of the canvas, and later repaints only what has changed."""

from __future__ import annotations

import math
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.part import Part, Side
from lir_app.ui.images.pyramid import Bytes
from lir_app.ui.images.qt_images import to_image
from lir_app.ui.images.qt_painter import painter_of
from lir_model.blending import Blending
from lir_model.region import Region

SHARP_FROM: Final = 2.0
"""Zoom above which pixels are drawn as squares: chosen, who looks so closely wants to see them."""
_TILE: Final = 512
"""Side, in pixels of the level that is drawn, of the tiles that are painted and kept: chosen."""
_KEPT_BYTES: Final = 192 << 20
"""Bytes of painted tiles that are kept beside those in view: chosen."""


@dataclass(frozen=True)
class Segment:
    """A rectangle of the canvas that shows one side of the comparison; all lengths are physical pixels.

    Attributes:
        rect: the rectangle.
        side: the side of the comparison that it shows.
        origin: the picture's top left corner on the canvas.
        zoom: physical pixels per pixel of the picture.
    """

    rect: QRect
    side: Side
    origin: QPoint
    zoom: float

    def place(self, region: Region) -> QRect:
        """The rectangle of a part of the picture on the canvas, which may extend beyond the segment."""
        left, top = (round(self.origin.x() + region.left * self.zoom), round(self.origin.y() + region.top * self.zoom))
        right, bottom = (
            round(self.origin.x() + region.right * self.zoom),
            round(self.origin.y() + region.bottom * self.zoom),
        )
        return QRect(left, top, right - left, bottom - top)

    def pending(self, comparison: Comparison) -> QRegion:
        """The side that it shows where After is not restored yet."""
        photo = comparison.photo
        if photo is None or self.side is Side.BEFORE or comparison.complete or comparison.original_only:
            return QRegion()
        pending = QRegion(self.place(photo.region) & self.rect)
        for piece in comparison.pieces:
            pending -= QRegion(self.place(piece.region))
        return pending


@dataclass(frozen=True)
class _Stamp:
    """What a segment was painted from; equal stamps mean equal pixels.

    Attributes:
        look: the zoom and the colour beside the picture.
        parts: the stamps of what is painted, from the bottom up.
    """

    look: Hashable
    parts: tuple[Hashable, ...]

    def continues(self, former: _Stamp) -> bool:
        """Whether it is the former one with no or more parts on top."""
        return self.look == former.look and self.parts[: len(former.parts)] == former.parts


class Canvas:
    """Keeps the last image and the tiles it was made of.

    Panning and moving the divider reuse the last image and paint only the strips that came into view; zooming draws the
    kept tiles at another scale.
    """

    def __init__(self) -> None:
        self._tiles = _Tiles()
        self._image = QImage()
        self._spare = QImage()
        self._painted: dict[Side, list[tuple[Segment, _Stamp]]] = {}

    def forget(self) -> None:
        """Drop everything that was kept for the former photo."""
        self._tiles, self._painted = _Tiles(), {}

    def image(
        self, size: QSize, segments: list[Segment], comparison: Comparison, background: QColor, gap: QColor
    ) -> QImage:
        """The canvas with its segments. It is painted over by the next call.

        Args:
            size: physical pixels.
            segments: do not overlap; the space between them is painted in ``gap``.
            comparison: what is compared.
            background: the colour beside the picture.
            gap: the colour between the segments.
        """
        painted: dict[Side, list[tuple[Segment, _Stamp]]] = {side: [] for side in Side}
        levels: dict[Side, int] = {}
        for segment in segments:
            level = comparison.level(segment.side, segment.zoom)
            stamp = _Stamp((segment.zoom, background.rgb()), comparison.stamp(segment.side, level))
            levels[segment.side] = level
            painted[segment.side].append((segment, stamp))
        if size == self._image.size() and painted == self._painted:
            return self._image
        if self._image.size() != size:
            self._image, self._painted = QImage(), {}
        if self._spare.size() != size:
            self._spare = QImage(size, QImage.Format.Format_RGB32)
        with painter_of(self._spare) as painter:
            self._tiles.begin()
            free = [QRect(QPoint(0, 0), size)]
            for side, entries in painted.items():
                for segment, stamp in entries:
                    free = _without(free, segment.rect)
                    places = [segment.place(part.region) for part in comparison.parts(side)]
                    for rect in self._reuse(painter, side, segment, stamp, places):
                        painter.setClipRect(rect)
                        painter.fillRect(rect, background)
                        for part in comparison.parts(side):
                            self._tiles.paint(painter, part, segment, rect, level=levels[side], comparison=comparison)
            for rect in free:
                painter.setClipRect(rect)
                painter.fillRect(rect, gap)
        self._tiles.end()
        self._image, self._spare, self._painted = self._spare, self._image, painted
        return self._image

    def ahead(
        self, segments: list[Segment], comparison: Comparison, moves: Sequence[Blending]
    ) -> dict[Hashable, Callable[[], Bytes]]:
        """What composes the visible tiles of restored sides in other ways, and so fills the comparison's cache.

        Args:
            segments: as for ``image``.
            comparison: what is compared.
            moves: the other ways.

        Returns:
            Calls by keys that are equal where the pixels are.
        """
        found: dict[Hashable, Callable[[], Bytes]] = {}
        for segment in segments:
            level = comparison.level(segment.side, segment.zoom)
            for part in comparison.parts(segment.side) if segment.side is not Side.BEFORE else ():
                for how in moves if part.after is not None else ():
                    for tile in _tiles(part, segment, segment.rect, level):
                        key = part.stamp(segment.side, how, level), tile.row, tile.column
                        found[key] = tile.composing(part, segment.side, how, level, comparison)
        return found

    def _reuse(
        self, painter: QPainter, side: Side, segment: Segment, stamp: _Stamp, places: Sequence[QRect]
    ) -> list[QRect]:
        """Copy what the last image has of this segment, and return the rectangles that remain to be painted.

        Parts that were added on top, at ``places``, are among them.
        """
        missing, over = [segment.rect], []
        for former, former_stamp in self._painted.get(side, []):
            if stamp.continues(former_stamp):
                shift = segment.origin - former.origin
                valid = former.rect.translated(shift) & segment.rect
                if not valid.isEmpty():
                    painter.setClipRect(valid)
                    painter.drawImage(valid.topLeft(), self._image, valid.translated(-shift))
                    missing = _without(missing, valid)
                    over += [place & valid for place in places[len(former_stamp.parts) :]]
        return missing + [rect for rect in over if not rect.isEmpty()]


class _Tiles:
    """Square tiles of a level of a part, composed once and kept as images while there is room."""

    def __init__(self) -> None:
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self._bytes = 0
        self._used: set[Hashable] = set()

    def begin(self) -> None:
        """Begin a new image of the canvas. The tiles that it uses are kept until it is finished."""
        self._used.clear()

    def end(self) -> None:
        """Drop the least recently used tiles until the rest fits."""
        while self._bytes > _KEPT_BYTES and len(self._images) > len(self._used):
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()

    def paint(
        self, painter: QPainter, part: Part, segment: Segment, rect: QRect, *, level: int, comparison: Comparison
    ) -> None:
        """Paint what lies inside ``rect`` of one part."""
        tiles = list(_tiles(part, segment, rect, level))
        if not tiles:
            return
        scale = tiles[0].scale
        smooth = scale != 1 and (segment.zoom <= SHARP_FROM or part.coarseness > 0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        how = comparison.how
        stamp = part.stamp(segment.side, how, level)
        wanted: dict[Hashable, Callable[[], Bytes]] = {
            (stamp, tile.row, tile.column): tile.composing(part, segment.side, how, level, comparison) for tile in tiles
        }
        for tile, image in zip(tiles, self._composed(wanted), strict=True):
            painter.setClipRect(tile.clip)
            if scale == 1:
                painter.drawImage(QPoint(round(tile.x), round(tile.y)), image)
            else:
                painter.drawImage(QRectF(tile.x, tile.y, image.width() * scale, image.height() * scale), image)

    def _composed(self, wanted: Mapping[Hashable, Callable[[], Bytes]]) -> list[QImage]:
        """The images of tiles in order; those that are not kept are composed in parallel."""
        missing = [key for key in wanted if key not in self._images]
        for key, pixels in zip(missing, _threads().map(lambda key: wanted[key](), missing), strict=True):
            self._images[key] = image = to_image(pixels)
            self._bytes += image.sizeInBytes()
        for key in wanted:
            self._images.move_to_end(key)
        self._used.update(wanted)
        return [self._images[key] for key in wanted]


@cache
def _threads() -> ThreadPoolExecutor:
    """Threads that compose tiles; numpy releases the GIL while it computes."""
    return ThreadPoolExecutor(max(2, os.cpu_count() or 1), "canvas")


@dataclass(frozen=True)
class _Tile:
    """A square of a level of a part, on the canvas.

    Attributes:
        row, column: of the square, among those of its level.
        rows, columns: pixels of the level that it is composed of.
        x, y: where the first of those lies on the canvas.
        scale: physical pixels for a pixel of the level.
        clip: the rectangle of the canvas that it may paint.
    """

    row: int
    column: int
    rows: slice
    columns: slice
    x: float
    y: float
    scale: float
    clip: QRect

    def composing(
        self, part: Part, side: Side, how: Blending, level: int, comparison: Comparison
    ) -> Callable[[], Bytes]:
        """What composes it."""
        return partial(part.pixels, side, how, level, self.rows, self.columns, cache=comparison.cache)


def _tiles(part: Part, segment: Segment, rect: QRect, level: int) -> Iterator[_Tile]:
    """The tiles of a part that lie inside ``rect`` of a segment."""
    zoom, place = segment.zoom, part.region
    left, top = segment.origin.x() + place.left * zoom, segment.origin.y() + place.top * zoom
    inside = rect & QRect(
        QPoint(round(left), round(top)),
        QPoint(round(left + place.width * zoom) - 1, round(top + place.height * zoom) - 1),
    )
    if inside.isEmpty():
        return
    own = part.level(level)
    height, width = part.before.size(own)
    scale = zoom * (1 << own + part.coarseness)
    side = _TILE * scale
    for row in _tiles_across(inside.top() - top, inside.bottom() + 1 - top, scale, height):
        for column in _tiles_across(inside.left() - left, inside.right() + 1 - left, scale, width):
            # One pixel more on each side lets the smoothing run across the edges of the tiles.
            rows = slice(max(0, row * _TILE - 1), min(height, (row + 1) * _TILE + 1))
            columns = slice(max(0, column * _TILE - 1), min(width, (column + 1) * _TILE + 1))
            core = QRectF(left + column * side, top + row * side, side, side)
            x, y = left + columns.start * scale, top + rows.start * scale
            yield _Tile(row, column, rows, columns, x, y, scale, core.toAlignedRect() & inside)


def _tiles_across(start: float, stop: float, scale: float, size: int) -> range:
    tile = _TILE * scale
    return range(max(0, math.floor(start / tile)), min(-(-size // _TILE), math.ceil(stop / tile)))


def _without(rects: list[QRect], hole: QRect) -> list[QRect]:
    """The rest of non-overlapping rectangles, as non-overlapping rectangles."""
    left = []
    for rect in rects:
        inner = rect & hole
        if inner.isEmpty():
            left.append(rect)
            continue
        around = (
            QRect(rect.left(), rect.top(), rect.width(), inner.top() - rect.top()),
            QRect(rect.left(), inner.bottom() + 1, rect.width(), rect.bottom() - inner.bottom()),
            QRect(rect.left(), inner.top(), inner.left() - rect.left(), inner.height()),
            QRect(inner.right() + 1, inner.top(), rect.right() - inner.right(), inner.height()),
        )
        left += [piece for piece in around if not piece.isEmpty()]
    return left
