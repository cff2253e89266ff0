"""Work that closing the window now would lose, as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from lir_app.ui.work.document import Document
from lir_app.ui.work.queue import Queue
from lir_app.ui.work.session import Session


@dataclass(frozen=True)
class UnsavedWork:
    """What closing the window would lose. Falsy where that is nothing.

    Attributes:
        unsaved: photos whose results are in no file, nor being written.
        unfinished: photos that are being restored or wait for it.
        to_save: how many of those were to be saved, or exported, then.
    """

    unsaved: tuple[Document, ...] = ()
    unfinished: tuple[Document, ...] = ()
    to_save: int = 0

    def __bool__(self) -> bool:
        return bool(self.unsaved or self.unfinished)

    @property
    def documents(self) -> list[Document]:
        """All of them, each once."""
        return list(dict.fromkeys((*self.unsaved, *self.unfinished)))


def unsaved_work(session: Session, queue: Queue) -> UnsavedWork:
    """Looks at everything that is open."""
    being_written = {(wish.photo, wish.recipe) for wish in queue.keeping}
    unfinished = tuple(document for document in session.documents if queue.job(document.number) is not None)
    return UnsavedWork(
        tuple(d for d in session.documents if d.unsaved and (d.number, d.shown) not in being_written),
        unfinished,
        sum(any(w.lasting for w in queue.wishes if w.photo == d.number) for d in unfinished),
    )
