"""What the dialogs for saving have in common: a form, and a line that says beforehand what would go wrong."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from lir_app.photo.formats import Format
from lir_app.ui.dialogs.form_rows import line_up
from lir_app.ui.dialogs.options_form import OptionsForm
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT, set_property
from lir_app.ui.widgets.screen_reader import announce
from lir_app.ui.widgets.tab_order import order_as_laid_out, tab_stops
from lir_app.ui.widgets.wrapped_label import WrappedLabel
from lir_app.ui.work.disk_questions import DiskQuestions

T = TypeVar("T")

_WIDTH: Final = UNIT * 68


class SaveDialog(QDialog):
    """A form to be filled, the options for saving, a line for what is wrong or worth knowing, and two buttons."""

    def __init__(self, settings: Settings, parent: QWidget, own: Collection[Format]) -> None:
        """``own``: the formats of the photos."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.settings = settings
        self.disk = DiskQuestions(self)
        self.form = QFormLayout()
        self.form.setSpacing(UNIT)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.options_form = OptionsForm(settings, self, own)
        self.note = WrappedLabel("", self)
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

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Line up the rows, in the font that the dialog has now. Tab goes from one to the next, from the first on."""
        line_up(self)
        order_as_laid_out(self)
        if self.focusWidget() is None and (first := next(tab_stops(self), None)) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        super().showEvent(event)

    def done(self, result: int) -> None:
        """Close; what a disk still answers is of no interest."""
        self.disk.drop()
        super().done(result)

    def ask(self, folder: Path, find_out: Callable[[], T], take: Callable[[T], None]) -> None:
        """Find out about a folder beside the window, and say so if that takes time; nothing can be saved until then."""
        if not self.disk.ask(folder, find_out, take):
            self.say(self.tr("Looking at the folder…"))
            self.button.setEnabled(False)

    def say(self, text: str, *, possible: bool = True) -> None:
        """Show a text in the line; ``possible``: whether the photo can be saved like this."""
        if text and text != self.note.text():
            announce(self.note, text)
        self.note.setText(text)
        set_property(self.note, "danger", not possible)
        set_property(self.note, "muted", possible)
        self.button.setEnabled(possible)
