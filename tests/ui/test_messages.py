"""What is told to the person: with its photo's name, in whole words, where one looks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.work.session.document import State
from lir_model.running.devices import Device
from tests.ui.hand import Hand, MakePhoto


def test_the_reason_of_a_failed_read_stands_on_the_canvas(
    hand: Hand, make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages: list[str] = []
    monkeypatch.setattr(CompareView, "set_message", lambda _, text: messages.append(text))
    a, b = make_photo("a.png"), make_photo("b.png")
    hand.open(a, b)
    document = hand.window.studio.session.documents[1]
    hand.wait(lambda: document.thumbnail is not None)
    b.write_bytes(b"no photo any more")
    hand.window.studio.activate(document)
    hand.wait(lambda: document.state is State.FAILED)
    assert document.reason in messages[-1]
    assert "b.png" in messages[-1]
    assert hand.window.status.activity.text() == "b.png cannot be read"
    b.write_bytes(a.read_bytes())
    hand.window.studio.activate(hand.window.studio.session.documents[0])
    hand.window.studio.activate(document)
    hand.wait(lambda: document.photo is not None)
    assert document.state is State.READY


def test_a_warning_names_its_photo(hand: Hand, make_photo: MakePhoto) -> None:
    several = make_photo("a.png").with_name("several.heic")
    pictures = pillow_heif.HeifFile()  # type: ignore[no-untyped-call]
    for shade in (50, 100, 150):
        pictures.add_from_pillow(Image.fromarray(np.full((64, 80, 3), shade, np.uint8)))
    pictures.save(several)
    hand.open(several)
    assert hand.says("several.heic: it holds 3 pictures")


def test_the_status_bar_says_which_device_stood_in_for_want_of_memory(hand: Hand) -> None:
    studio, cpu, card = hand.window.studio, Device("cpu", "CPU"), Device("cuda", "A graphics card")
    assert studio.devices.machine is not None
    studio.devices.machine = replace(studio.devices.machine, devices=(card, cpu), automatic=card)
    studio.devices.changed.emit()
    assert hand.window.status.device.text() == "A graphics card: the fastest here"
    studio.devices.note_used([card, cpu])
    assert hand.window.status.device.text() == "CPU: the memory of A graphics card was not enough"
    studio.devices.note_used([card])
    assert hand.window.status.device.text() == "A graphics card: the fastest here"
