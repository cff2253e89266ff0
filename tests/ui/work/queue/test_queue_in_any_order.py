"""The promises of the queue under events in random order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lir_app.recipes import Recipe
from lir_app.ui.work.queue.requests import Request, Stage
from tests.ui.work.queue.queue_world import PART, RECIPES, Save, World

PHOTOS = st.integers(0, 3)


class QueueMachine(RuleBasedStateMachine):
    """Whatever happens in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(0)
        self.queue, self.executor = self.world.queue, self.world.executor
        self.open: set[int] = set()
        self.asked: list[Request] = []
        self.fulfilled: list[Request] = []

    # What a person does

    @rule(photo=PHOTOS)
    def opens(self, photo: int) -> None:
        self.open.add(photo)
        self.queue.open(photo)

    @rule(photo=PHOTOS)
    def closes(self, photo: int) -> None:
        self.open.discard(photo)
        before = len(self.executor.started)
        self.queue.close(photo)
        assert photo not in [job.photo for job in self.executor.started[before:]]

    @rule(photo=PHOTOS, recipe=st.sampled_from(RECIPES), kind=st.sampled_from((Request, Save)))
    def requests(self, photo: int, recipe: Recipe, kind: type[Request]) -> None:
        request = kind(photo, recipe)
        self.asked.append(request)
        self.queue.ask(request)

    @rule(photo=PHOTOS, recipe=st.sampled_from(RECIPES))
    def chooses(self, photo: int, recipe: Recipe) -> None:
        self.queue.choose(photo, recipe)

    @rule(photo=PHOTOS, recipe=st.sampled_from(RECIPES))
    def looks(self, photo: int, recipe: Recipe) -> None:
        self.queue.show_part(photo, recipe, PART)

    @rule(photo=st.none() | PHOTOS)
    def cancels(self, photo: int | None) -> None:
        self.queue.cancel(photo)

    @rule(data=st.data())
    def cannot_be_kept(self, data: st.DataObject) -> None:
        if self.asked:
            self.queue.refuse(data.draw(st.sampled_from(self.asked)), "There is no such folder.")

    @rule(pause=st.booleans())
    def pauses(self, pause: bool) -> None:
        self.queue.pause() if pause else self.queue.resume()

    @rule(photo=PHOTOS)
    def shows(self, photo: int) -> None:
        if photo not in self.executor.pixels:
            self.queue.read(photo)

    @rule()
    def device_is_ready(self) -> None:
        self.queue.start()

    # What happens outside

    @precondition(lambda self: self.executor.reads)
    @rule(data=st.data(), well=st.booleans())
    def reading_ends(self, data: st.DataObject, well: bool) -> None:
        photo = data.draw(st.sampled_from(self.executor.reads))
        told = list(self.executor.told)
        if well:
            self.world.read(photo)
        else:
            self.world.cannot_read(photo)
        if photo not in self.open:
            assert self.executor.told == told, "a photo that is closed reports"

    @precondition(lambda self: self.executor.reads)
    @rule(data=st.data())
    def a_disk_does_not_answer(self, data: st.DataObject) -> None:
        self.queue.does_not_answer(data.draw(st.sampled_from(self.executor.reads)))

    @precondition(lambda self: self.executor.running)
    @rule(data=st.data(), end=st.sampled_from(("finish", "fail", "stop_at_tile", "go on")))
    def restoring_goes_on(self, data: st.DataObject, end: str) -> None:
        job = data.draw(st.sampled_from(self.executor.running))
        told = list(self.executor.told)
        if end == "go on":
            self.queue.advanced(job, 0.5, 1.0)
        elif end != "stop_at_tile" or job.stopping:
            getattr(self.world, end)(job)
            assert job.stage.ended
        if job.photo not in self.open:
            assert self.executor.told == told, "a photo that is closed reports"

    @precondition(lambda self: self.executor.to_fulfil)
    @rule(data=st.data(), well=st.booleans())
    def saving_ends(self, data: st.DataObject, well: bool) -> None:
        request = data.draw(st.sampled_from(self.executor.to_fulfil))
        self.executor.to_fulfil.remove(request)
        if well:
            self.fulfilled.append(request)
            self.queue.fulfilled(request)
        else:
            self.queue.not_fulfilled(request, "The disk is full.")

    @rule(photo=PHOTOS)
    def pixels_are_freed(self, photo: int) -> None:
        if self.queue.job(photo) is None:
            self.executor.pixels.discard(photo)

    @rule(data=st.data())
    def an_end_is_told_twice(self, data: st.DataObject) -> None:
        ended = [job for job in self.executor.started if job.stage.ended]
        if ended:
            job = data.draw(st.sampled_from(ended))
            stage = job.stage
            data.draw(st.sampled_from((self.queue.done, self.queue.cancelled)))(job)
            assert job.stage is stage

    # What always holds

    @invariant()
    def at_most_one_whole_photo_is_restored(self) -> None:
        assert len([job for job in self.executor.running if job.piece is None]) <= 1

    @invariant()
    def at_most_one_preview_is_wanted(self) -> None:
        assert len([job for job in self.executor.running if job.piece and not job.stopping]) <= 1

    @invariant()
    def nothing_runs_on_for_a_photo_that_is_closed(self) -> None:
        assert all(job.stopping for job in self.executor.running if job.photo not in self.open)

    @invariant()
    def what_can_be_done_is_being_done(self) -> None:
        """The turn is never held by something that nobody works at."""
        job = self.queue.running
        if job is not None:
            at_work = job in self.executor.running if job.stage is Stage.RUNNING else job.photo in self.executor.reads
            assert at_work

    @invariant()
    def each_request_is_open_or_ended_once(self) -> None:
        ended = [*self.executor.seen, *self.fulfilled, *(request for request, _ in self.executor.told)]
        assert count(self.asked) == count([*self.queue.requests, *ended])

    @invariant()
    def the_tally_counts_what_is_left(self) -> None:
        ended, asked = self.queue.tally
        assert asked - ended == len(self.queue.waiting(asked)) + (self.queue.running is not None)

    def teardown(self) -> None:
        """Let everything go on to its end: the queue drains."""
        self.queue.start()
        self.queue.resume()
        for _ in range(200):
            for photo in list(self.executor.reads):
                self.world.read(photo)
            for job in list(self.executor.running):
                self.world.stop_at_tile(job) if job.stopping else self.world.finish(job)
            for request in list(self.executor.to_fulfil):
                self.executor.to_fulfil.remove(request)
                self.fulfilled.append(request)
                self.queue.fulfilled(request)
        assert not self.queue.busy
        assert self.queue.requests == ()
        assert self.queue.running is None
        assert self.queue.preview is None
        self.each_request_is_open_or_ended_once()
        assert all(job.stage.ended for job in self.executor.started)


def count(requests: list[Any]) -> list[int]:
    return sorted(id(request) for request in requests)


QueueMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
TestRandomOrders = pytest.mark.slow(QueueMachine.TestCase)
