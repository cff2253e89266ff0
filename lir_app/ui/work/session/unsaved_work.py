"""Work that closing the window now would lose, as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.session import Session


@dataclass(frozen=True)
class UnsavedWork:
    """What closing the window would lose; falsy if nothing.

    Attributes:
        unsaved: photos whose results are neither in a file nor being written.
        unfinished: photos that are being restored or waiting.
        only_here: other photos that are not in a file themselves.
        to_save: how many of them were going to be saved or exported.
    """

    unsaved: tuple[Document, ...] = ()
    unfinished: tuple[Document, ...] = ()
    only_here: tuple[Document, ...] = ()
    to_save: int = 0

    def __bool__(self) -> bool:
        return bool(self.documents)

    @property
    def documents(self) -> list[Document]:
        """All these photos, each once."""
        return list(dict.fromkeys((*self.unsaved, *self.unfinished, *self.only_here)))

    @property
    def savable(self) -> list[Document]:
        """Those with a task that is on, which have or will have a result to save."""
        return [document for document in self.documents if document.choices.recipe.steps]


def unsaved_work(session: Session, queue: Queue) -> UnsavedWork:
    """Looks at everything that is open."""
    being_written = {(request.photo, request.recipe) for request in queue.being_fulfilled}
    unfinished = tuple(document for document in session.documents if queue.job(document.number) is not None)
    unsaved = tuple(d for d in session.documents if d.unsaved and (d.number, d.shown) not in being_written)
    written = {photo for photo, _ in being_written}
    return UnsavedWork(
        unsaved,
        unfinished,
        tuple(
            d for d in session.documents if d.only_here and d.number not in written and d not in (*unsaved, *unfinished)
        ),
        sum(any(w.lasting for w in queue.requests if w.photo == d.number) for d in unfinished),
    )
