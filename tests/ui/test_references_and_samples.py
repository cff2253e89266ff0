"""The parts around the canvas: another file to compare with, holding to see before, samples."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lir_app.photo import Photo, write_photo
from lir_app.ui.actions import Do
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.panels.reference_line import ReferenceLine
from tests.ui.hand import Hand, MakePhoto


@pytest.mark.slow
def test_a_reference_of_the_same_size_is_measured(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    document = hand.open(make_photo())
    assert document.photo is not None
    reference = tmp_path / "clean.png"
    Image.fromarray(document.photo.pixels // 2 + 60).save(reference)
    hand.restore()
    hand.window.referencing.compare_with(reference)
    hand.wait(lambda: hand.window.referencing.after is not None)
    line = hand.window.findChild(ReferenceLine)
    assert line is not None
    assert line.isVisible()
    assert "clean.png" in line.text.text()
    assert line.text.text().count("PSNR") == 2


def test_a_photo_of_8_bits_is_measured_against_one_of_16(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    document = hand.open(make_photo())
    assert document.photo is not None
    deep = tmp_path / "deep.tif"
    pixels = document.photo.pixels.astype(np.uint16) * np.uint16(257)
    write_photo(Photo(deep, "tiff", pixels), deep)
    hand.window.referencing.compare_with(deep)
    hand.wait(lambda: hand.window.referencing.before is not None)
    assert hand.window.referencing.before is not None
    assert hand.window.referencing.before.psnr == math.inf
    assert hand.window.referencing.before.ssim == pytest.approx(1)
    line = hand.window.findChild(ReferenceLine)
    assert line is not None
    assert "no difference" in line.text.text()


@pytest.mark.slow
def test_photos_open_while_another_is_measured(hand: Hand, make_photo: MakePhoto) -> None:
    large = make_photo("large.png", width=3000, height=2000)
    hand.open(large)
    hand.window.referencing.compare_with(large)
    hand.wait(lambda: not hand.window.studio.measuring.idle)
    hand.open(make_photo("small.png"))
    hand.wait(lambda: hand.document.name == "small.png" and hand.document.photo is not None)
    hand.wait(lambda: hand.window.studio.measuring.idle)
    assert hand.window.referencing.before is None


def test_the_photo_itself_as_reference_has_no_error(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo()
    hand.open(photo)
    hand.window.referencing.compare_with(photo)
    hand.wait(lambda: hand.window.referencing.before is not None)
    assert hand.window.referencing.before is not None
    assert hand.window.referencing.before.ssim == pytest.approx(1)


def test_a_reference_of_another_size_is_refused_with_both_sizes(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.window.referencing.compare_with(make_photo("other.png", width=99, height=98))
    hand.wait(lambda: hand.says("99 × 98"))
    assert hand.says("160 × 128")
    assert hand.window.referencing.photo is None


def test_another_photo_ends_the_comparison_with_a_file(hand: Hand, make_photo: MakePhoto) -> None:
    a = make_photo("a.png")
    hand.open(a, make_photo("b.png"))
    hand.window.referencing.compare_with(a)
    hand.wait(lambda: hand.window.referencing.photo is not None)
    hand.trigger(Do.NEXT)
    assert hand.window.referencing.photo is None


@pytest.mark.slow
def test_holding_the_key_shows_before_until_it_is_let_go(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.restore()
    canvas = hand.window.canvas
    after = np.asarray(grabbed(canvas))
    QTest.keyPress(canvas, Qt.Key.Key_B)
    held = np.asarray(grabbed(canvas))
    QTest.keyRelease(canvas, Qt.Key.Key_B)
    assert (held != after).any()
    assert (np.asarray(grabbed(canvas)) == after).all()


@pytest.mark.slow
def test_leaving_the_window_lets_go_of_before(hand: Hand, make_photo: MakePhoto, qtbot: QtBot) -> None:
    hand.open(make_photo())
    hand.restore()
    canvas = hand.window.canvas
    after = np.asarray(grabbed(canvas))
    QTest.keyPress(canvas, Qt.Key.Key_B)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    hand.wait(lambda: not hand.window.isActiveWindow())
    assert (np.asarray(grabbed(canvas)) == after).all()


def grabbed(canvas: CompareView) -> list[int]:
    image = canvas.grab().toImage()
    return list(image.constBits())


def test_the_views_are_commands(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    for mode in Mode:
        hand.trigger(Do(mode))
        assert hand.window.canvas.mode is mode
    hand.trigger(Do.FULL)
    assert hand.window.canvas.zoom == 1


def test_a_sample_opens_with_its_task_alone(hand: Hand) -> None:
    button = hand.window.start_page.sample_buttons["denoise"]
    button.click()
    hand.wait(lambda: hand.window.studio.current is not None)
    assert [step.task for step in hand.document.choices.recipe.steps] == ["denoise"]
    assert hand.document.name == "noise.jpg"


@pytest.mark.slow
def test_the_program_opens_the_files_it_is_given_and_logs_it(make_photo: MakePhoto, tmp_path: Path) -> None:
    photo = make_photo("given.png")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    program = subprocess.Popen([sys.executable, "-m", "lir_app.ui.start", str(photo)], env=environment)
    try:
        while f"opened {photo}" not in logged(tmp_path):
            assert program.poll() is None
            time.sleep(0.1)
    finally:
        program.kill()
        program.wait()


def logged(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.rglob("lir-studio.log"))
