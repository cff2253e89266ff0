"""What the tests of the queue share: a queue whose outside only notes what it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.recipes import Recipe, Step
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.queue.requests import Cause, Job, Request
from lir_model.region import Region

NOTHING = Recipe(())
DENOISE = Recipe((Step("denoise"),))
DERAIN = Recipe((Step("derain", 40.0),))
RECIPES = (NOTHING, DENOISE, DERAIN, Recipe((Step("denoise", 20.0), Step("derain"))))
PART = Piece(Region(0, 0, 8, 8), 1)


@dataclass(frozen=True, eq=False)
class Save(Request):
    @property
    def lasting(self) -> bool:
        return True


class FakeExecutor:
    """Writes down what the queue asks; a test plays the part of files, network and person."""

    def __init__(self) -> None:
        self.pixels: set[int] = set()
        self.results: set[tuple[int, Recipe]] = set()
        self.reads: list[int] = []
        self.running: list[Job] = []
        self.started: list[Job] = []
        self.stopped: list[Job] = []
        self.to_fulfil: list[Request] = []
        self.seen: list[Request] = []
        self.told: list[tuple[Request, Cause | str]] = []

    def has_pixels(self, photo: int) -> bool:
        return photo in self.pixels

    def has_result(self, photo: int, recipe: Recipe) -> bool:
        return (photo, recipe) in self.results

    def read(self, photo: int) -> None:
        assert photo not in self.reads, "a photo is read twice at a time"
        self.reads.append(photo)

    def restore(self, job: Job) -> None:
        assert job not in self.started, "a job is started twice"
        self.started.append(job)
        self.running.append(job)

    def stop(self, job: Job) -> None:
        assert job in self.running
        self.stopped.append(job)

    def fulfil(self, request: Request) -> None:
        (self.to_fulfil if request.lasting else self.seen).append(request)

    def tell(self, request: Request, cause: Cause, reason: str) -> None:
        self.told.append((request, reason or cause))

    def changed(self, photo: int) -> None:
        pass


class World:
    """A queue with its executor, and a few photos."""

    def __init__(self, photos: int = 3) -> None:
        self.executor = FakeExecutor()
        self.queue = Queue(self.executor)
        for photo in range(photos):
            self.queue.open(photo)

    def read(self, photo: int) -> None:
        self.executor.reads.remove(photo)
        self.executor.pixels.add(photo)
        self.queue.was_read(photo)

    def cannot_read(self, photo: int, reason: str = "It is broken.") -> None:
        self.executor.reads.remove(photo)
        self.queue.not_readable(photo, reason)

    def finish(self, job: Job | None = None) -> None:
        job = job or self.executor.running[-1]
        self.executor.running.remove(job)
        if job.piece is None:
            self.executor.results.add((job.photo, job.recipe))
        self.queue.done(job)

    def stop_at_tile(self, job: Job) -> None:
        self.executor.running.remove(job)
        self.queue.cancelled(job)

    def fail(self, job: Job, reason: str = "It went wrong.") -> None:
        self.executor.running.remove(job)
        self.queue.failed(job, reason)
