"""Imports PyTorch fast: its libraries beside other work, and without garbage collection.

Modules live as long as the program. Searching those of PyTorch for garbage takes a third of the time of its import, and
another 0.4 seconds when the program ends (measured).
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

atexit.register(gc.freeze)  # at exit nothing is collected; the memory goes with the process


def load_libraries_beside() -> None:
    """Loads the largest library of PyTorch in a thread. Its import would hold up all other Python code meanwhile:
    0.15 s on Linux (measured); elsewhere nothing is done. That library is plain C++: those that know Python might call
    it while they load, and a thread in ``dlopen`` does not hold Python's lock."""
    if sys.platform == "linux":
        Thread(target=_load_library, name="lir-library").start()


def _load_library() -> None:
    with suppress(ImportError, OSError):  # importing PyTorch says what is wrong
        spec = find_spec("torch")
        for folder in (spec and spec.submodule_search_locations) or ():
            ctypes.CDLL(str(Path(folder) / "lib" / "libtorch_cpu.so"))


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
