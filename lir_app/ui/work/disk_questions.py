"""Asks disks beside the window: a folder on a network takes its time to answer, or never does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

AT_ONCE: Final = 0.03
"""Seconds that the window waits itself, in which nearly every disk answers: chosen, nobody notices them."""


@dataclass(eq=False)
class _Question:
    """A question about a folder, and what comes of it.

    Attributes:
        folder: what it is about.
        find_out: finds the answer out; called in a thread of its own.
        take: is given the answer in the window's thread.
        answer: what ``find_out`` returned or raised.
        over: set once there is an answer.
    """

    folder: Path
    find_out: Callable[[], Any]
    take: Callable[[Any], None]
    answer: Any = None
    over: threading.Event = field(default_factory=threading.Event)


class DiskQuestions(QObject):
    """Asks one thing after another, of which only the newest counts.

    A folder that does not answer is asked nothing more until it does; others are asked meanwhile.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: _Question | None = None
        self._open: dict[Path, _Question] = {}
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, folder: Path, find_out: Callable[[], T], take: Callable[[T], None]) -> bool:
        """Ask something about a folder; what was asked before and is not answered yet is no longer of interest.

        Args:
            folder: the folder.
            find_out: finds the answer out, in a thread of its own.
            take: is given the answer in this thread, unless something else was asked meanwhile.

        Returns:
            Whether the answer was there at once, so that ``take`` has been called.
        """
        question = self._newest = _Question(folder, find_out, take)
        if folder in self._open:
            return False
        self._begin(question)
        if not question.over.wait(AT_ONCE):
            return False
        self._on_answered(question)
        return True

    def drop(self) -> None:
        """No answer is of interest any more."""
        self._newest = None

    def _begin(self, question: _Question) -> None:
        self._open[question.folder] = question
        # The program may end while a folder does not answer.
        threading.Thread(target=self._find_out, args=(question,), daemon=True, name="lir-disk").start()

    def _find_out(self, question: _Question) -> None:
        try:
            question.answer = question.find_out()
        except Exception as error:  # raised again where people are told
            question.answer = error
        question.over.set()
        with suppress(RuntimeError):  # the dialog has been closed
            self._answered.emit(question)

    def _on_answered(self, question: _Question) -> None:
        if self._open.get(question.folder) is not question:
            return  # it was there at once
        del self._open[question.folder]
        newest = self._newest
        if question is newest:
            self._newest = None
            if isinstance(question.answer, Exception):
                raise question.answer
            question.take(question.answer)
        elif newest is not None and newest.folder == question.folder:
            self._begin(newest)


def answered(find_out: Callable[[], T], otherwise: T) -> T:
    """The answer of a disk; ``otherwise`` where it is not there at once."""
    found: list[T] = []
    thread = threading.Thread(target=lambda: found.append(find_out()), daemon=True, name="lir-disk")
    thread.start()
    thread.join(AT_ONCE)
    return found[0] if found else otherwise
