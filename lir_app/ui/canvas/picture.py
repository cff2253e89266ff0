"""A picture of any size at the resolution of the screen: a pyramid of halved copies, built on demand."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence

import numpy as np

from lir_app.ui.images.pyramid import Bytes, halved_unless, top_level
from lir_model.pixels import Array, to_8_bits
from lir_model.region import Region

Show = Callable[[Array], Array]


def as_it_is(pixels: Array) -> Array:
    """The ``show`` for a picture that is sRGB already."""
    return pixels


class Picture:
    """Pixels and their pyramid. Level ``n`` has one pixel for each square of ``2**n``.

    Levels above 0 are averaged in a background thread that ``refine`` starts. Until a level is there, ``window``
    samples every n-th pixel of the nearest finer level, so that nothing waits for the whole picture.
    The pixels are not copied: they must not change as long as the picture is used.
    """

    def __init__(self, pixels: Array, show: Show = as_it_is, levels: Sequence[Array] = ()) -> None:
        """Take an array (h, w) or (h, w, 3) of uint8 or uint16; ValueError for anything else.

        ``show`` turns pixels of it into sRGB, parts and averages alike.
        ``levels``: its pyramid, where that is there already, the picture itself first.
        """
        if pixels.ndim not in (2, 3) or (pixels.ndim == 3 and pixels.shape[2] != 3) or 0 in pixels.shape:
            raise ValueError(f"A picture has the shape (h, w) or (h, w, 3), not {pixels.shape}.")
        if pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"A picture is uint8 or uint16, not {pixels.dtype}.")
        self.pixels = pixels
        self.show = show
        self.height, self.width = pixels.shape[:2]
        self.top_level = top_level(pixels)
        self._levels: list[Array] = list(levels) or [pixels]
        self._wanted = 0
        self._builder: threading.Thread | None = None
        self._cancelled = threading.Event()

    @property
    def region(self) -> Region:
        """The whole of it."""
        return Region(0, 0, self.height, self.width)

    def has(self, level: int) -> bool:
        """The level has been averaged."""
        return level < len(self._levels)

    def refine(self) -> bool:
        """Start averaging the levels that were asked for; returns whether some are still to come."""
        if self.has(self._wanted) or self._cancelled.is_set():
            return False
        if self._builder is None:
            self._builder = threading.Thread(target=self._build, name="picture-pyramid")
            self._builder.start()
        return True

    def level_for(self, zoom: float) -> int:
        """The coarsest level that still has a pixel for each pixel of the screen at this zoom."""
        return min(self.top_level, max(0, math.floor(-math.log2(zoom) + 1e-9)))

    def size(self, level: int) -> tuple[int, int]:
        """Height and width of a level."""
        return -(-self.height >> level), -(-self.width >> level)

    def window(self, level: int, rows: slice, columns: slice) -> Bytes:
        """A part of a level for the screen, uint8, (h, w) or (h, w, 3): what is averaged already, else samples."""
        return self.display(self.raw(level, rows, columns))

    def display(self, pixels: Array) -> Bytes:
        """Pixels like its own, for the screen."""
        return to_8_bits(self.show(pixels))

    def raw(self, level: int, rows: slice, columns: slice) -> Array:
        """Like ``window``, but in the picture's own colours; uint8, or at level 0 of the picture's depth."""
        self._wanted = max(self._wanted, level)
        best = min(level, len(self._levels) - 1)
        skip = 1 << (level - best)
        source = self._levels[best]
        pick = (
            slice(rows.start * skip, min(rows.stop * skip, source.shape[0]), skip),
            slice(columns.start * skip, min(columns.stop * skip, source.shape[1]), skip),
        )
        part = source[pick]
        if skip > 1 and part.ndim == 3:
            # A channel at a time: numpy's innermost loop is then a row long instead of three values.
            sampled = np.empty(part.shape, part.dtype)
            for channel in range(3):
                sampled[..., channel] = part[..., channel]
            part = sampled
        return part

    def cancel(self) -> None:
        """Stop the background thread; finished levels stay."""
        self._cancelled.set()

    def _build(self) -> None:
        while len(self._levels) <= self.top_level:
            level = halved_unless(self._cancelled, self._levels[-1])
            if level is None:
                return
            self._levels.append(level)
