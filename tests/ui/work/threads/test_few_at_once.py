"""Many jobs for which nobody waits: a few at a time, each told of once, and a silent disk holds up no other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lir_app.ui.work.threads.few_at_once import FewAtOnce
from lir_app.ui.work.threads.job import JobContext
from lir_app.ui.work.threads.job_thread import JobThread
from lir_model.errors import RestoreError
from tests.ui.hand import PATIENCE


@dataclass(frozen=True, eq=False)
class Look:
    """Looks at a file of a folder, which may not answer."""

    path: Path
    answers: threading.Event
    begun: threading.Event = field(default_factory=threading.Event)

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.path.parent,)

    def run(self, context: JobContext) -> str:  # noqa: ARG002
        self.begun.set()
        if self.path.parent.name == "dead":
            self.answers.wait()
        if self.path.name == "broken":
            raise RestoreError("broken")
        return self.path.name


@pytest.fixture
def files() -> Iterator[JobThread]:
    thread = JobThread("files", patience=0.1)
    yield thread
    thread.stop()


def test_each_of_many_jobs_ends_once_in_their_order_and_few_are_handed_over_at_a_time(
    files: JobThread, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    handed_over, submit = [0], files.submit

    def counting(*args: object, **options: object) -> object:
        handed_over[0] += 1
        return submit(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "submit", counting)
    few = FewAtOnce(files, files)
    names = [str(number) if number != 70 else "broken" for number in range(100)]
    for name in names:
        few.add(Look(Path("/photos") / name, threading.Event()), told.append, told.append)
    assert handed_over[0] < 10
    qtbot.waitUntil(lambda: len(told) == 100, timeout=PATIENCE)
    assert told == names


def test_urgent_ones_come_before_what_the_thread_was_given_earlier(files: JobThread, qtbot: QtBot) -> None:
    told: list[str] = []
    answers = threading.Event()
    files.patience = None
    first = Look(Path("/dead/first"), answers)
    files.submit(first, done=told.append)
    assert first.begun.wait(PATIENCE / 1000)
    few = FewAtOnce(files, files)
    soon = FewAtOnce(files, files, urgent=True)
    few.add(Look(Path("/alive/later"), answers), told.append, told.append)
    soon.add(Look(Path("/alive/soon"), answers), told.append, told.append)
    answers.set()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=PATIENCE)
    assert told == ["first", "soon", "later"]


def test_jobs_of_other_disks_go_on_while_one_does_not_answer(files: JobThread, qtbot: QtBot) -> None:
    told: list[str] = []
    answers, few = threading.Event(), FewAtOnce(files, files)
    for folder in ("dead", "alive"):
        for number in range(20):
            few.add(Look(Path("/") / folder / f"{folder}{number}", answers), told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 20, timeout=PATIENCE)
    assert told == [f"alive{number}" for number in range(20)]
    answers.set()
    qtbot.waitUntil(lambda: len(told) == 40, timeout=PATIENCE)
