"""In a language of long accented words the whole window is driven: no English is left, and nothing is cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lir_app import language
from lir_app.language import Language
from lir_app.ui import settings as table
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.manual import ManualDialog
from lir_app.ui.settings import Settings
from lir_app.ui.translator import Translator, translate, with_shapes
from lir_app.ui.window.window import Window
from lir_model.messages import Translate
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import PATIENCE, Hand, MakePhoto

ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥíĵķłɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŔŠŢÚṼŴẊÝŽ",
)
ENGLISH_NAMES = [QLocale.languageToString(QLocale(code).language()) for code in language.NAMES]
"""Shown where no font of the system has the letters of a language's own name."""
KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]*>|&)")
NAMES = re.compile(
    r"\{\w+\}|LIR Studio|Pasted|CPU|PNG|TIFF|JPEG|WebP|AVIF|BMP|PSNR|SSIM|Python|PyTorch|Qt|Linux|glibc|x86|with|"
    r"Ctrl|Alt|Shift|Return|Enter|Esc|PgUp|PgDown|Del|Home|End|Backspace|Space|"
    + "|".join(
        (
            *language.NAMES.values(),
            *ENGLISH_NAMES,
            *re.findall(r"\w+", "photo png broken denoise derain dehaze deblur fast"),
        )
    )
)


