"""Freed memory: kept for what comes next, and given back to the system once the work is done.

By default glibc gives each large buffer back to the kernel and gets the next one page by page, which costs a third of
the time of a network on a CPU (measured, docs/experiments.md). And each thread allocates from an arena of its own,
of heaps of 64 MB: too small for two feature maps of a tile, and much of each stays unused. With other C libraries
nothing changes.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import Final

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
_M_ARENA_MAX: Final = -8
"""Options of mallopt(3)."""
_LARGEST_THRESHOLD: Final = 32 << 20
"""The largest threshold that glibc accepts, in bytes: larger buffers, such as whole photos, still go back to the
system."""
_TRIMMED: Final = 1 << 30
"""Bytes of free memory above which glibc gives some back by itself: chosen, more than the feature maps of a tile."""


@cache
def share_one_arena() -> None:
    """Makes all threads allocate from one arena. Call it when a program starts: older threads keep their arenas."""
    library = _glibc()
    if library is not None:
        library.mallopt(_M_ARENA_MAX, 1)


@cache
def keep() -> None:
    """Makes glibc keep large buffers that are freed, because the next layer of a network needs as much again."""
    share_one_arena()
    library = _glibc()
    if library is not None:
        library.mallopt(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD)
        library.mallopt(_M_TRIM_THRESHOLD, _TRIMMED)


def give_back() -> None:
    """Gives the system back what was kept.

    After two tiles it takes a tenth of a second, during which no other thread gets memory, so call it when nothing is
    going on.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
