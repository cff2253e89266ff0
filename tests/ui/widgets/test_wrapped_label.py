"""Long names are seen whole, and copied as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lir_app.ui.widgets.wrapped_label import WrappedLabel, breakable

NAME = "IMG_20241102_182210_HDR_panorama_of_the_harbour_edited_final.jpg"


@pytest.mark.parametrize("text", [NAME, f"Saved {NAME} in /home/somebody/pictures/2024", "x" * 80])
def test_a_long_name_breaks_instead_of_being_cut_off(qtbot: QtBot, text: str) -> None:
    label = WrappedLabel(text)
    qtbot.addWidget(label)
    words = label.fontMetrics().horizontalAdvance("m" * 14)
    assert label.minimumSizeHint().width() <= words
    assert label.heightForWidth(words) >= 3 * label.fontMetrics().height()
    assert label.text() == text


def test_words_of_usual_length_stay_whole() -> None:
    text = "Nothing of this sentence breaks, not even “e.g.” or 12.5 %."
    assert breakable(text) == text


def test_a_name_breaks_behind_what_separates_its_parts() -> None:
    assert breakable("DSC_2231_24MP-haze.jpg").split("\N{ZERO WIDTH SPACE}") == [
        "DSC_", "2231_", "24MP-", "haze.", "jpg",
    ]  # fmt: skip


def test_what_is_copied_is_the_text_as_it_is(qtbot: QtBot) -> None:
    label = WrappedLabel(NAME)
    qtbot.addWidget(label)
    label.setSelection(0, len(breakable(NAME)))
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == NAME
