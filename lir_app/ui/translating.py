"""The language of the window: the system's, or the one chosen in the menu."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QActionGroup, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from lir_app import language
from lir_app.ui import settings as table
from lir_app.ui.actions import without_state
from lir_app.ui.settings import Settings
from lir_app.ui.work.studio import Studio
from lir_model.messages import Message

_SYSTEM = "system"

_FONTS: Final = {
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
}
"""Fonts of Windows, macOS and Linux with a language's own shapes of the characters that Japanese and Chinese share."""


class Translator(QTranslator):
    """Answers Qt's ``tr`` with the language spoken."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Never: what it knows is not in a file of Qt."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - English words mean one thing in this program, wherever they stand
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str | None:
        """The words in the language, or None where it lacks them; Qt puts the number in."""
        words = language.spoken()(source, n if n >= 0 else None)
        return None if words == source else words


def has_letters(font: QFont, code: str) -> bool:
    """Whether the fonts of this system have the letters of a language, judged by its name for itself."""
    metrics = QFontMetrics(font)
    return all(metrics.inFontUcs4(ord(letter)) for letter in language.NAMES[code])


def with_shapes(font: QFont, code: str) -> QFont:
    """The font, with those after it that have a language's own shapes of letters."""
    shaped = QFont(font)
    shaped.setFamilies([QFontInfo(font).family(), *_FONTS.get(code, ())])
    return shaped


def translate(application: QApplication, settings: Settings) -> str:
    """Has the window, and Qt's own dialogs in it, speak the language chosen. Call it before the window is made.

    Returns:
        What to tell the person, where no font has the letters of that language and English is spoken; else nothing.
    """
    code = _code(settings[table.LANGUAGE])
    if not has_letters(application.font(), code):
        language.speak(language.read(language.ENGLISH))
        return Message(
            "{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, "
            "and start LIR Studio again.",
            language=_english_name(code),
        )
    if code in _FONTS:
        application.setFont(with_shapes(application.font(), code))
    language.speak(language.read(code))
    own, qts = Translator(application), QTranslator(application)
    application.installTranslator(own)
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    QLocale.setDefault(QLocale(code))
    return ""


def _code(chosen: str) -> str:
    return language.nearest(QLocale.system().uiLanguages()) if chosen == _SYSTEM else chosen


def _english_name(code: str) -> str:
    return QLocale.languageToString(QLocale(code).language())


class LanguageMenu(QObject):
    """Offers the languages, by the names that those who speak them know; another one is spoken after the next start."""

    def __init__(self, menu: QMenu, studio: Studio, settings: Settings) -> None:
        super().__init__(menu)
        self._studio, self._settings = studio, settings
        group = QActionGroup(self)
        for code, title in ((_SYSTEM, self.tr("As the System")), *language.NAMES.items()):
            shown = code == _SYSTEM or has_letters(menu.font(), code)
            words = title if shown else self.tr("{language}: no font has its letters")
            action = menu.addAction(
                words.format(language=_english_name(code)), partial(without_state, partial(self._choose, code))
            )
            action.setEnabled(shown)
            action.setCheckable(True)
            action.setChecked(code == settings[table.LANGUAGE])
            group.addAction(action)

    def _choose(self, code: str) -> None:
        self._settings[table.LANGUAGE] = code
        told = Message("LIR Studio speaks this language after its next start.")
        self._studio.say(told.sentence(language.read(_code(code))))
