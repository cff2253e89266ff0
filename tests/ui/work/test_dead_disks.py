"""A disk that does not answer holds up what lies on it, and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lir_app.batch import Found, search, writing
from lir_app.photo import Photo, PhotoError, read_photo
from lir_app.recipes import Recipe, Step
from lir_app.recipes.recipe_files import beside, save
from lir_app.ui.actions import Do
from lir_app.ui.window.window import Window
from lir_app.ui.work.measuring import diagnosing
from lir_app.ui.work.opening import opening, read_jobs
from lir_app.ui.work.session.document import State
from lir_app.ui.work.threads import job_thread
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

pytestmark = pytest.mark.slow


@pytest.fixture
def dead(tmp_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, threading.Event]]:
    """A folder whose files cannot be read until the event is set."""
    folder, answers = tmp_path / "dead", threading.Event()
    folder.mkdir()

    def slowly(path: Path) -> Photo:
        if path.parent == folder:
            answers.wait()
        return read_photo(path)

    for module in (read_jobs, diagnosing):
        monkeypatch.setattr(module, "read_photo", slowly)
    monkeypatch.setattr(hand.window.studio.files, "patience", 0.1)
    yield folder, answers
    answers.set()


def test_photos_of_other_disks_are_restored_and_saved_meanwhile_and_the_others_once_it_answers(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, dead: tuple[Path, threading.Event]
) -> None:
    folder, answers = dead
    network.let_go.set()
    gone = [make_photo(f"dead/{name}.png") for name in "ab"]
    here = make_photo("here/c.png")
    hand.window.open([*gone, here])
    documents = hand.window.studio.session.documents
    hand.wait(lambda: len(documents) == 3)
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: documents[2].state is State.DONE)
    assert [document.state for document in documents[:2]] == [State.WAITING] * 2
    hand.window.studio.activate(documents[2])
    hand.trigger(Do.SAVE)
    hand.wait(lambda: not documents[2].unsaved)
    answers.set()
    hand.wait(lambda: all(document.state is State.DONE for document in documents))
    assert sorted(folder.iterdir()) == gone, "nothing else was done there"


def test_photos_in_view_are_measured_and_diagnosed_meanwhile_and_the_others_once_it_answers(
    hand: Hand, make_photo: MakePhoto, dead: tuple[Path, threading.Event]
) -> None:
    _, answers = dead
    studio = hand.window.studio
    hand.open(make_photo("here/c.png"))
    hand.window.open([make_photo(f"dead/{name}.png") for name in "ab"])
    hand.wait(lambda: len(studio.session.documents) == 3)
    late = hand.open(make_photo("here/d.png"))
    hand.wait(lambda: late.diagnosis is not None)
    hand.trigger(Do.INFO)
    hand.wait(lambda: hand.window.info.histogram.before is not None)
    gone = [document for document in studio.session.documents if document.path.parent.name == "dead"]
    assert all(document.diagnosis is None for document in gone)
    answers.set()
    hand.wait(lambda: all(document.diagnosis is not None for document in gone))


def test_the_window_closes_while_it_does_not_answer(
    hand: Hand, make_photo: MakePhoto, dead: tuple[Path, threading.Event]
) -> None:
    _, answers = dead
    studio = hand.window.studio
    hand.window.open([make_photo("dead/a.png")])
    hand.wait(lambda: studio.current is not None)
    hand.window.open([make_photo("here/b.png")])
    hand.wait(lambda: len(studio.session.documents) == 2)
    hand.window.closing.agree()
    assert not hand.window.isVisible()
    assert studio.stuck
    answers.set()
    hand.wait(lambda: not studio.stuck)


def test_a_photo_is_shown_by_its_name_until_its_disk_says_what_it_is(
    hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    def slowly(inputs: Sequence[Path], recursive: bool) -> Found:
        answers.wait()
        return search(inputs, recursive)

    monkeypatch.setattr(read_jobs, "search", slowly)
    monkeypatch.setattr(opening, "LATE_MILLISECONDS", 20)
    monkeypatch.setattr(hand.window.studio.files, "patience", 0.1)
    path = make_photo("dead/a.png")
    save(Recipe((Step("dehaze", 40),)), beside(path))
    documents = hand.window.studio.session.documents
    hand.window.open([path, path.parent / "a.txt", path.parent])
    hand.wait(lambda: [document.path for document in documents] == [path])
    (shown,) = documents
    make_photo("dead/b.png")
    answers.set()
    hand.wait(lambda: len(documents) == 2 and documents[1].thumbnail is not None)
    assert [document.path for document in documents] == [path, path.with_name("b.png")]
    assert hand.window.studio.current is shown
    assert shown.choices.recipe.steps == (Step("dehaze", 40),), "what the recipe beside it says"


@pytest.fixture
def never_written(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """A result is being written where nothing answers until the event is set."""
    answers = threading.Event()

    def wait(*_: object, **_options: object) -> None:
        answers.wait()
        raise PhotoError("The network is gone.")

    network.let_go.set()
    monkeypatch.setattr(writing, "write_photo", wait)
    monkeypatch.setattr(hand.window.closing, "patience", 100)
    monkeypatch.setattr(job_thread, "STOP_MILLISECONDS", 100)
    hand.open(make_photo("a.png"))
    hand.restore()
    hand.wait(lambda: bool(hand.document.stored))
    hand.trigger(Do.SAVE)
    hand.wait(lambda: bool(hand.window.studio.queue.being_fulfilled))
    yield answers
    answers.set()


def test_a_window_that_closed_comes_back_and_what_is_never_written_is_offered_at_the_next_start(
    hand: Hand, never_written: threading.Event, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    hand.window.close()
    assert not hand.window.isVisible()
    hand.wait(hand.window.isVisible)
    assert hand.says("Still being written: a.png")
    hand.window.close()
    assert not hand.window.isVisible()
    assert hand.window.studio.stuck
    never_written.set()
    hand.wait(lambda: not hand.window.studio.stuck)
    again = Hand(make_window(), qtbot)
    again.wait(lambda: again.window.findChild(QMessageBox) is not None)
