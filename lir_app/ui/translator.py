"""Translates the window, and chooses fonts that have the letters of its language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from lir_app import language
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_model.messages import Message

SYSTEM: Final = "system"
"""What is chosen for the language of the system."""

_FONTS: Final = {
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
}
"""Fonts of Windows, macOS and Linux for languages that draw characters shared by Japanese and Chinese in their own
way."""


class Translator(QTranslator):
    """Translates Qt's ``tr`` into the language of the window."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Never empty, although it has no file of Qt's."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - a text has the same meaning everywhere in this program
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str | None:
        """The translation of a text, or None without one; Qt inserts the number."""
        words = language.spoken()(source, n if n >= 0 else None)
        return None if words == source else words


def has_letters(font: QFont, code: str) -> bool:
    """Whether the fonts of this system have the letters of a language; tried with the language's name for itself."""
    metrics = QFontMetrics(font)
    return all(metrics.inFontUcs4(ord(letter)) for letter in language.NAMES[code])


def with_shapes(font: QFont, code: str) -> QFont:
    """The font, with further families for the characters of a language (see ``_FONTS``)."""
    shaped = QFont(font)
    shaped.setFamilies([QFontInfo(font).family(), *_FONTS.get(code, ())])
    return shaped


def translate(application: QApplication, settings: Settings) -> str:
    """Set the language of the window and of Qt's own dialogs, as chosen in the settings. Call it before making the
    window.

    Returns:
        A message for people if no font has the letters of the language, so that English is used; else empty.
    """
    code = code_of(settings[table.LANGUAGE])
    if not has_letters(application.font(), code):
        language.speak(language.read(language.ENGLISH))
        return Message(
            "{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, "
            "and start LIR Studio again.",
            language=english_name(code),
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


def code_of(chosen: str) -> str:
    """The code of the language that was chosen, or of that of the system."""
    return language.nearest(QLocale.system().uiLanguages()) if chosen == SYSTEM else chosen


def english_name(code: str) -> str:
    """What a language is called in English."""
    return QLocale.languageToString(QLocale(code).language())
