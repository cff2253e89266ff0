"""The jobs that wait for a thread. Plain Python, no Qt."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class _Waiting(Generic[T]):
    job: T
    urgent: bool
    places: tuple[Path, ...]

    def touches(self, places: Iterable[Path]) -> bool:
        return any(mine.is_relative_to(place) for mine in self.places for place in places)


class WaitingJobs(Generic[T]):
    """Urgent jobs come first, then the others, each in their order; those that work in a folder that does not answer
    are held back until it does. Any thread may call any method."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: tuple[deque[_Waiting[T]], deque[_Waiting[T]]] = deque(), deque()
        self._silent: dict[int, tuple[Path, ...]] = {}
        self._held: list[_Waiting[T]] = []

    def __len__(self) -> int:
        """The number of jobs that could be taken."""
        with self._lock:
            return sum(map(len, self._queues))

    def put(self, job: T, *, urgent: bool, places: tuple[Path, ...]) -> bool:
        """Add a job that works in these folders; returns whether it is held back."""
        waiting = _Waiting(job, urgent, places)
        with self._lock:
            return self._put(waiting)

    def take(self, *, urgent: bool = False) -> T | None:
        """Take the next job, or the next urgent one; None if there is none."""
        with self._lock:
            for queue in self._queues[:1] if urgent else self._queues:
                if queue:
                    return queue.popleft().job
            return None

    def hold_back(self, number: int, places: tuple[Path, ...]) -> list[T]:
        """The job of this number finds that these folders do not answer; returns the jobs that are held back for it."""
        with self._lock:
            self._silent[number] = places
            held = []
            for queue in self._queues:
                held += [waiting for waiting in queue if waiting.touches(places)]
                kept = [waiting for waiting in queue if not waiting.touches(places)]
                queue.clear()
                queue.extend(kept)
            self._held += held
            return [waiting.job for waiting in held]

    def release(self, number: int) -> None:
        """The job of this number has ended: its folders answer."""
        with self._lock:
            self._silent.pop(number, None)
            held, self._held = self._held, []
            for waiting in held:
                self._put(waiting)

    def _put(self, waiting: _Waiting[T]) -> bool:
        if any(waiting.touches(places) for places in self._silent.values()):
            self._held.append(waiting)
            return True
        self._queues[0 if waiting.urgent else 1].append(waiting)
        return False
