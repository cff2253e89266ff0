"""The small pictures of the filmstrip."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QObject

from lir_app.photo.reading_process import read_thumbnail
from lir_app.ui.work.queue.workers import Workers
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.packed_picture import PackedPicture
from lir_app.ui.work.threads.few_at_once import FewAtOnce
from lir_app.ui.work.threads.job import JobContext
from lir_model.pixels import Array, to_8_bits, to_rgb

THUMBNAIL_SIDE: Final = 256
"""Longer side of a thumbnail in pixels: chosen."""
GLIMPSE_SIDE: Final = 1024
"""Longer side, in pixels, of the picture shown while a large photo is read: a JPEG of 24 megapixels gives it in a third
of the time."""


@dataclass(frozen=True)
class Thumbnail:
    """Read a thumbnail of a photo, ``(h, w, 3)`` uint8."""

    path: Path
    side: int = THUMBNAIL_SIDE

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.path.parent,)

    def run(self, context: JobContext) -> Array:  # noqa: ARG002
        return read_thumbnail(self.path, self.side)


@dataclass(frozen=True)
class PackedThumbnail:
    """Read a thumbnail of a photo, to be kept."""

    path: Path

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.path.parent,)

    def run(self, context: JobContext) -> PackedPicture:
        return PackedPicture.of(Thumbnail(self.path).run(context))


class Thumbnails(QObject):
    """Gives each photo its thumbnail.

    If that fails, the photo does not fail: its pixels will show whether it can be read.
    """

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._reading = FewAtOnce(workers.files, self)
        self._failed: set[int] = set()
        workers.was_read.connect(self._on_read)

    def ask(self, document: Document) -> None:
        """Make a thumbnail, after everything that the person waits for."""
        self._reading.add(
            PackedThumbnail(document.path), partial(self._on_made, document), partial(self._on_failed, document)
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
