"""Puts durations, names and suggestions into words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from lir_app.language import translated
from lir_model.messages import Message, in_a_row, listed
from lir_model.tasks import TASKS

_ENDS: Final = (".", "!", "?", "…", ":", "。", "！", "？", "：")
"""Marks that end a sentence."""
_WIDE_ENDS: Final = ("。", "！", "？", "：")
"""Those whose character includes the space after them."""
_NAMED: Final = 3
"""Most names in a list: chosen."""


def _duration(seconds: float) -> str:
    """A duration, rounded as an estimate should be: ``7 s``, ``40 s``, ``3 min``, ``2 h``."""
    tr = QCoreApplication.translate
    if seconds < 10:
        return tr("wording", "{n} s").format(n=max(1, round(seconds)))
    if seconds < 57:
        return tr("wording", "{n} s").format(n=round(seconds / 5) * 5)
    if seconds < 57 * 60:
        return tr("wording", "{n} min").format(n=max(1, round(seconds / 60)))
    return tr("wording", "{n} h").format(n=max(1, round(seconds / 3600)))


def sentence(text: str) -> str:
    """A text with a full stop, unless it ends with a mark."""
    text = text.rstrip()
    return text if text.endswith(_ENDS) else translated(Message("{text}.", text=text))


def sentences(texts: Sequence[str]) -> str:
    """Joins sentences, with spaces between them if the script has spaces."""
    return "".join(text if text.endswith(_WIDE_ENDS) else f"{text} " for text in map(sentence, texts)).rstrip()


def named(names: Sequence[str]) -> str:
    """A list of names, shortened if there are many: ``a.jpg, b.jpg, c.jpg …``."""
    return translated(in_a_row(names, _NAMED))


def plain(command: str) -> str:
    """The text of a command without its mnemonic, which some languages put in brackets, and without final dots."""
    return re.sub(r"\(&\w\)|&(.)", r"\1", command).rstrip("… ")


def about(seconds: float) -> str:
    """An estimated duration in a sentence: ``about 40 s``, ``about 3 min``."""
    return QCoreApplication.translate("wording", "about {time}").format(time=_duration(seconds))


def roughly(seconds: float) -> str:
    """An estimated duration in short: ``~40 s``."""
    return f"~{_duration(seconds)}"


def left(seconds: float) -> str:
    """The time left of a running job: ``about 40 s left``."""
    return QCoreApplication.translate("wording", "{time} left").format(time=about(seconds))


def of_all(number: int, asked: int, seconds_left: float | None) -> str:
    """The number of a job among several, and the time left for all: ``2 of 5 · about 40 s left for all``."""
    tr = QCoreApplication.translate
    text = tr("wording", "{n} of {all}").format(n=number, all=asked)
    if seconds_left is None:
        return text
    return f"{text} · {tr('wording', '{time} left for all').format(time=about(seconds_left))}"


def looks(tasks: Sequence[str]) -> str:
    """Why these tasks are suggested for a photo: ``Looks noisy and hazy``; empty without tasks."""
    tr = QCoreApplication.translate
    known = {
        "noise": tr("wording", "noisy"),
        "rain": tr("wording", "rainy"),
        "haze": tr("wording", "hazy"),
        "blur": tr("wording", "blurred"),
    }
    words = [known[degradation] for task in tasks if (degradation := TASKS[task].degradation) in known]
    return tr("wording", "Looks {words}").format(words=translated(listed(words))) if words else ""
