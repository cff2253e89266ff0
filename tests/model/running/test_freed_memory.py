"""Memory that is freed stays with the process for the next layer, until it is given back."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
from pathlib import Path
import numpy as np
from lir_model.running import freed_memory

def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 >> 20

freed_memory.keep()
before = resident()
buffers = [np.ones(4 << 20, np.uint8) for _ in range(50)]
del buffers[::2], buffers
print(resident() - before)
freed_memory.give_back()
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is told what to keep")
def test_freed_memory_is_kept_until_it_is_given_back() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True).stdout
    kept, left = map(int, told.split())
    assert kept > 150, "200 MB were used"
    assert left < 20
