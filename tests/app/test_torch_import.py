"""Imports without garbage collection."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from lir_app.torch_import import without_collecting


def test_garbage_is_collected_again_after_imports_even_those_that_fail() -> None:
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ImportError), without_collecting():
        import no_such_package  # type: ignore[import-not-found]  # noqa: F401
    assert gc.isenabled()


def test_who_collects_nothing_keeps_to_it() -> None:
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


LIBRARIES = """
import sys, threading
from pathlib import Path
from lir_app.torch_import import load_libraries_beside
load_libraries_beside()
for thread in threading.enumerate()[1:]:
    thread.join()
maps = Path("/proc/self/maps")
print(maps.exists() and "libtorch_cpu" in maps.read_text(), "torch" in sys.modules)
import torch
print(torch.ones(2).sum().item())
"""


def test_the_largest_library_of_pytorch_is_there_before_it_is_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIBRARIES], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(sys.platform == "linux"), "False", "2.0"]
