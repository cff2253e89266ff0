"""Saving: writes results to files, with the code of the command line, after restoring what is not restored yet.

Each file is a request of the queue, so whatever happens, it is either written or the person is told why not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lir_app.photo import FileVersion, SaveOptions, version_of
from lir_app.recipes import Recipe
from lir_app.ui.work.disk_questions import ask_beside
from lir_app.ui.work.notices import Notice
from lir_app.ui.work.queue.requests import Cause, Request
from lir_app.ui.work.saving.known_paths import KnownPaths
from lir_app.ui.work.saving.places import SavePlaces
from lir_app.ui.work.saving.save_plan import SavePlan
from lir_app.ui.work.saving.save_report import SaveReport
from lir_app.ui.work.saving.save_requests import ExportRequest, SaveGroup, SaveRequest, restored_photo
from lir_app.ui.work.saving.write_jobs import CheckTarget, ResultGone, Write, Written
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.few_at_once import FewAtOnce


class Saving(QObject):
    """Writes results.

    Attributes:
        places: where results go.

    Signals:
        began: more is to be written.
        ended: everything asked for group was dealt with; whether all of it is in its file.
    """

    began = Signal()
    ended = Signal(bool)

    def __init__(self, studio: Studio, report: SaveReport, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._queue = studio.queue
        self._report = report
        self.places = SavePlaces(studio.session, studio.settings, self._reserved)
        self._sought: dict[int, Recipe] = {}
        """By photo, what is saved once its folder has answered."""
        self._writing = FewAtOnce(studio.files, self, urgent=True)
        self._paths: KnownPaths | None = None
        studio.documents_changed.connect(self._forget_paths)
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
        self._ask([SaveRequest(document.number, recipe, document, target, options, agreed, SaveGroup(1))])

    def save_all(self, plan: SavePlan) -> None:
        """Write many photos, after restoring those without a result. The person has agreed to the plan."""
        group = SaveGroup(len(plan.saves))
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
            self._end(group)

    # What becomes of it

    def _ask(self, requests: Sequence[SaveRequest]) -> None:
        if not set(self._queue.requests).isdisjoint(requests):
            raise ValueError("a request is asked for once")
        self._report.restored_first(requests)
        self._queue.ask(*requests)
        for request in requests:
            self._check(request)
        self.began.emit()

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
        if not isinstance(request, SaveRequest):
            return
        restored = restored_photo(request.document, request.recipe)
        if restored is None:
            raise ValueError("the queue says that there is a result")
        job = Write(restored, request.target, request.options, request.agreed, self._known_paths, request.beside)
        self._writing.add(job, partial(self._on_written, request), partial(self._queue.not_fulfilled, request))

    @property
    def _known_paths(self) -> KnownPaths:
        """Files of all photos and their results, known until photos come or go, or all is written."""
        if self._paths is None:
            known = (*self._studio.session.documents, *self._studio.session.closed)
            paths = (path for each in known for path in (each.path, each.saved_path) if path is not None)
            self._paths = KnownPaths(paths)
        return self._paths

    def _forget_paths(self) -> None:
        self._paths = None

    def _on_written(self, request: SaveRequest, written: Written | ResultGone) -> None:
        if isinstance(written, ResultGone):
            self._studio.storing.lose(request.document, request.recipe.computed)
            self._report.restored_again(request, written.reason)
            self._queue.result_gone(request)
            return
        self._known_paths.add(written.path)
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

    def _on_refused(self, request: Request, cause: Cause, reason: str) -> None:
        if isinstance(request, SaveRequest):
            if cause is Cause.FAILED:
                request.group.failures.append((request.document, reason))
            elif cause is Cause.NO_TASK:
                request.group.failures.append((request.document, self.tr("no task is switched on.")))
            else:
                request.group.called_off.append(request.document)
            self._count(request.group)

    def _count(self, group: SaveGroup) -> None:
        group.left -= 1
        if group.left == 0:
            self._forget_paths()
            self._end(group)

    def _end(self, group: SaveGroup) -> None:
        self._report.ended(group)
        self.ended.emit(not (group.failures or group.called_off or group.skipped))
