"""The dialog for saving one photo: asks where and how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from lir_app.batch import FileKeys
from lir_app.on_disk import as_qt_gives, is_folder, target_on_disk
from lir_app.photo import FileVersion, Photo, SaveOptions, suffix_for, version_of
from lir_app.photo.formats import FORMATS, by_suffix, written_as
from lir_app.ui import settings as table
from lir_app.ui.dialogs.form_rows import FormLabel, PlaceRow
from lir_app.ui.dialogs.save_dialog import SaveDialog
from lir_app.ui.settings import Settings
from lir_app.ui.work.disk_questions import folder_there


class SaveAsDialog(SaveDialog):
    """Asks where and how to save one photo.

    Signals:
        chosen: the file, the options, and the existing file that will be replaced, as the person was told; or None.
    """

    chosen = Signal(Path, SaveOptions, object)

    def __init__(
        self, photo: Photo, suggested: Path, originals: Iterable[Path], settings: Settings, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            photo: the photo.
            suggested: the file to suggest.
            originals: the files of all open photos.
            settings: remember what was chosen.
            parent: its parent.
        """
        super().__init__(settings, parent, (FORMATS[photo.format],))
        self._originals = tuple(originals)
        self.setWindowTitle(self.tr("Save as"))
        self._photo = photo
        self._replaced: FileVersion | None = None
        self.place = PlaceRow(self.tr("File"), self)
        self._target = suggested
        self.place.show_path(suggested)
        self.place.line.setFocus()
        name, stem = as_qt_gives(suggested.name), as_qt_gives(suggested.stem)
        self.place.line.setSelection(len(self.place.line.text()) - len(name), len(stem))
        self.place.browse.clicked.connect(self._browse)
        self.over_original = QCheckBox(self.tr("Replace the original photo"), self)
        self.form.addRow(FormLabel(self.tr("File"), self, self.place.line), self.place)
        self.form.addRow(FormLabel("", self), self.over_original)
        self.options_form.changed.connect(self._on_format)
        self.place.line.textChanged.connect(self._check)
        self.over_original.toggled.connect(self._check)
        self._on_format()

    def accept(self) -> None:
        """Signal what was chosen, and remember it."""
        if not self.button.isEnabled():
            return  # the folder has not answered yet
        self.options_form.remember()
        self.settings[table.SAVE_FOLDER] = as_qt_gives(self._target.parent)
        self.chosen.emit(self._target, self.options_form.options, self._replaced)
        super().accept()

    @property
    def _path(self) -> Path:
        """What was typed, with the format's suffix where none was."""
        path = self.place.path
        known = not path.name or by_suffix(path) is not None
        return path if known else path.with_name(path.name + suffix_for(self._photo, self.options_form.options))

    def _on_format(self) -> None:
        path = self.place.path
        suffix = suffix_for(self._photo, self.options_form.options)
        if path.name and not self._fits(path):
            self.place.show_path(path.with_suffix(suffix))
        self._check()

    def _fits(self, path: Path) -> bool:
        return by_suffix(path) == written_as(self._photo, self.options_form.options)

    def _browse(self) -> None:
        place = self.place.path
        dialog = QFileDialog(self, self.windowTitle(), str(folder_there(place.parent) / place.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.place.browse_with(dialog)

    def _check(self) -> None:
        path = self._path
        self.disk.drop()
        self._replaced = None
        suffix = suffix_for(self._photo, self.options_form.options)
        if not path.name or not path.is_absolute():
            self._show(False)
            self.say(self.tr("Type a folder and a name."), possible=False)
        elif not self._fits(path):
            self._show(False)
            self.say(self.tr("The name must end in {suffix} in this format.").format(suffix=suffix), possible=False)
        else:
            self.ask(path.parent, partial(_looked_at, path, self._originals), self._on_looked)

    def _on_looked(self, found: _Found) -> None:
        self._target, self._replaced = found.path, found.existing
        self._show(found.original)
        if not found.has_folder:
            self.say(
                self.tr("There is no folder {folder}.").format(folder=as_qt_gives(found.path.parent)), possible=False
            )
        elif found.original and not self.over_original.isChecked():
            self.say(self.tr("This is an original photo. Tick the box to write over it."), possible=False)
        elif found.existing is not None:
            self.say(self.tr("The file that is there will be replaced."))
        else:
            self.say("")

    def _show(self, original: bool) -> None:
        """Show what there is to choose; ``original``: whether the file is one of the open photos."""
        self.form.setRowVisible(self.over_original, original)
        self.button.setText(self.tr("Replace") if self._replaced else self.tr("Save"))


@dataclass(frozen=True)
class _Found:
    """What there is under a path, as the disk has it: which file, whether an open photo, and whether its folder is
    there."""

    path: Path
    existing: FileVersion | None
    original: bool
    has_folder: bool


def _looked_at(path: Path, originals: Iterable[Path]) -> _Found:
    keys, path = FileKeys(), target_on_disk(path)
    return _Found(
        path, version_of(path), keys.of(path) in {keys.of(each) for each in originals}, is_folder(path.parent)
    )
