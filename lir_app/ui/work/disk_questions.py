"""Asks disks beside the window: a folder on a network takes its time to answer, or never does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")

AT_ONCE: Final = 0.03
"""Seconds that the window waits itself, in which nearly every disk answers: chosen, nobody notices them."""

LOOKING_MILLISECONDS: Final = 50
"""How often it is looked whether a slow disk has answered: chosen."""


@dataclass(eq=False)
class _Question:
    """A question about a folder, and what comes of it.

    Attributes:
        folder: what it is about.
        find_out: finds the answer out; called in a thread of its own.
        take: is given the answer in the window's thread.
        answer: what ``find_out`` returned.
        error: what it raised; or None.
        over: set once there is an answer.
    """

    folder: Path
    find_out: Callable[[], Any]
    take: Callable[[Any], None]
    answer: Any = None
    error: Exception | None = None
    over: threading.Event = field(default_factory=threading.Event)

    def answer_it(self) -> None:
        """Find the answer out."""
        try:
            self.answer = self.find_out()
        except Exception as error:  # raised again where people are told
            self.error = error
        self.over.set()

    def give_answer(self) -> None:
        """Hand the answer over; raises what finding it out raised."""
        if self.error is not None:
            raise self.error
        self.take(self.answer)


class DiskQuestions(QObject):
    """Asks one thing after another, of which only the newest counts.

    A folder that does not answer is asked nothing more until it does; others are asked meanwhile. The threads know
    nothing of Qt: the program, or a dialog, may end while they wait.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: _Question | None = None
        self._open: dict[Path, _Question] = {}
        self._look = QTimer(self, interval=LOOKING_MILLISECONDS)
        self._look.timeout.connect(self._take_answers)

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
        self._take_answers()
        if folder not in self._open:
            self._begin(question)
            question.over.wait(AT_ONCE)
            self._take_answers()
        return self._newest is None

    def drop(self) -> None:
        """No answer is of interest any more."""
        self._newest = None

    def _begin(self, question: _Question) -> None:
        self._open[question.folder] = question
        self._look.start()
        threading.Thread(target=question.answer_it, daemon=True, name="lir-disk").start()

    def _take_answers(self) -> None:
        """Take what has been answered, and ask folders that answer again what is of interest now."""
        for question in [each for each in self._open.values() if each.over.is_set()]:
            if self._open.get(question.folder) is not question:
                continue  # taken while another answer was
            del self._open[question.folder]
            newest = self._newest
            if newest is None:
                continue
            if question is newest:
                self.drop()
                question.give_answer()
            elif newest.folder == question.folder:
                self._begin(newest)
        if not self._open:
            self._look.stop()


def answered(find_out: Callable[[], T], otherwise: T) -> T:
    """The answer of a disk; ``otherwise`` where it is not there at once."""
    found: list[T] = []
    thread = threading.Thread(target=lambda: found.append(find_out()), daemon=True, name="lir-disk")
    thread.start()
    thread.join(AT_ONCE)
    return found[0] if found else otherwise
