"""From a task to its result: preview, whole photo, strength, cancelling, failing, undo."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lir_app.ui.actions import Do
from lir_app.ui.settings import RATES, Settings
from lir_app.ui.window.window import Window
from lir_app.ui.work.preview.preview_plan import shown_scale
from lir_app.ui.work.session.document import State
from lir_model.running import freed_memory
from lir_model.tasks import TASKS
from lir_model.weights import catalogue
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

LONG = {"width": 3200, "height": 64}
"""A photo of many tiles, between which there is time to interfere."""


def switch(hand: Hand, task: str = "denoise") -> None:
    hand.window.panel.cards[task].switch.click()


@pytest.mark.usefixtures("network")
def test_no_task_is_on_for_a_new_photo_whatever_was_on_for_the_last(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("first.png"))
    hand.window.panel.cards["denoise"].slider.setValue(40)
    assert hand.document.choices.recipe.steps
    hand.window.open([make_photo("second.png")])
    hand.wait(lambda: hand.document.name == "second.png")
    assert not hand.document.choices.recipe.steps
    assert hand.document.choices.choice("denoise").strength == 40


@pytest.mark.usefixtures("network")
def test_the_order_of_tasks_of_one_photo_is_not_that_of_the_next(hand: Hand, make_photo: MakePhoto) -> None:
    usual = [choice.task for choice in hand.open(make_photo("first.png")).choices.tasks]
    hand.window.panel.choices_asked.emit(hand.document.choices.moved(usual[-1], 0), "Move", "")
    assert hand.document.choices.tasks[0].task == usual[-1]
    hand.window.open([make_photo("second.png")])
    hand.wait(lambda: hand.document.name == "second.png")
    assert [choice.task for choice in hand.document.choices.tasks] == usual


def test_all_tasks_are_shown_and_those_without_weights_cannot_be_chosen(window: Window) -> None:
    assert set(window.panel.cards) == set(TASKS)
    assert {name for name, card in window.panel.cards.items() if card.available} == {
        name for name in TASKS if catalogue.available(name)
    }
    assert {choice.task for choice in window.studio.choosing.template.tasks} == {
        name for name in TASKS if catalogue.available(name)
    }


@pytest.fixture
def weights_for_all(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A resources folder in which every task has weights of size fast."""
    folder = tmp_path_factory.mktemp("resources") / "weights"
    folder.mkdir(parents=True)
    for task in TASKS:
        for suffix in (".safetensors", ".json"):
            shutil.copy(catalogue.path_of("denoise", "fast").with_suffix(suffix), folder / f"{task}-fast{suffix}")
    monkeypatch.setattr(catalogue, "resources", lambda: folder.parent)


@pytest.mark.slow
@pytest.mark.usefixtures("weights_for_all")
def test_weights_that_arrive_make_their_tasks_available(
    make_window: Callable[[], Window], make_photo: MakePhoto, qtbot: QtBot
) -> None:
    hand = Hand(make_window(), qtbot)
    hand.open(make_photo())
    assert all(card.available for card in hand.window.panel.cards.values())
    for task in ("derain", "dehaze"):
        switch(hand, task)
    switch(hand, "denoise")
    document = hand.restore()
    assert [step.task for step in document.choices.recipe.steps] == ["derain", "dehaze"]
    assert document.result is not None


@pytest.mark.slow
def test_switching_a_task_on_gives_a_preview_without_being_asked(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo())
    switch(hand)
    hand.wait(lambda: not hand.window.previewing.busy)
    document.preview = None
    switch(hand)
    hand.wait(lambda: bool(document.patches))
    assert document.result is None


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_of_many_requests_for_a_preview_the_newest_wins(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo(**LONG))
    for _ in range(3):
        hand.window.previewing.ask()
        hand.wait(lambda: hand.window.previewing.busy)
    hand.window.canvas.zoom_to(4.0)
    hand.wait(lambda: document.preview is not None and hand.window.studio.network.idle)
    view = hand.window.canvas.visible_region()
    assert view is not None
    assert shown_scale(view, [patch.piece for patch in document.patches]) == 1


