"""Saving: writes results to files, with the code of the command line, after restoring what is not restored yet.

Each file is a request of the queue, so whatever happens, it is either written or the person is told why not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from lir_app.language import translated
from lir_app.photo import FileVersion, PhotoError, SaveOptions, format_named, version_of
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe
from lir_app.ui.wording import sentence
from lir_app.ui.work.disk_questions import ask_beside
from lir_app.ui.work.notices import Kind, Notice
from lir_app.ui.work.queue.requests import Cause, Request
from lir_app.ui.work.saving.places import SavePlaces
from lir_app.ui.work.saving.plan import SavePlan
from lir_app.ui.work.saving.write_jobs import (
    CheckTarget,
    Compose,
    RestoredPhoto,
    ResultGone,
    Write,
    WriteComparison,
    WritePicture,
    Written,
)
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_model.blending import Blending
from lir_model.pixels import Array


@dataclass(eq=False)
class _SaveGroup:
    """Photos that were to be saved together, and what became of them.

    Attributes:
        left: number of photos that have not ended.
        written: the files that were written.
        skipped: number of photos whose name was taken.
        failures: what could not be saved, and why.
        called_off: what was cancelled or closed before.
    """

    left: int
    written: list[Path] = field(default_factory=list)
    skipped: int = 0
    failures: list[tuple[Document, str]] = field(default_factory=list)
    called_off: list[Document] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class SaveRequest(Request):
    """The request to have a result in a file.

    Attributes:
        document: the photo.
        target: the file.
        options: how to save.
        agreed: the file that the person agreed to replace, as it was then; without one, the next free name is taken.
        group: the photos that are saved together with it.
        beside: a file without which the folder is not the one that it was; or None.
    """

    document: Document
    target: Path
    options: SaveOptions
    agreed: FileVersion | None
    group: _SaveGroup
    beside: Path | None = None

    @property
    def lasting(self) -> bool:
        return True


@dataclass(frozen=True, eq=False)
class ExportRequest(Request):
    """The request to have a picture of before and after in a file.

    Attributes:
        document: the photo.
        target: the file.
        render: makes the picture of the whole result, blended.
        agreed: the file that the person agreed to replace, as it was then; without one, the next free name is taken.
    """

    document: Document
    target: Path
    render: Callable[[Outcome, Blending], Array]
    agreed: FileVersion | None

    @property
    def lasting(self) -> bool:
        return True


class Saving(QObject):
    """Writes results and exports.

    Attributes:
        places: where results go.

    Signals:
        began: more is to be written.
        ended: everything asked for group was dealt with; whether all of it is in its file.
        asked_elsewhere: the person wants to choose another place for this document.
        composed: a result as a picture, for the clipboard.
    """

    began = Signal()
    ended = Signal(bool)
    asked_elsewhere = Signal(Document)
    composed = Signal(QImage)

    def __init__(self, studio: Studio, show_folder: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._queue = studio.queue
        self._show_folder = show_folder
        self.places = SavePlaces(studio.session, studio.settings, self._reserved)
        self._sought: dict[int, Recipe] = {}
        """By photo, what is saved once its folder has answered."""
        studio.workers.request_ready.connect(self._carry_out)
        studio.workers.request_refused.connect(self._on_refused)
        studio.workers.was_read.connect(self._on_read)

    @property
    def busy(self) -> bool:
        """Whether files are still to be written."""
        return any(request.lasting for request in self._queue.requests)

    def will_save(self, document: Document) -> bool:
        """Whether the current choices of a photo are already being saved, so that they need no second file."""
        recipe = document.choices.recipe
        return self._sought.get(document.number) == recipe or self._is_asked_for(document, recipe)

    def _is_asked_for(self, document: Document, recipe: Recipe) -> bool:
        mine = (request for request in self._queue.requests if request.photo == document.number)
        return any(isinstance(request, SaveRequest) and request.recipe == recipe for request in mine)

    def _reserved(self) -> list[Path]:
        """Names of files that are still to be written."""
        return [each.target for each in self._queue.requests if isinstance(each, (SaveRequest, ExportRequest))]

    # Asking

    def save_quickly(self, document: Document, otherwise: Callable[[], None]) -> None:
        """Write one photo where nothing has to be asked, once its folder has answered.

        Args:
            document: the photo, as it is now, whatever is chosen until then.
            otherwise: called where the person has to say where to.
        """
        recipe, before = document.choices.recipe, document.saved_path
        self._sought[document.number] = recipe
        notices: list[Notice] = []

        def take(plan: SavePlan | None) -> None:
            if self._sought.get(document.number) == recipe:
                del self._sought[document.number]
            for notice in notices:
                self._studio.withdrawn.emit(notice)
            elsewhere = document.saved_path != before and document.saved == recipe
            if elsewhere or self._is_asked_for(document, recipe) or document not in self._studio.session.documents:
                return  # nobody waits for it any more
            if plan is None:
                otherwise()
            else:
                self.save_all(plan)

        if not ask_beside(self, self.places.quick(document), take):
            text = self.tr("{name} is saved once its folder answers.").format(name=document.name)
            notices.append(self._studio.say(text))

    def save_over(self, document: Document, target: Path, options: SaveOptions) -> None:
        """Write one photo over a file as it is now, after restoring it if needed. The person has agreed."""
        recipe = document.choices.recipe
        ask_beside(self, partial(version_of, target), partial(self._save, document, recipe, target, options))

    def save(self, document: Document, target: Path, options: SaveOptions, agreed: FileVersion | None) -> None:
        """Write one photo, after restoring it if needed. Replaces only the file that the person agreed to."""
        self._save(document, document.choices.recipe, target, options, agreed)

    def _save(
        self, document: Document, recipe: Recipe, target: Path, options: SaveOptions, agreed: FileVersion | None
    ) -> None:
        self._ask([SaveRequest(document.number, recipe, document, target, options, agreed, _SaveGroup(1))])

    def save_all(self, plan: SavePlan) -> None:
        """Write many photos, after restoring those without a result. The person has agreed to the plan."""
        group = _SaveGroup(len(plan.saves))
        requests = []
        for save in plan.saves:
            document = self._studio.session.numbered(save.number)
            if save.target is None or document is None:
                group.skipped += 1
                group.left -= 1
            else:
                requests.append(
                    SaveRequest(
                        save.number, save.recipe, document, save.target, plan.options, save.agreed, group, save.beside
                    )
                )
        self._ask(requests)
        if not requests:
            self._on_ended(group)

    def export(self, document: Document, render: Callable[[Outcome, Blending], Array], target: Path) -> None:
        """Write a picture of before and after, once the whole result is there. A file that is there now is replaced:
        the person has agreed."""
        try:
            format_named(target)
        except PhotoError as error:
            self._studio.say(translated(error), Kind.ERROR)
            return
        recipe = document.choices.recipe

        def ask(agreed: FileVersion | None) -> None:
            self._ask([ExportRequest(document.number, recipe, document, target, render, agreed)])

        ask_beside(self, partial(version_of, target), ask)

    def export_picture(self, render: Callable[[], Array], target: Path) -> None:
        """Write a picture of a comparison that needs no result, such as that with a reference. A file that is there now
        is replaced: the person has agreed."""

        def failed(reason: str) -> None:
            self._studio.say(self.tr("The comparison was not saved: {reason}").format(reason=reason), Kind.ERROR)

        def write(agreed: FileVersion | None) -> None:
            job = WritePicture(render, target, agreed)
            self._studio.files.submit(job, done=self._say_saved, failed=failed, urgent=True)

        ask_beside(self, partial(version_of, target), write)

    def copy(self, document: Document) -> None:
        """Compose a result for the clipboard."""
        recipe = document.choices.recipe
        restored = self._restored_photo(document, recipe)

        def failed(reason: str) -> None:
            self._studio.say(self.tr("The result was not copied: {reason}").format(reason=reason), Kind.ERROR)

        def done(made: QImage | ResultGone) -> None:
            if isinstance(made, ResultGone):
                self._studio.storing.lose(document, recipe.computed)
                failed(made.reason)
            else:
                self.composed.emit(made)

        if restored is not None:
            self._studio.files.submit(Compose(restored), done=done, failed=failed, urgent=True)

    # What becomes of it

    def _ask(self, requests: Sequence[SaveRequest | ExportRequest]) -> None:
        if any(request in self._queue.requests for request in requests):
            raise ValueError("a request is asked for once")
        self._say_restored_first(requests)
        self._queue.ask(*requests)
        for request in requests:
            self._check(request)
        self.began.emit()

    def _say_restored_first(self, requests: Sequence[SaveRequest | ExportRequest]) -> None:
        """What is seen may be a preview; that all of a photo is restored before it is saved must surprise nobody."""
        names = [r.document.name for r in requests if not r.document.has_result(r.recipe.computed)]
        if len(names) == 1:
            self._studio.say(self.tr("{name} is restored first, then saved.").format(name=names[0]))
        elif names:
            self._studio.say(self.tr("%n photos are restored first, then saved.", None, len(names)))

    def _on_read(self, document: Document) -> None:
        for request in self._queue.requests:
            if request.photo == document.number:
                self._check(request)

    def _check(self, request: Request) -> None:
        """Refuse a request, before the photo is restored, if its file cannot be written."""
        photo = request.document.photo if isinstance(request, SaveRequest) else None
        if isinstance(request, SaveRequest) and photo is not None:
            job = CheckTarget(photo, request.target, request.options)
            self._studio.files.submit(job, failed=partial(self._queue.refuse, request), urgent=True)

    def _carry_out(self, request: Request) -> None:
        if not isinstance(request, (SaveRequest, ExportRequest)):
            return
        restored = self._restored_photo(request.document, request.recipe)
        if restored is None:
            raise ValueError("the queue says that there is a result")
        files, failed = self._studio.files, partial(self._queue.not_fulfilled, request)
        if isinstance(request, SaveRequest):
            opened = (*self._studio.session.documents, *self._studio.session.closed)
            others = (path for each in opened for path in (each.path, each.saved_path) if path is not None)
            job = Write(restored, request.target, request.options, request.agreed, frozenset(others), request.beside)
            files.submit(job, done=partial(self._on_written, request), failed=failed, urgent=True)
        else:
            export = WriteComparison(restored, request.render, request.target, request.agreed)
            files.submit(export, done=partial(self._on_exported, request), failed=failed, urgent=True)

    def _restored_photo(self, document: Document, recipe: Recipe) -> RestoredPhoto | None:
        key = recipe.computed
        held = document.results.get(key)
        result = held.outcome if held else document.stored.get(key)
        return None if result is None else RestoredPhoto(document.path, document.photo, result, recipe)

    def _on_gone(self, request: SaveRequest | ExportRequest, gone: ResultGone) -> None:
        self._studio.storing.lose(request.document, request.recipe.computed)
        self._queue.not_fulfilled(request, gone.reason)

    def _on_written(self, request: SaveRequest, written: Written | ResultGone) -> None:
        if isinstance(written, ResultGone):
            self._on_gone(request, written)
            return
        document, path, same = request.document, written.path, {written.path, *written.same}
        document.saved, document.saved_path, document.saved_options = request.recipe, path, request.options
        for each in {*self._studio.session.documents, *self._studio.session.closed, document}:
            each.file_replaced |= each.path in same
            if each is not document and each.saved_path in same:
                each.saved = each.saved_path = None  # the file now holds another photo's result
        self._queue.fulfilled(request)
        self._studio.session.free_excess_pixels()
        self._studio.storing.note()
        self._studio.document_changed.emit(document)
        request.group.written.append(path)
        self._count(request.group)

    def _on_exported(self, request: ExportRequest, path: Path | ResultGone) -> None:
        if isinstance(path, ResultGone):
            self._on_gone(request, path)
            return
        self._queue.fulfilled(request)
        self._say_saved(path)

    def _on_refused(self, request: Request, cause: Cause, reason: str) -> None:
        if isinstance(request, SaveRequest):
            if cause is Cause.FAILED:
                request.group.failures.append((request.document, reason))
            elif cause is Cause.NO_TASK:
                request.group.failures.append((request.document, self.tr("no task is switched on.")))
            else:
                request.group.called_off.append(request.document)
            self._count(request.group)
        elif isinstance(request, ExportRequest):
            text = self.tr("The comparison of {name} was not saved: {reason}")
            words = reason or self.tr("its restoration was stopped.")
            kind = Kind.ERROR if cause is Cause.FAILED else Kind.INFO
            self._studio.say(text.format(name=request.document.name, reason=words), kind)

    def _count(self, group: _SaveGroup) -> None:
        group.left -= 1
        if group.left == 0:
            self._on_ended(group)

    def _on_ended(self, group: _SaveGroup) -> None:
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
            self._say_saved(written[0])
        elif written:
            folder = written[-1].parent
            text = self.tr("%n photos saved in {folder}", None, len(written)).format(folder=folder)
            self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, folder))
        if group.skipped:
            text = self.tr("%n skipped: a file of that name is there already.", None, group.skipped)
            self._studio.say(text)
        self.ended.emit(not (group.failures or group.called_off or group.skipped))

    def _say_saved(self, path: Path) -> None:
        text = self.tr("Saved {name} in {folder}").format(name=path.name, folder=path.parent)
        self._studio.say(text, Kind.DONE, self.tr("Show Folder"), partial(self._show_folder, path.parent))
