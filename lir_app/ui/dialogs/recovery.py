"""The question after a crash: whether to open the photos and unsaved results of that session again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from lir_app.ui.dialogs.question import question
from lir_app.ui.theme import Theme
from lir_app.ui.wording import named
from lir_app.ui.work.store.recovery import RecoverablePhoto


def recovery_box(found: Sequence[RecoverablePhoto], theme: Theme, parent: QWidget) -> QMessageBox:
    """Make the question. Accepted: the photos should be opened again. Rejected, only by its own button: their results
    should be deleted.
    """
    tr = QCoreApplication.translate
    unsaved = [leftover.path.name for leftover in found if leftover.unsaved]
    box = question("mdi6.backup-restore", theme, parent)
    box.setText(tr("recovery", "LIR Studio ended unexpectedly. Results not saved then are still there."))
    text = tr("recovery", "Photos with results that are not saved: {n} ({names}).")
    box.setInformativeText(text.format(n=len(unsaved), names=named(unsaved)))
    again = box.addButton(tr("recovery", "Open Again"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("recovery", "Discard Results"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(again)
    return box
