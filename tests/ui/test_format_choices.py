"""The window offers the formats that there are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lir_app.photo.formats import FORMATS, writable
from lir_app.ui import settings as table
from lir_app.ui.dialogs.options_form import OptionsForm
from lir_app.ui.settings import Settings


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_dialog_offers_every_format_that_is_written(parent: QWidget) -> None:
    kinds = OptionsForm(Settings(), parent).kind
    assert [kinds.itemData(index) for index in range(kinds.count())] == ["keep", *(row.name for row in writable())]


@pytest.mark.parametrize(("name", "quality"), [("png", False), ("jpeg", True), ("tiff", False)])
def test_quality_is_asked_for_only_where_the_format_of_the_photo_has_it(
    parent: QWidget, name: str, quality: bool
) -> None:
    shown = OptionsForm(Settings(), parent, (FORMATS[name],))
    assert shown.quality.isVisibleTo(shown) == quality


def test_quality_is_asked_for_where_one_of_several_photos_has_it(parent: QWidget) -> None:
    shown = OptionsForm(Settings(), parent, (FORMATS["png"], FORMATS["jpeg"]))
    assert shown.quality.isVisibleTo(shown)


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (("png", "jpeg"), "As the original"),
        (("heic",), "As the original (HEIC → JPEG)"),
        (("jpeg", "heic", "raw"), "As the original (HEIC → JPEG, camera raw → TIFF)"),
    ],
)
def test_photos_whose_format_is_only_read_are_said_to_become_another_one(
    parent: QWidget, own: tuple[str, ...], told: str
) -> None:
    shown = OptionsForm(Settings(), parent, [FORMATS[name] for name in own])
    assert shown.kind.itemText(0) == told
    assert shown.quality.isVisibleTo(shown)


def test_a_new_format_is_offered_and_remembered(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMATS, "new", replace(FORMATS["tiff"], name="new", title="New"))
    shown = OptionsForm(Settings(), parent)
    shown.kind.setCurrentIndex(shown.kind.findData("new"))
    shown.bits.setCurrentIndex(shown.bits.findData(16))
    assert (shown.options.format, shown.options.depth) == ("new", 16)
    shown.remember()
    assert Settings()[table.SAVE_FORMAT] == "new"
    assert OptionsForm(Settings(), parent).kind.currentText() == "New"
