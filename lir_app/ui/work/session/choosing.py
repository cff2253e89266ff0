"""Choosing what is done with photos, undoably."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from lir_app.ui.settings import Settings
from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.history import Change, History
from lir_app.ui.work.session.remembered_choices import remember, remembered
from lir_app.ui.work.session.session import Session


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
    """

    changed = Signal(Document)

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
        for document in documents:
            if not document.suggestion_taken:
                self._push(document, document.suggested, self.tr("Accept suggestion"), "")

    def give_choices(self, documents: Sequence[Document], choices: Choices) -> None:
        """Give photos these choices, undoably."""
        for document in documents:
            if document.choices != choices:
                self._push(document, choices, self.tr("Apply choices"), "")

    def _push(self, document: Document, choices: Choices, text: str, gesture: str) -> None:
        apply = partial(self._set_choices, document)
        self._history.do(Change(text, document.number, document.choices, choices, apply, gesture))

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
