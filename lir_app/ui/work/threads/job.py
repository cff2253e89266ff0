"""What a job for a thread is: an immutable value that says what to do, and what it may use while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from lir_model.progress import Progress

Made = TypeVar("Made")
Result_co = TypeVar("Result_co", covariant=True)


class JobContext(Protocol):
    """What a running job may use of its thread."""

    def report(self, progress: Progress) -> None:
        """Report progress."""

    def deliver(self, part: object) -> None:
        """Hand over a part of the result before the job ends."""

    def notify(self, text: str) -> None:
        """Tell the person something that is not a failure."""

    def cancelled(self) -> bool:
        """Whether to stop; asked once per tile."""

    def cached(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """A value that outlives the job, made on first use, and made again after memory ran out."""


class ThreadJob(Protocol[Result_co]):
    """Work for a thread: a frozen dataclass."""

    def run(self, context: JobContext) -> Result_co:
        """Run in the thread. A ``LIRError`` is shown to the person; ``Cancelled`` ends the job quietly."""


def places_of(job: ThreadJob[Any]) -> tuple[Path, ...]:
    """The folders that a job works in, which may not answer, where it tells them as its ``places``."""
    places: tuple[Path, ...] = getattr(job, "places", ())
    return places


@dataclass(frozen=True, eq=False)
class JobHandle:
    """A job that was submitted.

    Attributes:
        number: unique within its thread.
        job: what runs.
        urgent: whether it runs first, even between the tiles of a running job.
        stop: set to cancel the job.
    """

    number: int
    job: ThreadJob[Any]
    urgent: bool = False
    stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Cancel the job: at its next tile, or before it starts."""
        self.stop.set()
