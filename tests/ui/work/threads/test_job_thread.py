"""A thread runs jobs one after another in a thread of its own, and each ends exactly once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lir_app.ui.work.threads.job import JobContext, JobHandle, ThreadJob
from lir_app.ui.work.threads.job_thread import JobThread
from lir_model.errors import Cancelled, RestoreError
from lir_model.progress import Progress
from tests.ui.hand import PATIENCE


@dataclass(frozen=True)
class Give:
    value: int

    def run(self, context: JobContext) -> tuple[int, int]:
        context.report(Progress(0.5))
        return self.value, threading.get_ident()


@dataclass(frozen=True)
class Fail:
    error: Exception

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        raise self.error


@dataclass(frozen=True, eq=False)
class Tiles:
    """Goes on until it is cancelled or let go."""

    let_go: threading.Event = field(default_factory=threading.Event)
    started: threading.Event = field(default_factory=threading.Event)

    def run(self, context: JobContext) -> str:
        self.started.set()
        while not self.let_go.wait(0.005):
            if context.cancelled():
                raise Cancelled
        return "whole"


class Ends:
    """Writes down how jobs end."""

    def __init__(self, thread: JobThread) -> None:
        self._thread = thread
        self.seen: list[tuple[str, Any]] = []

    def submit(self, job: ThreadJob[Any], *, urgent: bool = False) -> JobHandle:
        return self._thread.submit(
            job,
            done=lambda result: self.seen.append(("done", result)),
            failed=lambda reason: self.seen.append(("failed", reason)),
            cancelled=lambda: self.seen.append(("cancelled", None)),
            urgent=urgent,
        )


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[JobThread]:  # noqa: ARG001
    thread = JobThread("test")
    yield thread
    thread.stop()


@pytest.fixture
def ends(thread: JobThread) -> Ends:
    return Ends(thread)


def test_a_job_runs_in_another_thread_and_its_end_comes_to_this_one(thread: JobThread, qtbot: QtBot) -> None:
    seen: list[tuple[int, int, int]] = []
    thread.submit(Give(7), done=lambda result: seen.append((*result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    value, worker, here = seen[0]
    assert value == 7
    assert worker != here == threading.get_ident()


def test_jobs_run_in_order(ends: Ends, qtbot: QtBot) -> None:
    for number in range(5):
        ends.submit(Give(number))
    qtbot.waitUntil(lambda: len(ends.seen) == 5, timeout=PATIENCE)
    assert [result[0] for _, result in ends.seen] == list(range(5))


def test_progress_is_reported(thread: JobThread, qtbot: QtBot) -> None:
    seen: list[float] = []
    thread.submit(Give(1), advanced=lambda advance: seen.append(advance.fraction))
    qtbot.waitUntil(lambda: seen == [0.5], timeout=PATIENCE)


def test_an_error_for_people_keeps_its_words(ends: Ends, qtbot: QtBot) -> None:
    ends.submit(Fail(RestoreError("The result is not finite.")))
    qtbot.waitUntil(lambda: ends.seen == [("failed", "The result is not finite.")], timeout=PATIENCE)


def test_an_unforeseen_error_fails_the_job_and_not_the_thread(ends: Ends, qtbot: QtBot) -> None:
    ends.submit(Fail(ZeroDivisionError("by zero")))
    ends.submit(Give(1))
    qtbot.waitUntil(lambda: len(ends.seen) == 2, timeout=PATIENCE)
    kind, reason = ends.seen[0]
    assert kind == "failed"
    assert "ZeroDivisionError" in reason


def test_a_running_job_is_cancelled_once(thread: JobThread, ends: Ends, qtbot: QtBot) -> None:
    job = Tiles()
    handle = ends.submit(job)
    job.started.wait(5)
    handle.cancel()
    qtbot.waitUntil(lambda: thread.idle, timeout=PATIENCE)
    assert ends.seen == [("cancelled", None)]


def test_a_job_cancelled_while_it_waits_never_starts(ends: Ends, qtbot: QtBot) -> None:
    first, second = Tiles(), Tiles()
    ends.submit(first)
    ends.submit(second).cancel()
    first.let_go.set()
    qtbot.waitUntil(lambda: len(ends.seen) == 2, timeout=PATIENCE)
    assert ends.seen == [("done", "whole"), ("cancelled", None)]
    assert not second.started.is_set()


def test_an_urgent_job_runs_between_the_tiles_of_another(ends: Ends, qtbot: QtBot) -> None:
    long = Tiles()
    ends.submit(long)
    long.started.wait(5)
    ends.submit(Give(1), urgent=True)
    qtbot.waitUntil(lambda: len(ends.seen) == 1, timeout=PATIENCE)
    long.let_go.set()
    qtbot.waitUntil(lambda: len(ends.seen) == 2, timeout=PATIENCE)
    assert ends.seen[1] == ("done", "whole")


def test_a_job_that_is_cancelled_does_not_wait_for_urgent_ones(ends: Ends, qtbot: QtBot) -> None:
    long, urgent = Tiles(), Tiles()
    running = ends.submit(long)
    long.started.wait(5)
    running.cancel()
    ends.submit(urgent, urgent=True)
    qtbot.waitUntil(lambda: ends.seen == [("cancelled", None)], timeout=PATIENCE)
    urgent.let_go.set()
    qtbot.waitUntil(lambda: ends.seen[1:] == [("done", "whole")], timeout=PATIENCE)


def test_stopping_ends_the_thread_within_a_tile(ends: Ends, thread: JobThread) -> None:
    job = Tiles()
    ends.submit(job)
    job.started.wait(5)
    thread.stop()
    assert not thread.running


def test_a_tool_is_made_once(thread: JobThread, qtbot: QtBot) -> None:
    made: list[int] = []

    @dataclass(frozen=True)
    class Use:
        def run(self, context: JobContext) -> int:
            return context.cached("tool", lambda: made.append(1) or len(made))  # type: ignore[func-returns-value]

    results: list[int] = []
    for _ in range(2):
        thread.submit(Use(), done=results.append)
    qtbot.waitUntil(lambda: results == [1, 1], timeout=PATIENCE)
    assert made == [1]
