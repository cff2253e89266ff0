"""The dialog for saving several photos: asks where, how and under which names, and says what would be replaced."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from lir_app.batch import BatchError
from lir_app.language import translated
from lir_app.on_disk import as_on_disk, as_qt_gives, is_folder
from lir_app.photo import SaveOptions
from lir_app.photo.formats import Format
from lir_app.ui import settings as table
from lir_app.ui.dialogs.form_rows import FormLabel, PlaceRow
from lir_app.ui.dialogs.save_dialog import SaveDialog
from lir_app.ui.settings import Settings
from lir_app.ui.wording import named, sentences
from lir_app.ui.work.disk_questions import folder_there
from lir_app.ui.work.saving.save_plan import Naming, SavePlan


class SaveAllDialog(SaveDialog):
    """Asks where and how to save several photos. If files would be replaced, it names them, and asks for consent each
    time.

    Signals:
        chosen: what to write.
    """

    chosen = Signal(SavePlan)

    def __init__(
        self,
        plan: Callable[[Naming, SaveOptions, bool], Callable[[], SavePlan]],
        folder: Path,
        settings: Settings,
        parent: QWidget,
        own: Collection[Format] = (),
    ) -> None:
        """Make the dialog.

        Args:
            plan: gives a function that computes what would be written, beside the window, and whether again what is
                saved already; it may raise BatchError.
            folder: the folder to suggest.
            settings: remember what was chosen.
            parent: its parent.
            own: the formats of the photos.
        """
        super().__init__(settings, parent, own)
        self.setWindowTitle(self.tr("Save all"))
        self._plan = plan
        self._shown: SavePlan | None = None
        self.place = PlaceRow(self.tr("Folder"), self)
        self.place.show_path(folder)
        self.place.browse.clicked.connect(self._browse)
        self.template = QLineEdit(settings[table.SAVE_TEMPLATE], self)
        self.template.setAccessibleName(self.tr("Names"))
        self.template.setToolTip(
            self.tr("{stem} is the photo's name, {tasks} what was done, {size} the network's size")
        )
        self.conflict = QComboBox(self)
        self.conflict.setAccessibleName(self.tr("If the name is taken"))
        for key, title in (
            ("number", self.tr("Add a number")),
            ("skip", self.tr("Skip the photo")),
            ("overwrite", self.tr("Replace the file")),
        ):
            self.conflict.addItem(title, key)
        self.conflict.setCurrentIndex(self.conflict.findData(settings[table.SAVE_CONFLICT]))
        self.again = QCheckBox(self.tr("Save again what is saved already"), self)
        self.agree = QCheckBox(self.tr("Save like this all the same"), self)
        self.form.addRow(FormLabel(self.tr("Folder"), self, self.place.line), self.place)
        self.form.addRow(FormLabel(self.tr("Names"), self, self.template), self.template)
        self.form.addRow(FormLabel(self.tr("If taken"), self, self.conflict), self.conflict)
        self.form.addRow(FormLabel("", self), self.again)
        self.form.addRow(FormLabel("", self), self.agree)
        self.place.line.textChanged.connect(self._on_change)
        self.template.textChanged.connect(self._on_change)
        self.conflict.currentIndexChanged.connect(self._on_change)
        self.options_form.changed.connect(self._on_change)
        self.again.toggled.connect(self._on_change)
        self.agree.toggled.connect(self._check)
        self._on_change()

    @property
    def naming(self) -> Naming:
        """The names that were chosen."""
        return Naming(self.place.path, self.template.text(), self.conflict.currentData())

    def accept(self) -> None:
        """Signal what was chosen, and remember it, except the consent to replace files."""
        plan = self._shown
        if plan is None or (plan.needs_consent and not self.agree.isChecked()):
            self._check()
            return
        self.options_form.remember()
        self.settings[table.SAVE_FOLDER] = as_qt_gives(self.place.path)
        self.settings[table.SAVE_TEMPLATE] = self.template.text()
        self.settings[table.SAVE_CONFLICT] = self.conflict.currentData()
        self.chosen.emit(plan)
        super().accept()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(folder_there(self.place.path)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self.place.browse_with(dialog)

    def _on_change(self) -> None:
        """Withdraw the consent, which was for something else, and check again."""
        self.agree.setChecked(False)
        self._check()

    def _check(self) -> None:
        """Find out what would be written, and show it."""
        self._shown = None
        if not self.place.path.is_absolute():
            self.disk.drop()
            self._refuse(_NoFolder(self.place.path))
        else:
            question = self._plan(self.naming, self.options_form.options, self.again.isChecked())
            self.ask(self.place.path, partial(_planned, self.place.path, question), self._on_planned)

    def _on_planned(self, found: SavePlan | BatchError | _NoFolder) -> None:
        if isinstance(found, SavePlan):
            self._show(found)
        else:
            self._refuse(found)

    def _refuse(self, reason: BatchError | _NoFolder) -> None:
        self.form.setRowVisible(self.agree, False)
        none = self.tr("There is no folder {folder}.")
        text = none.format(folder=as_qt_gives(reason.path)) if isinstance(reason, _NoFolder) else translated(reason)
        self.say(text, possible=False)

    def _show(self, plan: SavePlan) -> None:
        self._shown = plan
        self.form.setRowVisible(self.agree, plan.needs_consent)
        self.form.setRowVisible(self.again, bool(plan.saved))
        targets = [save.target.name for save in plan.saves if save.target is not None]
        parts = [self.tr("%n photos, such as {name}.", None, len(targets)).format(name=targets[0])] if targets else []
        if plan.saved and not self.again.isChecked():
            parts.append(self.tr("%n photos are saved already.", None, plan.saved))
        if plan.skipped:
            parts.append(self.tr("%n will be skipped: their names are taken.", None, plan.skipped))
        if plan.unrestored:
            parts.append(self.tr("%n will be restored first.", None, plan.unrestored))
        for names, text in (
            (_names(plan.originals), self.tr("Original photos that would be replaced: {n} ({names}).")),
            (_names(plan.replaced), self.tr("Other files that would be replaced: {n} ({names}).")),
            (plan.same_names, self.tr("Names of several results, which will be told apart: {n} ({names}).")),
        ):
            if names:
                parts.append(text.format(n=len(names), names=named(names)))
        self.say(sentences(parts), possible=bool(targets) and (not plan.needs_consent or self.agree.isChecked()))


@dataclass(frozen=True)
class _NoFolder:
    """There is no folder of this path."""

    path: Path


def _planned(folder: Path, plan: Callable[[], SavePlan]) -> SavePlan | BatchError | _NoFolder:
    """What would be written into a folder; or why nothing can be."""
    if not is_folder(as_on_disk(folder)):
        return _NoFolder(folder)
    try:
        return plan()
    except BatchError as error:
        return error


def _names(paths: Sequence[Path]) -> tuple[str, ...]:
    return tuple(path.name for path in paths)
