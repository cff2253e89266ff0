"""Asks disks beside the window: a folder on a network takes its time to answer, or never does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer

from lir_app.on_disk import as_on_disk, is_folder

T = TypeVar("T")

AT_ONCE: Final = 0.03
"""Seconds that the window waits itself, in which nearly every disk answers: chosen, nobody notices them."""

LOOKING_MILLISECONDS: Final = 50
"""How often it is looked whether a slow disk has answered: chosen."""


@dataclass(eq=False)
class _Question:
    """A question, and what comes of it.

    Attributes:
        find_out: finds the answer out; called in a thread of its own.
        take: is given the answer in the window's thread.
        answer: what ``find_out`` returned.
        error: what it raised; or None.
        over: set once there is an answer.
    """

    find_out: Callable[[], Any]
    take: Callable[[Any], None]
    answer: Any = None
    error: Exception | None = None
    over: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> None:
        """Find the answer out, in a thread that knows nothing of Qt: the program may end while it waits."""
        threading.Thread(target=self._answer, daemon=True, name="lir-disk").start()

    def _answer(self) -> None:
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

    A folder that does not answer is asked nothing more until it does; others are asked meanwhile.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: tuple[Path, _Question] | None = None
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
        question = _Question(find_out, take)
        self._newest = folder, question
        self._take_answers()
        if folder not in self._open:
            self._begin(folder, question)
            question.over.wait(AT_ONCE)
            self._take_answers()
        return self._newest is None

    def drop(self) -> None:
        """No answer is of interest any more."""
        self._newest = None

    def _begin(self, folder: Path, question: _Question) -> None:
        self._open[folder] = question
        self._look.start()
        question.begin()

    def _take_answers(self) -> None:
        """Take what has been answered, and ask folders that answer again what is of interest now."""
        for folder, question in [each for each in self._open.items() if each[1].over.is_set()]:
            if self._open.get(folder) is not question:
                continue  # taken while another answer was
            del self._open[folder]
            if self._newest is None:
                continue
            wanted, newest = self._newest
            if question is newest:
                self.drop()
                question.give_answer()
            elif wanted == folder:
                self._begin(folder, newest)
        if not self._open:
            self._look.stop()


def ask_beside(parent: QObject, find_out: Callable[[], T], take: Callable[[T], None]) -> bool:
    """Ask something whose answer counts, whatever else is asked meanwhile.

    Args:
        parent: with it the question goes.
        find_out: finds the answer out, in a thread of its own.
        take: is given the answer in this thread, however late.

    Returns:
        Whether the answer was there at once, so that ``take`` has been called.
    """
    question = _Question(find_out, take)
    question.begin()
    if question.over.wait(AT_ONCE):
        question.give_answer()
        return True
    look = QTimer(parent, interval=LOOKING_MILLISECONDS)

    def take_answer() -> None:
        if question.over.is_set():
            look.stop()
            look.deleteLater()
            question.give_answer()

    look.timeout.connect(take_answer)
    look.start()
    return False


def answered(find_out: Callable[[], T], otherwise: T) -> T:
    """The answer of a disk; ``otherwise`` where it is not there at once."""
    found: list[T] = []
    question = _Question(find_out, found.append)
    question.begin()
    if question.over.wait(AT_ONCE):
        question.give_answer()
    return found[0] if found else otherwise


def folder_there(*folders: Path) -> Path:
    """The first of these folders that is there, as its disk says at once; else the person's own: a file dialog that
    begins in another one would hold the window."""
    none: Path | None = None
    wanted = (answered(partial(_on_disk, folder), none) for folder in folders if folder.is_absolute())
    return next((folder for folder in wanted if folder is not None), Path.home())


def _on_disk(folder: Path) -> Path | None:
    """A folder that Qt gave, as the disk has it; None if there is none."""
    found = as_on_disk(folder)
    return found if is_folder(found) else None
