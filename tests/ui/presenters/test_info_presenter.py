"""What the window tells of a photo, the whole screen for it, and the manual."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lir_app.photo.metadata.camera_data import UNKNOWN, shot_of
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.manual import ManualDialog
from lir_app.ui.panels.info_panel import InfoPanel
from lir_app.ui.work.session.document import State
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def with_exif(path: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS 5D"
    inner = exif.get_ifd(0x8769)
    inner[0x9003], inner[0x829A], inner[0x829D], inner[0x8827] = "2024:05:01 10:20:30", 1 / 250, 2.8, 400
    Image.fromarray(np.full((120, 160, 3), 90, np.uint8)).save(path, exif=exif)
    return path


def test_the_panel_tells_how_the_photo_was_taken(hand: Hand, tmp_path: Path) -> None:
    hand.trigger(Do.INFO)
    hand.open(with_exif(tmp_path / "shot.jpg"))
    facts = hand.window.info.facts
    assert facts["Camera"] == "Canon EOS 5D"
    assert facts["Exposure"] == "1/250 s"
    assert (facts["Aperture"], facts["Sensitivity"]) == ("f/2.8", "ISO 400")
    assert facts["Taken"] == "2024-05-01 10:20:30"


@pytest.mark.parametrize(
    ("size", "told"),
    [((40, 30), "40 × 30"), ((400, 300), "400 × 300 · 0.1 MP"), ((1600, 1000), "1600 × 1000 · 1.6 MP")],
)
def test_megapixels_are_told_where_there_are_any(
    hand: Hand, make_photo: MakePhoto, size: tuple[int, int], told: str
) -> None:
    hand.trigger(Do.INFO)
    hand.open(make_photo("a.png", *size))
    assert hand.window.info.facts["Size"] == told


def test_broken_exif_tells_nothing() -> None:
    assert shot_of(b"MM\0*\0\0\0\x08\xff\xff") == UNKNOWN
    assert shot_of(None) == UNKNOWN


def test_the_navigator_frames_what_is_in_view_and_moves_it(hand: Hand, make_photo: MakePhoto) -> None:
    hand.trigger(Do.INFO)
    hand.open(make_photo(width=2400, height=1800))
    navigator = hand.window.info.navigator
    hand.wait(lambda: hand.document.thumbnail is not None)
    assert navigator.frame.isEmpty()
    hand.window.canvas.zoom_to(1.0)
    assert not navigator.frame.isEmpty()
    before = navigator.frame
    QTest.mouseClick(navigator, Qt.MouseButton.LeftButton, pos=QPoint(navigator.width() // 2 + 60, 100))
    assert navigator.frame.left() > before.left()
    assert navigator.frame.top() > before.top()


def test_the_histogram_counts_the_photo_before_and_after(hand: Hand, network: FakeNetwork) -> None:
    hand.trigger(Do.INFO)
    network.let_go.set()
    hand.window.opening.open_pixels(np.full((60, 80, 3), 90, np.uint8))
    histogram = hand.window.info.histogram
    hand.wait(lambda: histogram.before is not None)
    assert histogram.before is not None
    assert histogram.before[:, 90].tolist() == [4800] * 3
    hand.restore()
    assert hand.document.state is State.DONE
    hand.wait(lambda: histogram.after is not None)
    assert histogram.after is not None
    assert histogram.after[:, 255 - 90].tolist() == [4800] * 3


@pytest.mark.parametrize(("title", "text"), [("E種類", "E"), ("E", "E種類"), ("E", "E")])
def test_title_and_text_of_a_fact_stand_on_one_line_whatever_letters_they_have(
    hand: Hand, title: str, text: str
) -> None:
    panel = hand.window.info
    hand.trigger(Do.INFO)
    panel.show_facts([(title, text)])
    QApplication.processEvents()
    bottoms = []
    for words in (title, text):
        label = next(each for each in panel.findChildren(QLabel) if each.text() == words and each.isVisible())
        image = label.grab(QRect(0, 0, label.fontMetrics().horizontalAdvance("E"), label.height())).toImage()
        ground = image.pixelColor(image.width() - 1, 0)
        inked = [y for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) != ground]
        bottoms.append(label.mapTo(panel, QPoint(0, 0)).y() + max(inked))
    assert bottoms[0] == bottoms[1]


def test_the_facts_of_the_last_photo_lie_under_those_of_no_other(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = InfoPanel(window)
    window.show()
    panel.show_facts([("File", "a.jpg"), ("Size", "4 × 3")])
    QApplication.processEvents()
    panel.show_facts([("File", "b.jpg")])
    QApplication.processEvents()
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown == ["File", "b.jpg"]


def test_the_panel_stays_as_it_was_left(hand: Hand) -> None:
    assert not hand.window.info.isVisible()
    hand.trigger(Do.INFO)
    assert hand.window.info.isVisible()
    hand.trigger(Do.INFO)
    assert not hand.window.info.isVisible()


def test_on_the_whole_screen_there_is_the_photo_alone_and_then_all_is_as_before(
    hand: Hand, make_photo: MakePhoto
) -> None:
    hand.open(make_photo())
    window = hand.window
    parts = (window.menuBar(), window.tools, window.status, window.panel, window.filmstrip)
    hand.trigger(Do.FULL_SCREEN)
    assert window.isFullScreen()
    assert window.canvas.isVisible()
    assert not any(part.isVisible() for part in parts)
    hand.trigger(Do.FULL_SCREEN)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in parts)
    assert not window.info.isVisible()


def test_escape_leaves_the_whole_screen_and_then_stops_what_runs_again(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    actions = hand.window.actions_
    escape = QKeySequence("Esc")
    assert escape in actions[Do.CANCEL].shortcuts()
    hand.trigger(Do.FULL_SCREEN)
    assert escape in actions[Do.FULL_SCREEN].shortcuts()
    assert escape not in actions[Do.CANCEL].shortcuts()
    hand.trigger(Do.FULL_SCREEN)
    assert escape not in actions[Do.FULL_SCREEN].shortcuts()
    assert escape in actions[Do.CANCEL].shortcuts()


def test_the_manual_names_every_step_and_opens_beside_the_window(hand: Hand) -> None:
    hand.trigger(Do.MANUAL)
    manual = hand.window.findChild(ManualDialog)
    assert manual is not None
    assert not manual.isModal()
    text = manual.text.toPlainText()
    assert all(word in text for word in ("Open", "Compare", "Restore", "Save", "F1"))
    manual.close()


def test_a_reference_stays_with_its_photo(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    first, second = hand.window.studio.session.documents
    other = make_photo("reference.png")
    hand.window.referencing.compare_with(other)
    hand.wait(lambda: hand.window.referencing.photo is not None)
    hand.window.studio.activate(second)
    assert hand.window.referencing.photo is None
    hand.window.studio.activate(first)
    hand.wait(lambda: hand.window.referencing.photo is not None)
    hand.window.referencing.clear()
    hand.window.studio.activate(second)
    hand.window.studio.activate(first)
    assert hand.window.referencing.photo is None
