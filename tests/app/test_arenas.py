"""How the programs take memory from glibc."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_THREADS = """
import ctypes, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

together = Barrier(8)

def take(_):
    together.wait()
    return bytearray(100_000)

with ThreadPoolExecutor(8) as threads:
    taken = list(threads.map(take, range(8)))
glibc = ctypes.CDLL(None)
glibc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(glibc.fopen(sys.argv[1].encode(), b"w"))
glibc.malloc_info(0, file)
glibc.fclose(file)
"""
"""Eight threads take memory; a file is told of the arenas that they took it from."""
_LIR = "from lir_app.command_line.main import main; main(['models'])"
_WINDOW = "from lir_app.ui.app import Application; application = Application(['lir-studio'])"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there are no arenas")
@pytest.mark.parametrize("program", [_LIR, _WINDOW], ids=["lir", "lir-studio"])
def test_all_threads_of_a_program_share_one_arena(program: str, tmp_path: Path) -> None:
    told = tmp_path / "arenas.xml"
    subprocess.run([sys.executable, "-c", program + _THREADS, told], check=True)
    assert told.read_text(encoding="ascii").count("<heap nr=") == 1
