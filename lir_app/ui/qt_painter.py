"""Painters that end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painter_of(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends with the block, also where that fails.

    An error keeps alive what it came from, and Qt does not get over a painter that outlives its painting.
    """
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
