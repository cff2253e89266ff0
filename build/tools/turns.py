"""How long the window's turns take, and what it did in long ones."""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Final

STALL: Final = 0.05
"""Seconds that no turn of the window should take."""


@dataclass(frozen=True)
class Turn:
    """The events that the window answers at once; meanwhile it answers nobody else.

    Attributes:
        clock: seconds.
        computing: of these, seconds in which the window's thread computed.
        queued: of these, seconds in which it could have gone on, but every core was taken, by this program's other
            threads or by other programs. What is left it waited for something, such as a lock or a disk.
    """

    clock: float
    computing: float
    queued: float


class Stopwatch:
    """Takes the time of what the calling thread does."""

    def __init__(self) -> None:
        # docs.kernel.org/scheduler/sched-stats.html: nanoseconds on a processor, nanoseconds queued for one
        told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._file = told.open("rb", buffering=0) if told.exists() else None

    def now(self) -> tuple[float, float, float]:
        """Seconds by the clock, of computing, of queueing, each from some start; 0 where the system does not tell."""
        clock = time.monotonic()
        if self._file is None:
            return clock, 0.0, 0.0
        self._file.seek(0)
        computing, queued, _ = self._file.read().split()
        return clock, int(computing) / 1e9, int(queued) / 1e9

    def since(self, start: tuple[float, float, float]) -> Turn:
        """What passed from then to now."""
        return Turn(*(now - then for now, then in zip(self.now(), start, strict=True)))


class Lookout(threading.Thread):
    """Sees where the window is while a turn takes long, and when it looks for garbage instead."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._window = threading.get_ident()
        self._began: float | None = None
        self._seen: list[str] = []
        self._collecting = 0.0
        gc.callbacks.append(self._collects)

    def begin(self) -> None:
        """A turn begins."""
        self._seen = []
        self._began = time.monotonic()

    def end(self) -> list[str]:
        """It ended; the places at which it was seen, the last calls of this program first."""
        self._began = None
        return self._seen

    def _collects(self, phase: str, told: dict[str, int]) -> None:
        """Called where a collection of garbage begins and ends, in whatever thread."""
        if threading.get_ident() != self._window:
            return
        if phase == "start":
            self._collecting = time.monotonic()
            return
        took = time.monotonic() - self._collecting
        if took > STALL / 10:
            self._seen.append(f"garbage of generation {told['generation']} looked for in {1000 * took:.0f} ms")

    def run(self) -> None:
        """Looks again and again."""
        while True:
            time.sleep(STALL / 10)
            began = self._began  # which may end at any time
            if began is not None and time.monotonic() - began > STALL / 5:
                stack = traceback.extract_stack(sys._current_frames()[self._window])
                ours = [f"{Path(at.filename).stem}:{at.lineno} {at.name}" for at in stack if "lir_" in at.filename]
                self._seen.append(" < ".join(reversed(ours[-3:])) or "Qt's own code")
