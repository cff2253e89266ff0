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
        only_here: other photos that are in no file themselves.
        to_save: how many of those were to be saved, or exported, then.
    """

    unsaved: tuple[Document, ...] = ()
    unfinished: tuple[Document, ...] = ()
    only_here: tuple[Document, ...] = ()
    to_save: int = 0

    def __bool__(self) -> bool:
        return bool(self.documents)

    @property
    def documents(self) -> list[Document]:
        """All of them, each once."""
        return list(dict.fromkeys((*self.unsaved, *self.unfinished, *self.only_here)))

    @property
    def savable(self) -> list[Document]:
        """Those that have a task, of which there is or will be a result to save."""
        return [document for document in self.documents if document.choices.recipe.steps]


def unsaved_work(session: Session, queue: Queue) -> UnsavedWork:
    """Looks at everything that is open."""
    being_written = {(wish.photo, wish.recipe) for wish in queue.keeping}
    unfinished = tuple(document for document in session.documents if queue.job(document.number) is not None)
    unsaved = tuple(d for d in session.documents if d.unsaved and (d.number, d.shown) not in being_written)
    written = {photo for photo, _ in being_written}
    return UnsavedWork(
        unsaved,
        unfinished,
        tuple(
            d for d in session.documents if d.only_here and d.number not in written and d not in (*unsaved, *unfinished)
        ),
        sum(any(w.lasting for w in queue.wishes if w.photo == d.number) for d in unfinished),
    )
