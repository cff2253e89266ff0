"""Painters that end reliably."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painter_of(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends with the ``with`` block, also if an error is raised in it.

    The traceback of an error keeps the painter alive, and Qt crashes if a painter outlives the painting.
    """
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