@pytest.mark.slow
def test_the_button_restores_the_whole_photo(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    document = hand.restore()
    assert document.result is not None
    assert document.photo is not None
    assert document.result.outcome.restored.shape == document.photo.pixels.shape
    assert np.std(document.result.outcome.restored) < np.std(document.photo.pixels)
    assert document.unsaved


@pytest.mark.slow
def test_strength_answers_without_a_new_job(hand: Hand, make_photo: MakePhoto, qtbot: QtBot) -> None:
    hand.open(make_photo())
    document = hand.restore()
    result = document.result
    hand.window.panel.cards["denoise"].slider.setValue(40)
    assert document.choices.recipe.steps[0].strength == 40
    assert document.result is result
    assert document.state is State.DONE
    qtbot.wait(300)
    assert hand.window.studio.network.idle


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_cancelling_a_running_photo_ends_it_without_a_result(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo(**LONG))
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: document.progress > 0)
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: hand.window.restoring.running is None)
    assert document.result is None
    assert document.state is State.READY


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_the_button_cancels_while_running(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo(**LONG))
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: document.progress > 0)
    hand.window.panel.foot.restore.click()
    hand.wait(lambda: hand.window.restoring.running is None)
    assert document.result is None


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_other_choices_stop_a_run_that_they_make_useless(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo(**LONG))
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: document.progress > 0)
    switch(hand)
    hand.wait(lambda: hand.window.restoring.running is None)
    assert document.result is None


@pytest.mark.slow
def test_restore_all_goes_on_after_a_photo_that_fails(hand: Hand, make_photo: MakePhoto) -> None:
    paths = [make_photo(name) for name in ("a.png", "b.png", "c.png")]
    hand.open(*paths)
    a, b, c = hand.window.studio.session.documents
    hand.wait(lambda: all(document.thumbnail is not None for document in (a, b, c)))
    paths[1].write_bytes(b"broken since it was opened")
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: c.state is State.DONE)
    assert a.state is State.DONE
    assert b.state is State.FAILED
    assert b.reason
    assert hand.says("b.png was not restored")


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_a_waiting_photo_can_be_called_off(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png", **LONG), make_photo("b.png", **LONG))
    a, b = hand.window.studio.session.documents
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: a.progress > 0)
    assert b.state is State.WAITING
    hand.trigger(Do.CANCEL)
    hand.wait(lambda: not hand.window.restoring.busy)
    assert (a.state, b.state) == (State.READY, State.READY)


def test_undo_and_redo_walk_through_the_choices(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo())
    start = document.choices
    switch(hand)
    off = document.choices
    hand.window.studio.history.undo()
    assert document.choices == start
    assert hand.window.panel.cards["denoise"].switch.isChecked()
    hand.window.studio.history.redo()
    assert document.choices == off


def test_one_drag_of_a_slider_is_one_step_to_undo(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo())
    slider = hand.window.panel.cards["denoise"].slider
    for value in (90, 70, 50):
        slider.setValue(value)
    slider.sliderReleased.emit()
    slider.setValue(30)
    hand.window.studio.history.undo()
    assert document.choices.recipe.steps[0].strength == 50
    hand.window.studio.history.undo()
    assert document.choices.recipe.steps[0].strength == 100


