"""The queue as a state machine: its rules one by one, and its promises under events in random order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lir_app.recipe import Recipe, Step
from lir_app.ui.preview_plan import Piece
from lir_app.ui.work.queue import Queue
from lir_app.ui.work.work_items import Cause, Job, Stage, Wish
from lir_model.region import Region

NOTHING = Recipe(())
DENOISE = Recipe((Step("denoise"),))
DERAIN = Recipe((Step("derain", 40.0),))
RECIPES = (NOTHING, DENOISE, DERAIN, Recipe((Step("denoise", 20.0), Step("derain"))))
PART = Piece(Region(0, 0, 8, 8), 1)


@dataclass(frozen=True, eq=False)
class Save(Wish):
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
        self.to_keep: list[Wish] = []
        self.seen: list[Wish] = []
        self.told: list[tuple[Wish, Cause | str]] = []

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

    def keep(self, wish: Wish) -> None:
        (self.to_keep if wish.lasting else self.seen).append(wish)

    def tell(self, wish: Wish, cause: Cause, reason: str) -> None:
        self.told.append((wish, reason or cause))

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


@pytest.fixture
def world() -> World:
    world = World()
    world.queue.start()
    return world


def test_nothing_is_restored_before_the_device_is_ready() -> None:
    world = World()
    world.queue.ask(Wish(0, DENOISE))
    assert world.executor.reads == []
    world.queue.start()
    assert world.executor.reads == [0]


def test_photos_are_read_and_restored_one_after_another(world: World) -> None:
    world.queue.ask(Wish(0, DENOISE), Wish(1, DENOISE))
    assert (world.executor.reads, world.executor.running) == ([0], [])
    world.read(0)
    first = world.executor.running[0]
    assert (first.photo, first.stage) == (0, Stage.RUNNING)
    assert world.executor.reads == []
    world.finish()
    assert first.stage is Stage.DONE
    assert world.executor.reads == [1]


def test_a_photo_closed_while_it_is_read_does_not_hold_up_the_next(world: World) -> None:
    world.queue.ask(Wish(0, DENOISE), Wish(1, DENOISE))
    world.queue.close(0)
    assert world.queue.running is not None
    assert world.queue.running.photo == 1


def test_a_photo_closed_while_it_is_read_is_forgotten_when_its_reading_fails(world: World) -> None:
    world.queue.ask(Wish(0, DENOISE), Wish(1, DENOISE))
    world.queue.close(0)
    world.read(1)
    told = list(world.executor.told)
    world.cannot_read(0)
    assert world.executor.told == told
    assert [job.photo for job in world.executor.started] == [1]
    world.queue.open(0)
    assert world.queue.failure(0, DENOISE) is None
    world.queue.cancel()
    assert world.executor.stopped == world.executor.running


def test_a_photo_that_cannot_be_read_fails_and_the_next_begins(world: World) -> None:
    wish = Save(0, DENOISE)
    world.queue.ask(wish, Wish(1, DENOISE))
    world.cannot_read(0, "It is broken.")
    assert world.executor.told == [(wish, "It is broken.")]
    failure = world.queue.failure(0, DENOISE)
    assert failure is not None
    assert failure.reason == "It is broken."
    assert world.executor.reads == [1]


def test_other_choices_stop_what_only_the_eye_wanted(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Wish(0, DENOISE))
    world.queue.choose(0, DERAIN)
    assert world.executor.stopped == world.executor.running


def test_another_strength_of_the_last_step_stops_nothing(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Wish(0, DENOISE))
    world.queue.choose(0, Recipe((Step("denoise", 10.0),)))
    assert world.executor.stopped == []


def test_a_wish_to_save_outlives_other_choices_and_saves_what_was_chosen(world: World) -> None:
    world.executor.pixels.add(0)
    wish = Save(0, DENOISE)
    world.queue.ask(Wish(0, DENOISE), wish)
    world.queue.choose(0, DERAIN)
    assert world.executor.stopped == []
    world.finish()
    assert world.executor.to_keep == [wish]


def test_a_wish_to_save_that_is_cancelled_is_told(world: World) -> None:
    wishes = [Save(0, DENOISE), Save(1, DENOISE)]
    world.queue.ask(*wishes)
    world.queue.cancel()
    assert world.executor.told == [(wish, Cause.CANCELLED) for wish in wishes]
    assert not world.queue.busy


def test_a_wish_that_cannot_be_kept_is_told_before_the_work_is_done(world: World) -> None:
    world.executor.pixels.add(0)
    wish, other = Save(0, DENOISE), Save(0, DENOISE)
    world.queue.ask(wish, other)
    world.queue.refuse(wish, "There is no such folder.")
    assert world.executor.told == [(wish, "There is no such folder.")]
    assert world.executor.stopped == []
    world.queue.refuse(other, "There is no such folder.")
    assert world.executor.stopped == world.executor.running


def test_a_wish_without_a_task_is_told(world: World) -> None:
    wish = Save(0, NOTHING)
    world.queue.ask(wish)
    assert world.executor.told == [(wish, Cause.NO_TASK)]


def test_a_result_that_is_there_is_saved_at_once(world: World) -> None:
    world.executor.results.add((0, DENOISE))
    wish = Save(0, Recipe((Step("denoise", 30.0),)))
    world.queue.ask(wish)
    assert world.executor.to_keep == [wish]
    assert list(world.queue.wishes) == [wish]
    world.queue.kept(wish)
    assert list(world.queue.wishes) == []


def test_other_choices_deserve_another_try_after_a_failure(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Wish(0, DENOISE))
    world.fail(world.executor.running[0])
    assert world.queue.failure(0, DENOISE) is not None
    assert world.queue.failure(0, DERAIN) is None


def test_while_paused_nothing_new_begins(world: World) -> None:
    world.executor.pixels |= {0, 1}
    world.queue.ask(Wish(0, DENOISE), Wish(1, DENOISE))
    world.queue.pause()
    world.finish()
    assert world.executor.running == []
    world.queue.resume()
    assert [job.photo for job in world.executor.running] == [1]


def test_a_pause_ends_with_the_queue(world: World) -> None:
    world.executor.pixels |= {0, 1}
    world.queue.pause()
    assert not world.queue.paused
    world.queue.ask(Wish(0, DENOISE))
    world.queue.pause()
    world.finish()
    assert not world.queue.paused
    world.queue.ask(Wish(1, DENOISE))
    assert [job.photo for job in world.executor.running] == [1]


def test_the_queue_counts_what_was_asked_for_and_has_ended_since_it_was_empty(world: World) -> None:
    world.executor.pixels |= {0, 1, 2}
    world.queue.ask(Wish(0, DENOISE), Wish(1, DENOISE), Wish(2, DENOISE))
    world.finish()
    world.fail(world.executor.running[0])
    assert world.queue.tally == (2, 3)
    world.finish()
    world.queue.ask(Wish(1, DENOISE))
    assert world.queue.tally == (0, 1)


def test_a_preview_gives_way_to_the_whole_photo_and_to_a_newer_one(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.show_part(0, DENOISE, PART)
    first = world.queue.preview
    world.queue.show_part(0, DENOISE, Piece(Region(0, 0, 16, 16), 1))
    assert world.executor.stopped == [first]
    second = world.queue.preview
    world.queue.ask(Wish(0, DENOISE))
    assert world.executor.stopped == [first, second]
    world.queue.show_part(0, DENOISE, PART)
    assert world.queue.preview is None
    world.queue.show_part(0, DERAIN, PART)
    assert world.queue.preview is not None


PHOTOS = st.integers(0, 3)


class QueueMachine(RuleBasedStateMachine):
    """Whatever happens in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(0)
        self.queue, self.executor = self.world.queue, self.world.executor
        self.open: set[int] = set()
        self.asked: list[Wish] = []
        self.kept: list[Wish] = []

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

    @rule(photo=PHOTOS, recipe=st.sampled_from(RECIPES), kind=st.sampled_from((Wish, Save)))
    def wishes(self, photo: int, recipe: Recipe, kind: type[Wish]) -> None:
        wish = kind(photo, recipe)
        self.asked.append(wish)
        self.queue.ask(wish)

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

    @precondition(lambda self: self.executor.to_keep)
    @rule(data=st.data(), well=st.booleans())
    def saving_ends(self, data: st.DataObject, well: bool) -> None:
        wish = data.draw(st.sampled_from(self.executor.to_keep))
        self.executor.to_keep.remove(wish)
        if well:
            self.kept.append(wish)
            self.queue.kept(wish)
        else:
            self.queue.not_kept(wish, "The disk is full.")

    @rule(photo=PHOTOS)
    def pixels_are_let_go(self, photo: int) -> None:
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
    def each_wish_is_open_or_ended_once(self) -> None:
        ended = [*self.executor.seen, *self.kept, *(wish for wish, _ in self.executor.told)]
        assert count(self.asked) == count([*self.queue.wishes, *ended])

    @invariant()
    def the_tally_counts_what_is_left(self) -> None:
        ended, asked = self.queue.tally
        assert asked - ended == len(self.queue.waiting) + (self.queue.running is not None)

    def teardown(self) -> None:
        """Let everything go on to its end: the queue drains."""
        self.queue.start()
        self.queue.resume()
        for _ in range(200):
            for photo in list(self.executor.reads):
                self.world.read(photo)
            for job in list(self.executor.running):
                self.world.stop_at_tile(job) if job.stopping else self.world.finish(job)
            for wish in list(self.executor.to_keep):
                self.executor.to_keep.remove(wish)
                self.kept.append(wish)
                self.queue.kept(wish)
        assert not self.queue.busy
        assert self.queue.wishes == ()
        assert self.queue.running is None
        assert self.queue.preview is None
        self.each_wish_is_open_or_ended_once()
        assert all(job.stage.ended for job in self.executor.started)


def count(wishes: list[Any]) -> list[int]:
    return sorted(id(wish) for wish in wishes)


QueueMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
TestRandomOrders = QueueMachine.TestCase
