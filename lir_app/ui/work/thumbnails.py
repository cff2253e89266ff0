"""The small pictures of the filmstrip."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from lir_app.ui.work.jobs import THUMBNAIL_SIDE, PackedThumbnail
from lir_app.ui.work.queue.workers import Workers
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.packed_picture import PackedPicture
from lir_model.pixels import Array, to_8_bits, to_rgb


class Thumbnails(QObject):
    """Gives each photo its thumbnail.

    If that fails, the photo does not fail: its pixels will show whether it can be read.
    """

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._failed: set[int] = set()
        workers.was_read.connect(self._on_read)

    def ask(self, document: Document) -> None:
        """Make a thumbnail, after everything that the person waits for."""
        self._workers.files.submit(
            PackedThumbnail(document.path),
            done=partial(self._on_made, document),
            failed=partial(self._on_failed, document),
        )

    def _on_made(self, document: Document, thumbnail: PackedPicture) -> None:
        document.thumbnail = thumbnail
        self._workers.document_changed.emit(document)

    def _on_failed(self, document: Document, _: str) -> None:
        if document.photo is not None:
            self._on_made(document, PackedPicture.of(small(document.photo.pixels)))
        elif document in self._workers.session.documents:
            self._failed.add(document.number)
            self._workers.queue.read(document.number)

    def _on_read(self, document: Document) -> None:
        if document.number in self._failed and document.photo is not None:
            self._failed.discard(document.number)
            self._on_made(document, PackedPicture.of(small(document.photo.pixels)))


def small(pixels: Array) -> Array:
    """A quick thumbnail, ``(h, w, 3)`` uint8."""
    step = max(1, max(pixels.shape[:2]) // THUMBNAIL_SIDE)
    return to_8_bits(to_rgb(np.ascontiguousarray(pixels[::step, ::step])))
