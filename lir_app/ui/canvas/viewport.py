"""Viewport: the position of a picture on the screen; pure geometry of zoom and pan, without widgets.

All screen lengths are physical pixels, so that a zoom of 1 shows one pixel of the picture on one pixel of the screen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from lir_model.region import Region

MAX_ZOOM: Final = 16.0
"""Physical pixels per pixel of the picture: chosen."""


@dataclass(frozen=True)
class Viewport:
    """A picture seen through a pane. Each change gives a new viewport, limited so that the picture stays visible.

    Attributes:
        picture: width and height of the picture.
        pane: width and height of the pane, physical pixels.
        zoom: physical pixels a picture pixel takes.
        centre: the point of the picture (x, y) in the middle of the pane.
        natural: the zoom up to which fitting enlarges a small picture: the density of the screen, so that it is seen as
            large as everywhere else.
    """

    picture: tuple[int, int]
    pane: tuple[int, int]
    zoom: float
    centre: tuple[float, float]
    natural: float = 1.0

    @classmethod
    def fit(cls, picture: tuple[int, int], pane: tuple[int, int], natural: float = 1.0) -> Viewport:
        """The whole picture in the pane, no larger than its natural zoom."""
        zoom = min(natural, pane[0] / picture[0], pane[1] / picture[1])
        return cls(picture, pane, zoom, (picture[0] / 2, picture[1] / 2), natural)

    @property
    def fitted(self) -> bool:
        """The whole picture is shown, as large as fitting makes it."""
        return math.isclose(self.zoom, self._fit_zoom)

    @property
    def origin(self) -> tuple[int, int]:
        """Where the top left corner of the picture lies in the pane: a whole pixel, so that panning only shifts."""
        x, y = (math.floor(p / 2 - c * self.zoom + 0.5) for p, c in zip(self.pane, self.centre, strict=True))
        return x, y

    @property
    def pannable(self) -> bool:
        """Some part of the picture lies outside the pane."""
        return any(size * self.zoom > pane + 0.5 for size, pane in zip(self.picture, self.pane, strict=True))

    @property
    def shown(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the picture's visible part, in pane pixels."""
        left, top = (max(0, origin) for origin in self.origin)
        right, bottom = (
            min(pane, math.ceil(origin + size * self.zoom - 1e-6))
            for pane, origin, size in zip(self.pane, self.origin, self.picture, strict=True)
        )
        return left, top, right, bottom

    @property
    def visible(self) -> Region:
        """The part of the picture that is visible, whole pixels."""
        (left, right), (top, bottom) = (
            (max(0, math.floor(-origin / self.zoom)), min(size, math.ceil((pane - origin) / self.zoom)))
            for pane, origin, size in zip(self.pane, self.origin, self.picture, strict=True)
        )
        return Region(top, left, bottom - top, right - left)

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The point of the picture under a point of the pane."""
        left, top = self.origin
        return (x - left) / self.zoom, (y - top) / self.zoom

    def zoomed(self, zoom: float, at: tuple[float, float] | None = None) -> Viewport:
        """Another zoom, between fit (or 100 %, if that is less) and 1600 %.

        The picture's point at ``at`` in the pane stays where it is; without ``at`` the middle of the pane does.
        """
        zoom = min(max(zoom, min(1.0, self._fit_zoom)), MAX_ZOOM)
        offset = (0.0, 0.0) if at is None else (at[0] - self.pane[0] / 2, at[1] - self.pane[1] / 2)
        x, y = (c + o / self.zoom - o / zoom for c, o in zip(self.centre, offset, strict=True))
        return replace(self, zoom=zoom, centre=(x, y))._clamped()

    def stepped(self, factor: float, at: tuple[float, float] | None = None) -> Viewport:
        """The zoom times ``factor``, stopping at 100 % on the way past it."""
        zoom = self.zoom * factor
        if min(self.zoom, zoom) < 1 < max(self.zoom, zoom):
            zoom = 1.0
        return self.zoomed(zoom, at)

    def panned(self, dx: float, dy: float) -> Viewport:
        """The picture moved by physical pixels, no further than its edges reach the pane's."""
        return replace(self, centre=(self.centre[0] - dx / self.zoom, self.centre[1] - dy / self.zoom))._clamped()

    def around(self, x: float, y: float) -> Viewport:
        """The point (x, y) of the picture in the middle, as far as the picture's edges allow."""
        return replace(self, centre=(x, y))._clamped()

    def resized(self, pane: tuple[int, int], natural: float = 1.0) -> Viewport:
        """Another pane, or another screen: a fitted picture stays fitted, another keeps its zoom and its centre."""
        if self.fitted:
            return Viewport.fit(self.picture, pane, natural)
        return replace(self, pane=pane, natural=natural).zoomed(self.zoom)

    @property
    def _fit_zoom(self) -> float:
        return Viewport.fit(self.picture, self.pane, self.natural).zoom

    def _clamped(self) -> Viewport:
        x, y = (
            size / 2 if size * self.zoom <= pane else min(max(c, pane / 2 / self.zoom), size - pane / 2 / self.zoom)
            for size, pane, c in zip(self.picture, self.pane, self.centre, strict=True)
        )
        return replace(self, centre=(x, y))
