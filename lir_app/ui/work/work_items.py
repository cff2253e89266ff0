"""Jobs of the queue, the requests that they serve, and how both end. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from lir_app.recipe import Recipe
from lir_app.ui.preview_plan import Piece


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
        seconds_left: estimate while running.
        requests: why it is done; none for a preview.
    """

    photo: int
    recipe: Recipe
    piece: Piece | None = None
    stage: Stage = Stage.WAITING
    stopping: bool = False
    progress: float = 0.0
    seconds_left: float | None = None
    requests: list[Request] = field(default_factory=list)


@dataclass(frozen=True)
class Failure:
    """The last thing that went wrong with a photo.

    Attributes:
        reason: a sentence.
        recipe: what could not be computed; None where the photo could not be read.
    """

    reason: str
    recipe: Recipe | None = None
