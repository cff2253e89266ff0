"""Session: the open photos, the current one, and the memory that their pixels may take. Plain state, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from lir_app.ui.work.queue.queue import Queue
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document, State

HELD_BYTES: Final = 256 << 20
"""Most bytes of pixels held for photos that are not on the canvas; unsaved results that no disk takes come on top.

The program is to stay below 2 GiB on two cores: the window with PyTorch takes 0.4, two tiles 0.65 (measured), a photo
of 24 megapixels with its result and both reduced 0.2; the canvas and the blending of what it shows may keep 0.5.
"""


class Session:
    """The open photos in the order of the filmstrip, which of them is on the canvas, and those that were closed."""

    def __init__(self, queue: Queue | None = None) -> None:
        self.queue = queue
        self.documents: list[Document] = []
        self.closed: list[Document] = []
        self.current: Document | None = None
        self._count = 0
        self._numbered: dict[int, Document] = {}
        self._visited: list[Document] = []

    def add(self, path: Path, choices: Choices) -> Document:
        """Append a photo."""
        self._count += 1
        document = Document(self._count, path, choices, self.queue)
        if self.queue is not None:
            self.queue.open(document.number)
        self.documents.append(document)
        self._numbered[document.number] = document
        return document

    def activate(self, document: Document | None) -> None:
        """Put a photo on the canvas, or none."""
        self.current = document
        if document is not None:
            self._visited = [*(d for d in self._visited if d is not document), document]
        self.free_excess_pixels()

    def free_excess_pixels(self) -> None:
        """Free pixels beyond the limit, beginning with the photos that were not looked at for longest."""
        since = {document.number: place for place, document in enumerate(self._visited)}
        holding = [document for document in self.documents if document.holds_pixels]
        idle = [document for document in holding if document is not self.current and not document.busy]
        excess = sum(document.held_bytes for document in idle) - HELD_BYTES
        for document in sorted(idle, key=lambda document: since.get(document.number, -1)):
            if excess <= 0:
                break
            held = document.held_bytes
            document.free_pixels()
            excess -= held - document.held_bytes

    def sort(self, key: Callable[[Document], Any]) -> None:
        """Sort the photos by a key; equal ones keep their order."""
        self.documents.sort(key=key)

    def remove(self, document: Document) -> Document | None:
        """Remove a photo; returns its neighbour, which should become current if the photo was."""
        index = self.documents.index(document)
        del self.documents[index]
        del self._numbered[document.number]
        self.closed.append(document)
        self._visited = [d for d in self._visited if d is not document]
        if self.queue is not None:
            self.queue.close(document.number)
        document.free_pixels()
        if self.current is document:
            self.current = None
        return self.documents[min(index, len(self.documents) - 1)] if self.documents else None

    def insert(self, index: int, document: Document) -> None:
        """Bring a photo back to its place."""
        self.closed = [closed for closed in self.closed if closed is not document]
        self.documents.insert(index, document)
        self._numbered[document.number] = document
        if self.queue is not None:
            self.queue.open(document.number)

    def numbered(self, number: int) -> Document | None:
        """The open photo of this number."""
        return self._numbered.get(number)

    @property
    def unsaved(self) -> list[Document]:
        return [document for document in self.documents if document.unsaved]


_STATES: Final = (State.FAILED, State.READY, State.WAITING, State.RUNNING, State.DONE)


def by_state(document: Document) -> tuple[int, bool]:
    """For ``Session.sort``: photos that still need the person first, saved ones last."""
    return _STATES.index(document.state), not document.unsaved


def by_name(document: Document) -> tuple[str, str]:
    """For ``Session.sort``: by file name, then by folder."""
    return document.name.casefold(), str(document.path)