def pseudo(words: str, _: int | None = None) -> str:
    """Accented, and a third longer, as German is."""
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(words)]
    letters = sum(character.isalpha() for character in words)
    return "".join(parts) + "é" * (letters // 3 if letters > 3 else 0)


SPOKEN: dict[str, Translate] = {"pseudo": pseudo, **{code: language.read(code) for code in language.NAMES}}


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The window speaks accented words, or the language that the test is for."""
    before = language.spoken()
    language.speak(SPOKEN[getattr(request, "param", "pseudo")])
    translator = Translator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    language.speak(before)


def texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()


def english_in(window: QWidget) -> set[str]:
    """Texts with words in plain letters that are no names."""
    found = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.objectName().startswith("qt_"):
            continue  # Qt's own, which its translations are for
        for text in texts_of(widget):
            plain = re.sub(r"<[^<>]*>|/[^\s:]*", " ", text)
            if re.search(r"[A-Za-z]{2,}", NAMES.sub("", plain)):
                found.add(text)
    return found


def cut_in(window: QWidget) -> list[str]:
    """Texts that need more room than they have, and panels that scroll up and down though they are too wide."""
    found = [
        f"{inside.width()} in {area.viewport().width()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible()
        and (inside := area.widget()) is not None
        and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and inside.width() > area.viewport().width()
    ]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = 0 if widget.wordWrap() else widget.sizeHint().width()
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed, wide = widget.minimumSizeHint().height(), widget.minimumSizeHint().width()
        else:
            continue
        if needed > widget.height() + 1 or wide > widget.width() + 1 or reaches_out(widget):
            found.append(f"{widget.text()} ({widget.objectName()}): {wide} x {needed} in {widget.size().toTuple()}")
    return found


def reaches_out(widget: QWidget) -> bool:
    """Whether a part of it lies left or right of what shows it, such as a panel that scrolls up and down only."""
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        area = around.parentWidget()
        scrolls = isinstance(area, QScrollArea) and (
            area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        left = widget.mapTo(around, QPoint()).x()
        if not scrolls and (left < 0 or left + widget.width() > around.width()):
            return True
        if around.isWindow():
            break
        around = area
    return False


class Reader:
    """Looks over what is shown, stage by stage."""

    def __init__(self) -> None:
        self.english: set[str] = set()
        self.cut: dict[str, list[str]] = {}

    def look(self, stage: str) -> None:
        QTest.qWait(100)  # what came in meanwhile is laid out
        QApplication.processEvents()
        for _ in range(3):  # of labels, what holds them, what holds that
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for shown in QApplication.topLevelWidgets():
            if shown.isVisible() and not isinstance(shown, QMenu):
                self.english |= english_in(shown)
                if cut := cut_in(shown):
                    self.cut[stage] = cut


def close_dialogs(window: Window) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
    QApplication.processEvents()


@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
@pytest.mark.usefixtures("spoken")
def test_nothing_is_left_in_english_and_nothing_is_cut(
    make_window: Callable[[], Window],
    network: FakeNetwork,
    qtbot: QtBot,
    make_photo: MakePhoto,
    tmp_path: Path,
) -> None:
    window, reader = make_window(), Reader()
    window.resize(1024, 700)
    hand = Hand(window, qtbot)
    reader.look("start")
    hand.open(make_photo(), make_photo("photo-2.png"))
    window.actions_[Do.INFO].setChecked(True)
    reader.look("photo")
    for name in (Do.BRUSH, Do.SHOW_MASK):
        window.actions_[name].trigger()
    for more in [button for button in window.findChildren(QAbstractButton) if button.objectName() == "more"]:
        if not more.isChecked():
            more.click()
    assert window.where.strength.isVisible()
    reader.look("folds")
    window.actions_[Do.BRUSH].trigger()
    window.panel.foot.restore.click()
    qtbot.waitUntil(lambda: network.started > 0, timeout=PATIENCE)
    reader.look("restoring")
    network.let_go.set()
    hand.wait(lambda: hand.document.unsaved)
    reader.look("restored")
    for mode in (Do.SIDE_BY_SIDE, Do.DIFFERENCE, Do.BEFORE, Do.AFTER, Do.SPLIT):
        window.actions_[mode].trigger()
        reader.look(mode)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    hand.drop(broken)
    hand.wait(lambda: bool(window.messages.texts))
    reader.look("error")
    for name in (Do.SAVE_AS, Do.SAVE_ALL, Do.SHORTCUTS, Do.MANUAL, Do.ABOUT):
        window.actions_[name].trigger()
        reader.look(name)
        close_dialogs(window)
    window.actions_[Do.COPY].trigger()
    window.actions_[Do.APPLY_TO_ALL].trigger()
    reader.look("told")
    window.close()
    reader.look("closing")
    close_dialogs(window)
    assert language.spoken() is not pseudo or not reader.english
    assert not reader.cut


@pytest.mark.parametrize("spoken", list(language.NAMES), indirect=True)
@pytest.mark.usefixtures("spoken")
def test_no_letter_opens_two_entries_of_a_menu(make_window: Callable[[], Window]) -> None:
    window = make_window()
    twice = {}
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        letters = [
            found[1].lower() for each in menu.actions() if (found := re.search(r"&([^&])", each.text())) is not None
        ]
        if len(letters) > len(set(letters)):
            twice[" | ".join(each.text() for each in menu.actions())] = sorted(
                letter for letter in set(letters) if letters.count(letter) > 1
            )
    assert not twice


@pytest.mark.parametrize(
    ("spoken", "title"),
    [("de", "LIR Studio in fünf Minuten"), ("pseudo", "LIR Studio in five minutes")],
    indirect=["spoken"],
)
@pytest.mark.usefixtures("spoken")
def test_the_manual_speaks_the_language_or_english_where_it_has_none(window: Window, title: str) -> None:
    window.actions_[Do.MANUAL].trigger()
    manual = window.findChild(ManualDialog)
    assert manual is not None
    assert manual.text.toPlainText().startswith(title)


@pytest.mark.usefixtures("spoken")
def test_every_command_speaks_the_language(make_window: Callable[[], Window]) -> None:
    window = make_window()
    left = {action.text() for action in window.findChildren(QAction)} | {
        menu.title() for menu in window.findChildren(QMenu)
    }
    assert not {text for text in left if re.search(r"[A-Za-z]{2,}", NAMES.sub("", text))}


def test_a_language_that_no_font_can_show_is_not_spoken_and_the_window_says_so(
    make_window: Callable[[], Window], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(language.NAMES, "ja", "\u0378")  # no letter at all
    settings = Settings()
    settings[table.LANGUAGE] = "ja"
    assert translate(qapp, settings).startswith("Japanese cannot be shown")
    assert language.spoken()("Restore", None) == "Restore"
    offered = {action.text(): action.isEnabled() for action in make_window().menus.languages.actions()}
    assert offered["Deutsch"]
    assert not offered["Japanese: no font has its letters"]


def test_a_language_has_its_own_shapes_of_shared_characters_after_the_letters_of_the_system(qapp: QApplication) -> None:
    first, *others = with_shapes(qapp.font(), "zh_CN").families()
    assert first == QFontInfo(qapp.font()).family()
    assert "Noto Sans CJK SC" in others


def test_the_language_chosen_in_the_menu_is_spoken_after_the_next_start(hand: Hand, window: Window) -> None:
    german = next(action for action in window.findChildren(QAction) if action.text() == "Deutsch")
    german.trigger()
    assert hand.says("spricht diese Sprache nach dem nächsten Start")
    assert isinstance(language.read("de"), Language)


@pytest.mark.parametrize("spoken", ["de", "ja"], indirect=True)
@pytest.mark.usefixtures("spoken")
def test_with_nothing_to_undo_the_menu_has_no_mark_that_leads_on_to_it(window: Window) -> None:
    assert not re.search(r"[:：]", window.menus.undo.text() + window.menus.redo.text())
