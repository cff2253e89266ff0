"""Writes finished results to the store on disk, in a thread of its own, and reads them back when needed."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from lir_app.photo import Photo
from lir_app.recipes import Recipe
from lir_app.ui.work.queue.requests import Job
from lir_app.ui.work.queue.workers import Workers
from lir_app.ui.work.restoring.restore_job import Restored
from lir_app.ui.work.session.document import Document, Result
from lir_app.ui.work.store.kept_photo import PhotoFile
from lir_app.ui.work.store.recovery import RecoverablePhoto, described
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Abandoned, Store
from lir_app.ui.work.store.store_jobs import (
    Adopt,
    Adopted,
    FindGone,
    Forget,
    Keep,
    Leave,
    Loaded,
    LoadResult,
    Note,
    Opened,
    OpenStore,
    Put,
    ReadFile,
    Remove,
)
from lir_app.ui.work.threads.job_thread import JobThread

log = logging.getLogger(__name__)

_NOTE_MILLISECONDS: Final = 500
"""Changes of the session are written together when no other follows within this time: chosen."""
_LATEST_NOTE: Final = 5.0
"""Seconds after which they are written although others follow, as while a batch is restored: chosen."""

MOST_UNSTORED_BYTES: Final = 2 << 30
"""Bytes of unsaved results in memory, where the disk takes no more, beyond which restoring pauses: chosen."""


class Storing(QObject):
    """Keeps results on disk, so that memory holds many photos and a crash loses none.

    Signals:
        loaded: a photo's result is in memory again, or lost.
        found: photos with unsaved results that a crashed program left behind; answer with ``take_over``, ``give_up``
            or ``put_off``.
        taken_over: those photos, to be opened.
        troubled: a sentence: why results cannot be stored, once; or why one cannot be read back.
        photo_exchanged: a photo has the pixels again from which its result was made.
        full: neither disk nor memory should take more unsaved results.
    """

    loaded = Signal(Document)
    found = Signal(list)
    taken_over = Signal(tuple)
    troubled = Signal(str)
    photo_exchanged = Signal(Document)
    full = Signal()

    def __init__(self, workers: Workers, root: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._files = workers.session, workers.files
        self._root = root
        self._store: Store | None = None
        self._abandoned: tuple[Abandoned, ...] = ()
        self._answered: tuple[Abandoned, ...] = ()
        self._loading: set[tuple[int, Recipe]] = set()
        self._full = False
        self._told_not_kept = False
        self._changed_since = 0.0
        self._given_up: set[int] = set()
        """Numbers of the photos that have results which the last note takes for given up or saved."""
        self.job_thread = JobThread("storing", self)
        self._note_soon = QTimer(self, singleShot=True, interval=_NOTE_MILLISECONDS)
        self._note_soon.timeout.connect(self._note)
        workers.restored.connect(self._on_restored)
        workers.dropped.connect(self._on_dropped)

    def start(self) -> None:
        """Make the store, and look for what crashed programs left."""
        self.job_thread.submit(OpenStore(self._root), done=self._on_open, failed=self._on_trouble)

    def close(self, *, keep: bool) -> None:
        """Remove the store, once its thread has ended: everything in it is saved or given up. With ``keep`` something
        is not, and the next start offers it."""
        if self._store is not None and keep:
            self._store.leave()
        elif self._store is not None:
            self._store.close()
        for answered in self._answered:
            answered.remove()
        for left in self._abandoned:
            left.leave()
        self._store, self._abandoned, self._answered = None, (), ()

    def note(self) -> None:
        """The session changed: which photos are open, what is chosen, what is saved.

        A result that is wanted, and that the last note took for given up or saved, is noted at once: a crash before the
        next note would lose it.
        """
        if any(each.number in self._given_up for each in self._session.unsaved):
            self._note_soon.stop()
            self._note()
            return
        if not self._note_soon.isActive():
            self._changed_since = time.monotonic()
        if time.monotonic() - self._changed_since < _LATEST_NOTE:
            self._note_soon.start()

    def load(self, document: Document) -> None:
        """Read the result for the current choices back from the store, if it is needed and not in memory."""
        recipe = document.choices.recipe.computed
        stored, key = document.stored.get(recipe), (document.number, recipe)
        if stored is None or recipe in document.results or document.photo is None or key in self._loading:
            return
        self._loading.add(key)
        self._files.submit(
            LoadResult(stored, document.photo.pixels),
            done=partial(self._on_loaded, document, recipe),
            failed=partial(self._on_not_loaded, document, recipe),
            urgent=True,
        )

    def lose(self, document: Document, recipe: Recipe) -> None:
        """The result for a computed recipe cannot be read back: as if the photo had not been restored."""
        if stored := document.lose(recipe):
            self._on_dropped((stored,))
        self.loaded.emit(document)

    def take_over(self, left: Sequence[RecoverablePhoto]) -> None:
        """Open what was found again."""
        self.job_thread.submit(Adopt(self._store, tuple(left)), done=self._on_adopted, failed=self._on_trouble)

    def give_up(self) -> None:
        """Remove what was found."""
        self._answered, self._abandoned = self._abandoned, ()
        self.job_thread.submit(Forget(self._answered), done=self._on_forgotten)

    def put_off(self) -> None:
        """Leave what was found for the next start."""
        left, self._abandoned = self._abandoned, ()
        self.job_thread.submit(Leave(left))

    def _on_open(self, opened: Opened) -> None:
        self._store = opened.store
        if opened.problem:
            self._on_trouble(opened.problem)
        self._abandoned = opened.abandoned
        if any(photo.unsaved for photo in opened.found):
            self.found.emit(opened.found)
        else:
            self.give_up()
        for document in self._session.documents:
            for recipe in document.results:
                self._put(document, recipe)
        self.note()

    def _on_forgotten(self, _: None) -> None:
        self._answered = ()

    def _on_restored(self, document: Document, job: Job, made: Restored) -> None:  # noqa: ARG002
        self._put(document, job.recipe)
        self.note()

    def _on_dropped(self, stored: tuple[StoredOutcome, ...]) -> None:
        if self._store is not None and stored:
            self.job_thread.submit(Remove(self._store, stored))

    def _put(self, document: Document, recipe: Recipe) -> None:
        result = document.results.get(recipe)
        if not recipe.steps:
            return  # it is the photo itself: nothing that took time would be lost
        if self._store is not None and result is not None and document.photo is not None:
            job = Put(self._store, document.path, recipe, result.outcome, document.photo.pixels)
            self.job_thread.submit(
                job,
                done=partial(self._on_stored, document, result, document.photo),
                failed=partial(self._on_not_stored, document, result),
            )

    def _on_stored(self, document: Document, result: Result, photo: Photo, stored: StoredOutcome) -> None:
        if document.results.get(result.recipe) is not result:
            self._on_dropped((stored,))
            return
        content = None if photo.version is None else photo.version.content
        if content is not None:
            source = document.path if document.kept is None else document.kept.path
            self._files.submit(
                ReadFile(document.path, source, content),
                done=partial(self._keep, document, stored),
                failed=partial(self._on_not_there, document, photo),
                urgent=True,
            )
        document.stored[result.recipe] = stored
        self._session.free_excess_pixels()
        self.note()

    def _keep(self, document: Document, stored: StoredOutcome, file: PhotoFile) -> None:
        if self._store is not None:
            self.job_thread.submit(
                Keep(self._store, stored, file), done=partial(self._on_kept, document), failed=self._on_not_kept
            )

    def _on_kept(self, document: Document, stored: StoredOutcome) -> None:
        known = document.stored.get(stored.recipe)
        if known is not None and known.path == stored.path:
            document.stored[stored.recipe] = stored
        else:
            self._on_dropped((stored,))

    def _on_not_kept(self, reason: str) -> None:
        if not self._told_not_kept:
            self._told_not_kept = True
            text = self.tr("{reason}. Results can be saved only as long as their photos are there.")
            self.troubled.emit(text.format(reason=reason))

    def _on_not_there(self, document: Document, photo: Photo, reason: str) -> None:
        """Hold in memory what no file has any more: saving needs it, and the person should where nothing is saved."""
        if not document.file_replaced and document.stored:
            document.photo, document.file_replaced = document.photo or photo, True
            if not document.unsaved:
                return
            text = self.tr("{reason}. Save its result before you end the program: a crash would lose it.")
            self.troubled.emit(text.format(reason=reason))

    def _on_not_stored(self, document: Document, result: Result, reason: str) -> None:
        """Drop saved results to make room. Without any, results stay in memory as far as it suffices."""
        saved = [d for d in self._session.documents if not d.unsaved and d is not self._session.current and d.stored]
        if saved:
            for other in saved:
                self._on_dropped(tuple(other.stored.values()))
                other.stored.clear()
            self._put(document, result.recipe)
            return
        self._on_trouble(reason)
        if sum(d.held_bytes for d in self._session.documents if d.unsaved and not d.stored) > MOST_UNSTORED_BYTES:
            self.full.emit()

    def _on_loaded(self, document: Document, recipe: Recipe, loaded: Loaded) -> None:
        self._loading.discard((document.number, recipe))
        if recipe in document.stored:
            document.results[recipe] = Result(recipe, loaded.outcome)
            if loaded.photo is not None:
                document.photo, document.file_replaced = loaded.photo, True
                text = self.tr("{name} was changed since it was restored; it is shown as it was then.")
                self.troubled.emit(text.format(name=document.name))
                self.photo_exchanged.emit(document)
            self.loaded.emit(document)

    def _on_not_loaded(self, document: Document, recipe: Recipe, reason: str) -> None:
        self._loading.discard((document.number, recipe))
        self.troubled.emit(reason)
        self.lose(document, recipe)

    def _on_adopted(self, adopted: Adopted) -> None:
        if adopted.moved:
            self.give_up()
        self.taken_over.emit(adopted.photos)
        self.note()

    def _note(self) -> None:
        if self._store is not None:
            opened, closed = self._session.documents, self._session.closed
            given_up = (*closed, *(each for each in opened if not each.unsaved))
            self._given_up = {each.number for each in given_up if each.stored}
            self.job_thread.submit(Note(self._store, described(self._session)), failed=self._on_trouble)

    def _on_trouble(self, reason: str) -> None:
        if not self._full:
            self._full = True
            known = (*self._session.documents, *self._session.closed)
            stored = tuple(each for document in known for each in document.stored.values())
            self.job_thread.submit(FindGone(stored), done=self._on_gone)
            text = self.tr("{reason}. Results stay in memory until they are saved: a crash would lose them.")
            self.troubled.emit(text.format(reason=reason))

    def _on_gone(self, gone: frozenset[Path]) -> None:
        """Keep in memory what is still there, and say what is lost: it would pass for kept until it is to be saved."""
        lost = 0
        for document in (*self._session.documents, *self._session.closed):
            for recipe in [recipe for recipe, stored in document.stored.items() if stored.path in gone]:
                lost += recipe not in document.results
                self.lose(document, recipe)
        if lost:
            text = self.tr(
                "%n results are gone from the disk where they were kept; restore their photos again.", None, lost
            )
            self.troubled.emit(text)
