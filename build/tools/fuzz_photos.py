"""Damages photo files in every way and looks whether the program keeps its promises.

Whatever a file holds, reading it gives a photo or one ``PhotoError`` of one line, within ten seconds and what its
size allows, with the memory that its picture needs; what was read can be restored and written, and no file is lost.

    python build/tools/fuzz_photos.py --minutes 1
    python build/tools/fuzz_photos.py --seed 7 --case 1234 --keep /tmp/found

Every finding is a line with the command that brings it back. Gives 1 if there was one.
"""

from __future__ import annotations

import argparse
import multiprocessing
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import numpy as np

from fuzz.mangle import mangled
from fuzz.seeds import write_seeds

SECONDS: Final = 10
"""Seconds of a processor that a small file may take."""
_FOR_A_MEGAPIXEL: Final = 0.5
"""Seconds more that pictures may take: 143 megapixels of WebP were read in 20 s, and are written and compared too."""
_PATIENCE: Final = 90
"""Seconds to wait for a case on a busy machine before it counts as hanging."""
_TO_START: Final = 600
"""Seconds for a worker to import what it needs on a busy machine."""
_MOST_MEMORY: Final = 6 << 30
"""Bytes of address space for a worker: a file that asks for more gets a MemoryError instead of the machine."""


@dataclass(frozen=True)
class Case:
    """One damaged file: a seed file, and a number that says how it is damaged."""

    seed: int
    number: int
    original: Path

    def generator(self) -> np.random.Generator:
        """The same for the same case, wherever it runs."""
        return np.random.default_rng((self.seed, self.number))


def _work(connection: Connection, memory: bool) -> None:
    """A worker: gets cases and sends the faults of each."""
    import os

    import torch

    from fuzz.trial import RECIPE, claimed_pixels, faults_of
    from lir_app.pipeline import Pipeline

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    torch.set_num_threads(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # C libraries complain there
    if memory and sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    pipeline = Pipeline(device="cpu", precision="float32")
    pipeline.run(np.zeros((64, 64, 3), np.uint8), RECIPE)  # what the first run takes is no photo's fault
    connection.send([])
    while (case := connection.recv()) is not None:
        with tempfile.TemporaryDirectory() as folder:
            path = damaged(case, Path(folder))
            if hasattr(signal, "setitimer"):
                seconds = SECONDS + _FOR_A_MEGAPIXEL * claimed_pixels(path) / 1e6
                signal.setitimer(signal.ITIMER_PROF, seconds)  # ends the process, also within a C library
            faults = list(faults_of(path, case.generator(), pipeline))
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)
        connection.send(faults)


def damaged(case: Case, folder: Path) -> Path:
    """Writes the damaged file of a case."""
    path = folder / case.original.name
    path.write_bytes(mangled(case.original.read_bytes(), case.generator()))
    return path


class Worker:
    """A process that tries cases, started anew after one that ended it."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, other = context.Pipe()
        self._process = context.Process(target=_work, args=(other, True), daemon=True)
        self._process.start()
        other.close()
        if not self._connection.poll(_TO_START):
            raise SystemExit("fuzz_photos: a worker does not start")
        self._connection.recv()

    def faults(self, case: Case) -> list[str]:
        """A line for each fault of a case."""
        self._connection.send(case)
        try:
            if self._connection.poll(_PATIENCE):
                found: list[str] = self._connection.recv()
                return found
            fault = f"still not done after {_PATIENCE} s"
        except (EOFError, OSError):
            self._process.join(_PATIENCE)
            over = self._process.exitcode == -getattr(signal, "SIGPROF", 0)
            fault = (
                f"took more than {SECONDS} s and what its size allows"
                if over
                else f"ended the process ({self._process.exitcode})"
            )
        self.end()
        self._start()
        return [fault]

    def end(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.join()
        self._connection.close()


def cases(seed: int, originals: list[Path], first: int = 0) -> Iterator[Case]:
    """All cases of a seed, each file in its turn."""
    return (Case(seed, number, originals[number % len(originals)]) for number in count(first))


def main() -> int:
    """Tries cases until the time or the number of them is over; prints what it found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=0, help="other seeds, other damage (default: 0)")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default: 1)")
    parser.add_argument("--cases", type=int, help="how many, instead of how long")
    parser.add_argument("--first", type=int, default=0, help="begin with this case")
    parser.add_argument("--case", type=int, help="this case only")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the files that showed a fault")
    arguments = parser.parse_args()
    first, most = (arguments.first, arguments.cases) if arguments.case is None else (arguments.case, 1)
    with tempfile.TemporaryDirectory() as folder:
        originals = write_seeds(Path(folder))
        worker = Worker()
        end = time.monotonic() + 60 * arguments.minutes
        tried = faulty = 0
        for case in cases(arguments.seed, originals, first):
            if tried == most or (most is None and time.monotonic() > end):
                break
            faults = worker.faults(case)
            tried, faulty = tried + 1, faulty + bool(faults)
            for fault in faults:
                print(f"--seed {case.seed} --case {case.number} {case.original.name}: {fault}", flush=True)
            if faults and arguments.keep is not None:
                arguments.keep.mkdir(parents=True, exist_ok=True)
                damaged(case, arguments.keep).rename(arguments.keep / f"{case.seed}-{case.number}-{case.original.name}")
        worker.end()
    print(f"{tried} damaged files of {len(originals)} kinds, {faulty} with faults")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
