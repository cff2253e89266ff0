"""Numbers in the words people use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def about(seconds: float) -> str:
    """A duration, as exactly as an estimate deserves: ``about 40 s``, ``about 3 min``."""
    tr = QCoreApplication.translate
    if seconds < 1.5:
        return tr("wording", "about a second")
    if seconds < 10:
        return tr("wording", "about {n} s").format(n=round(seconds))
    if seconds < 57:
        return tr("wording", "about {n} s").format(n=round(seconds / 5) * 5)
    if seconds < 57 * 60:
        return tr("wording", "about {n} min").format(n=max(1, round(seconds / 60)))
    return tr("wording", "about {n} h").format(n=max(1, round(seconds / 3600)))


def left(seconds: float) -> str:
    """Time left of a running job."""
    return QCoreApplication.translate("wording", "{time} left").format(time=about(seconds))
