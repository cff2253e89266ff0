"""Keeps the information panel in step with the current photo."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, QTimer

from lir_app.language import translated
from lir_app.photo import Photo
from lir_app.photo.metadata.camera_data import shot_of
from lir_app.ui import settings as table
from lir_app.ui.actions import Actions, Do
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.panels.info_panel import InfoPanel
from lir_app.ui.settings import Settings
from lir_app.ui.work.measuring.histogram import Counts, CountTones
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_app.ui.work.threads.job import JobHandle
from lir_model.messages import Message

_LEAST_MEGAPIXELS: Final = 50_000
"""Pixels of a photo of which megapixels are told: fewer would be none."""
_SETTLE_MILLISECONDS: Final = 200
"""Pause after a change before tones are counted: chosen, so that moving a slider counts once."""


class InfoPresenter(QObject):
    """Updates the panel; counts tones only while it is shown."""

    def __init__(
        self, studio: Studio, canvas: CompareView, panel: InfoPanel, actions: Actions, settings: Settings
    ) -> None:
        super().__init__(panel)
        self._studio, self._canvas, self._panel, self._settings = studio, canvas, panel, settings
        self._handle: JobHandle | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._count)
        canvas.looked.connect(self._show_visible)
        panel.navigator.asked.connect(self._bring)
        for changed in (studio.current_changed, studio.pixels_changed):
            changed.connect(self._show)
        studio.document_changed.connect(self._on_document)
        studio.choices_changed.connect(self._on_document)
        studio.workers.restored.connect(self._on_document)
        actions[Do.INFO].toggled.connect(self._set_shown)
        actions[Do.INFO].setChecked(settings[table.INFO_SHOWN])
        self._set_shown(settings[table.INFO_SHOWN])

    def _set_shown(self, shown: bool) -> None:
        self._settings[table.INFO_SHOWN] = shown
        self._panel.setVisible(shown)
        self._show()

    def _show(self) -> None:
        document = self._studio.current
        photo = document.photo if document is not None else None
        size = (photo.width, photo.height) if photo is not None else (1, 1)
        small = document.thumbnail if document is not None and photo is not None else None
        self._panel.navigator.show_photo(None if small is None else small.pixels, size)
        self._panel.show_facts([] if photo is None else self._facts(photo))
        self._show_visible()
        self._count_soon()

    def _on_document(self, document: Document, *_: object) -> None:
        if document is self._studio.current:
            self._show()

    def _show_visible(self) -> None:
        self._panel.navigator.show_visible(self._canvas.visible_region())

    def _bring(self, at: QPointF) -> None:
        self._canvas.show_around(at.x(), at.y())

    def _facts(self, photo: Photo) -> list[tuple[str, str]]:
        shot = shot_of(photo.metadata.exif)
        size: str = Message(
            "{width} × {height} · {megapixels:.1f} MP",
            width=photo.width,
            height=photo.height,
            megapixels=photo.width * photo.height / 1e6,
        )
        if photo.width * photo.height < _LEAST_MEGAPIXELS:
            size = f"{photo.width} × {photo.height}"
        facts = (
            (self.tr("File"), photo.path.name),
            (self.tr("Size"), size),
            (self.tr("Kind"), self.tr("{format}, {n} bit").format(format=photo.format.upper(), n=photo.depth)),
            (self.tr("Camera"), shot.camera),
            (self.tr("Lens"), shot.lens),
            (self.tr("Taken"), shot.taken),
            (self.tr("Exposure"), shot.exposure),
            (self.tr("Aperture"), shot.aperture),
            (self.tr("Sensitivity"), shot.sensitivity),
            (self.tr("Focal length"), shot.focal_length),
        )
        return [(title, translated(text)) for title, text in facts if text]

    # Tones

    def _count_soon(self) -> None:
        if self._settings[table.INFO_SHOWN]:
            self._settle.start()

    def _count(self) -> None:
        document = self._studio.current
        if self._handle is not None:
            self._handle.cancel()
        if document is None or document.photo is None:
            self._panel.histogram.show_tones(None, None)
            return
        result = document.result if document.choices.recipe.steps else None
        job = CountTones(document.photo, result.outcome if result else None, document.choices.recipe.blending)
        self._handle = self._studio.measuring.submit(job, done=partial(self._on_counted, document))

    def _on_counted(self, document: Document, counted: tuple[Counts, Counts | None]) -> None:
        if document is self._studio.current:
            self._panel.histogram.show_tones(*counted)
