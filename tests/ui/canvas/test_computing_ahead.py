"""What sliders are going to need is computed while the canvas rests."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.canvas.computing_ahead import Ahead
from lir_model.blending import Blending, Control
from lir_model.blending.all_controls import COLOUR, DETAIL, SATURATION
from lir_model.blending.effects import Effect
from lir_model.blending.planes import Planes
from tests.ui.canvas.screen import screen
from tests.ui.hand import PATIENCE


class Counted:
    """A control that counts how often its effect was found, and where."""

    def __init__(self, control: Control) -> None:
        self.control = replace(control, prepare=self._prepare)
        self.threads: list[str] = []
        self._found = control.prepare

    def _prepare(self, before: Planes, now: Planes, scale: int) -> Effect:
        self.threads.append(threading.current_thread().name)
        return self._found(before, now, scale)


def moved(control: Control, amount: float) -> Blending:
    return Blending(100, ((control, amount),))


def restored(view: CompareView, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (400, 400, 3), np.uint8)
    view.set_photo(pixels)
    view.set_after(pixels // 2)


def test_the_first_touch_of_any_control_finds_its_effect_there(view: CompareView, qtbot: QtBot) -> None:
    *counted, last = [Counted(control) for control in (DETAIL, SATURATION, COLOUR)]
    view.set_moves([moved(each.control, 50.0) for each in (*counted, last)])
    restored(view, 1)
    qtbot.waitUntil(lambda: bool(last.threads), timeout=PATIENCE)
    assert all(name.startswith("canvas-ahead") for each in counted for name in each.threads)
    seen = [screen(view)]
    for each in counted:
        view.set_blending(moved(each.control, 30.0))
        seen.append(screen(view))
        assert len(each.threads) == 1
    assert (seen[1] != seen[0]).any()
    assert (seen[2] != seen[1]).any()


def test_another_result_is_computed_ahead_anew(view: CompareView, qtbot: QtBot) -> None:
    counted = Counted(DETAIL)
    view.set_moves([moved(counted.control, 50.0)])
    for seed in (1, 2):
        counted.threads.clear()
        restored(view, seed)
        qtbot.waitUntil(lambda: bool(counted.threads), timeout=PATIENCE)


def test_calls_are_made_once_and_none_after_a_stop() -> None:
    ahead, first, going, made = Ahead(), threading.Event(), threading.Event(), list[int]()

    def begin() -> None:
        first.set()
        going.wait(10)
        made.append(1)

    last = threading.Event()
    ahead.begin({1: begin, 2: lambda: made.append(2)})
    ahead.begin({1: begin, 2: lambda: made.append(2)})
    assert first.wait(10)
    ahead.begin({3: lambda: made.append(3), 4: last.set})
    going.set()
    assert last.wait(10)
    assert made == [1, 3]
