"""Numbers, and what photos look like, in the words people use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lir_model.tasks import TASKS


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
    return text if text.rstrip().endswith((".", "!", "?", "…", ":")) else f"{text.rstrip()}."


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
    listed = tr("wording", "{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1]) if words[1:] else ""
    return tr("wording", "Looks {words}").format(words=listed or words[0]) if words else ""
