"""Hands many jobs to a thread, a few at a time: thousands at once would hold the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from lir_app.ui.work.threads.job import ThreadJob
from lir_app.ui.work.threads.job_thread import JobThread

_AT_ONCE: Final = 4
"""Jobs that the thread has at a time: chosen, so that it seldom waits for the window to give it the next one."""


@dataclass(frozen=True, eq=False)
class _Errand:
    """A job, and who is told of its end."""

    job: ThreadJob[Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]


class FewAtOnce(QObject):
    """The jobs in their order. One that waits for a disk that does not answer holds up no other."""

    def __init__(self, thread: JobThread, parent: QObject, *, urgent: bool = False) -> None:
        """``urgent``: whether the thread runs them before its other jobs."""
        super().__init__(parent)
        self._thread, self._urgent = thread, urgent
        self._waiting: deque[_Errand] = deque()
        self._given: set[_Errand] = set()
        thread.does_not_answer.connect(self._on_silence)

    def add(self, job: ThreadJob[Any], done: Callable[[Any], None], failed: Callable[[str], None]) -> None:
        """Hand a job over, after those before it; one of both is called in this thread once it has ended."""
        self._waiting.append(_Errand(job, done, failed))
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and len(self._given) < _AT_ONCE:
            errand = self._waiting.popleft()
            self._given.add(errand)
            self._thread.submit(
                errand.job,
                done=partial(self._on_end, errand, errand.done),
                failed=partial(self._on_end, errand, errand.failed),
                cancelled=partial(self._let_go, errand),
                urgent=self._urgent,
            )

    def _on_end(self, errand: _Errand, tell: Callable[[Any], None], what: object) -> None:
        try:
            tell(what)
        finally:  # whoever is told may err: the others go on
            self._let_go(errand)

    def _on_silence(self, job: object) -> None:
        for errand in [each for each in self._given if each.job is job]:
            self._let_go(errand)

    def _let_go(self, errand: _Errand) -> None:
        self._given.discard(errand)
        self._go_on()
