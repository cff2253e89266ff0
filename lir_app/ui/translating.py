"""The language of the window: the system's, or the one chosen in the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from lir_app import language
from lir_app.ui import settings as table
from lir_app.ui.actions import without_state
from lir_app.ui.settings import Settings
from lir_app.ui.work.studio import Studio
from lir_model.messages import Message

_SYSTEM = "system"


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


def translate(application: QApplication, settings: Settings) -> None:
    """Has the window, and Qt's own dialogs in it, speak the language chosen. Call it before the window is made."""
    code = _code(settings[table.LANGUAGE])
    language.speak(language.read(code))
    own, qts = Translator(application), QTranslator(application)
    application.installTranslator(own)
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    QLocale.setDefault(QLocale(code))


def _code(chosen: str) -> str:
    return language.nearest(QLocale.system().uiLanguages()) if chosen == _SYSTEM else chosen


class LanguageMenu(QObject):
    """Offers the languages, by the names that those who speak them know; another one is spoken after the next start."""

    def __init__(self, menu: QMenu, studio: Studio, settings: Settings) -> None:
        super().__init__(menu)
        self._studio, self._settings = studio, settings
        group = QActionGroup(self)
        for code, title in ((_SYSTEM, self.tr("As the System")), *language.NAMES.items()):
            action = menu.addAction(title, partial(without_state, partial(self._choose, code)))
            action.setCheckable(True)
            action.setChecked(code == settings[table.LANGUAGE])
            group.addAction(action)

    def _choose(self, code: str) -> None:
        self._settings[table.LANGUAGE] = code
        told = Message("LIR Studio speaks this language after its next start.")
        self._studio.say(told.sentence(language.read(_code(code))))
