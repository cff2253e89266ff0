"""Many results fit, for the disk holds them; and those of a session that crashed are offered again."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lir_app.photo import SaveOptions, read_photo
from lir_app.ui.actions import Do
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work.saving.save_plan import Naming
from lir_app.ui.work.session import session
from lir_app.ui.work.session.document import State
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Store
from lir_app.ui.work.store.store_error import StoreError
from tests.ui.hand import PATIENCE, Hand, MakePhoto

pytestmark = pytest.mark.slow
PASTED = np.random.default_rng(5).integers(0, 255, (60, 80, 3), np.uint8)


@pytest.fixture
def three_restored(hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch) -> Hand:
    """Three photos restored by a program that may hold no pixels but those on the canvas."""
    monkeypatch.setattr(session, "HELD_BYTES", 0)
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    hand.trigger(Do.RESTORE_ALL)
    documents = hand.window.studio.session.documents
    hand.wait(lambda: all(document.stored and document.kept is not None for document in documents))
    return hand


def test_results_beyond_the_limit_are_on_disk_alone(three_restored: Hand) -> None:
    a, b, c = three_restored.window.studio.session.documents
    three_restored.wait(lambda: not b.results and not c.results)
    assert a.results
    assert [document.state for document in (a, b, c)] == [State.DONE] * 3
    assert all(document.unsaved for document in (a, b, c))


def test_a_result_comes_back_when_its_photo_is_looked_at(three_restored: Hand) -> None:
    three_restored.trigger(Do.NEXT)
    document = three_restored.window.studio.session.documents[1]
    three_restored.wait(lambda: document.result is not None)
    result = document.result
    assert result is not None
    assert result.outcome.restored.shape == result.outcome.base.shape


def test_results_on_disk_are_saved_as_they_are(three_restored: Hand, tmp_path: Path) -> None:
    documents = three_restored.window.studio.session.documents
    (stored,) = documents[2].stored.values()
    expected = stored.load(read_photo(documents[2].path).pixels).restored
    three_restored.trigger(Do.PREVIOUS)
    three_restored.wait(lambda: three_restored.document is documents[2] and documents[2].photo is not None)
    three_restored.trigger(Do.SAVE)
    three_restored.wait(lambda: not documents[2].unsaved)
    assert (read_photo(tmp_path / "c-denoise.png").pixels == expected).all()


@pytest.mark.parametrize("count", [1, 3])
def test_results_that_are_gone_from_the_store_are_restored_again_and_saved(
    three_restored: Hand, results_folder: Path, tmp_path: Path, count: int
) -> None:
    documents = three_restored.window.studio.session.documents
    three_restored.wait(lambda: not documents[1].results and not documents[2].results)
    for stored in results_folder.glob("*/*.result"):
        stored.unlink()
    naming = Naming(tmp_path / "saved", "{stem}", "number")
    naming.folder.mkdir()
    three_restored.window.saving.save_all(three_restored.plan(documents[-count:], naming))
    three_restored.wait(lambda: three_restored.says("it is restored again, then saved"))
    three_restored.wait(lambda: all(document.saved is not None for document in documents[-count:]))
    assert not three_restored.says("was not saved")
    expected = ["a.png", "b.png", "c.png"][-count:]
    assert sorted(path.name for path in naming.folder.iterdir()) == expected


def test_when_the_store_vanishes_what_is_in_memory_stays_and_the_rest_is_told_to_be_lost(
    three_restored: Hand, results_folder: Path
) -> None:
    studio = three_restored.window.studio
    a, b, c = studio.session.documents
    three_restored.wait(lambda: not b.results and not c.results)
    for folder in results_folder.glob("*/"):
        shutil.rmtree(folder)
    studio.storing.note()
    three_restored.wait(lambda: three_restored.says("2 results are gone from the disk"))
    studio.activate(b)
    three_restored.wait(lambda: b.photo is not None)
    assert [document.state for document in (a, b, c)] == [State.DONE, State.READY, State.READY]
    assert a.results


def test_the_store_is_gone_after_a_normal_end(three_restored: Hand, results_folder: Path) -> None:
    assert list(results_folder.glob("*/*.result"))
    three_restored.window.closing.agree()
    assert list(results_folder.iterdir()) == []


def noted(results_folder: Path) -> dict[str, Any]:
    """What the next start would know if the program were killed now."""
    (told,) = results_folder.glob("*/session.json")
    found: dict[str, Any] = json.loads(told.read_text())
    return found


def test_a_photo_that_is_opened_again_is_no_longer_given_up_if_the_program_is_killed_at_once(
    three_restored: Hand, results_folder: Path
) -> None:
    studio = three_restored.window.studio
    studio.close(studio.session.documents[0])
    three_restored.wait(lambda: len(noted(results_folder)["closed"]) == 1)
    studio.history.undo()
    three_restored.wait(lambda: studio.storing.job_thread.idle)
    assert noted(results_folder)["closed"] == []
    assert [photo["unsaved"] for photo in noted(results_folder)["photos"]] == [True, True, True]


@pytest.fixture
def crashed(three_restored: Hand, results_folder: Path, qtbot: QtBot) -> Path:
    """What is left of a session of three photos and a pasted one, of which the first was saved."""
    hand = three_restored
    a = hand.window.studio.session.documents[0]
    hand.trigger(Do.SAVE)
    hand.wait(lambda: not a.unsaved)
    hand.window.opening.open_pixels(PASTED)
    pasted = hand.document
    hand.restore()
    hand.wait(lambda: bool(pasted.stored))
    qtbot.wait(1500)
    (folder,) = (path for path in results_folder.iterdir() if path.is_dir())
    shutil.copytree(folder, results_folder / "killed")
    hand.window.closing.agree()
    return results_folder / "killed"


@pytest.fixture
def after_a_crash(crashed: Path, make_window: Callable[[], Window], qtbot: QtBot) -> Hand:
    """Another start."""
    assert crashed.exists()
    again = Hand(make_window(), qtbot)
    again.wait(lambda: again.window.findChild(QMessageBox) is not None)
    return again


def question(hand: Hand) -> QMessageBox:
    box = hand.window.findChild(QMessageBox)
    assert box is not None
    return box


def test_after_a_crash_the_session_is_offered_with_unsaved_results(after_a_crash: Hand, make_photo: MakePhoto) -> None:
    assert "b.png, c.png, Pasted 1.png" in question(after_a_crash).informativeText()
    question(after_a_crash).defaultButton().click()
    session = after_a_crash.window.studio.session
    after_a_crash.wait(lambda: len(session.documents) == 4)
    assert [(document.name, document.unsaved) for document in session.documents] == [
        ("a.png", False),
        ("b.png", True),
        ("c.png", True),
        ("Pasted 1.png", True),
    ]
    after_a_crash.window.studio.activate(session.documents[1])
    after_a_crash.wait(lambda: session.documents[1].result is not None)
    result = session.documents[1].result
    assert result is not None
    after_a_crash.window.studio.activate(session.documents[3])
    after_a_crash.wait(lambda: session.documents[3].result is not None)
    pasted = session.documents[3].photo
    assert pasted is not None
    assert (pasted.pixels == PASTED).all()
    original = read_photo(make_photo("b.png")).pixels
    assert (result.outcome.base == original).all()
    assert np.std(result.outcome.restored) < np.std(original)


def test_a_photo_that_is_open_already_when_its_result_is_found_again_gets_it_with_its_choices(
    after_a_crash: Hand, make_photo: MakePhoto
) -> None:
    session = after_a_crash.window.studio.session
    choosing = after_a_crash.window.studio.choosing
    choosing.template = choosing.template.idle
    after_a_crash.window.open([make_photo("b.png")])
    after_a_crash.wait(lambda: [document.name for document in session.documents] == ["b.png"])
    question(after_a_crash).defaultButton().click()
    after_a_crash.wait(lambda: len(session.documents) == 4)
    b = next(document for document in session.documents if document.name == "b.png")
    assert b.unsaved
    after_a_crash.wait(lambda: b.result is not None)
    after_a_crash.window.menus.undo.trigger()
    assert not b.choices.recipe.steps


def test_a_result_made_before_the_question_is_answered_does_not_pass_for_the_saved_one_of_the_crashed_session(
    after_a_crash: Hand, make_photo: MakePhoto
) -> None:
    a = after_a_crash.open(make_photo("a.png"))
    after_a_crash.restore()
    question(after_a_crash).defaultButton().click()
    after_a_crash.wait(lambda: len(after_a_crash.window.studio.session.documents) == 4)
    assert a.unsaved


def test_results_that_a_full_disk_lets_nobody_take_over_are_opened_where_they_are_and_stay(
    after_a_crash: Hand, crashed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    results, adopt, taken = sorted(crashed.glob("*.result")), Store.adopt, iter([True])

    def first_only(store: Store, stored: StoredOutcome) -> StoredOutcome:
        if next(taken, False):
            return adopt(store, stored)
        raise StoreError("the disk is full")

    monkeypatch.setattr(Store, "adopt", first_only)
    question(after_a_crash).defaultButton().click()
    session = after_a_crash.window.studio.session
    after_a_crash.wait(lambda: len(session.documents) == 4)
    assert len(list(crashed.glob("*.result"))) == len(results) - 1
    c = session.documents[2]
    after_a_crash.window.saving.save(c, tmp_path / "kept.png", SaveOptions(), agreed=None)
    after_a_crash.wait(lambda: not c.unsaved)
    after_a_crash.window.closing.agree()
    assert len(list(crashed.glob("*.result"))) == len(results) - 1, "what was never this program's is not removed"


def test_what_is_not_wanted_is_removed_and_not_asked_for_again(after_a_crash: Hand, crashed: Path) -> None:
    box = question(after_a_crash)
    next(button for button in box.buttons() if button is not box.defaultButton()).click()
    after_a_crash.wait(lambda: not crashed.exists())
    assert after_a_crash.window.studio.session.documents == []


def test_a_photo_that_another_program_hands_over_is_edited_without_that_question_which_waits(
    crashed: Path, make_photo: MakePhoto, theme: Theme, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    window = Window(Settings(), theme, crashed.parent / "log")
    window.edit([make_photo("handed-over.png")])
    window.start()
    hand = Hand(window, qtbot)
    hand.wait(lambda: window.studio.current is not None and window.studio.storing.job_thread.idle)
    assert window.findChild(QMessageBox) is None
    window.closing.agree()
    assert crashed.exists()
    ordinary = Hand(make_window(), qtbot)
    ordinary.wait(lambda: ordinary.window.findChild(QMessageBox) is not None)


@pytest.mark.parametrize("half", [False, True])
def test_what_a_killed_program_left_without_results_is_cleared_at_the_next_start(
    results_folder: Path, make_window: Callable[[], Window], qtbot: QtBot, half: bool
) -> None:
    ends_at_once = f"""
import os
from pathlib import Path
from lir_app.ui.work.store.store import Store
folder = Store(Path({str(results_folder)!r})).folder
if {half}:
    (folder / "1.partial").write_bytes(bytes(100))
os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", ends_at_once], check=False).returncode == 9
    left = {path.name for path in results_folder.iterdir()}
    assert left
    window = make_window()
    qtbot.waitUntil(lambda: not left & {path.name for path in results_folder.iterdir()}, timeout=PATIENCE)
    assert window.findChild(QMessageBox) is None
