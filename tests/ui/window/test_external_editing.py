"""Photos that another program handed over go back to it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import ImageCms
from PySide6.QtWidgets import QMessageBox

from lir_app.photo import PhotoError, SaveOptions, read_photo
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_as_dialog import SaveAsDialog
from lir_app.ui.window.window import Window
from lir_app.ui.work.saving import write_jobs
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


@pytest.fixture
def handed_over(tmp_path: Path) -> Path:
    """What Lightroom and others write for an external editor: TIFF of 16 bits with profile, EXIF and XMP."""
    path = tmp_path / "IMG_1-Edit.tif"
    pixels = np.random.default_rng(1).integers(0, 65535, (96, 128, 3), np.uint16)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    xmp += (
        b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/></rdf:RDF></x:xmpmeta>'
    )
    tags = [(34675, 7, len(profile), profile, True), (700, 1, len(xmp), xmp, True), (271, 2, 6, "Maker", True)]
    tifffile.imwrite(path, pixels, photometric="rgb", compression="deflate", extratags=tags, metadata=None)
    return path


@pytest.fixture
def editing(hand: Hand, handed_over: Path, network: FakeNetwork) -> Hand:
    network.let_go.set()
    hand.window.edit([handed_over])
    hand.wait(lambda: hand.window.studio.current is not None and hand.window.studio.current.photo is not None)
    return hand


def question(window: Window) -> QMessageBox:
    (box,) = window.findChildren(QMessageBox)
    return box


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_after_one_question_the_result_is_in_the_file_and_the_window_ends(editing: Hand, handed_over: Path) -> None:
    before = read_photo(handed_over)
    editing.trigger(Do.SAVE)
    assert "IMG_1-Edit.tif" in question(editing.window).text()
    assert (read_photo(handed_over).pixels == before.pixels).all()
    press(question(editing.window), "Save and Go Back")
    editing.wait(lambda: not editing.window.isVisible())
    after = read_photo(handed_over)
    assert (after.pixels == ~before.pixels).all()
    assert (after.depth, after.format) == (16, "tiff")
    assert after.colour == before.colour
    assert b"acsp" in handed_over.read_bytes()  # the signature of a profile
    assert b'Rating="4"' in (after.metadata.xmp or b"")
    assert editing.window.returned


def test_it_ends_without_a_question_where_the_window_is_closed_before_anything_was_done(
    editing: Hand, handed_over: Path
) -> None:
    before = handed_over.read_bytes()
    editing.window.close()
    assert not editing.window.isVisible()
    assert handed_over.read_bytes() == before
    assert not editing.window.returned


def test_cancel_at_the_question_leaves_file_and_window_as_they_are(editing: Hand, handed_over: Path) -> None:
    before = handed_over.read_bytes()
    editing.trigger(Do.SAVE)
    press(question(editing.window), "Cancel")
    assert editing.window.isVisible()
    assert handed_over.read_bytes() == before


def test_the_window_stays_where_the_file_cannot_be_written(
    editing: Hand, handed_over: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise PhotoError("the disk is full.")

    before = handed_over.read_bytes()
    monkeypatch.setattr(write_jobs, "write_agreed", full)
    editing.trigger(Do.SAVE)
    press(question(editing.window), "Save and Go Back")
    editing.wait(lambda: editing.says("the disk is full"))
    assert editing.window.isVisible()
    assert not editing.window.returned
    assert handed_over.read_bytes() == before


def test_all_files_that_were_handed_over_go_back_together(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    paths = [make_photo("a.png"), make_photo("bb.jpg")]
    before = [path.read_bytes() for path in paths]
    hand.window.edit(paths)
    hand.wait(hand.window.actions_[Do.SAVE].isEnabled)
    hand.trigger(Do.SAVE)
    press(question(hand.window), "Save and Go Back")
    hand.wait(lambda: not hand.window.isVisible())
    assert [path.read_bytes() == old for path, old in zip(paths, before, strict=True)] == [False, False]


def test_the_question_before_leaving_saves_over_the_file_too(editing: Hand, handed_over: Path) -> None:
    before = read_photo(handed_over).pixels
    editing.restore()
    editing.window.close()
    press(question(editing.window), "Save…")
    editing.wait(lambda: any("go back" in box.text() for box in editing.window.findChildren(QMessageBox)))
    press(next(b for b in editing.window.findChildren(QMessageBox) if "go back" in b.text()), "Save and Go Back")
    editing.wait(lambda: not editing.window.isVisible())
    assert (read_photo(handed_over).pixels == ~before).all()


def test_who_gives_up_leaving_at_the_choice_of_a_file_stays_also_after_saving_later(
    editing: Hand, tmp_path: Path
) -> None:
    editing.restore()
    editing.window.close()
    press(question(editing.window), "Save…")
    editing.wait(lambda: any("go back" in box.text() for box in editing.window.findChildren(QMessageBox)))
    press(next(b for b in editing.window.findChildren(QMessageBox) if "go back" in b.text()), "Save As…")
    editing.wait(lambda: bool(editing.window.findChildren(SaveAsDialog)))
    editing.window.findChildren(SaveAsDialog)[-1].reject()
    editing.window.saving.save(editing.document, tmp_path / "later.tif", SaveOptions(), None)
    editing.wait(lambda: editing.says("Saved later.tif"))
    assert editing.window.isVisible()
