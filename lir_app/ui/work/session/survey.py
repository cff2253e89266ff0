"""What all open photos together allow, told at once however many there are. Plain Python, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lir_app.ui.work.session.document import Document

_LOOKED_AT: Final = 64
"""Photos that are looked at again each time, in turn, whether or not they are known to have changed: chosen, it takes a
few tenths of a millisecond."""


@dataclass(frozen=True)
class Standing:
    """What can be done with a photo, or with some of several.

    Attributes:
        with_task: whether a task is on.
        restorable: whether there is one, and it is neither done nor asked for.
        suggested: whether something is suggested for it and neither done nor asked for.
    """

    with_task: bool = False
    restorable: bool = False
    suggested: bool = False

    @classmethod
    def of(cls, document: Document) -> Standing:
        """That of a photo, as it is now."""
        with_task, idle = bool(document.choices.recipe.steps), not document.busy and not document.restored
        return cls(with_task, with_task and idle, idle and bool(document.suggestion))

    @classmethod
    def of_any(cls, standings: Iterable[Standing]) -> Standing:
        """What can be done with some of several."""
        seen = set(standings)
        return cls(
            any(each.with_task for each in seen),
            any(each.restorable for each in seen),
            any(each.suggested for each in seen),
        )


class Survey:
    """Knows how each open photo stands, so that the views need not look at all of them whenever one changes.

    A photo is looked at when it is said to have changed, and all of them in turn.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        """``documents``: the open photos; the list changes as they are opened and closed."""
        self._documents = documents
        self._known: dict[int, Standing] = {}
        self._counts: dict[Standing, int] = {}
        self._changed: dict[int, Document] = {}
        self._next = 0
        self.follow()

    def follow(self) -> None:
        """Photos were opened or closed."""
        opened = {document.number: document for document in self._documents}
        for number in self._known.keys() - opened.keys():
            self._count(self._known.pop(number), -1)
        for number in opened.keys() - self._known.keys():
            self._look(opened[number])
        self._changed = {number: each for number, each in self._changed.items() if number in opened}

    def note(self, document: Document) -> None:
        """A photo changed."""
        if document.number in self._known:
            self._changed[document.number] = document

    @property
    def count(self) -> int:
        """How many photos are open."""
        return len(self._documents)

    @property
    def any(self) -> Standing:
        """What can be done with some of them."""
        self._look_again()
        return Standing.of_any(standing for standing, count in self._counts.items() if count)

    def any_of(self, documents: Iterable[Document]) -> Standing:
        """What can be done with some of these."""
        self._look_again()
        return Standing.of_any(self._known[each.number] for each in documents if each.number in self._known)

    def _look_again(self) -> None:
        changed, self._changed = self._changed, {}
        if self._next >= len(self._documents):
            self._next = 0
        for document in (*changed.values(), *islice(self._documents, self._next, self._next + _LOOKED_AT)):
            self._look(document)
        self._next += _LOOKED_AT

    def _look(self, document: Document) -> None:
        known, found = self._known.get(document.number), Standing.of(document)
        if known != found:
            if known is not None:
                self._count(known, -1)
            self._count(found, 1)
            self._known[document.number] = found

    def _count(self, standing: Standing, change: int) -> None:
        self._counts[standing] = self._counts.get(standing, 0) + change
