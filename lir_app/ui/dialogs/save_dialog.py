"""The two dialogs before saving: one photo, or all of them. What could go wrong is said in a line of the dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lir_app.batch import BatchError
from lir_app.photo import Photo, SaveOptions, suffix_for
from lir_app.photo.formats import FORMATS, by_suffix, writable, written_as
from lir_app.ui import settings as table
from lir_app.ui.calm import CalmSlider
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT, set_property
from lir_app.ui.work.save_plan import Naming, SavePlan, same_file_key
from lir_app.ui.work.saving import save_options

_KEEP: Final = "keep"
_WIDTH: Final = UNIT * 68
_LABEL_WIDTH: Final = UNIT * 9
_ROW_HEIGHT: Final = UNIT * 4


class OptionsForm(QWidget):
    """Format, quality, depth and metadata; starts with those chosen last.

    Signals:
        changed: any of them.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        last = save_options(settings)
        self.kind = QComboBox(self)
        for key, title in ((_KEEP, self.tr("As the original")), *((row.name, row.title) for row in writable())):
            self.kind.addItem(title, key)
        self.kind.setCurrentIndex(self.kind.findData(last.format))
        self.quality = QSpinBox(self)
        self.quality.setRange(1, 100)
        slider = CalmSlider(self)
        slider.setRange(1, 100)
        slider.setAccessibleName(self.tr("Quality"))
        slider.valueChanged.connect(self.quality.setValue)
        self.quality.valueChanged.connect(slider.setValue)
        self.quality.setValue(last.quality)
        self.bits = QComboBox(self)
        for depth, title in ((None, self.tr("As the original")), (8, self.tr("8 bit")), (16, self.tr("16 bit"))):
            self.bits.addItem(title, depth)
        self.bits.setCurrentIndex((None, 8, 16).index(last.depth))
        self.metadata = QCheckBox(self.tr("Keep camera data, place and captions"), self)
        self.metadata.setChecked(last.metadata)
        for widget, name in (
            (self.kind, self.tr("Format")),
            (self.quality, self.tr("Quality")),
            (self.bits, self.tr("Bits per channel")),
            (self.metadata, self.metadata.text()),
        ):
            widget.setAccessibleName(name)

        self._quality_row = QWidget(self)
        row = QHBoxLayout(self._quality_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(slider, 1)
        row.addWidget(self.quality)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(UNIT)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(_label(self.tr("Format"), self, self.kind), self.kind)
        self._form.addRow(_label(self.tr("Quality"), self, self.quality), self._quality_row)
        self._form.addRow(_label(self.tr("Bits"), self, self.bits), self.bits)
        self._form.addRow(_label("", self), self.metadata)
        self.kind.currentIndexChanged.connect(self._on_change)
        self.bits.currentIndexChanged.connect(self._on_change)
        self._on_change()

    @property
    def options(self) -> SaveOptions:
        """What is chosen."""
        kind = self.kind.currentData()
        depth = self.bits.currentData() if _offers_depths(kind) else None
        return SaveOptions(kind, self.quality.value(), depth, self.metadata.isChecked())

    def remember(self) -> None:
        """Have the choice ready next time."""
        options = self.options
        self._settings[table.SAVE_FORMAT] = options.format
        self._settings[table.SAVE_QUALITY] = options.quality
        self._settings[table.SAVE_DEPTH] = options.depth
        self._settings[table.SAVE_METADATA] = options.metadata

    def _on_change(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self._quality_row, kind == _KEEP or FORMATS[kind].quality)
        self._form.setRowVisible(self.bits, _offers_depths(kind))
        self.changed.emit()


class _PlaceRow(QWidget):
    """A path and a button to look for one."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    @property
    def path(self) -> Path:
        return Path(self.line.text().strip()).expanduser()


class _SaveDialog(QDialog):
    """What both have: the form, a line that says what is wrong or worth knowing, two buttons."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.settings = settings
        self.form = QFormLayout()
        self.form.setSpacing(UNIT)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.options_form = OptionsForm(settings, self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(self.note.fontMetrics().height() * 2)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.button = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        layout.setSpacing(UNIT * 2)
        layout.addLayout(self.form)
        layout.addWidget(self.options_form)
        layout.addWidget(self.note)
        layout.addWidget(buttons)

    def say(self, text: str, *, possible: bool = True) -> None:
        """Show the line; whether saving is possible like this."""
        self.note.setText(text)
        set_property(self.note, "danger", not possible)
        set_property(self.note, "muted", possible)
        self.button.setEnabled(possible)


class SaveAsDialog(_SaveDialog):
    """Where and how to save one photo.

    Signals:
        chosen: file, options, and whether the person knew that a file there will be replaced.
    """

    chosen = Signal(Path, SaveOptions, bool)

    def __init__(
        self, photo: Photo, suggested: Path, originals: Iterable[Path], settings: Settings, parent: QWidget
    ) -> None:
        """``originals`` are the files of all open photos."""
        super().__init__(settings, parent)
        self._originals = {same_file_key(path) for path in originals}
        self.setWindowTitle(self.tr("Save as"))
        self._photo, self._replaces = photo, False
        self.place = _PlaceRow(self.tr("File"), self)
        self.place.line.setText(str(suggested))
        self.place.line.setFocus()
        self.place.line.setSelection(len(str(suggested)) - len(suggested.name), len(suggested.stem))
        self.place.browse.clicked.connect(self._browse)
        self.over_original = QCheckBox(self.tr("Replace the original photo"), self)
        self.form.addRow(_label(self.tr("File"), self, self.place.line), self.place)
        self.form.addRow(_label("", self), self.over_original)
        self.options_form.changed.connect(self._on_format)
        self.place.line.textChanged.connect(self._check)
        self.over_original.toggled.connect(self._check)
        self._on_format()

    def accept(self) -> None:
        """Say what was chosen, and remember it."""
        self.options_form.remember()
        self.settings[table.SAVE_FOLDER] = str(self.place.path.parent)
        self.chosen.emit(self.place.path, self.options_form.options, self._replaces)
        super().accept()

    def _on_format(self) -> None:
        path = self.place.path
        suffix = suffix_for(self._photo, self.options_form.options)
        if path.name and not self._fits(path):
            self.place.line.setText(str(path.with_suffix(suffix)))
        self._check()

    def _fits(self, path: Path) -> bool:
        return by_suffix(path) == written_as(self._photo, self.options_form.options)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(self.place.path))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.place.line.setText)
        dialog.open()

    def _check(self) -> None:
        path = self.place.path
        original = path.is_absolute() and same_file_key(path) in self._originals
        suffix = suffix_for(self._photo, self.options_form.options)
        self.form.setRowVisible(self.over_original, original)
        self._replaces = path.exists()
        self.button.setText(self.tr("Replace") if self._replaces else self.tr("Save"))
        if not path.name or not path.is_absolute():
            self.say(self.tr("Type a folder and a name."), possible=False)
        elif not self._fits(path):
            self.say(self.tr("The name must end in {suffix} in this format.").format(suffix=suffix), possible=False)
        elif not path.parent.is_dir():
            self.say(self.tr("There is no folder {folder}.").format(folder=path.parent), possible=False)
        elif original and not self.over_original.isChecked():
            self.say(self.tr("This is an original photo. Tick the box to write over it."), possible=False)
        elif self._replaces:
            self.say(self.tr("The file that is there will be replaced."))
        else:
            self.say("")


