"""Tells what saving does, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lir_app.ui.wording import sentence
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.saving.save_requests import ExportRequest, SaveGroup, SaveRequest
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio

log = logging.getLogger(__name__)


class SaveReport(QObject):
    """Puts into words what is written and what is not.

    Signals:
        asked_elsewhere: the person wants to choose another place for this document.
    """

    asked_elsewhere = Signal(Document)

    def __init__(self, studio: Studio, show_folder: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._show_folder = studio, show_folder

    def restored_first(self, requests: Sequence[SaveRequest | ExportRequest]) -> None:
        """What is seen may be a preview; that all of a photo is restored before it is saved must surprise nobody."""
        names = [r.document.name for r in requests if not r.document.has_result(r.recipe.computed)]
        if len(names) == 1:
            self._studio.say(self.tr("{name} is restored first, then saved.").format(name=names[0]))
        elif names:
            self._studio.say(self.tr("%n photos are restored first, then saved.", None, len(names)))

    def restored_again(self, request: SaveRequest | ExportRequest, reason: str) -> None:
        """A result that was to be saved is gone from where it was kept."""
        log.warning("%s: restored again: %s", request.document.path, reason)
        text = self.tr("The result of {name} is gone from where it was kept: it is restored again, then saved.")
        self._studio.say(text.format(name=request.document.name))

    def ended(self, group: SaveGroup) -> None:
        """Tell what became of photos that were saved together."""
        written = group.written
        for document, reason in group.failures:
            elsewhere = partial(self.asked_elsewhere.emit, document)
            if document.restored:
                text = self.tr("{name} was not saved: {reason} The result is kept.")
                self._studio.say(
                    text.format(name=document.name, reason=sentence(reason)), Kind.ERROR, self.tr("Save As…"), elsewhere
                )
            else:
                text = self.tr("{name} was not saved: {reason}")
                self._studio.say(text.format(name=document.name, reason=reason), Kind.ERROR)
        if len(group.called_off) == 1:
            text = self.tr("{name} was not saved: its restoration was stopped.")
            self._studio.say(text.format(name=group.called_off[0].name))
        elif group.called_off:
            stopped = len(group.called_off)
            self._studio.say(self.tr("%n photos were not saved: their restoration was stopped.", None, stopped))
        if len(written) == 1:
            self.saved(written[0])
        elif written:
            folder = written[-1].parent
            text = self.tr("%n photos saved in {folder}", None, len(written)).format(folder=folder)
            self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, folder))
        if group.skipped:
            text = self.tr("%n skipped: a file of that name is there already.", None, group.skipped)
            self._studio.say(text)

    def saved(self, path: Path) -> None:
        """Tell that a file was written."""
        text = self.tr("Saved {name} in {folder}").format(name=path.name, folder=path.parent)
        self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, path.parent))
