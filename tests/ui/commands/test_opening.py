"""Photos come in by every door, and what is no photo stops nothing."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lir_app.ui.actions import Do
from lir_app.ui.images.qt_images import to_image
from lir_app.ui.window.window import Window
from lir_model.region import Region
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import PATIENCE, Hand, MakePhoto


def names(window: Window) -> list[str]:
    return [document.name for document in window.studio.session.documents]


def test_a_photo_of_the_longest_name_opens_with_the_others_of_its_folder(hand: Hand, make_photo: MakePhoto) -> None:
    longest = make_photo("folder/" + "a" * 251 + ".png")
    make_photo("folder/b.png")
    hand.drop(longest.parent)
    hand.wait(lambda: names(hand.window) == [longest.name, "b.png"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_names_that_are_no_utf_8_open_from_a_drop_which_cannot_carry_them(
    hand: Hand, make_photo: MakePhoto, tmp_path: Path
) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    photo = make_photo().rename(Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.png")))
    mime = QMimeData()
    mime.setUrls([QUrl.fromEncoded(QByteArray(photo.as_uri().encode()))])
    hand.window.open_commands.drop(mime)
    hand.wait(lambda: hand.window.studio.current is not None and hand.document.photo is not None)
    assert hand.document.path == photo


def test_an_empty_window_invites(window: Window) -> None:
    assert window.start_page.isVisible()
    assert not window.filmstrip.isVisible()
    assert window.focusWidget() is window.start_page.focusProxy()  # Enter opens photos


def test_dropped_files_open_and_the_first_is_shown(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    assert names(hand.window) == ["a.png", "b.png"]
    assert hand.document.name == "a.png"
    assert hand.window.canvas.isVisible()


def test_a_dropped_folder_opens_its_photos(hand: Hand, make_photo: MakePhoto) -> None:
    make_photo("folder/a.png")
    inner = make_photo("folder/inner/b.png")
    hand.drop(inner.parent.parent)
    hand.wait(lambda: len(names(hand.window)) == 2)
    assert sorted(names(hand.window)) == ["a.png", "b.png"]


def test_files_of_a_dropped_folder_that_are_no_photos_are_named(hand: Hand, make_photo: MakePhoto) -> None:
    folder = make_photo("folder/a.png").parent
    (folder / "dance.gif").touch()
    (folder / "a.png.xmp").touch()
    said: list[str] = []
    hand.window.studio.said.connect(lambda notice: said.append(notice.text))
    hand.drop(folder)
    hand.wait(lambda: names(hand.window) == ["a.png"])
    assert said == ["1 file passed over, for it is no photo that can be read: dance.gif"]


@pytest.mark.slow
def test_a_small_picture_stands_for_a_large_jpeg_in_its_place_until_that_is_read(
    hand: Hand, make_photo: MakePhoto, qtbot: QtBot
) -> None:
    canvas, shown = hand.window.canvas, []
    hand.window.studio.glimpsed.connect(lambda _: shown.append(canvas.visible_region()))
    with qtbot.waitSignal(hand.window.studio.glimpsed, timeout=PATIENCE):
        hand.drop(make_photo("large.jpg", width=4000, height=3000))
    assert shown == [Region(0, 0, 768, 1024)]
    small = canvas.zoom * 1024
    hand.wait(lambda: hand.document.photo is not None)
    assert canvas.visible_region() == Region(0, 0, 3000, 4000)
    assert canvas.zoom * 4000 == pytest.approx(small)


def test_messages_lie_over_the_photo_and_do_not_move_it(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    before = hand.window.canvas.geometry()
    hand.window.studio.say("A line.")
    hand.wait(hand.window.messages.isVisible)
    assert hand.window.canvas.geometry() == before


def test_thumbnails_appear(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    documents = hand.window.studio.session.documents
    hand.wait(lambda: all(document.thumbnail is not None for document in documents))


def test_a_file_that_is_no_photo_is_named_and_the_rest_opens(hand: Hand, make_photo: MakePhoto, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    hand.drop(broken, make_photo("good.png"))
    hand.wait(lambda: hand.says("broken.jpg"))
    hand.wait(lambda: hand.window.studio.current is not None and hand.document.photo is not None)
    assert names(hand.window) == ["good.png"]
    assert sum("broken.jpg" in text for text in hand.window.messages.texts) == 1


def test_the_same_file_opens_once(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.open(make_photo("b.png"))
    hand.drop(photo)
    hand.wait(lambda: hand.document.name == "a.png")
    assert names(hand.window) == ["a.png", "b.png"]


def test_a_picture_is_pasted(hand: Hand) -> None:
    QGuiApplication.clipboard().setImage(to_image(np.full((40, 50, 3), 90, np.uint8)))
    hand.trigger(Do.PASTE)
    hand.wait(lambda: hand.window.studio.current is not None)
    assert hand.document.pasted
    assert hand.document.photo is not None
    assert hand.document.photo.pixels.shape == (40, 50, 3)
    assert (hand.document.photo.pixels == 90).all()


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[QClipboard]:
    """Empty afterwards: what a test puts there must not outlive Python, or the tests crash at their end."""
    board = qapp.clipboard()
    yield board
    board.clear()


def test_files_are_pasted(hand: Hand, make_photo: MakePhoto, clipboard: QClipboard) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_photo("a.png")))])
    clipboard.setMimeData(mime)
    hand.trigger(Do.PASTE)
    hand.wait(lambda: names(hand.window) == ["a.png"])


def test_a_web_address_is_refused_with_a_sentence(hand: Hand) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/photo.jpg")])
    assert hand.window.open_commands.wants(mime)
    hand.window.open_commands.drop(mime)
    assert hand.says("https://example.org/photo.jpg")
    assert names(hand.window) == []


def test_opened_files_are_offered_again(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    assert hand.window.opening.recent == [photo]


def test_a_file_that_was_opened_and_is_gone_is_named_when_it_is_asked_for(hand: Hand, make_photo: MakePhoto) -> None:
    photo = make_photo("a.png")
    hand.open(photo)
    hand.trigger(Do.CLOSE)
    photo.unlink()
    assert hand.window.opening.recent == [photo]
    hand.window.open(hand.window.opening.recent)
    hand.wait(lambda: hand.says("a.png"))


def test_the_arrow_keys_of_the_filmstrip_change_the_photo(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    hand.trigger(Do.NEXT)
    hand.wait(lambda: hand.document.name == "b.png" and hand.document.photo is not None)
    assert hand.window.filmstrip.currentIndex().row() == 1


def test_a_closed_photo_leaves_its_place_to_the_next(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo("a.png"), make_photo("b.png"))
    hand.trigger(Do.CLOSE)
    assert names(hand.window) == ["b.png"]
    assert hand.document.name == "b.png"


def test_closing_the_last_photo_invites_again(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.trigger(Do.CLOSE)
    assert hand.window.start_page.isVisible()


def test_results_in_a_folder_are_left_out_beside_their_photos_and_opened_if_wanted(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    photo = make_photo("photos/a.png")
    hand.open(photo)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    hand.trigger(Do.CLOSE)
    hand.drop(photo.parent)
    hand.wait(lambda: hand.says("1 results of this program were left out."))
    assert [document.name for document in hand.window.studio.session.documents] == ["a.png"]
    next(b for b in hand.window.messages.findChildren(QPushButton) if b.text() == "Open Them").click()
    hand.wait(lambda: hand.document.name == "a-denoise.png")


def test_a_folder_of_nothing_but_results_is_opened(hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> None:
    network.let_go.set()
    photo = make_photo("photos/a.png")
    hand.open(photo)
    hand.trigger(Do.SAVE)
    hand.wait(lambda: hand.says("Saved a-denoise.png"))
    hand.trigger(Do.CLOSE)
    results = photo.parent.with_name("results")
    for folder in ("one", "two"):
        (results / folder).mkdir(parents=True)
        shutil.copy(photo.with_name("a-denoise.png"), results / folder / photo.name)
    hand.drop(results)
    hand.wait(lambda: names(hand.window) == ["a.png", "a.png"])
