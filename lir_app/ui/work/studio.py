"""Studio: open photos, choices and devices, without a widget. The window shows them and passes on what people do."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Signal

from lir_app.language import translated
from lir_app.photo import Photo, reading_process
from lir_app.photo.formats import by_suffix
from lir_app.ui.gathering import Gathering
from lir_app.ui.settings import Settings
from lir_app.ui.work.notices import Kind, Notice
from lir_app.ui.work.opening.thumbnails import GLIMPSE_SIDE, Thumbnail
from lir_app.ui.work.queue.workers import Workers
from lir_app.ui.work.restoring.devices import Devices
from lir_app.ui.work.restoring.machine import Prepare
from lir_app.ui.work.session.choosing import Choosing
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.history import Change, History
from lir_app.ui.work.session.survey import Survey
from lir_app.ui.work.store import store
from lir_app.ui.work.store.storing import Storing
from lir_app.ui.work.threads.job_thread import JobThread
from lir_model.pixels import Array
from lir_model.tasks import TASKS, Size
from lir_model.weights.catalogue import available

log = logging.getLogger(__name__)

_READING: Final = 5
"""By how much the process that reads photos steps back for the window: chosen, before restoring, for what is read is
waited for, but hundreds of thumbnails must not hold the window."""


class Studio(QObject):
    """Holds the open photos and what is chosen for them.

    Attributes:
        devices: the devices, and which of them restores.
        survey: tells what the open photos together allow.
        sizes: by task, the sizes that it has weights for, best first; empty for a task without weights.
        choosing: changes what is done with the photos.

    Signals:
        documents_changed: a photo was opened or closed.
        document_changed: state, thumbnail or choices of this document.
        current_changed: another photo is on the canvas, or none.
        glimpsed: a small picture of the current photo, ahead of its pixels.
        pixels_changed: the current photo's pixels were read.
        choices_changed: the choices of this document.
        history_changed: what can be undone or done again.
        said: a notice to the person.
        withdrawn: that notice is no longer true.
    """

    documents_changed = Signal()
    document_changed = Signal(Document)
    current_changed = Signal()
    glimpsed = Signal(np.ndarray)
    pixels_changed = Signal()
    choices_changed = Signal(Document)
    history_changed = Signal()
    said = Signal(Notice)
    withdrawn = Signal(Notice)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.devices = Devices(settings, self)
        self.workers = Workers(lambda: self.devices.name, self)
        self.queue, self.session = self.workers.queue, self.workers.session
        self.network, self.files, self.measuring = self.workers.threads
        self.survey = Survey(self.session.documents)
        self.documents_changed.connect(self.survey.follow)
        for changed in (self.document_changed, self.choices_changed):
            changed.connect(self.survey.note)
        self.storing = Storing(self.workers, store.default_root(), self)
        self.history = History(self.history_changed.emit)
        self._loading: dict[int, list[Callable[[Photo], None]]] = {}
        self.sizes: dict[str, tuple[Size, ...]] = {task: available(task) for task in TASKS}
        offered = [task for task, sizes in self.sizes.items() if sizes]
        self.choosing = Choosing(self.session, self.queue, self.history, self, settings=settings, offered=offered)
        self.choosing.changed.connect(self._on_choices)
        self.choosing.taken_back.connect(self._on_taken_back)
        self._unreadable = Gathering(self)
        self._unreadable.gathered.connect(self._take_out)
        self.devices.changed.connect(self._on_devices)  # connected first, before others ask for previews
        self.network.noticed.connect(self.say)
        self.files.noticed.connect(self.say)
        self.workers.was_read.connect(self._on_read)
        self.workers.not_readable.connect(self._on_unreadable)
        self.workers.document_changed.connect(self.document_changed)
        self.storing.troubled.connect(partial(self.say, kind=Kind.ERROR))
        self.storing.loaded.connect(self.survey.note)
        self.storing.full.connect(self._on_full)
        self.storing.photo_exchanged.connect(self._on_exchanged)
        self.documents_changed.connect(self.storing.note)
        self.choices_changed.connect(self.storing.note)

    def start(self) -> None:
        """Import PyTorch in the network's thread and find the devices; call it once the window is visible."""
        if not any(self.sizes.values()):
            self.say(self.tr("This installation has no trained weights. Install the program again."), Kind.ERROR)
        self.storing.start()
        reading_process.start(niceness=_READING)
        self.network.submit(Prepare(), done=self.devices.set_machine, failed=self._on_no_machine)

    def request_stop(self) -> None:
        """Cancel everything; no signal about the work follows."""
        for thread in self._threads:
            thread.request_stop()

    def stop(self) -> None:
        """End all threads, at the latest after a tile, and remove the store, unless something is still written."""
        for thread in self._threads:
            thread.stop()
        self.storing.close(keep=bool(self.queue.being_fulfilled))

    @property
    def stuck(self) -> bool:
        """Whether a thread has not ended although ``stop`` waited for it."""
        return any(thread.running for thread in self._threads)

    @property
    def _threads(self) -> tuple[JobThread, ...]:
        return (*self.workers.threads, self.storing.job_thread)

    def say(self, text: str, kind: Kind = Kind.INFO, action: str = "", run: Callable[[], None] | None = None) -> Notice:
        """Show a line in the window; returns it, for ``withdrawn``."""
        log.log(logging.ERROR if kind is Kind.ERROR else logging.INFO, "%s", text)
        notice = Notice(text, kind, action, run)
        self.said.emit(notice)
        return notice

    # Open photos

    @property
    def current(self) -> Document | None:
        """The photo on the canvas."""
        return self.session.current

    def activate(self, document: Document | None) -> None:
        """Put a photo on the canvas."""
        if document is self.current and document is not None:
            return
        self.session.activate(document)
        self.history.show(None if document is None else document.number)
        self.current_changed.emit()
        if document is not None:
            kind = by_suffix(document.path)
            if document.photo is None and kind is not None and kind.preview is not None:
                self.files.submit(
                    Thumbnail(document.path, GLIMPSE_SIDE), done=partial(self._on_glimpse, document), urgent=True
                )
            if document.photo is None:
                self.queue.read(document.number)
            else:
                self._show_pixels(document)

    def close(self, *documents: Document) -> None:
        """Close photos, undoably; one notice tells what of them is in no file."""
        rows = {document.number: row for row, document in enumerate(self.session.documents)}
        places = sorted(((rows[each.number], each) for each in documents), key=lambda place: place[0])
        name = documents[0].name + (" …" if len(documents) > 1 else "")
        text = self.tr("Close {name}").format(name=name)
        change = Change(text, None, True, False, partial(self._set_open, places))
        self.history.do(change)
        if lost := self._about_closed(documents):
            self.say(lost, Kind.INFO, self.tr("Reopen"), partial(self.history.undo, change))

    def _about_closed(self, documents: Sequence[Document]) -> str:
        """What of photos that were closed is in no file; empty where nothing is lost."""
        unsaved = [document for document in documents if document.unsaved]
        if len(unsaved) == 1:
            return self.tr("{name} was closed with a result that is not saved.").format(name=unsaved[0].name)
        if unsaved:
            return self.tr("%n photos were closed with results that are not saved.", None, len(unsaved))
        only_here = [document for document in documents if document.only_here]
        if len(only_here) == 1:
            return self.tr("{name} was closed and is in no file.").format(name=only_here[0].name)
        if only_here:
            return self.tr("%n pasted pictures that are in no file were closed.", None, len(only_here))
        return ""

    def _set_open(self, places: Sequence[tuple[int, Document]], opened: bool) -> None:
        """Open photos at their places in the filmstrip, from the left, or close them."""
        if not opened:
            self._take_out([document for _, document in places])
            return
        for place, document in places:
            self.session.insert(place, document)
        self.documents_changed.emit()
        self.activate(places[0][1])

    def _take_out(self, documents: Sequence[Document]) -> None:
        current, neighbour = self.current, None
        opened = [document for document in documents if self.session.numbered(document.number) is document]
        # The current one last, so that its neighbour is still there.
        for document in sorted(opened, key=lambda each: each is current):
            neighbour = self.session.remove(document)
        self.documents_changed.emit()
        if current in opened:
            self.activate(neighbour)

    def sort(self, key: Callable[[Document], tuple[object, ...]]) -> None:
        """Sort the photos by a key; equal ones keep their order."""
        self.session.sort(key)
        self.documents_changed.emit()

    def load(self, document: Document, done: Callable[[Photo], None]) -> None:
        """Call back with a photo once its pixels are there; never if it cannot be read or is closed."""
        if document.photo is not None:
            done(document.photo)
        else:
            self._loading.setdefault(document.number, []).append(done)
            self.queue.read(document.number)

    def _on_glimpse(self, document: Document, picture: Array) -> None:
        if document is self.current and document.photo is None:
            self.glimpsed.emit(picture)

    def _on_read(self, document: Document) -> None:
        photo = document.photo
        if photo is None:
            raise ValueError("a photo was read and is not there")
        log.info("opened %s", document.path)
        for warning in photo.warnings:
            self.say(self.tr("{about}: {text}").format(about=document.name, text=translated(warning)))
        if document is self.current:
            self._show_pixels(document)
        for done in self._loading.pop(document.number, []):
            done(photo)
        self.session.free_excess_pixels()

    def _on_unreadable(self, document: Document, reason: str, reported: bool) -> None:
        """Close a photo that never could be read; one that could be read before stays, and shows the reason."""
        self._loading.pop(document.number, None)
        if not reported:
            self.say(reason, Kind.ERROR)
        if document.thumbnail is None and not document.unsaved:
            self._unreadable.add(document)

    def _on_exchanged(self, document: Document) -> None:
        if document is self.current:
            self._show_pixels(document)

    def _show_pixels(self, document: Document) -> None:
        self.session.activate(document)
        self.storing.load(document)
        self.pixels_changed.emit()

    def _on_full(self) -> None:
        if self.queue.busy and not self.queue.paused:
            self.queue.pause()
            text = self.tr("Restoring is paused: neither disk nor memory takes more results. Save some, then restore.")
            self.say(text, Kind.ERROR)

    def _on_choices(self, document: Document) -> None:
        if document is self.current:
            self.storing.load(document)
        self.choices_changed.emit(document)
        self.document_changed.emit(document)

    def _on_taken_back(self, photos: int) -> None:
        self.say(self.tr("%n photos have the choices again that they had before.", None, photos))

    # Devices

    def choose_device(self, name: str) -> None:
        """Choose a device, undoably where a photo is open."""
        photos = None if self.current is None else frozenset({self.current.number})
        self.history.do(Change(self.tr("Choose device"), photos, self.devices.name, name, self.devices.choose))

    def _on_no_machine(self, reason: str) -> None:
        self.devices.give_up()
        self.say(reason, Kind.ERROR)

    def _on_devices(self) -> None:
        if self.devices.machine is not None:
            self.queue.start()