class SaveAllDialog(_SaveDialog):
    """Where and how to save many photos; names what would be replaced, and has it agreed to each time.

    Signals:
        chosen: what to write.
    """

    chosen = Signal(SavePlan)

    def __init__(
        self, plan: Callable[[Naming, SaveOptions], SavePlan], folder: Path, settings: Settings, parent: QWidget
    ) -> None:
        """``plan`` says what would be written; it may raise ``BatchError``."""
        super().__init__(settings, parent)
        self.setWindowTitle(self.tr("Save all"))
        self._plan = plan
        self.place = _PlaceRow(self.tr("Folder"), self)
        self.place.line.setText(str(folder))
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
        self.agree = QCheckBox(self.tr("Save like this all the same"), self)
        self.form.addRow(_label(self.tr("Folder"), self, self.place.line), self.place)
        self.form.addRow(_label(self.tr("Names"), self, self.template), self.template)
        self.form.addRow(_label(self.tr("If taken"), self, self.conflict), self.conflict)
        self.form.addRow(_label("", self), self.agree)
        self.place.line.textChanged.connect(self._on_change)
        self.template.textChanged.connect(self._on_change)
        self.conflict.currentIndexChanged.connect(self._on_change)
        self.options_form.changed.connect(self._on_change)
        self.agree.toggled.connect(self._check)
        self._on_change()

    @property
    def naming(self) -> Naming:
        """What is typed and chosen."""
        return Naming(self.place.path, self.template.text(), self.conflict.currentData())

    def accept(self) -> None:
        """Say what was chosen, and remember it; that files may be replaced is never remembered."""
        plan = self._planned()
        if plan is None or (plan.needs_consent and not self.agree.isChecked()):
            self._check()
            return
        self.options_form.remember()
        self.settings[table.SAVE_FOLDER] = str(self.place.path)
        self.settings[table.SAVE_TEMPLATE] = self.template.text()
        self.settings[table.SAVE_CONFLICT] = self.conflict.currentData()
        self.chosen.emit(plan)
        super().accept()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(self.place.path))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.place.line.setText)
        dialog.open()

    def _on_change(self) -> None:
        """What was agreed to was something else."""
        self.agree.setChecked(False)
        self._check()

    def _planned(self) -> SavePlan | None:
        """What would be written; None after saying why nothing can be."""
        if not self.place.path.is_absolute() or not self.place.path.is_dir():
            self.say(self.tr("There is no folder {folder}.").format(folder=self.place.path), possible=False)
            return None
        try:
            return self._plan(self.naming, self.options_form.options)
        except BatchError as error:
            self.say(str(error), possible=False)
            return None

    def _check(self) -> None:
        plan = self._planned()
        self.form.setRowVisible(self.agree, plan is not None and plan.needs_consent)
        if plan is None:
            return
        targets = [save.target.name for save in plan.saves if save.target is not None]
        parts = [self.tr("{n} photos, such as {name}.").format(n=len(targets), name=targets[0])] if targets else []
        if plan.skipped:
            parts.append(self.tr("{n} will be skipped: their names are taken.").format(n=plan.skipped))
        if plan.unrestored:
            parts.append(self.tr("{n} will be restored first.").format(n=plan.unrestored))
        for names, text in (
            (_names(plan.originals), self.tr("Original photos that would be replaced: {n} ({names}).")),
            (_names(plan.replaced), self.tr("Other files that would be replaced: {n} ({names}).")),
            (plan.same_names, self.tr("Names of several results, which will be told apart: {n} ({names}).")),
        ):
            if names:
                parts.append(text.format(n=len(names), names=", ".join(names[:3]) + (" …" if len(names) > 3 else "")))
        self.say(" ".join(parts), possible=bool(targets) and (not plan.needs_consent or self.agree.isChecked()))


def _names(paths: Sequence[Path]) -> tuple[str, ...]:
    return tuple(path.name for path in paths)


def _label(text: str, parent: QWidget, buddy: QWidget | None = None) -> QLabel:
    label = QLabel(text, parent)
    if buddy is not None:
        label.setBuddy(buddy)
    label.setFixedWidth(_LABEL_WIDTH)
    label.setMinimumHeight(_ROW_HEIGHT)
    label.setProperty("muted", True)
    return label


def _offers_depths(kind: str) -> bool:
    return kind == _KEEP or len(FORMATS[kind].depths) > 1