@pytest.mark.slow
def test_undo_shows_a_result_that_is_still_there(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    document = hand.restore()
    switch(hand)
    assert document.result is None
    hand.window.studio.history.undo()
    assert document.state is State.DONE
    assert document.result is not None


@pytest.mark.slow
def test_the_expected_time_is_told_once_it_was_measured(hand: Hand, make_photo: MakePhoto) -> None:
    document = hand.open(make_photo(width=400, height=300))
    assert hand.window.rates.expected(document, document.choices.recipe) is None
    hand.restore()
    ((fixed, per_pixel),) = Settings()[RATES].values()
    expected = hand.window.rates.expected(document, document.choices.recipe)
    assert expected == pytest.approx(fixed + per_pixel * 400 * 300)


def test_the_status_bar_names_the_device_and_says_why(window: Window) -> None:
    assert window.studio.devices.machine is not None
    assert window.studio.devices.machine.automatic.title in window.status.device.text()
    assert ":" in window.status.device.text()


def test_a_chosen_device_is_remembered_and_can_be_undone(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.window.panel.device_asked.emit("cpu")
    assert hand.window.studio.devices.name == "cpu"
    assert "your choice" in hand.window.status.device.text()
    hand.window.studio.history.undo()
    assert hand.window.studio.devices.name == "auto"


@pytest.mark.slow
@pytest.mark.usefixtures("slow_network")
def test_the_window_stays_awake_while_24_megapixels_are_restored(
    hand: Hand, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    hand.window.opening.open_pixels(np.random.default_rng(0).integers(0, 255, (4000, 6000, 3), np.uint8))
    document = hand.document
    hand.trigger(Do.RESTORE)
    hand.wait(lambda: document.progress > 0)
    turns = [(time.monotonic(), time.thread_time())]
    heartbeat = QTimer(interval=5)
    heartbeat.timeout.connect(lambda: turns.append((time.monotonic(), time.thread_time())))
    heartbeat.start()
    qtbot.wait(4000)
    heartbeat.stop()
    assert document.state is State.RUNNING
    hand.trigger(Do.CANCEL)
    gaps, computed = (np.diff(times) for times in zip(*turns, strict=True))
    with capsys.disabled():
        print(f"\nworst turn of the event loop while restoring 24 megapixels: {1000 * max(gaps):.0f} ms, ", end="")
        print(f"computing for {1000 * max(computed):.0f} ms")
    # Other programs may hold up a turn now and then, but add nothing to what it computes. Something that waits for the
    # tiles, of which 20 are done meanwhile, holds up many.
    assert max(computed) < 0.1
    assert sum(gaps >= 0.1) <= 3


def test_restore_all_tells_how_many_of_how_many_and_can_be_paused(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    a, b, c = hand.window.studio.session.documents
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: network.started == 1)
    hand.wait(lambda: "1 of 3" in hand.window.status.activity.text())
    hand.trigger(Do.PAUSE)
    network.let_go.set()
    hand.wait(lambda: a.state is State.DONE)
    assert [b.state, c.state] == [State.WAITING, State.WAITING]
    assert hand.window.status.activity.text() == "Paused · 1 of 3 restored"
    network.let_go.clear()
    hand.trigger(Do.PAUSE)
    hand.wait(lambda: network.started == 2 and b.progress > 0)
    assert "2 of 3" in hand.window.status.activity.text()
    network.let_go.set()
    hand.wait(lambda: c.state is State.DONE)
    assert not hand.window.restoring.paused
    assert not hand.window.actions_[Do.PAUSE].isEnabled()


def test_photos_that_wait_count_in_the_time_left_of_all_while_the_first_is_restored(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    hand.open(*(make_photo(f"{name}.png") for name in "abc"))
    hand.trigger(Do.RESTORE_ALL)
    hand.wait(lambda: network.started == 1)
    queue = hand.window.studio.queue
    assert queue.running is not None
    queue.advanced(queue.running, 0.25, 30.0)
    assert hand.window.restoring.overall.seconds_left == pytest.approx(3 * 30, rel=0.2)
    network.let_go.set()
    hand.wait(lambda: not hand.window.restoring.busy)


@pytest.mark.slow
def test_the_memory_of_tiles_goes_back_once_nothing_is_restored_any_more(
    hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_back: list[float] = []
    monkeypatch.setattr(freed_memory, "give_back", lambda: given_back.append(time.monotonic()))
    hand.open(make_photo())
    hand.restore()
    done = time.monotonic()
    hand.wait(lambda: bool(given_back))
    assert given_back[0] - done > 1, "the window was still showing the result"
