"""Opens photos: by a dialog, by drag and drop, from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from lir_app.photo.formats import readable_suffixes
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.disk_questions import folder_there
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.opening.opening import Opening
from lir_app.ui.work.opening.sample_photos import sample_folder
from lir_app.ui.work.reference import Referencing
from lir_app.ui.work.studio import Studio

_ENCODED: Final = ("image/png", "image/tiff", "image/bmp", "image/jpeg")
"""Formats of pictures on the clipboard, lossless ones first."""


class OpenCommands(QObject):
    """Opens what a person chooses, drops or pastes."""

    def __init__(
        self, studio: Studio, opening: Opening, referencing: Referencing, window: QWidget, *, settings: Settings
    ) -> None:
        super().__init__(window)
        self._studio, self._opening, self._referencing = studio, opening, referencing
        self._settings, self._window = settings, window

    def ask(self) -> None:
        """Ask for photos to open."""
        dialog = self._dialog(self.tr("Open photos"), QFileDialog.FileMode.ExistingFiles, [])
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def ask_reference(self) -> None:
        """Ask for a file to compare the photo with."""
        current = self._studio.current
        own = [current.path.parent] if current is not None else []
        dialog = self._dialog(self.tr("Compare with"), QFileDialog.FileMode.ExistingFile, own)
        dialog.fileSelected.connect(lambda file: self._referencing.compare_with(Path(file)))
        dialog.open()

    def paste(self) -> None:
        """Open the files or the picture that the clipboard holds."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._studio.say(self.tr("There is no picture and no file on the clipboard."))

    @staticmethod
    def wants(mime: QMimeData) -> bool:
        """Whether a drop of this is handled: opened, or refused with a message."""
        return mime.hasUrls() or _has_picture(mime)

    def drop(self, mime: QMimeData) -> None:
        """Open what was dropped."""
        self._take(mime)

    def _take(self, mime: QMimeData) -> bool:
        """Open files or a picture; False if there is neither."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self._opening.open(paths)
        elif _has_picture(mime):
            self._opening.paste(_picture(mime))
        elif mime.hasUrls():
            text = self.tr("Pictures are not fetched from the web. Save {address} as a file and open that.")
            self._studio.say(text.format(address=mime.urls()[0].toDisplayString()), Kind.ERROR)
        else:
            return False
        return True

    def _on_files(self, files: list[str]) -> None:
        paths = [Path(file) for file in files]
        self._settings[table.OPEN_FOLDER] = str(paths[0].parent)
        self._opening.open(paths)

    def _dialog(self, title: str, mode: QFileDialog.FileMode, first: list[Path]) -> QFileDialog:
        """A dialog that begins in the first folder that is there: of those given, the last one used, the pictures."""
        pictures = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        wanted = (*first, Path(self._settings[table.OPEN_FOLDER]), pictures)
        there = folder_there(*(folder for folder in wanted if folder != sample_folder()))
        dialog = QFileDialog(self._window, title, str(there))
        dialog.setFileMode(mode)
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(readable_suffixes()))
        dialog.setNameFilters([self.tr("Photos") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _has_picture(mime: QMimeData) -> bool:
    return mime.hasImage() or any(mime.hasFormat(kind) for kind in _ENCODED)


def _picture(mime: QMimeData) -> QImage | QByteArray:
    """The picture, still encoded if possible, so that another thread can decode it."""
    kind = next((kind for kind in _ENCODED if mime.hasFormat(kind)), None)
    return QImage(mime.imageData()) if kind is None else mime.data(kind)
