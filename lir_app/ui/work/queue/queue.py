"""The queue: what is to be done with each open photo, in which order, and what became of it. Plain Python, no Qt.

The queue decides; its :class:`Executor` reads and restores, and reports how that ended, all in one thread. Whole photos
are restored one after another, and each is read when its turn comes. A *request* is the reason for a whole restoration:
to see it, to save it, to export a comparison. It holds the recipe that was chosen when the person made the request, so
that exactly this is saved, whatever is chosen meanwhile.

Three promises hold for any order of events (``tests/ui/work/queue/test_queue_in_any_order.py``):

- at most one whole photo is restored at a time, and a photo that is closed or cannot be read holds up nothing;
- every job ends in exactly one of done, failed, cancelled;
- every request ends exactly once: it is fulfilled, or the person is told why not.
"""

from __future__ import annotations

import time
from collections import defaultdict
from itertools import islice

from lir_app.recipes import Recipe
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.countdown import TimeLeft
from lir_app.ui.work.queue.executor import Executor
from lir_app.ui.work.queue.requests import Cause, Failure, Job, Request, Stage


class Queue:
    """The queue of the module's docstring. Photos are identified by their numbers."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._started = False
        self._paused = False
        self._open: set[int] = set()
        self._reading: set[int] = set()
        self._silent: set[int] = set()
        """Those of them whose disks do not answer: others are restored meanwhile."""
        self._jobs: list[Job] = []
        self._jobs_of: defaultdict[int, list[Job]] = defaultdict(list)
        """The same by photo: views ask for every photo whenever something changes."""
        self._running: Job | None = None
        self._preview: Job | None = None
        self._failures: dict[int, Failure] = {}
        self._being_fulfilled: list[Request] = []
        self._asked = self._ended = 0

    # What views ask

    @property
    def busy(self) -> bool:
        """Whether any whole photo is being restored or waiting."""
        return bool(self._jobs)

    @property
    def paused(self) -> bool:
        """Whether no new restoration is started."""
        return self._paused

    @property
    def running(self) -> Job | None:
        """The job of the whole photo that is being restored, or read for that."""
        return self._running

    @property
    def preview(self) -> Job | None:
        """The newest preview, while it is being made."""
        return self._preview

    @property
    def tally(self) -> tuple[int, int]:
        """Since the queue was last empty: how many jobs of whole photos have ended, in any way, and how many there
        were."""
        return self._ended, self._asked

    def waiting(self, most: int) -> tuple[Job, ...]:
        """The first so many of the whole photos that wait, in their order."""
        return tuple(islice((job for job in self._jobs if job is not self._running), most))

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests that have not ended: those that wait for a result, and those being fulfilled."""
        return (*(request for job in self._jobs for request in job.requests), *self._being_fulfilled)

    @property
    def being_fulfilled(self) -> tuple[Request, ...]:
        """The requests whose result is there and, for example, being saved."""
        return tuple(self._being_fulfilled)

    def job(self, photo: int, recipe: Recipe | None = None) -> Job | None:
        """The unfinished job of a photo for this recipe; without a recipe the first one."""
        return next((j for j in self._of(photo) if recipe is None or j.recipe == recipe.computed), None)

    def has_job(self, photo: int) -> bool:
        """Whether a photo has an unfinished job. Quick: views ask for thousands of photos."""
        return any(not job.stopping for job in self._jobs_of.get(photo, ()))

    def failure(self, photo: int, recipe: Recipe) -> Failure | None:
        """Why a photo has no result for this recipe, or None; other recipes may be tried again."""
        failure = self._failures.get(photo)
        return failure if failure and failure.recipe in {None, recipe.computed} else None

    # What the person does

    def start(self) -> None:
        """The device is ready: restoring may begin."""
        self._started = True
        self._next()

    def open(self, photo: int) -> None:
        """A photo was opened, or a closed one came back."""
        self._open.add(photo)

    def close(self, photo: int) -> None:
        """A photo was closed. What is being written already is still written."""
        self._open.discard(photo)
        self._failures.pop(photo, None)
        self._call_off(self._of(photo), Cause.CLOSED)
        if self._preview is not None and self._preview.photo == photo:
            self.stop_preview()
        self._next()

    def read(self, photo: int) -> None:
        """Read a photo whose pixels are needed and not in memory."""
        if photo in self._open and photo not in self._reading:
            self._reading.add(photo)
            self._executor.read(photo)

    def ask(self, *requests: Request) -> None:
        """Fulfil requests, after restoring what they need unless it is there."""
        for request in requests:
            if request.photo not in self._open:
                self._executor.tell(request, Cause.CLOSED, "")
            elif not request.recipe.steps:
                self._executor.tell(request, Cause.NO_TASK, "")
            elif self._executor.has_result(request.photo, request.recipe.computed):
                self._fulfil(request)
            else:
                self._job_for(request).requests.append(request)
                self._executor.changed(request.photo)
        self._next()

    def choose(self, photo: int, recipe: Recipe) -> None:
        """Note other choices. Restorations of former choices are stopped if they were only to be seen; not where every
        strength is 0 now: nothing else is wanted meanwhile, and who moves a slider through 0 comes back."""
        stays = recipe.steps and not recipe.computed.steps
        for job in self._of(photo):
            if job.recipe != recipe.computed and not stays:
                for request in [request for request in job.requests if not request.lasting]:
                    job.requests.remove(request)
                    self._executor.tell(request, Cause.CANCELLED, "")
                if not job.requests:
                    self._stop(job)
        self._next()

    def refuse(self, request: Request, reason: str) -> None:
        """End a request that is known to fail, for example because its file cannot be written."""
        for job in self._jobs:
            if request in job.requests:
                job.requests.remove(request)
                self._executor.tell(request, Cause.FAILED, reason)
                if not job.requests:
                    self._stop(job)
                break
        self._next()

    def cancel(self, photo: int | None = None) -> None:
        """Stop restoring one photo; or all of them, and the preview too. Their requests end as cancelled."""
        self._call_off(self._jobs if photo is None else self._of(photo), Cause.CANCELLED)
        if photo is None:
            self.stop_preview()
            self._paused = False
        self._next()

    def pause(self) -> None:
        """Start no further restoration until ``resume``, or until the queue is empty; the running one is completed."""
        self._paused = bool(self._jobs)

    def resume(self) -> None:
        """Go on after a pause."""
        self._paused = False
        self._next()

    def show_part(self, photo: int, recipe: Recipe, piece: Piece) -> None:
        """Restore a piece of a preview instead of any other; not if the whole result is there or under way."""
        self.stop_preview()
        wanted = recipe.computed
        if photo not in self._open or not recipe.steps or not self._started or not self._executor.has_pixels(photo):
            return
        if self.job(photo, recipe) is None and not self._executor.has_result(photo, wanted):
            self._preview = Job(photo, wanted, piece)
            self._begin(self._preview)

    def stop_preview(self) -> None:
        """Stop the preview that is being made."""
        preview, self._preview = self._preview, None
        if preview is not None:
            preview.stopping = True
            self._executor.stop(preview)

    # What became of it

    def does_not_answer(self, photo: int) -> None:
        """The disk of a photo that is being read has not answered for long: others come first until it does."""
        if photo not in self._reading:
            return
        self._silent.add(photo)
        job = self._running
        if job is not None and job.photo == photo and job.stage is Stage.READING:
            job.stage, self._running = Stage.WAITING, None
            self._executor.changed(photo)
            self._next()

    def was_read(self, photo: int) -> None:
        """A photo's pixels are at hand."""
        self._reading.discard(photo)
        self._silent.discard(photo)
        if photo not in self._open:
            return
        failure = self._failures.get(photo)
        if failure is not None and failure.recipe is None:
            del self._failures[photo]
        self._go_on()
        self._next()

    def not_readable(self, photo: int, reason: str) -> None:
        """A photo could not be read. Ignored if it was closed meanwhile."""
        self._reading.discard(photo)
        self._silent.discard(photo)
        if photo not in self._open:
            return
        self._failures[photo] = Failure(reason)
        for job in self._of(photo):
            if job.stage is not Stage.RUNNING:
                self._end(job, Stage.FAILED, reason)
        self._executor.changed(photo)
        self._next()

    def advanced(self, job: Job, progress: float, seconds_left: float | None) -> None:
        """A job made progress."""
        if not job.stage.ended:
            job.progress = progress
            job.time_left = None if seconds_left is None else TimeLeft(seconds_left)
            self._executor.changed(job.photo)

    def done(self, job: Job) -> None:
        """A job has its result, which ``Executor.has_result`` knows of by now."""
        self._end(job, Stage.DONE)
        self._next()

    def failed(self, job: Job, reason: str) -> None:
        """A job failed. If it was being stopped, it counts as cancelled."""
        if job.stopping:
            self._end(job, Stage.CANCELLED)
        else:
            self._end(job, Stage.FAILED, reason)
        self._next()

    def cancelled(self, job: Job) -> None:
        """A job stopped as it was told to."""
        self._end(job, Stage.CANCELLED)
        self._next()

    def fulfilled(self, request: Request) -> None:
        """A request was fulfilled."""
        if request in self._being_fulfilled:
            self._being_fulfilled.remove(request)
            self._executor.changed(request.photo)

    def not_fulfilled(self, request: Request, reason: str) -> None:
        """A request failed although its result was there; the result is kept."""
        if request in self._being_fulfilled:
            self._being_fulfilled.remove(request)
            self._executor.tell(request, Cause.FAILED, reason)
            self._executor.changed(request.photo)

    def result_gone(self, request: Request) -> None:
        """The result of a request is gone while the request was being fulfilled: it waits for another one."""
        if request in self._being_fulfilled:
            self._being_fulfilled.remove(request)
            self.ask(request)

    # Inside

    def _of(self, photo: int) -> list[Job]:
        return [job for job in self._jobs_of.get(photo, ()) if not job.stopping]

    def _job_for(self, request: Request) -> Job:
        job = self.job(request.photo, request.recipe)
        if job is None:
            if not self._jobs:
                self._asked = self._ended = 0
            self._asked += 1
            job = Job(request.photo, request.recipe.computed)
            self._jobs.append(job)
            self._jobs_of[job.photo].append(job)
            self._failures.pop(request.photo, None)
        return job

    def _next(self) -> None:
        """Begin the next restoration if none is running."""
        if self._running is not None or not self._started or self._paused:
            return
        job = next((job for job in self._jobs if job.photo not in self._silent), None)
        if job is not None:
            self._running = job
            job.stage = Stage.READING
            if not self._executor.has_pixels(job.photo):
                self.read(job.photo)
            self._go_on()
            self._executor.changed(job.photo)

    def _go_on(self) -> None:
        """Restore the photo whose turn it is, once its pixels are in memory."""
        job = self._running
        if job is not None and job.stage is Stage.READING and self._executor.has_pixels(job.photo):
            if self._preview is not None and self._preview.photo == job.photo and self._preview.recipe == job.recipe:
                self.stop_preview()
            self._begin(job)

    def _begin(self, job: Job) -> None:
        job.stage, job.begun = Stage.RUNNING, time.monotonic()
        self._executor.restore(job)

    def _call_off(self, jobs: list[Job], cause: Cause) -> None:
        for job in list(jobs):
            requests, job.requests = job.requests, []
            for request in requests:
                self._executor.tell(request, cause, "")
            self._stop(job)

    def _stop(self, job: Job) -> None:
        """End a job at once; if it is running, at its next tile."""
        if job.stopping:
            return
        if job.stage is Stage.RUNNING:
            job.stopping = True
            self._executor.stop(job)
            self._executor.changed(job.photo)
        else:
            self._end(job, Stage.CANCELLED)

    def _end(self, job: Job, stage: Stage, reason: str = "") -> None:
        """The one place where a job ends."""
        if job.stage.ended:
            return
        job.stage, job.time_left = stage, None
        if job is self._preview:
            self._preview = None
        if job in self._jobs:
            self._jobs.remove(job)
            self._jobs_of[job.photo].remove(job)
            self._ended += 1
            self._paused = self._paused and bool(self._jobs)
        if job is self._running:
            self._running = None
        if stage is Stage.FAILED and job.piece is None and job.photo in self._open:
            self._failures.setdefault(job.photo, Failure(reason, job.recipe))
        requests, job.requests = job.requests, []
        for request in requests:
            if stage is Stage.DONE:
                self._fulfil(request)
            else:
                self._executor.tell(request, Cause.FAILED if stage is Stage.FAILED else Cause.CANCELLED, reason)
        self._executor.changed(job.photo)

    def _fulfil(self, request: Request) -> None:
        if request.lasting:
            self._being_fulfilled.append(request)
        self._executor.fulfil(request)
