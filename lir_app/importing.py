"""Imports large packages fast, without garbage collection.

Modules live as long as the program. Searching those of PyTorch for garbage takes a third of the time of its import, and
another 0.4 seconds when the program ends (measured).
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

atexit.register(gc.freeze)  # at exit nothing is collected; the memory goes with the process


@contextmanager
def without_collecting() -> Iterator[None]:
    """Switches garbage collection off within a ``with`` block."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
