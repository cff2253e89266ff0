"""How long the window takes to be there, frozen and from source: python build/tools/bench_start.py [--json].

Needs the bundle, `python build/package.py --bundle-only`. Both are started in turn, several times, each with settings
and logs of its own; the time is that from the start of the process to the line that the window writes into its log
once it has been painted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from lir_app.ui.app import SHOWN

ROOT: Final = Path(__file__).parents[2]
STARTS: Final = {
    "source": [sys.executable, "-m", "lir_app.ui.start"],
    "frozen": [str(ROOT / "dist" / "lir-studio" / "lir-studio")],
}
_PATIENCE: Final = 120.0


def seconds_to_window(command: list[str]) -> float:
    """Starts a window, waits until it is there, and ends it.

    Raises:
        TimeoutError: it did not come.
    """
    with TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home)
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **places})
        try:
            while time.perf_counter() - start < _PATIENCE:
                if any(SHOWN in log.read_text(encoding="utf-8") for log in Path(home).rglob("lir-studio.log")):
                    return time.perf_counter() - start
                time.sleep(0.01)
        finally:
            process.kill()
            process.wait()
    raise TimeoutError(f"{command[0]}: no window after {_PATIENCE:.0f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    for command in STARTS.values():
        seconds_to_window(command)  # files come into the system's cache
    taken: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(arguments.rounds):
        for name, command in STARTS.items():
            taken[name].append(seconds_to_window(command))
    seconds = {name: statistics.median(values) for name, values in taken.items()}
    figures = {
        **{f"{name}_seconds": value for name, value in seconds.items()},
        "ratio": seconds["frozen"] / seconds["source"],
    }
    if arguments.json:
        print(json.dumps(figures))
    else:
        print(", ".join(f"{name} {value:.2f}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
