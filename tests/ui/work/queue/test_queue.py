"""The rules of the queue, one by one."""

from __future__ import annotations

import pytest

from lir_app.recipes import Recipe, Step
from lir_app.ui.work.preview.preview_plan import Piece
from lir_app.ui.work.queue.requests import Cause, Request, Stage
from lir_model.region import Region
from tests.ui.work.queue.queue_world import DENOISE, DERAIN, NOTHING, PART, Save, World


@pytest.fixture
def world() -> World:
    world = World()
    world.queue.start()
    return world


def test_nothing_is_restored_before_the_device_is_ready() -> None:
    world = World()
    world.queue.ask(Request(0, DENOISE))
    assert world.executor.reads == []
    world.queue.start()
    assert world.executor.reads == [0]


def test_photos_are_read_and_restored_one_after_another(world: World) -> None:
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE))
    assert (world.executor.reads, world.executor.running) == ([0], [])
    world.read(0)
    first = world.executor.running[0]
    assert (first.photo, first.stage) == (0, Stage.RUNNING)
    assert world.executor.reads == []
    world.finish()
    assert first.stage is Stage.DONE
    assert world.executor.reads == [1]


def test_a_photo_closed_while_it_is_read_does_not_hold_up_the_next(world: World) -> None:
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE))
    world.queue.close(0)
    assert world.queue.running is not None
    assert world.queue.running.photo == 1


def test_a_photo_whose_disk_does_not_answer_holds_up_no_other_and_is_restored_once_it_does(world: World) -> None:
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE), Request(2, DENOISE))
    world.queue.does_not_answer(0)
    world.read(1)
    world.finish()
    world.queue.does_not_answer(2)
    assert [job.photo for job in world.executor.started] == [1]
    assert world.queue.running is None
    world.read(0)
    world.finish()
    world.read(2)
    assert [job.photo for job in world.executor.started] == [1, 0, 2]


def test_what_is_asked_for_while_a_disk_does_not_answer_is_done_at_once(world: World) -> None:
    world.queue.ask(Request(0, DENOISE))
    world.queue.does_not_answer(0)
    world.queue.ask(Request(1, DENOISE))
    world.read(1)
    assert [job.photo for job in world.executor.started] == [1]


def test_a_photo_closed_while_it_is_read_is_forgotten_when_its_reading_fails(world: World) -> None:
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE))
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
    request = Save(0, DENOISE)
    world.queue.ask(request, Request(1, DENOISE))
    world.cannot_read(0, "It is broken.")
    assert world.executor.told == [(request, "It is broken.")]
    failure = world.queue.failure(0, DENOISE)
    assert failure is not None
    assert failure.reason == "It is broken."
    assert world.executor.reads == [1]


def test_other_choices_stop_what_only_the_eye_wanted(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Request(0, DENOISE))
    world.queue.choose(0, DERAIN)
    assert world.executor.stopped == world.executor.running


def test_another_strength_of_the_last_step_stops_nothing(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Request(0, DENOISE))
    world.queue.choose(0, Recipe((Step("denoise", 10.0),)))
    assert world.executor.stopped == []


def test_a_request_to_save_outlives_other_choices_and_saves_what_was_chosen(world: World) -> None:
    world.executor.pixels.add(0)
    request = Save(0, DENOISE)
    world.queue.ask(Request(0, DENOISE), request)
    world.queue.choose(0, DERAIN)
    assert world.executor.stopped == []
    world.finish()
    assert world.executor.to_fulfil == [request]


def test_a_request_to_save_that_is_cancelled_is_told(world: World) -> None:
    requests = [Save(0, DENOISE), Save(1, DENOISE)]
    world.queue.ask(*requests)
    world.queue.cancel()
    assert world.executor.told == [(request, Cause.CANCELLED) for request in requests]
    assert not world.queue.busy


def test_a_request_that_cannot_be_fulfilled_is_told_before_the_work_is_done(world: World) -> None:
    world.executor.pixels.add(0)
    request, other = Save(0, DENOISE), Save(0, DENOISE)
    world.queue.ask(request, other)
    world.queue.refuse(request, "There is no such folder.")
    assert world.executor.told == [(request, "There is no such folder.")]
    assert world.executor.stopped == []
    world.queue.refuse(other, "There is no such folder.")
    assert world.executor.stopped == world.executor.running


def test_a_request_without_a_task_is_told(world: World) -> None:
    request = Save(0, NOTHING)
    world.queue.ask(request)
    assert world.executor.told == [(request, Cause.NO_TASK)]


def test_a_result_that_is_there_is_saved_at_once(world: World) -> None:
    world.executor.results.add((0, DENOISE))
    request = Save(0, Recipe((Step("denoise", 30.0),)))
    world.queue.ask(request)
    assert world.executor.to_fulfil == [request]
    assert list(world.queue.requests) == [request]
    world.queue.fulfilled(request)
    assert list(world.queue.requests) == []


def test_other_choices_deserve_another_try_after_a_failure(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.ask(Request(0, DENOISE))
    world.fail(world.executor.running[0])
    assert world.queue.failure(0, DENOISE) is not None
    assert world.queue.failure(0, DERAIN) is None


def test_while_paused_nothing_new_begins(world: World) -> None:
    world.executor.pixels |= {0, 1}
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE))
    world.queue.pause()
    world.finish()
    assert world.executor.running == []
    world.queue.resume()
    assert [job.photo for job in world.executor.running] == [1]


def test_a_pause_ends_with_the_queue(world: World) -> None:
    world.executor.pixels |= {0, 1}
    world.queue.pause()
    assert not world.queue.paused
    world.queue.ask(Request(0, DENOISE))
    world.queue.pause()
    world.finish()
    assert not world.queue.paused
    world.queue.ask(Request(1, DENOISE))
    assert [job.photo for job in world.executor.running] == [1]


def test_the_queue_counts_what_was_asked_for_and_has_ended_since_it_was_empty(world: World) -> None:
    world.executor.pixels |= {0, 1, 2}
    world.queue.ask(Request(0, DENOISE), Request(1, DENOISE), Request(2, DENOISE))
    world.finish()
    world.fail(world.executor.running[0])
    assert world.queue.tally == (2, 3)
    world.finish()
    world.queue.ask(Request(1, DENOISE))
    assert world.queue.tally == (0, 1)


def test_a_preview_gives_way_to_the_whole_photo_and_to_a_newer_one(world: World) -> None:
    world.executor.pixels.add(0)
    world.queue.show_part(0, DENOISE, PART)
    first = world.queue.preview
    world.queue.show_part(0, DENOISE, Piece(Region(0, 0, 16, 16), 1))
    assert world.executor.stopped == [first]
    second = world.queue.preview
    world.queue.ask(Request(0, DENOISE))
    assert world.executor.stopped == [first, second]
    world.queue.show_part(0, DENOISE, PART)
    assert world.queue.preview is None
    world.queue.show_part(0, DERAIN, PART)
    assert world.queue.preview is not None


def test_a_request_whose_result_is_found_gone_waits_until_the_photo_is_restored_again(world: World) -> None:
    request = Save(0, DENOISE)
    world.queue.ask(request)
    world.read(0)
    world.finish()
    world.executor.results.clear()
    world.executor.to_fulfil.clear()
    world.queue.result_gone(request)
    assert world.queue.requests == (request,)
    assert world.executor.told == []
    world.finish()
    assert world.executor.to_fulfil == [request]
