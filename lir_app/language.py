"""Languages: translates messages into sentences, for window and command line.

The translations are Qt's ``.ts`` files in ``resources/translations``; ``build/translations.py`` keeps them in step with
the code. They are read without compilation, so that the command line needs no Qt for them.
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
"""All languages by code, each with its own name for itself."""
_SYSTEM: Final = "system"
"""Stands for the language of the system in LIR_LANGUAGE."""


def _one_or_more(number: int) -> int:
    return int(number != 1)


_FORMS: Final[dict[str, Callable[[int], int]]] = {
    "fr": lambda n: int(n > 1),
    "ja": lambda _: 0,
    "zh_CN": lambda _: 0,
}
"""Index of the plural form for a number, for languages with other rules than one form for 1 and one for the rest."""


@dataclass(frozen=True)
class Language:
    """A language.

    Attributes:
        code: such as ``de``.
        words: by English text, its translation; several plural forms where something is counted.
    """

    code: str
    words: Mapping[str, tuple[str, ...]]

    def __call__(self, words: str, number: int | None = None) -> str:
        """Translates a text; without a translation it stays English. ``number`` decides on the plural form."""
        forms = self.words.get(words)
        if not forms:
            return words
        if number is None:
            return forms[0]
        return forms[min(_FORMS.get(self.code, _one_or_more)(number), len(forms) - 1)]


def file_of(code: str) -> Path:
    """The file with the translations of a language."""
    return resources() / "translations" / f"lir_{code}.ts"


def manual(code: str) -> Path:
    """The file with the manual of the window in a language; in English where there is none."""
    folder = resources() / "manual"
    own = folder / f"{code}.md"
    return own if own.is_file() else folder / f"{ENGLISH}.md"


@cache
def read(code: str) -> Language:
    """Reads a language from its file; without a file it has no translations."""
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
    """The code of the first of these languages (``de-AT``, ``zh_Hans_CN``, ``ja_JP.UTF-8``) that there is, or
    English."""
    return next((code for tag in tags if (code := _code_of(tag)) is not None), ENGLISH)


def _code_of(tag: str) -> str | None:
    """The code of the language of a tag; None where there is no such language."""
    parts = tag.partition(".")[0].replace("-", "_").split("_")
    if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
        return "zh_CN"
    return parts[0] if parts[0] in NAMES else None


def of_command_line() -> str:
    """Code of the language that the environment variable LIR_LANGUAGE names (``system``: the system's); else
    English."""
    asked = _asked()
    return nearest([locale.getlocale()[0] or ENGLISH if asked == _SYSTEM else asked])


def not_spoken() -> str | None:
    """What LIR_LANGUAGE asks for where there is no such language; else None."""
    asked = _asked()
    return None if asked == _SYSTEM or _code_of(asked) is not None else asked


def _asked() -> str:
    return os.environ.get("LIR_LANGUAGE") or ENGLISH


_spoken: list[Translate] = [read(ENGLISH)]


def speak(translate: Translate) -> None:
    """Sets the language that ``translated`` translates into."""
    _spoken[0] = translate


def spoken() -> Translate:
    """Translates into the language that was set last."""
    return _spoken[0]


def code_spoken() -> str:
    """Code of the language that was set last; English for one without."""
    return getattr(_spoken[0], "code", ENGLISH)


def translated(text: str | MessageError) -> str:
    """A message, or that of an error, in the language set by ``speak``; other texts, such as names, stay as they
    are."""
    message = text.message if isinstance(text, MessageError) else text
    return message.sentence(spoken()) if isinstance(message, Message) else message
