"""Jobs of the queue, the requests that they serve, and how both end. Plain values, no Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import Enum

from lir_app.recipes import Recipe
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.countdown import TimeLeft


class Stage(Enum):
    """Where a job stands. The last three are ends."""

    WAITING = "waiting"
    READING = "reading"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self in {Stage.DONE, Stage.FAILED, Stage.CANCELLED}


class Cause(Enum):
    """Why a request was not fulfilled."""

    FAILED = "failed"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    NO_TASK = "no task"


@dataclass(frozen=True, eq=False)
class Request:
    """The reason for a whole restoration; this base class: to see it.

    Attributes:
        photo: number of the photo.
        recipe: the chosen recipe, including the strength of the last step.
    """

    photo: int
    recipe: Recipe

    @property
    def lasting(self) -> bool:
        """Whether work is left once the result is there, such as saving it. Such a request survives other choices."""
        return False


@dataclass(eq=False)
class Job:
    """The restoration of a photo, or of a piece of it. Only the queue changes it.

    Attributes:
        photo: number of the photo.
        recipe: what is computed, see ``Recipe.computed``.
        piece: the piece of a preview; None for the whole photo.
        stage: its stage.
        stopping: whether it was cancelled and has not ended yet.
        progress: 0 to 1 while running.
        time_left: estimate while running.
        begun: when it began to run, of ``time.monotonic``.
        requests: why it is done; none for a preview.
    """

    photo: int
    recipe: Recipe
    piece: Piece | None = None
    stage: Stage = Stage.WAITING
    stopping: bool = False
    progress: float = 0.0
    time_left: TimeLeft | None = None
    begun: float = 0.0
    requests: list[Request] = field(default_factory=list)

    @property
    def seconds_left(self) -> float | None:
        """Estimate of now; None while unknown."""
        return None if self.time_left is None else self.time_left.now

    @property
    def elapsed(self) -> float:
        """Seconds that it has run."""
        return time.monotonic() - self.begun if self.stage is Stage.RUNNING else 0.0


@dataclass(frozen=True)
class Failure:
    """The last thing that went wrong with a photo.

    Attributes:
        reason: a sentence.
        recipe: what could not be computed; None where the photo could not be read.
    """

    reason: str
    recipe: Recipe | None = None
