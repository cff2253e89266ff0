"""With hundreds of photos the window answers as it does with one: nothing done with all of them holds it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from lir_app.ui.actions import Do
from lir_app.ui.images.qt_images import to_image
from lir_app.ui.work.opening import opening
from tests.ui.hand import Hand

COUNT = 300
MOST_SECONDS = 0.5
"""Of the processor, in the window's thread: five times what was measured. Work that looks at each photo for each photo
takes ten times as long and more."""


def held(do: Callable[[], object]) -> float:
    """Seconds of the processor that the window's thread spends on something, and on what follows at once."""
    start = time.thread_time()
    do()
    QApplication.processEvents()
    return time.thread_time() - start


@pytest.fixture
def many(hand: Hand, tmp_path: Path) -> Hand:
    """A window with hundreds of photos, all selected."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(COUNT):
        Image.fromarray(np.full((6, 8, 3), number % 256, np.uint8)).save(folder / f"IMG_{number:04d}.png")
    hand.window.open([folder])
    documents = hand.window.studio.session.documents
    hand.wait(lambda: len(documents) == COUNT and all(document.thumbnail is not None for document in documents))
    hand.trigger(Do.SELECT_ALL)
    return hand


def test_thousands_are_opened_by_and_by_so_that_the_window_answers_meanwhile(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_AT_ONCE", 10)
    for number in range(35):
        Image.fromarray(np.full((6, 8, 3), number, np.uint8)).save(tmp_path / f"IMG_{number:04d}.png")
    documents, seen = hand.window.studio.session.documents, list[int]()
    hand.window.studio.documents_changed.connect(lambda: seen.append(len(documents)))
    hand.window.open([tmp_path])
    hand.wait(lambda: all(document.thumbnail is not None for document in documents) and len(documents) == 35)
    assert seen == [10, 20, 30, 35]
    assert hand.document is documents[0]
    assert [document.name for document in documents] == [f"IMG_{number:04d}.png" for number in range(35)]


def test_closing_a_hundred_of_them_and_bringing_them_back_is_done_at_once(many: Hand) -> None:
    studio, before = many.window.studio, list(many.window.studio.session.documents)
    assert held(lambda: studio.close(*before[50:150])) < MOST_SECONDS
    assert studio.session.documents == [*before[:50], *before[150:]]
    assert held(studio.history.undo) < MOST_SECONDS
    assert studio.session.documents == before


def test_giving_all_of_them_choices_is_done_at_once(many: Hand) -> None:
    studio = many.window.studio
    choices = studio.session.documents[0].choices.switched("derain", True)
    assert held(lambda: studio.choosing.give_choices(studio.session.documents, choices)) < MOST_SECONDS
    assert all(document.choices == choices for document in studio.session.documents)


def test_what_was_just_chosen_can_be_restored_at_once(many: Hand) -> None:
    studio = many.window.studio
    idle = studio.session.documents[0].choices.idle
    studio.choosing.give_choices(studio.session.documents, idle)
    studio.choosing.give_choices(studio.session.documents, idle.switched("denoise", True))
    assert many.window.actions_[Do.RESTORE_ALL].isEnabled()


def test_asking_for_all_of_them_and_calling_them_off_is_done_at_once(many: Hand) -> None:
    assert held(lambda: many.trigger(Do.RESTORE_ALL)) < MOST_SECONDS
    assert held(lambda: many.trigger(Do.CANCEL)) < MOST_SECONDS


def test_thumbnails_are_scaled_once_and_not_each_time_they_are_painted(many: Hand) -> None:
    film = many.window.filmstrip.film
    picture = film.data(film.index(0), Qt.ItemDataRole.DecorationRole)
    assert isinstance(picture, QPixmap)
    assert picture.deviceIndependentSize().toSize() == QSize(112, 72)
    assert film.data(film.index(0), Qt.ItemDataRole.DecorationRole) is picture


@pytest.mark.parametrize("encoded", [False, True])
def test_a_large_picture_that_is_pasted_does_not_hold_the_window(hand: Hand, encoded: bool) -> None:
    squares = np.random.default_rng(0).integers(0, 255, (250, 375, 3), np.uint8)
    picture: QImage = to_image(squares.repeat(16, axis=0).repeat(16, axis=1))
    mime = QMimeData()
    if encoded:
        buffer = QBuffer()
        picture.save(buffer, "PNG", 80)  # type: ignore[call-overload]
        mime.setData("image/png", buffer.data())
    else:
        mime.setImageData(picture)
    assert held(lambda: hand.window.open_commands.drop(mime)) < 0.1
    hand.wait(lambda: hand.window.studio.current is not None)
    assert hand.document.photo is not None
    assert hand.document.photo.pixels.shape == (4000, 6000, 3)


def test_the_filmstrip_follows_what_is_restored(many: Hand) -> None:
    strip, last = many.window.filmstrip, many.window.studio.session.documents[-1]
    many.window.canvas.setFocus()
    assert not strip.viewport().rect().intersects(strip.visualRect(strip.film.index(COUNT - 1)))
    many.window.restoring.restore([last])
    many.wait(lambda: strip.viewport().rect().contains(strip.visualRect(strip.film.index(COUNT - 1)).center()))
