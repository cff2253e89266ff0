"""Choosing what is done with photos, undoably."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from lir_app.ui.settings import Settings
from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.history import Change, History
from lir_app.ui.work.session.remembered_choices import remember, remembered
from lir_app.ui.work.session.session import Session


@dataclass(frozen=True, eq=False)
class _Given:
    """The choices that a photo had, and those that it is given."""

    document: Document
    before: Choices
    after: Choices

    def of(self, there: bool) -> Choices:
        return self.after if there else self.before


class Choosing(QObject):
    """Changes the choices of open photos.

    Args:
        session: the open photos.
        queue: stops restorations of former choices.
        history: what Undo takes back.
        settings: remember strengths and controls.
        offered: the tasks that can be chosen.

    Attributes:
        template: the choices for the next photo that is opened.

    Signals:
        changed: the choices of this document.
        taken_back: so many photos have the choices again that they had, most of them out of view.
    """

    changed = Signal(Document)
    taken_back = Signal(int)

    def __init__(
        self,
        session: Session,
        queue: Queue,
        history: History,
        parent: QObject,
        *,
        settings: Settings,
        offered: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self._session, self._queue, self._history, self._settings = session, queue, history, settings
        self._gesture = 0
        self.template = remembered(settings, offered)

    def change(self, choices: Choices, text: str, *, slider: str = "") -> None:
        """Change the current photo's choices, undoably; ``slider`` names the task whose strength moves."""
        document = self._session.current
        if document is not None and choices != document.choices:
            key = f"{slider}{self._gesture}" if slider else ""
            self._push(document, choices, text, key)

    def end_gesture(self) -> None:
        """The next movement of a slider is a new step to undo."""
        self._gesture += 1

    def accept_suggestion(self, documents: Sequence[Document]) -> None:
        """Choose for each photo what would help it, undoably; photos whose suggestion is taken, or that have none, keep
        their choices."""
        given = [_Given(each, each.choices, each.suggested) for each in documents if not each.suggestion_taken]
        text = self.tr("Accept suggestion")
        if len(given) > 1:
            text = self.tr("Accept suggestions for %n photos", None, len(given))
        self._give(given, text)

    def give_choices(self, documents: Sequence[Document], choices: Choices) -> None:
        """Give photos these choices, undoably."""
        given = [_Given(each, each.choices, choices) for each in documents if each.choices != choices]
        text = self.tr("Apply choices")
        if len(given) > 1:
            text = self.tr("Apply choices to %n photos", None, len(given))
        self._give(given, text)

    def _give(self, given: Sequence[_Given], text: str) -> None:
        """Give several photos choices in one step, as it was one command: each may have had its own before."""
        if given:
            numbers = frozenset(each.document.number for each in given)
            self._history.do(Change(text, numbers, False, True, partial(self._set_given, given)))

    def _set_given(self, given: Sequence[_Given], there: bool) -> None:
        """Do the step or take it back. Photos whose choices were changed since keep them, for that was another step; so
        do those out of view with a result in no file, which would be given up without being seen."""
        out_of_view = {each.number for each in self._session.unsaved if each is not self._session.current}
        kept = set[int]() if there else out_of_view
        changed = [
            each for each in given if each.document.choices == each.of(not there) and each.document.number not in kept
        ]
        for each in changed:
            self._set_choices(each.document, each.of(there))
        if len(changed) > 1 and not there:
            self.taken_back.emit(len(changed))

    def _push(self, document: Document, choices: Choices, text: str, gesture: str) -> None:
        apply = partial(self._set_choices, document)
        self._history.do(Change(text, frozenset({document.number}), document.choices, choices, apply, gesture))

    def _set_choices(self, document: Document, choices: Choices) -> None:
        document.choices = choices
        if self._session.numbered(document.number) is document:
            self._on_choices(document)

    def _on_choices(self, document: Document) -> None:
        document.note_shown()
        self._queue.choose(document.number, document.choices.recipe)
        if document is self._session.current:
            self.template = remember(self._settings, document.choices)
        self.changed.emit(document)
