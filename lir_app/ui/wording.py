"""Numbers, names, and what photos look like, in the words people use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from lir_app.language import translated
from lir_model.messages import Message, in_a_row, listed
from lir_model.tasks import TASKS

_ENDS: Final = (".", "!", "?", "…", ":", "。", "！", "？", "：")
_WIDE_ENDS: Final = ("。", "！", "？", "：")  # with the space after them in the character
_NAMED: Final = 3


def _duration(seconds: float) -> str:
    """As exactly as an estimate deserves."""
    tr = QCoreApplication.translate
    if seconds < 10:
        return tr("wording", "{n} s").format(n=max(1, round(seconds)))
    if seconds < 57:
        return tr("wording", "{n} s").format(n=round(seconds / 5) * 5)
    if seconds < 57 * 60:
        return tr("wording", "{n} min").format(n=max(1, round(seconds / 60)))
    return tr("wording", "{n} h").format(n=max(1, round(seconds / 3600)))


def sentence(text: str) -> str:
    """A text with the full stop that it may lack."""
    text = text.rstrip()
    return text if text.endswith(_ENDS) else translated(Message("{text}.", text=text))


def sentences(texts: Sequence[str]) -> str:
    """Sentences one after another, with a space between them where the writing has one."""
    return "".join(text if text.endswith(_WIDE_ENDS) else f"{text} " for text in map(sentence, texts)).rstrip()


def named(names: Sequence[str]) -> str:
    """The first of some names, and that there are more: ``a.jpg, b.jpg, c.jpg …``."""
    row = translated(in_a_row(names[:_NAMED]))
    return f"{row} …" if len(names) > _NAMED else row


def plain(command: str) -> str:
    """The name of a command without the letter that chooses it, which is in brackets in some languages, and dots."""
    return re.sub(r"\(&\w\)|&(.)", r"\1", command).rstrip("… ")


def about(seconds: float) -> str:
    """An estimated duration in a sentence: ``about 40 s``, ``about 3 min``."""
    return QCoreApplication.translate("wording", "about {time}").format(time=_duration(seconds))


def roughly(seconds: float) -> str:
    """An estimated duration where there is little room: ``~40 s``."""
    return f"~{_duration(seconds)}"


def left(seconds: float) -> str:
    """Time left of a running job."""
    return QCoreApplication.translate("wording", "{time} left").format(time=about(seconds))


def of_all(number: int, asked: int, seconds_left: float | None) -> str:
    """Which of several jobs it is, and the time left of all: ``2 of 5 · about 40 s left``."""
    text = QCoreApplication.translate("wording", "{n} of {all}").format(n=number, all=asked)
    return text if seconds_left is None else f"{text} · {left(seconds_left)}"


def looks(tasks: Sequence[str]) -> str:
    """What a photo that needs these tasks looks like: ``Looks noisy and hazy``; empty where it needs none."""
    tr = QCoreApplication.translate
    known = {
        "noise": tr("wording", "noisy"),
        "rain": tr("wording", "rainy"),
        "haze": tr("wording", "hazy"),
        "blur": tr("wording", "blurred"),
    }
    words = [known[degradation] for task in tasks if (degradation := TASKS[task].degradation) in known]
    return tr("wording", "Looks {words}").format(words=translated(listed(words))) if words else ""
