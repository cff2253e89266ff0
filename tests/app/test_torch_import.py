"""Imports of PyTorch: without garbage collection, and with threads that soon sleep where they wait."""

from __future__ import annotations

import gc
import os
import re
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


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' OpenMP tells its settings in other words")
@pytest.mark.parametrize("program", ["lir_app.command_line.main", "lir_app.ui.app", "lir_app.pipeline"])
def test_threads_that_wait_for_each_other_soon_fall_asleep(program: str) -> None:
    assert 0 < looks_before_sleep(program, {}) < 100_000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' OpenMP tells its settings in other words")
def test_threads_wait_as_the_user_wants() -> None:
    assert looks_before_sleep("lir_app.pipeline", {"OMP_WAIT_POLICY": "PASSIVE"}) == 0
    assert looks_before_sleep("lir_app.pipeline", {"GOMP_SPINCOUNT": "70"}) == 70


def looks_before_sleep(program: str, chosen: dict[str, str]) -> int:
    """How often a thread of PyTorch looks whether it may go on before it falls asleep, as OpenMP tells it."""
    own = {name: value for name, value in os.environ.items() if name not in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT")}
    told = subprocess.run(
        [sys.executable, "-c", f"import {program}, torch"],
        env=own | {"OMP_DISPLAY_ENV": "VERBOSE"} | chosen,
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"GOMP_SPINCOUNT = '(\d+)'", told.stderr)
    assert found is not None
    return int(found[1])
