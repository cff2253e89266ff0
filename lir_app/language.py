"""The language in which people are told things: what makes sentences of kinds and values, for window and command line.

The translations are Qt's ``.ts`` files in ``resources/translations``; ``build/translations.py`` keeps them to the code.
They are read as they are, so that there is nothing to compile and the command line needs no Qt for them.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from lir_model.messages import Message, MessageError, Translate
from lir_model.resources import resources

ENGLISH: Final = "en"
NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""The languages there are, as those who speak them call them."""


def _one_or_more(number: int) -> int:
    return int(number != 1)


_FORMS: Final[dict[str, Callable[[int], int]]] = {
    "fr": lambda n: int(n > 1),
    "ja": lambda _: 0,
    "zh_CN": lambda _: 0,
}
"""Which form of a word stands beside a number, where it is not one form for 1 and one for all else."""


@dataclass(frozen=True)
class Language:
    """A language.

    Attributes:
        code: such as ``de``.
        words: from English to the forms of it in this language, more than one where something is counted.
    """

    code: str
    words: Mapping[str, tuple[str, ...]]

    def __call__(self, words: str, number: int | None = None) -> str:
        """The words in this language, or the English ones where it has none."""
        forms = self.words.get(words)
        if not forms:
            return words
        if number is None:
            return forms[0]
        return forms[min(_FORMS.get(self.code, _one_or_more)(number), len(forms) - 1)]


def file_of(code: str) -> Path:
    """The file with the translations of a language."""
    return resources() / "translations" / f"lir_{code}.ts"


@cache
def read(code: str) -> Language:
    """A language from its file; without words where there is none."""
    if not file_of(code).is_file():
        return Language(code, {})
    words: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(file_of(code)).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if all(forms):
            words[message.findtext("source", "")] = forms
    return Language(code, words)


def nearest(tags: list[str]) -> str:
    """The first of some languages (``de-AT``, ``zh_Hans_CN``, ``ja_JP.UTF-8``) that the program speaks, or English."""
    for tag in tags:
        parts = tag.partition(".")[0].replace("-", "_").split("_")
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return "zh_CN"
        if parts[0] in NAMES:
            return parts[0]
    return ENGLISH


def of_command_line() -> str:
    """English, unless LIR_LANGUAGE in the environment names another, such as ``de``; ``system`` is the system's."""
    asked = os.environ.get("LIR_LANGUAGE", ENGLISH)
    return nearest([locale.getlocale()[0] or ENGLISH if asked == "system" else asked])


_spoken: list[Translate] = [read(ENGLISH)]


def speak(translate: Translate) -> None:
    """From now on in this language."""
    _spoken[0] = translate


def spoken() -> Translate:
    """What translates to the language spoken now."""
    return _spoken[0]


def say(told: str | MessageError) -> str:
    """A message, or that of an error, in the language spoken; any other text, such as a name, as it is."""
    message = told.message if isinstance(told, MessageError) else told
    return message.sentence(spoken()) if isinstance(message, Message) else message
