"""Pictures made of results: comparisons, written to files, and a result for the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from lir_app.language import translated
from lir_app.on_disk import target_on_disk
from lir_app.photo import FileVersion, PhotoError, format_named, version_of
from lir_app.pipeline import Outcome
from lir_app.ui.work.disk_questions import ask_beside
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.queue.requests import Cause, Request
from lir_app.ui.work.saving.save_report import SaveReport
from lir_app.ui.work.saving.save_requests import ExportRequest, restored_photo
from lir_app.ui.work.saving.write_jobs import Compose, ResultGone, WriteComparison, WritePicture
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_model.blending import Blending
from lir_model.pixels import Array


class Exporting(QObject):
    """Exports comparisons, and composes results for the clipboard.

    Signals:
        began: a comparison is to be written.
        composed: a result as a picture, for the clipboard.
    """

    began = Signal()
    composed = Signal(QImage)

    def __init__(self, studio: Studio, report: SaveReport, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._queue, self._report = studio, studio.queue, report
        studio.workers.request_ready.connect(self._carry_out)
        studio.workers.request_refused.connect(self._on_refused)

    def export(self, document: Document, render: Callable[[Outcome, Blending], Array], target: Path) -> None:
        """Write a picture of before and after, once the whole result is there. A file that is there now is replaced:
        the person has agreed."""
        try:
            format_named(target)
        except PhotoError as error:
            self._studio.say(translated(error), Kind.ERROR)
            return
        recipe = document.choices.recipe

        def ask(there: tuple[Path, FileVersion | None]) -> None:
            request = ExportRequest(document.number, recipe, document, there[0], render, there[1])
            self._report.restored_first([request])
            self._queue.ask(request)
            self.began.emit()

        ask_beside(self, partial(_looked_at, target), ask)

    def export_picture(self, render: Callable[[], Array], target: Path) -> None:
        """Write a picture of a comparison that needs no result, such as that with a reference. A file that is there now
        is replaced: the person has agreed."""

        def failed(reason: str) -> None:
            self._studio.say(self.tr("The comparison was not saved: {reason}").format(reason=reason), Kind.ERROR)

        def write(there: tuple[Path, FileVersion | None]) -> None:
            job = WritePicture(render, *there)
            self._studio.files.submit(job, done=self._report.saved, failed=failed, urgent=True)

        ask_beside(self, partial(_looked_at, target), write)

    def copy(self, document: Document) -> None:
        """Compose a result for the clipboard."""
        recipe = document.choices.recipe
        restored = restored_photo(document, recipe)

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

    def _carry_out(self, request: Request) -> None:
        if not isinstance(request, ExportRequest):
            return
        restored = restored_photo(request.document, request.recipe)
        if restored is None:
            raise ValueError("the queue says that there is a result")
        job = WriteComparison(restored, request.render, request.target, request.agreed)
        done, failed = partial(self._on_exported, request), partial(self._queue.not_fulfilled, request)
        self._studio.files.submit(job, done=done, failed=failed, urgent=True)

    def _on_exported(self, request: ExportRequest, path: Path | ResultGone) -> None:
        if isinstance(path, ResultGone):
            self._studio.storing.lose(request.document, request.recipe.computed)
            self._report.restored_again(request, path.reason)
            self._queue.result_gone(request)
            return
        self._queue.fulfilled(request)
        self._report.saved(path)

    def _on_refused(self, request: Request, cause: Cause, reason: str) -> None:
        if isinstance(request, ExportRequest):
            text = self.tr("The comparison of {name} was not saved: {reason}")
            words = reason or self.tr("its restoration was stopped.")
            kind = Kind.ERROR if cause is Cause.FAILED else Kind.INFO
            self._studio.say(text.format(name=request.document.name, reason=words), kind)


def _looked_at(target: Path) -> tuple[Path, FileVersion | None]:
    """A file that was chosen, as the disk has it, and what is there now."""
    found = target_on_disk(target)
    return found, version_of(found)
