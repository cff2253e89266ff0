"""Undoable choices: one small command each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QUndoCommand

from lir_app.ui.work.session import Choices, Document

_STRENGTH_ID: Final = 1


class ChangeChoices(QUndoCommand):
    """Any change of what is done to a photo. Movements of one strength slider become one command."""

    def __init__(
        self, document: Document, after: Choices, text: str, show: Callable[[Document], None], *, slider: str = ""
    ) -> None:
        """``show`` is told of the document after each change; ``slider`` names the task whose strength it is."""
        super().__init__(text)
        self._document = document
        self._before = document.choices
        self._after = after
        self._show = show
        self._slider = slider

    def id(self) -> int:
        return _STRENGTH_ID if self._slider else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """Take over a later movement of the same slider."""
        if not isinstance(other, ChangeChoices) or other._slider != self._slider:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._set(self._after)

    def undo(self) -> None:
        self._set(self._before)

    def _set(self, choices: Choices) -> None:
        self._document.choices = choices
        self._show(self._document)


class ChangeDevice(QUndoCommand):
    """Another device to compute on."""

    def __init__(self, before: str, after: str, text: str, apply: Callable[[str], None]) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._apply = apply

    def redo(self) -> None:
        self._apply(self._after)

    def undo(self) -> None:
        self._apply(self._before)
