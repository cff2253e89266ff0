"""The menu of languages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from lir_app import language
from lir_app.ui import settings as table
from lir_app.ui.actions import without_state
from lir_app.ui.settings import Settings
from lir_app.ui.translator import SYSTEM, code_of, english_name, has_letters
from lir_app.ui.work.studio import Studio
from lir_model.messages import Message


class LanguageMenu(QObject):
    """Offers the languages by their names for themselves; a chosen one is used after the next start."""

    def __init__(self, menu: QMenu, studio: Studio, settings: Settings) -> None:
        super().__init__(menu)
        self._studio, self._settings = studio, settings
        group = QActionGroup(self)
        for code, title in ((SYSTEM, self.tr("As the System")), *language.NAMES.items()):
            shown = code == SYSTEM or has_letters(menu.font(), code)
            words = title if shown else self.tr("{language}: no font has its letters")
            action = menu.addAction(
                words.format(language=english_name(code)), partial(without_state, partial(self._choose, code))
            )
            action.setEnabled(shown)
            action.setCheckable(True)
            action.setChecked(code == settings[table.LANGUAGE])
            group.addAction(action)

    def _choose(self, code: str) -> None:
        self._settings[table.LANGUAGE] = code
        message = Message("LIR Studio speaks this language after its next start.")
        self._studio.say(message.sentence(language.read(code_of(code))))
