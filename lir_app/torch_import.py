"""Imports PyTorch fast: its libraries beside other work, and without garbage collection.

Modules live as long as the program. Searching those of PyTorch for garbage takes a third of the time of its import, and
another 0.4 seconds when the program ends (measured).

Its threads wait for each other after each small operation. By default they do so busily for a millisecond and more, and
beside other programs that compute, what they wait for gets no processor meanwhile. So they fall asleep earlier: OpenMP
is told so before it is loaded, and so is whatever this program starts.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import Final

_TURNS: Final = "20000"
"""How often a thread looks whether it may go on before it falls asleep. Measured by build/tools/bench_preview.py,
previews of 12 and 24 megapixels beside two busy programs on two cores: 1.2 to 2.5 s, by default (300,000 turns) 2.5 to
4.8, at once (0) 1.0 to 2.6; with no other program 0.2 to 0.9 s as by default, at once 0.3 to 1.0."""

if "OMP_WAIT_POLICY" not in os.environ:  # where the user has chosen nothing
    os.environ.setdefault("GOMP_SPINCOUNT", _TURNS)
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
